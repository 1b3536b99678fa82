internal import Domain

/// The parties that a row refers to.
struct PartyLinks {
  var parentParty: Identifier<Party>?
  var replacedBy: Identifier<Party>?
  var successors: Set<Identifier<Party>> = []
}

/// Finds what rows refer to, by the program's own names of records or by what parties are called.
struct PartyLinker {
  private let parties: Table<Party>
  /// What the file calls a party, and which one that became here.
  private var placed: [Identifier<Party>: Identifier<Party>] = [:]
  private var named: [String: Set<Identifier<Party>>] = [:]

  init(_ book: Book) {
    parties = book.parties
    for party in book.parties.all { named[party.name.nameKey, default: []].insert(party.id) }
  }

  /// The row is about this party.
  mutating func place(_ row: PartyRow, _ party: Identifier<Party>) {
    if let id = row.id { placed[id] = party }
    named[row.name.nameKey, default: []].insert(party)
  }

  /// What is found nowhere, or more than once, costs the cell.
  func links(of row: PartyRow, _ remarks: inout [RowRemark]) -> PartyLinks {
    PartyLinks(
      parentParty: link(row.parentParty, .parentParty, row, &remarks),
      replacedBy: link(row.replacedBy, .replacedBy, row, &remarks),
      successors: Set(row.successors.compactMap { link($0, .successors, row, &remarks) }))
  }

  private func link(
    _ mention: PartyMention?, _ column: PartyColumn, _ row: PartyRow,
    _ remarks: inout [RowRemark]
  ) -> Identifier<Party>? {
    guard let mention else { return nil }
    if let id = mention.id, let found = placed[id] ?? parties[id]?.id { return found }
    let found = mention.name.flatMap { named[$0.nameKey] } ?? []
    if found.count == 1 { return found.first }
    remarks.append(
      RowRemark(
        row: row.number, column: column, text: mention.name ?? "",
        reason: found.isEmpty ? .unknownParty : .severalParties(count: found.count)))
    return nil
  }
}
