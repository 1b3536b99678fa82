import Domain

/// Words of the menu, the palette and the help.
extension Phrase {
  static let menuHint = Phrase(
    "Högerpil öppnar   Första bokstaven väljer   Esc Stäng",
    "Right opens   First letter chooses   Esc Close")
  static let openMenuHint = Phrase(
    "Vänster och höger byter meny   Enter Kör   Esc Tillbaka",
    "Left and right turn menus   Enter Run   Esc Back")

  static func foundCommands(_ found: Int, _ all: Int) -> Phrase {
    Phrase(
      "\(found) av \(all) kommandon   Enter Kör   Esc Stäng",
      "\(found) of \(all) commands   Enter Run   Esc Close")
  }

  static func helpTitle(_ place: Phrase) -> Phrase { Phrase("Hjälp: ", "Help: ") + place }
  static let helpOfRow = Phrase("DEN HÄR RADEN", "THIS ROW")
  static let helpOfPage = Phrase("SIDAN", "THE PAGE")
  static let helpOfList = Phrase("LISTAN", "THE LIST")
  static let helpOfMoving = Phrase("FLYTTA", "MOVING")
  static let helpOfAlways = Phrase("ALLTID", "ALWAYS")
  static let helpOfMenu = Phrase("I MENYN", "IN THE MENU")
  static let moveByRow = Phrase("rad", "row")
  static let moveByPage = Phrase("sida", "page")
  static let moveToEnds = Phrase("början, slut", "first, last")
  static let moveByColumn = Phrase("kolumn", "column")
  static let moveByPoint = Phrase("punkt", "item")
  static let moveByPart = Phrase("ruta", "part")
  static let moveToPlace = Phrase("vy", "view")
  static let helpHint = Phrase(
    "Skriv för att söka   Enter Kör markerad",
    "Type to search   Enter Run marked")
  static let noSuchHelp = Phrase(
    "Ingen tangent gör det här. : söker bland alla kommandon.",
    "No key does that here. : searches all commands.")

  static func searchedFor(_ text: String) -> Phrase {
    Phrase("Sök: \(text)", "Search: \(text)")
  }
  static func notNow(_ reason: Phrase) -> Phrase {
    Phrase("Inte nu: \(reason.sv)", "Not now: \(reason.en)")
  }
  /// After going to another place for a command that is done to a row.
  static func chooseRowFor(_ title: Phrase, key: Phrase?) -> Phrase {
    guard let key else {
      return Phrase(
        "\(title.sv): gå till rätt rad och välj den i menyn.",
        "\(title.en): go to the row and choose it in the menu.")
    }
    return Phrase(
      "\(title.sv): gå till rätt rad och tryck \(key.sv).",
      "\(title.en): go to the row and press \(key.en).")
  }
}
