import Domain

/// Words of the first start.
extension Welcome.Step {
  var title: Phrase {
    switch self {
    case .what: Phrase("Välkommen till Samverkan", "Welcome to Samverkan")
    case .keys: Phrase("Tre tangenter att minnas", "Three keys to remember")
    case .beginning: Phrase("Hur vill du börja?", "How do you want to begin?")
    }
  }

  var lines: [Phrase] {
    switch self {
    case .what:
      [
        Phrase(
          "Här finns ingen pärm än, och inget skapas förrän du väljer.",
          "There is no book here yet, and nothing is made until you choose."),
        Phrase(
          "En pärm är en mapp med allt om överenskommelsen. Den sparas genast, och bara här.",
          "A book is a folder with all of the agreement. It is saved at once, and only here."),
      ]
    case .keys:
      [
        Phrase("m Meny: allt som går att göra", "m Menu: all that can be done"),
        Phrase("? Hjälp: tangenterna just här", "? Help: the keys right here"),
        Phrase("u Ångra: det senaste, alltid", "u Undo: the latest, always"),
        Phrase(
          "Esc går ett steg tillbaka och avslutar aldrig.",
          "Esc goes one step back and never quits."),
      ]
    case .beginning: []
    }
  }
}

extension Welcome {
  var title: Phrase {
    lost == nil ? step.title : Phrase("Pärmen finns inte där den var", "The book is gone")
  }

  var lines: [Phrase] {
    guard let lost else { return step.lines }
    let backups =
      lost.backups == 1
      ? Phrase("1 säkerhetskopia", "1 backup")
      : Phrase("\(lost.backups) säkerhetskopior", "\(lost.backups) backups")
    return [
      .notThere(lost.folder),
      Phrase(
        "Den här datorn har haft en pärm där och har ",
        "This computer had a book there; it has "
      )
        + backups + Phrase(" av den.", " of it."),
      Phrase(
        "Är disken ansluten? Anslut den och starta om, eller välj nedan.",
        "Is the disk connected? Connect it and start again, or choose below."),
    ]
  }
}

extension Welcome.Beginning {
  var phrase: Phrase {
    switch self {
    case .newBook:
      Phrase("Ny pärm", "New book")
    case .example: Phrase("Se exemplet, inget sparas", "See the example, nothing is saved")
    case .otherBook: Phrase("Öppna en annan pärm …", "Open another book …")
    case .register: Phrase("Importera ett register …", "Import a register …")
    case .backup: Phrase("Återställ en säkerhetskopia …", "Bring back a backup …")
    case .quit: Phrase("Avsluta", "Quit")
    }
  }
}

extension Phrase {
  static let welcomeHint = Phrase(
    "Enter Vidare   Esc Hoppa över", "Enter Go on   Esc Skip")
  static let welcomeLastHint = Phrase("Enter Välj   Vänster Tillbaka", "Enter Choose   Left Back")
  static let lostHint = Phrase("Enter Välj", "Enter Choose")
  static func notThere(_ folder: String) -> Phrase {
    Phrase("\(folder) finns inte.", "\(folder) is not there.")
  }
  static let goOn = Phrase("Vidare", "Go on")
  static let skip = Phrase("Hoppa över", "Skip")
  static let openBook = Phrase("Öppna annan pärm …", "Open another book …")
  static let openBookHelp = Phrase(
    "Byt till en pärm i en annan mapp", "Change to a book in another folder")
  static func bookWillLie(_ folder: String) -> Phrase {
    Phrase("Pärmen blir mappen \(folder)", "The book will be the folder \(folder)")
  }
  static let yourName = Phrase("Ditt namn …", "Your name …")
  static let yourNameHelp = Phrase(
    "Namnet som står vid det du ändrar", "The name that stands at what you change")
  static let yourNameWhy = Phrase(
    "Står vid det du ändrar, så att andra ser vem.",
    "Stands at what you change, so that others see who.")
  static func youAre(_ name: String) -> Phrase {
    Phrase(
      "Det du ändrar från och med nu står på \(name).",
      "What you change from now on is by \(name).")
  }
  static let folderLabel = Phrase("Mapp", "Folder")
  static let folderHelp = Phrase(
    "Mappen som pärmen ligger i.", "The folder that the book lies in.")
}
