/// Two parties that may be the same one.
package struct Duplicate: Hashable, Sendable {
  package let first: Identifier<Party>
  package let second: Identifier<Party>
  /// The one they share; nil when it is their names that look alike.
  package let organisationNumber: OrganisationNumber?
}

extension Book {
  /// Parties that share an organisation number, or a name but for its spelling; each pair once.
  ///
  /// Two numbers that differ are two bodies, whatever their names.
  package func duplicates() -> [Duplicate] {
    let known = parties.all.map { (order: SwedishOrder($0.name), party: NamedParty($0)) }
      .sorted { ($0.order, $0.party.id) < ($1.order, $1.party.id) }.map(\.party)
    var alike: [NamedParty.Key: [Int]] = [:]
    for (place, party) in known.enumerated() {
      for key in party.keys { alike[key, default: []].append(place) }
    }
    return known.enumerated().flatMap { place, party -> [Duplicate] in
      let found = party.keys.flatMap { alike[$0] ?? [] }
        .filter { $0 > place && party.duplicate(known[$0]) != nil }
      return Set(found).sorted().compactMap { party.duplicate(known[$0]) }
    }
  }
}

/// A party with its names ready to compare.
private struct NamedParty {
  /// What two parties have in common when they are worth comparing.
  enum Key: Hashable {
    case number(OrganisationNumber)
    case start(UInt8)
  }

  let id: Identifier<Party>
  let number: OrganisationNumber?
  let names: [ComparableName]

  init(_ party: Party) {
    id = party.id
    number = party.organisationNumber
    names = party.names.map(ComparableName.init)
  }

  var keys: Set<Key> {
    Set((number.map { [.number($0)] } ?? []) + names.compactMap(\.start).map(Key.start))
  }

  func duplicate(_ other: NamedParty) -> Duplicate? {
    if let number, number == other.number {
      return Duplicate(first: id, second: other.id, organisationNumber: number)
    }
    if number != nil, other.number != nil { return nil }
    let isAlike = names.contains { name in other.names.contains { name.isSimilar(to: $0) } }
    return isAlike ? Duplicate(first: id, second: other.id, organisationNumber: nil) : nil
  }
}
