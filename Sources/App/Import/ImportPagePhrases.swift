import Documents
import Domain

/// Words of the page on which a file of parties is looked at.
extension Phrase {
  static let importColumns = Phrase("Kolumner", "Columns")
  static let importColumnsHelp = Phrase(
    "Vilken av våra kolumner var och en av filens är",
    "Which of our columns each of the file's is")
  static let importEncoding = Phrase("Teckenkodning", "Character encoding")
  static let importEncodingHelp = Phrase(
    "Läser filen igen med en annan teckenkodning",
    "Reads the file again in another character encoding")
  static let findOutEncoding = Phrase("tas reda på", "found out")
  static let chooseColumn = Phrase("Välj kolumn", "Choose a column")
  static func importColumnIs(_ heading: String) -> Phrase {
    Phrase("\(heading.quoted) är", "\(heading.quoted) is")
  }
  static let notTakenIn = Phrase("(tas inte in)", "(not taken in)")
  static let noNameColumn = Phrase(
    "Ingen kolumn är partens namn; välj den bland kolumnerna.",
    "No column is the name of the party; choose it among the columns.")

  static let sameParty = Phrase("Samma", "Same")
  static let fillRow = Phrase("Fyll i", "Fill")
  static let replaceRow = Phrase("Ändra", "Change")
  static let skipRow = Phrase("Hoppa över", "Skip")
  static let chooseImportHelp = Phrase(
    "Vad som görs med raden, på en rubrik med alla dess rader",
    "What becomes of the row, on a heading of all its rows")
  static let foldImportHelp = Phrase(
    "Visar eller döljer raderna under rubriken", "Shows or hides the rows below the heading")
  static let rowIsNotTakenIn = Phrase(
    "Raden går inte att ta in.", "The row cannot be taken in.")
  static let takeImportInHelp = Phrase(
    "Tar in det som visas, i ett steg som går att ångra",
    "Takes in what is shown, in one step that can be undone")
  static let leaveImportHelp = Phrase("Lämnar filen utan att ändra något", "Leaves the file")
  static let importBringsNothing = Phrase(
    "Filen ändrar inget.", "The file changes nothing.")

  static func fileRow(_ number: Int) -> Phrase { Phrase("rad \(number)", "row \(number)") }

  /// How the file was read.
  static func importShape(_ preview: PartyImportPreview) -> Phrase {
    guard let separator = preview.separator else { return Phrase(verbatim: "JSON.") }
    let row = preview.headerRow
    return Phrase(verbatim: preview.reading.encoding.title + ", ") + separator.title
      + Phrase(", rubrik på rad \(row).", ", header in row \(row).")
  }

  /// The heading above the rows of one kind.
  static func importGroup(_ outcome: RowOutcome, _ count: Int) -> Phrase {
    outcome.title + Phrase(verbatim: " (\(count))")
  }

  /// As one says it in a row of them.
  static func importCount(_ count: Int, _ outcome: RowOutcome) -> Phrase {
    Phrase(verbatim: "\(count) ") + outcome.words(count)
  }
}

extension RowOutcome {
  fileprivate var title: Phrase {
    switch self {
    case .faulty: Phrase("Felaktiga, tas inte in", "Faulty, not taken in")
    case .perhaps: Phrase("Kanske samma", "Perhaps the same")
    case .changes: Phrase("Ändras", "Changed")
    case .fills: Phrase("Fylls i", "Filled")
    case .new: Phrase("Nya", "New")
    case .differs:
      Phrase("Skiljer sig, pärmens uppgift står kvar", "Differ, what the book says stands")
    case .repeated: Phrase("Samma som en rad ovanför", "The same as a row above")
    case .unchanged: Phrase("Oförändrade", "Unchanged")
    case .leftOut: Phrase("Hoppas över", "Skipped")
    }
  }

  fileprivate func words(_ count: Int) -> Phrase {
    switch self {
    case .faulty:
      Phrase(count == 1 ? "felaktig" : "felaktiga", "faulty")
    case .perhaps: Phrase("kanske samma", "perhaps the same")
    case .changes: Phrase("ändras", "changed")
    case .fills: Phrase("fylls i", "filled")
    case .new: Phrase(count == 1 ? "ny" : "nya", "new")
    case .differs: Phrase("skiljer sig", "differing")
    case .repeated: Phrase(count == 1 ? "upprepad" : "upprepade", "repeated")
    case .unchanged: Phrase(count == 1 ? "oförändrad" : "oförändrade", "unchanged")
    case .leftOut: Phrase("hoppas över", "skipped")
    }
  }
}

extension CSVTable.Separator {
  fileprivate var title: Phrase {
    switch self {
    case .semicolon: Phrase("semikolon", "semicolon")
    case .comma: Phrase("komma", "comma")
    case .tab: Phrase("tabb", "tab")
    case .bar: Phrase("lodstreck", "bar")
    }
  }
}
