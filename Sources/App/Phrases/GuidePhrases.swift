import Domain

/// Words around the handbook, the welcome, and what the program tells of itself.
extension Phrase {
  static let guide = Phrase("Guide", "Guide")
  static let guideHelp = Phrase("Handboken, att läsa här", "The handbook, to read here")
  static let guideTitle = Phrase("Guide till Samverkan", "Guide to Samverkan")
  static let guideHint = Phrase(
    "Enter Gå dit   Tab Nästa rubrik   s Sök   Esc Stäng",
    "Enter Go there   Tab Next heading   s Find   Esc Close")
  static let findInGuide = Phrase("Sök i guiden: ", "Find in the guide: ")
  static let nextHeading = Phrase("Nästa rubrik", "Next heading")
  static let nextHit = Phrase("Nästa träff", "Next hit")

  static func notInGuide(_ text: String) -> Phrase {
    Phrase("\(text) står inte i guiden.", "\(text) is not in the guide.")
  }
}

/// What the program tells of itself and of the terminal.
extension Phrase {
  static let about = Phrase("Om Samverkan", "About Samverkan")
  static let aboutHelp = Phrase(
    "Version, vad programmet lovar och var allt ligger",
    "Version, what the program promises and where everything is stored")
  static let aboutTerminal = Phrase("Om terminalen", "About the terminal")
  static let aboutTerminalHelp = Phrase(
    "Det som behövs när du ber om hjälp", "What is needed when you ask for help")

  static let faultReport = Phrase("Felrapport", "Fault report")
  static let faultReportHelp = Phrase(
    "Uppgifter att kopiera till den som hjälper; inget ur pärmen",
    "Facts to copy for whoever helps; nothing out of the book")
  static let faultQuestions = Phrase(
    "Vad gjorde du? Vad hände? Vad väntade du dig?",
    "What did you do? What happened? What did you expect?")
  static func faultPlace(_ place: Phrase) -> Phrase { Phrase("Vy: ", "Place: ") + place }
  static func faultCommands(_ commands: Phrase) -> Phrase {
    Phrase("Senaste kommandon ur menyn: ", "Latest commands from the menu: ")
      + (commands.sv.isEmpty ? none : commands)
  }
  static func faultRecords(_ count: Int) -> Phrase {
    Phrase("Poster i pärmen: \(count)", "Entries in the book: \(count)")
  }

  static let aboutSaved = Phrase(
    "Sparat står först när ändringen ligger på disken.",
    "Saved is said only when the change is on the disk.")
  static let aboutNothingSent = Phrase(
    "Inget skickas någonstans. Programmet arbetar bara på den här datorn.",
    "Nothing is sent anywhere. The program works on this computer alone.")
  static let aboutReadable = Phrase(
    "Allt kan hämtas ut och läsas utan programmet: samverkan export all.",
    "Everything can be taken out and read without the program: samverkan export all.")

  static func aboutVersion(_ version: String) -> Phrase {
    Phrase("Samverkan, version \(version)", "Samverkan, version \(version)")
  }
  static func aboutBook(_ folder: Phrase) -> Phrase {
    Phrase("Pärmen: ", "The book: ") + folder
  }
  static func aboutState(_ folder: Phrase) -> Phrase {
    Phrase("Säkerhetskopior och det som hör till datorn: ", "Backups and this computer's own: ")
      + folder
  }
  static func folder(_ path: String?) -> Phrase {
    path.map { Phrase(verbatim: $0) } ?? Phrase("ingen mapp", "no folder")
  }

  static func terminalName(_ name: String) -> Phrase { Phrase(verbatim: "TERM: \(name)") }
  static func terminalTried(_ names: [String]) -> Phrase {
    let all = names.joined(separator: ", ")
    let used = names.last ?? ""
    return Phrase(
      "Terminaltyper som prövats: \(all). Används: \(used).",
      "Descriptions tried: \(all). In use: \(used).")
  }
  static func terminalColours(_ count: Int) -> Phrase {
    count > 0
      ? Phrase("Färger: \(count)", "Colours: \(count)") : Phrase("Färger: inga", "Colours: none")
  }
  static func terminalSigns(isUTF8: Bool) -> Phrase {
    isUTF8
      ? Phrase("Teckenuppsättning: UTF-8", "Character set: UTF-8")
      : Phrase("Teckenuppsättning: ASCII", "Character set: ASCII")
  }
  static func terminalMouse(_ isOn: Bool) -> Phrase {
    isOn ? Phrase("Mus: på", "Mouse: on") : Phrase("Mus: av", "Mouse: off")
  }
  static func terminalSize(_ width: Int, _ height: Int) -> Phrase {
    Phrase("Storlek: \(width)×\(height)", "Size: \(width)×\(height)")
  }
  static func terminalLines(_ areDrawn: Bool) -> Phrase {
    areDrawn
      ? Phrase("Rutlinjer: linjer", "Lines: drawn") : Phrase("Rutlinjer: ASCII", "Lines: ASCII")
  }
  static func terminalPlain(_ isOn: Bool) -> Phrase {
    isOn
      ? Phrase("Enkel läsning: på", "Plain reading: on")
      : Phrase("Enkel läsning: av", "Plain reading: off")
  }
  static func terminalKeys(_ keys: Phrase) -> Phrase {
    Phrase("Senaste tangenterna: ", "Latest keys: ") + keys
  }
}
