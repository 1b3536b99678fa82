import App
import Documents
import Domain

/// What is said about a register that is taken in.
extension Phrase {
  static func imported(_ preview: PartyImportPreview, isTrial: Bool) -> Phrase {
    let faults = preview.faults.rows
    let rows =
      faults == 1 ? Phrase("felaktig rad", "faulty row") : Phrase("felaktiga rader", "faulty rows")
    let counts = Phrase(
      "\(preview.created.count) nya, \(preview.changed.count) ändrade,"
        + " \(preview.unchanged.count) oförändrade, \(faults) \(rows.sv)",
      "\(preview.created.count) new, \(preview.changed.count) changed,"
        + " \(preview.unchanged.count) unchanged, \(faults) \(rows.en)")
    return counts
      + (isTrial
        ? Phrase("; inget är sparat.", "; nothing is saved.") : Phrase(verbatim: "."))
  }

  static func unplacedColumns(_ file: String, _ columns: [String]) -> Phrase {
    let list = columns.joined(separator: ", ")
    return Phrase(
      "\(file): kolumner utan plats togs inte in: \(list).",
      "\(file): columns without a place were not taken in: \(list).")
  }

  /// A cell is named by its heading as the file writes it.
  static func remark(
    _ remark: RowRemark, isFault: Bool, in preview: PartyImportPreview, file: String
  ) -> Phrase {
    let column = remark.column.map { ", \(preview.headings[$0] ?? $0.rawValue)" } ?? ""
    let text = remark.text.isEmpty ? "" : " \(remark.text.quoted)"
    let place = Phrase(
      "\(file), rad \(remark.row)\(column)\(text): ",
      "\(file), row \(remark.row)\(column)\(text): ")
    return place + why(remark.reason) + consequence(of: remark.reason, isFault: isFault)
  }

  private static func consequence(of reason: RowRemark.Reason, isFault: Bool) -> Phrase {
    if isFault { return Phrase(" Raden tas inte in.", " The row is not taken in.") }
    guard reason == .unknownWord else { return Phrase(verbatim: "") }
    return Phrase(" Raden tas in utan det.", " The row is taken in without it.")
  }

  private static func why(_ reason: RowRemark.Reason) -> Phrase {
    switch reason {
    case .missing: Phrase("saknas.", "missing.")
    case .problem(let reason): problem(reason) { _ in Phrase(verbatim: "") }
    case .tooManyCells:
      Phrase("fler celler än rubriker.", "more cells than headings.")
    case .organisationNumber(let fault): organisationNumberFault(fault)
    case .notADate: Phrase("är inget datum.", "is no date.")
    case .notAnAddress: Phrase("är ingen e-postadress.", "is no e-mail address.")
    case .unknownWord: Phrase("känns inte igen.", "is not recognised.")
    case .ambiguous(let count):
      Phrase(
        "\(count) parter heter så; skriv organisationsnumret.",
        "\(count) parties are called so; write the organisation number.")
    case .repeats(let row):
      Phrase("samma part som på rad \(row).", "the same party as in row \(row).")
    case .sharesNumber(let row):
      Phrase(
        "samma organisationsnummer som på rad \(row); blir en egen part.",
        "the same organisation number as in row \(row); becomes a party of its own.")
    case .otherName(let name):
      Phrase(
        "numret finns under namnet \(name.quoted); --on-match update byter namnet.",
        "the number is there under the name \(name.quoted); --on-match update renames it.")
    case .kept(let old):
      Phrase(
        "pärmen har \(old.quoted) och behåller det; --on-match update byter.",
        "the book has \(old.quoted) and keeps it; --on-match update replaces it.")
    case .outsidePeriod:
      Phrase("efter överenskommelsens slut.", "after the end of the agreement.")
    }
  }

  static func importError(_ error: PartyImportError, _ file: String) -> Phrase {
    switch error {
    case .noNameColumn(let headings):
      Phrase(
        "\(file): ingen rubrik är Namn; rubrikerna är \(headings.joined(separator: ", ").quoted).",
        "\(file): no heading is Namn; the headings are \(headings.joined(separator: ", ").quoted).")
    case .table(let error): Phrase(verbatim: file + ": ") + table(error)
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

extension [RowRemark] {
  /// A row with two faults is one row.
  fileprivate var rows: Int { Set(map(\.row)).count }
}
