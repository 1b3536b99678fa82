internal import Domain

/// A party of the book with what a row adds or replaces, field by field.
struct PartyRevision {
  private(set) var party: Party
  /// Names of changed fields, in order of declaration.
  private(set) var fields: [String] = []
  /// Where the book and the row disagree and the book's word stands.
  private(set) var kept: [RowRemark] = []
  private let row: PartyRow
  private let overwrites: Bool

  init(_ before: Party, by row: PartyRow, policy: MatchPolicy) {
    party = before
    self.row = row
    overwrites = policy == .update
    rename(to: row.name)
    if !row.aliases.isEmpty, party.aliases.isEmpty { set(\.aliases, row.aliases, .aliases) }
    if overwrites, let side = row.side { set(\.side, side, .side) }
    if overwrites, let kind = row.kind { set(\.kind, kind, .kind) }
    take(\.organisationNumber, row.organisationNumber, .organisationNumber) { $0.text }
    take(\.category, row.category, .category) { $0 }
    take(\.district, row.district, .district) { $0 }
    take(\.sharedEmail, row.sharedEmail, .sharedEmail) { $0 }
    take(\.web, row.web, .web) { $0 }
  }

  /// The old name stays findable when it differs by more than case and spacing.
  private mutating func rename(to name: String) {
    let old = party.name
    guard overwrites, old != name else { return }
    set(\.name, name, .name)
    if old.nameKey != name.nameKey, !party.aliases.contains(old) {
      set(\.aliases, party.aliases + [old], .aliases)
    }
  }

  private mutating func take<Value: Equatable>(
    _ path: WritableKeyPath<Party, Value?>, _ value: Value?, _ column: PartyColumn,
    _ text: (Value) -> String
  ) {
    guard let value, party[keyPath: path] != value else { return }
    if let old = party[keyPath: path], !overwrites {
      kept.append(
        RowRemark(row: row.number, column: column, text: text(value), reason: .kept(text(old))))
    } else {
      set(path, value, column)
    }
  }

  private mutating func set<Value: Equatable>(
    _ path: WritableKeyPath<Party, Value>, _ value: Value, _ column: PartyColumn
  ) {
    guard party[keyPath: path] != value else { return }
    party[keyPath: path] = value
    fields.append(column.rawValue)
  }
}
