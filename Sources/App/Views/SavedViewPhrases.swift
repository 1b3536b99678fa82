import Domain

/// Words for saved views.
extension Phrase {
  static let views = Phrase("Vyer", "Views")
  static let viewsHelp = Phrase(
    "Öppna en sparad vy, eller spara, byt namn på och ta bort vyer",
    "Open a saved view, or save, rename and remove views")
  /// In the palette, among commands.
  static func viewNamed(_ name: String) -> Phrase { Phrase("Vy: \(name)", "View: \(name)") }
  static let saveView = Phrase("Spara vyn", "Save the view")
  static let saveViewHelp = Phrase(
    "Spara filter, grupp och ordning under ett namn", "Save filter, group and order under a name")
  static let viewNameHelp = Phrase(
    "Till exempel Nämnder som saknas.", "Such as Committees to join.")
  static let renameIt = Phrase("Byt namn", "Rename")
  static let renameView = Phrase("Byt namn på vyn", "Rename the view")
  static let noViews = Phrase(
    "Inga vyer ännu. + sparar det som visas.", "No views yet. + saves what is shown.")
  static func viewSaved(_ name: String) -> Phrase {
    Phrase("Lade till vyn \(name). u ångrar.", "Added the view \(name). u undoes.")
  }
  static func viewOpened(_ name: String) -> Phrase {
    Phrase("Visar \(name). Esc visar alla.", "Showing \(name). Esc shows all.")
  }
  static func viewRenamed(_ name: String) -> Phrase {
    Phrase("Vyn heter \(name). u ångrar.", "The view is called \(name). u undoes.")
  }
}
