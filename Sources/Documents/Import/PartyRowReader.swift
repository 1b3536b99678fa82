internal import Domain

/// Reads the rows of a table one by one and keeps what they could not mean.
struct PartyRowReader {
  private let columns: PartyColumns
  private let days: DayCell
  /// Why a row is not taken in.
  private(set) var faults: [RowRemark] = []
  /// What was noticed in the others, such as a cell that is left.
  private(set) var remarks: [RowRemark] = []

  init(columns: PartyColumns, today: Day) {
    self.columns = columns
    days = DayCell(today: today)
  }

  /// Nil when the row has no name that can be kept, or more cells than there are headings; any
  /// other fault costs the cell.
  mutating func read(_ row: CSVRow) -> PartyRow? {
    guard let name = name(row) else { return nil }
    var result = PartyRow(number: row.number, name: name)
    result.id = columns.text(.id, in: row.fields)
      .flatMap { RawIdentifier(text: $0) }.map { Identifier($0) }
    result.organisationNumber = organisationNumber(row)
    result.side = word(.side, row, RegisterWords.side)
    result.kind = word(.kind, row, RegisterWords.kind)
    result.aliases = text(.aliases, row).map(Self.list) ?? []
    result.category = text(.category, row)
    result.district = text(.district, row)
    result.sharedEmail = email(row)
    result.web = text(.web, row)
    result.parentParty = mention(.parentParty, row)
    result.activeFrom = date(.activeFrom, row)
    result.activeTo = date(.activeTo, row)
    result.replacedBy = mention(.replacedBy, row)
    result.successors =
      text(.successors, row).map(Self.list)?.map { PartyMention($0, called: nil) } ?? []
    result.note = text(.note, row)
    result.externalSystem = text(.externalSystem, row)
    result.externalId = text(.externalId, row)
    result.affiliationDate = date(.affiliationDate, row)
    result.channel = channel(row)
    return result
  }

  private mutating func name(_ row: CSVRow) -> String? {
    if row.fields.dropFirst(columns.header.count).contains(where: { !$0.isEmpty }) {
      faults.append(RowRemark(row: row.number, column: nil, text: "", reason: .tooManyCells))
      return nil
    }
    let name = columns.text(.name, in: row.fields) ?? ""
    let reason: RowRemark.Reason? =
      name.isEmpty
      ? .missing
      : name.isSpreadsheetError
        ? .spreadsheetError : TextLimits.fault(in: name, isLine: true).map { .problem($0) }
    guard let reason else { return name }
    faults.append(
      RowRemark(row: row.number, column: .name, text: name.beginning, reason: reason))
    return nil
  }

  /// Nil also for a cell that no field can hold, which is told by its beginning.
  private mutating func text(_ column: PartyColumn, _ row: CSVRow) -> String? {
    guard let text = columns.text(column, in: row.fields), !text.meansNothing else { return nil }
    if let reason = TextLimits.fault(in: text, isLine: !column.holdsLines) {
      return leave(row, column, text.beginning, .problem(reason))
    }
    return text.isSpreadsheetError ? leave(row, column, text, .spreadsheetError) : text
  }

  private mutating func organisationNumber(_ row: CSVRow) -> OrganisationNumber? {
    guard let text = text(.organisationNumber, row) else { return nil }
    switch NumberCell(text) {
    case .number(let number): return number
    case .vat(let number):
      remark(row, .organisationNumber, text, .vatNumber(number.text))
      return number
    case .rounded: return leave(row, .organisationNumber, text, .rounded)
    case .fault(let fault):
      let shown = fault == .personalNumber ? "" : text
      return leave(row, .organisationNumber, shown, .organisationNumber(fault))
    }
  }

  /// An unknown word is left: the value is guessed as if nothing stood there.
  private mutating func word<Value>(
    _ column: PartyColumn, _ row: CSVRow, _ value: (String) -> Value?
  ) -> Value? {
    guard let text = text(column, row) else { return nil }
    return value(text) ?? leave(row, column, text, .unknownWord)
  }

  private mutating func channel(_ row: CSVRow) -> AffiliationChannel? {
    guard let text = text(.channel, row) else { return nil }
    if let channel = RegisterWords.channel(text) { return channel }
    remark(row, .channel, text, .otherChannel)
    return .other
  }

  private mutating func date(_ column: PartyColumn, _ row: CSVRow) -> Day? {
    guard let text = text(column, row) else { return nil }
    return days.day(text) ?? leave(row, column, text, .notADate)
  }

  private mutating func email(_ row: CSVRow) -> String? {
    guard let text = text(.sharedEmail, row) else { return nil }
    let addresses = text.registerAddresses
    let wrong = addresses.filter { !$0.isMailAddress }
    if !wrong.isEmpty {
      remark(row, .sharedEmail, wrong.joined(separator: " "), .notAnAddress)
    }
    let right = addresses.filter(\.isMailAddress)
    return right.isEmpty ? nil : right.joined(separator: ", ")
  }

  private mutating func mention(_ column: PartyColumn, _ row: CSVRow) -> PartyMention? {
    guard let text = text(column, row) ?? columns.companion(column, in: row.fields) else {
      return nil
    }
    return PartyMention(text, called: columns.companion(column, in: row.fields))
  }

  /// Between bars or semicolons where there are any, else between commas.
  private static func list(_ text: String) -> [String] {
    let separator: Character = text.contains("|") ? "|" : text.contains(";") ? ";" : ","
    return text.split { $0 == separator || $0.isNewline }.map { String($0).trimmed }
      .filter { !$0.isEmpty }
  }

  /// The cell is not taken in.
  private mutating func leave<Value>(
    _ row: CSVRow, _ column: PartyColumn, _ text: String, _ reason: RowRemark.Reason
  ) -> Value? {
    remark(row, column, text, reason)
    return nil
  }

  private mutating func remark(
    _ row: CSVRow, _ column: PartyColumn, _ text: String, _ reason: RowRemark.Reason
  ) {
    remarks.append(RowRemark(row: row.number, column: column, text: text, reason: reason))
  }
}

extension String {
  /// Enough to know it by.
  fileprivate var beginning: String { String(unicodeScalars.prefix(20)) }
}
