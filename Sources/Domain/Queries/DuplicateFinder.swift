/// Finds the party that another one may be, in a register of thousands, one by one.
package struct DuplicateFinder: Sendable {
  private var parties: [NamedParty] = []
  private var places: [NamedParty.Key: [Int]] = [:]

  package init(_ parties: some Sequence<Party>) {
    for party in parties.sorted(by: { $0.id < $1.id }) { add(party) }
  }

  package mutating func add(_ party: Party) {
    let named = NamedParty(party)
    for key in named.keys { places[key, default: []].append(parties.count) }
    parties.append(named)
  }

  /// The one that shares its number, else one with a name like it, else one with an address of
  /// its; of several the one added first, nil for a party like no other.
  package func twin(of party: Party) -> Duplicate? {
    let named = NamedParty(party)
    if let number = named.number, let place = places[.number(number)]?.first {
      return named.duplicate(parties[place])
    }
    let others = Set(named.keys.flatMap { places[$0] ?? [] }).sorted().map { parties[$0] }
    let found =
      others.first { named.reason($0) == .names } ?? others.first { named.reason($0) != nil }
    return found.flatMap(named.duplicate)
  }
}
