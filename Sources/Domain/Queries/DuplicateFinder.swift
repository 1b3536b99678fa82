/// Finds the party that another one may be, in a register of thousands, one by one.
package struct DuplicateFinder: Sendable {
  /// What a party shares with those it is worth comparing to.
  private enum Key: Hashable {
    case number(OrganisationNumber)
    case address(String)
    case name(ComparableName.Likeness)
  }

  private var parties: [NamedParty] = []
  private var places: [Key: [Int]] = [:]

  package init(_ parties: some Sequence<Party>) {
    for party in parties.sorted(by: { $0.id < $1.id }) { add(party) }
  }

  package mutating func add(_ party: Party) {
    let named = NamedParty(party)
    for key in Self.keys(named) { places[key, default: []].append(parties.count) }
    parties.append(named)
  }

  /// The one that shares its number, else one with a name like it, else one with an address of
  /// its; of several the one added first, nil for a party like no other.
  package func twin(of party: Party) -> Duplicate? {
    let named = NamedParty(party)
    let found = Set(Self.keys(named).flatMap { places[$0] ?? [] }).sorted()
      .compactMap { named.duplicate(parties[$0]) }
    return found.first { if case .number = $0.reason { true } else { false } }
      ?? found.first { $0.reason == .names } ?? found.first
  }

  private static func keys(_ party: NamedParty) -> Set<Key> {
    let names = party.names.flatMap { $0.likenesses.map(Key.name) }
    return Set(
      names + party.addresses.map(Key.address) + (party.number.map { [.number($0)] } ?? []))
  }
}
