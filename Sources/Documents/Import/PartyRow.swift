internal import Domain

/// One row of an imported register as typed values; nil where the cell was empty.
struct PartyRow {
  let number: Int
  let name: String
  var organisationNumber: OrganisationNumber?
  var side: Side?
  var kind: PartyKind?
  var aliases: [String]
  var category: String?
  var district: String?
  var sharedEmail: String?
  var web: String?
  var affiliationDate: Day?
  var channel: AffiliationChannel?

  /// Takes from a row about the same party what this one left empty.
  mutating func fill(from other: PartyRow) {
    side = side ?? other.side
    kind = kind ?? other.kind
    if aliases.isEmpty { aliases = other.aliases }
    category = category ?? other.category
    district = district ?? other.district
    sharedEmail = sharedEmail ?? other.sharedEmail
    web = web ?? other.web
    affiliationDate = affiliationDate ?? other.affiliationDate
    channel = channel ?? other.channel
  }

  /// Whether it says that the party has joined.
  var affiliates: Bool { affiliationDate != nil || channel != nil }
}

/// Reads the rows of a table one by one and keeps what they could not mean.
struct PartyRowReader {
  let columns: PartyColumns
  let today: Day
  private(set) var faults: [RowRemark] = []
  private(set) var remarks: [RowRemark] = []

  init(columns: PartyColumns, today: Day) {
    self.columns = columns
    self.today = today
  }

  /// Nil when the row has a fault; every fault of the row is kept.
  mutating func read(_ row: CSVRow) -> PartyRow? {
    let before = faults.count
    if row.fields.dropFirst(columns.count).contains(where: { !$0.isEmpty }) {
      faults.append(RowRemark(row: row.number, column: nil, text: "", reason: .tooManyCells))
    }
    refuseExcess(row)
    let name = columns.text(.name, in: row.fields)
    if name == nil {
      faults.append(RowRemark(row: row.number, column: .name, text: "", reason: .missing))
    }
    let result = PartyRow(
      number: row.number, name: name ?? "",
      organisationNumber: organisationNumber(row),
      side: side(row), kind: kind(row),
      aliases: columns.text(.aliases, in: row.fields).map(Self.list) ?? [],
      category: columns.text(.category, in: row.fields),
      district: columns.text(.district, in: row.fields),
      sharedEmail: email(row), web: columns.text(.web, in: row.fields),
      affiliationDate: date(row), channel: channel(row))
    return faults.count == before ? result : nil
  }

  /// A cell that no field can hold is told by its heading and its beginning.
  private mutating func refuseExcess(_ row: CSVRow) {
    for column in PartyColumn.allCases {
      guard let text = columns.text(column, in: row.fields),
        let reason = TextLimits.fault(in: text, isLine: column != .aliases)
      else { continue }
      fault(row, column, String(text.unicodeScalars.prefix(20)), .problem(reason))
    }
  }

  private mutating func organisationNumber(_ row: CSVRow) -> OrganisationNumber? {
    guard let text = columns.text(.organisationNumber, in: row.fields) else { return nil }
    switch OrganisationNumber.parse(text) {
    case .success(let number): return number
    case .failure(let reason):
      let shown = reason == .personalNumber ? "" : text
      fault(row, .organisationNumber, shown, .organisationNumber(reason))
      return nil
    }
  }

  private mutating func side(_ row: CSVRow) -> Side? {
    guard let text = columns.text(.side, in: row.fields) else { return nil }
    guard let side = RegisterWords.side(text) else {
      fault(row, .side, text, .unknownWord)
      return nil
    }
    return side
  }

  /// An unknown kind does not stop a row: the kind is guessed as if nothing stood there.
  private mutating func kind(_ row: CSVRow) -> PartyKind? {
    guard let text = columns.text(.kind, in: row.fields) else { return nil }
    let kind = RegisterWords.kind(text)
    if kind == nil { remark(row, .kind, text, .unknownWord) }
    return kind
  }

  private mutating func channel(_ row: CSVRow) -> AffiliationChannel? {
    guard let text = columns.text(.channel, in: row.fields) else { return nil }
    let channel = RegisterWords.channel(text)
    if channel == nil { remark(row, .channel, text, .unknownWord) }
    return channel ?? .other
  }

  private mutating func date(_ row: CSVRow) -> Day? {
    guard let text = columns.text(.affiliationDate, in: row.fields) else { return nil }
    guard case .day(let day) = DateReader(today: today).read(text) else {
      fault(row, .affiliationDate, text, .notADate)
      return nil
    }
    return day
  }

  private mutating func email(_ row: CSVRow) -> String? {
    guard let text = columns.text(.sharedEmail, in: row.fields) else { return nil }
    let addresses = text.mailAddresses
    if let wrong = addresses.first(where: { !$0.isMailAddress }) {
      fault(row, .sharedEmail, wrong, .notAnAddress)
    }
    return addresses.isEmpty ? nil : addresses.joined(separator: ", ")
  }

  private static func list(_ text: String) -> [String] {
    text.split { $0 == "," || $0 == ";" || $0 == "|" }.map { String($0).trimmed }
      .filter { !$0.isEmpty }
  }

  private mutating func fault(
    _ row: CSVRow, _ column: PartyColumn, _ text: String, _ reason: RowRemark.Reason
  ) {
    faults.append(RowRemark(row: row.number, column: column, text: text, reason: reason))
  }

  private mutating func remark(
    _ row: CSVRow, _ column: PartyColumn, _ text: String, _ reason: RowRemark.Reason
  ) {
    remarks.append(RowRemark(row: row.number, column: column, text: text, reason: reason))
  }
}
