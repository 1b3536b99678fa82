internal import Domain

/// Finds the party of the book that a row is about; each party is found by one row at most.
struct PartyMatcher {
  /// What the book knows about a row.
  enum Match {
    case none
    case party(Party)
    /// The same number under another name.
    case otherName(Party)
    case ambiguous(Int)
  }

  private let parties: Table<Party>
  private var exact: [PartyKey: [Party]] = [:]
  private var byNumber: [OrganisationNumber: [Party]] = [:]
  private var byName: [String: [Party]] = [:]
  private var byAlias: [String: [Party]] = [:]
  private var claimed: Set<Identifier<Party>> = []

  /// In the order of identifiers, so that the same book and file give the same answer.
  init(_ book: Book) {
    parties = book.parties
    for party in book.parties.all.sorted(by: { $0.id < $1.id }) {
      exact[PartyKey(party.name, party.organisationNumber), default: []].append(party)
      if let number = party.organisationNumber { byNumber[number, default: []].append(party) }
      byName[party.name.nameKey, default: []].append(party)
      for alias in party.aliases { byAlias[alias.nameKey, default: []].append(party) }
    }
  }

  /// The very same party, by the program's own name of it or by name and number; asked for all
  /// rows before `loose`.
  mutating func exactly(_ row: PartyRow) -> Party? {
    let alike = exact[PartyKey(row.name, row.organisationNumber)] ?? []
    let own = parties[row.id].map { [$0] } ?? []
    guard let party = (own + alike).first(where: { !claimed.contains($0.id) }) else { return nil }
    claimed.insert(party.id)
    return party
  }

  mutating func loosely(_ row: PartyRow) -> Match {
    let match = lookUp(row)
    switch match {
    case .party(let party), .otherName(let party): claimed.insert(party.id)
    case .none, .ambiguous: break
    }
    return match
  }

  private func lookUp(_ row: PartyRow) -> Match {
    let key = row.name.nameKey
    if let number = row.organisationNumber {
      let sameNumber = free(byNumber[number])
      if let party = sameNumber.first(where: { $0.answers(to: key) }) { return .party(party) }
      if let party = sameNumber.first { return .otherName(party) }
    }
    for index in [byName, byAlias] {
      let candidates = free(index[key]).filter {
        row.organisationNumber == nil || $0.organisationNumber == nil
      }
      if candidates.count > 1 { return .ambiguous(candidates.count) }
      if let party = candidates.first { return .party(party) }
    }
    return .none
  }

  private func free(_ parties: [Party]?) -> [Party] {
    (parties ?? []).filter { !claimed.contains($0.id) }
  }
}

extension Party {
  fileprivate func answers(to key: String) -> Bool {
    name.nameKey == key || aliases.contains { $0.nameKey == key }
  }
}

extension String {
  /// Lower case, with single spaces: å and a stay apart, Å and å do not.
  var nameKey: String {
    lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
