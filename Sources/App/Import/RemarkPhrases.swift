package import Documents
package import Domain

/// What is said about the rows of a register.
extension Phrase {
  /// A cell is named by its heading as the file writes it; what is told of several rows names them.
  package static func remark(
    _ group: RemarkGroup, in preview: PartyImportPreview, hint: Phrase = .empty
  ) -> Phrase {
    let remark = group.first
    let place = Phrase("rad \(remark.row)", "row \(remark.row)")
    return place + cell(remark, in: preview) + why(remark.reason) + hint
      + consequence(of: remark.reason, isFault: group.isFault) + likewise(group.others)
  }

  /// The same of one row that is named already.
  package static func remark(
    _ remark: RowRemark, isFault: Bool, in preview: PartyImportPreview
  ) -> Phrase {
    let column = remark.column.map { preview.headings[$0] ?? $0.rawValue }
    let text = remark.text.isEmpty || remark.column == .name ? nil : remark.text.quoted
    let place = [column, text].compactMap(\.self).joined(separator: " ")
    return Phrase(verbatim: place.isEmpty ? "" : place + ": ") + why(remark.reason)
      + consequence(of: remark.reason, isFault: isFault)
  }

  private static func cell(_ remark: RowRemark, in preview: PartyImportPreview) -> Phrase {
    let column = remark.column.map { ", \(preview.headings[$0] ?? $0.rawValue)" } ?? ""
    let text = remark.text.isEmpty ? "" : " \(remark.text.quoted)"
    return Phrase(verbatim: "\(column)\(text): ")
  }

  private static func likewise(_ rows: [Int]) -> Phrase {
    guard !rows.isEmpty else { return .empty }
    return Phrase(" Likaså ", " So are ") + rowList(rows) + Phrase(verbatim: ".")
  }

  private static func consequence(of reason: RowRemark.Reason, isFault: Bool) -> Phrase {
    if isFault { return Phrase(" Raden tas inte in.", " The row is not taken in.") }
    guard reason.costsCell else { return .empty }
    return Phrase(" Cellen tas inte in.", " The cell is not taken in.")
  }

  private static func why(_ reason: RowRemark.Reason) -> Phrase {
    switch reason {
    case .missing: Phrase("saknas.", "missing.")
    case .problem(let reason): problem(reason) { _ in .empty }
    case .tooManyCells: Phrase("fler celler än rubriker.", "more cells than headings.")
    case .organisationNumber(let fault): organisationNumberFault(fault)
    case .rounded:
      Phrase(
        "Excel har avrundat numret, så att de sista siffrorna är borta. Skriv det som text.",
        "Excel has rounded the number, so that its last digits are gone. Write it as text.")
    case .vatNumber(let number):
      Phrase(
        "är ett momsregistreringsnummer; läses som \(number).",
        "is a VAT number; read as \(number).")
    case .spreadsheetError:
      Phrase(
        "är vad ett kalkylprogram skriver när det inte kan räkna.",
        "is what a spreadsheet writes when it cannot calculate.")
    case .notADate: Phrase("är inget datum.", "is no date.")
    case .notAnAddress: Phrase("är ingen e-postadress.", "is no e-mail address.")
    case .unknownWord: Phrase("känns inte igen.", "is not recognised.")
    case .otherChannel:
      Phrase("känns inte igen; läses som Annat.", "is not recognised; read as Other.")
    case .unknownParty:
      Phrase(
        "ingen sådan part finns i filen eller pärmen.",
        "there is no such party in the file or the book.")
    default: whySame(reason)
    }
  }

  private static func whySame(_ reason: RowRemark.Reason) -> Phrase {
    switch reason {
    case .severalParties(let count):
      Phrase("\(count) parter heter så.", "\(count) parties are called so.")
    case .ambiguous(let count):
      Phrase(
        "\(count) parter heter så; skriv organisationsnumret.",
        "\(count) parties are called so; write the organisation number.")
    case .repeats(let row):
      Phrase("samma part som på rad \(row).", "the same party as in row \(row).")
    case .sharesNumber(let row):
      Phrase(
        "samma organisationsnummer som på rad \(row); kanske samma part.",
        "the same organisation number as in row \(row); perhaps the same party.")
    case .perhapsSame(let name, let row, let why): perhaps(name, row, why)
    case .otherName(let name):
      Phrase(
        "numret finns under namnet \(name.quoted).",
        "the number is there under the name \(name.quoted).")
    case .kept(let old):
      old.isEmpty
        ? Phrase(
          "pärmen har något annat och behåller det.", "the book has something else and keeps it.")
        : Phrase(
          "pärmen har \(old.quoted) och behåller det.", "the book has \(old.quoted) and keeps it.")
    case .outsidePeriod:
      Phrase("efter överenskommelsens slut.", "after the end of the agreement.")
    default: .empty
    }
  }

  private static func perhaps(
    _ name: String, _ row: Int?, _ reason: Duplicate.Reason
  ) -> Phrase {
    let place =
      row.map { Phrase(" på rad \($0).", " in row \($0).") }
      ?? Phrase(" i pärmen.", " in the book.")
    let alike =
      switch reason {
      case .number:
        Phrase("kanske samma, med samma nummer, som ", "perhaps the same, by its number, as ")
      case .address:
        Phrase("kanske samma, med samma adress, som ", "perhaps the same, by its address, as ")
      case .names:
        Phrase("kanske samma, med liknande namn, som ", "perhaps the same, by its name, as ")
      }
    return alike + Phrase(verbatim: name.quoted) + place
  }
}
