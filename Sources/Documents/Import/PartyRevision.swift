internal import Domain

/// A party of the book with what a row adds or replaces, field by field.
struct PartyRevision {
  private(set) var party: Party
  /// Names of changed fields, in order of declaration.
  private(set) var fields: [String] = []
  /// Whether something that was there became something else.
  private(set) var replaces = false
  /// Where the book and the row disagree and the book's word stands.
  private(set) var kept: [RowRemark] = []
  private let before: Party
  private let row: PartyRow
  private let policy: MatchPolicy

  init(_ before: Party, by row: PartyRow, _ links: PartyLinks, policy: MatchPolicy) {
    party = before
    self.before = before
    self.row = row
    self.policy = policy
    rename(to: row.name)
    if overwrites || party.aliases.isEmpty, !row.aliases.isEmpty {
      set(\.aliases, row.aliases, .aliases)
    }
    keepOtherName()
    if overwrites, let side = row.side { set(\.side, side, .side) }
    if overwrites, let kind = row.kind { set(\.kind, kind, .kind) }
    take(\.organisationNumber, row.organisationNumber, .organisationNumber) { $0.text }
    take(\.parentParty, links.parentParty, .parentParty) { _ in "" }
    take(\.activeFrom, row.activeFrom, .activeFrom) { $0.text }
    take(\.activeTo, row.activeTo, .activeTo) { $0.text }
    take(\.replacedBy, links.replacedBy, .replacedBy) { _ in "" }
    if overwrites || party.successors.isEmpty, !links.successors.isEmpty {
      set(\.successors, links.successors, .successors)
    }
    take(\.category, row.category, .category) { $0 }
    take(\.district, row.district, .district) { $0 }
    take(\.sharedEmail, row.sharedEmail, .sharedEmail) { $0 }
    take(\.web, row.web, .web) { $0 }
    take(\.externalSystem, row.externalSystem, .externalSystem) { $0 }
    take(\.externalId, row.externalId, .externalId) { $0 }
    take(\.note, row.note, .note) { $0 }
  }

  private var overwrites: Bool { policy == .update }

  private mutating func rename(to name: String) {
    guard party.name != name else { return }
    if overwrites { return set(\.name, name, .name) }
    guard policy == .fill, row.id == party.id, party.name.nameKey != name.nameKey else { return }
    kept.append(
      RowRemark(row: row.number, column: .name, text: name, reason: .kept(party.name)))
  }

  /// The name that does not stand stays findable when it differs by more than case and spacing.
  private mutating func keepOtherName() {
    let other = party.name == before.name ? row.name : before.name
    let known = Set(([party.name] + party.aliases).map(\.nameKey))
    guard overwrites || policy == .join, !known.contains(other.nameKey) else { return }
    set(\.aliases, party.aliases + [other], .aliases)
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
      replaces = replaces || party[keyPath: path] != nil
      set(path, value, column)
    }
  }

  private mutating func set<Value: Equatable>(
    _ path: WritableKeyPath<Party, Value>, _ value: Value, _ column: PartyColumn
  ) {
    guard party[keyPath: path] != value else { return }
    party[keyPath: path] = value
    replaces = replaces || column == .name || column == .side || column == .kind
    if !fields.contains(column.rawValue) { fields.append(column.rawValue) }
  }
}
