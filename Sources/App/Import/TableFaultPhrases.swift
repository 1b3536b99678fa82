package import Documents
package import Domain

/// Why a file is no register.
extension Phrase {
  package static func importError(_ error: PartyImportError, _ file: String) -> Phrase {
    Phrase(verbatim: file + ": ") + why(error)
  }

  private static func why(_ error: PartyImportError) -> Phrase {
    switch error {
    case .noNameColumn(let headings):
      Phrase(
        "ingen rubrik är Namn; rubrikerna är \(headings.joined(separator: ", ").quoted).",
        "no heading is Namn; the headings are \(headings.joined(separator: ", ").quoted).")
    case .noSuchColumn(let heading, let headings):
      Phrase(
        "ingen rubrik är \(heading.quoted);"
          + " rubrikerna är \(headings.joined(separator: ", ").quoted).",
        "no heading is \(heading.quoted);"
          + " the headings are \(headings.joined(separator: ", ").quoted).")
    case .table(let error): table(error)
    }
  }

  private static func table(_ error: CSVError) -> Phrase {
    switch error {
    case .notText(let offset):
      Phrase(
        "ingen texttabell (byte \(offset)); spara som CSV och försök igen.",
        "no text table (byte \(offset)); save it as CSV and try again.")
    case .notUTF8(let line): Phrase("rad \(line) är inte UTF-8.", "line \(line) is not UTF-8.")
    case .unterminatedQuote(let row):
      Phrase(
        "ett citattecken på rad \(row) har inget slut.",
        "a quotation mark in row \(row) has no end.")
    case .fileTooLarge(_, let limit):
      Phrase("större än \(limit) byte.", "larger than \(limit) bytes.")
    case .rowTooLong(let row, let limit):
      Phrase("rad \(row) är längre än \(limit) byte.", "row \(row) is longer than \(limit) bytes.")
    case .fieldTooLong(let row, let column, let limit):
      Phrase(
        "rad \(row), kolumn \(column) är längre än \(limit) byte.",
        "row \(row), column \(column) is longer than \(limit) bytes.")
    case .tooManyColumns(let row, let limit):
      Phrase(
        "rad \(row) har fler än \(limit) kolumner.", "row \(row) has more than \(limit) columns.")
    case .tooManyRows(let limit): Phrase("fler än \(limit) rader.", "more than \(limit) rows.")
    case .empty: Phrase("filen är tom.", "the file is empty.")
    }
  }
}
