/// Two parties that may be the same one.
package struct Duplicate: Hashable, Sendable {
  package let first: Identifier<Party>
  package let second: Identifier<Party>
  package let reason: Reason

  /// What the two have in common.
  package enum Reason: Hashable, Sendable {
    case number(OrganisationNumber)
    /// A mailbox or a page on the web.
    case address(String)
    case names
  }
}

extension Book {
  /// Parties that share an organisation number, an address or a name but for its spelling; each
  /// pair once.
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
struct NamedParty {
  /// What two parties have in common when they are worth comparing.
  enum Key: Hashable {
    case number(OrganisationNumber)
    case address(String)
    case name(ComparableName.Likeness)
  }

  let id: Identifier<Party>
  let number: OrganisationNumber?
  let addresses: Set<String>
  let names: [ComparableName]

  init(_ party: Party) {
    id = party.id
    number = party.organisationNumber
    addresses = Set((party.sharedEmail?.mailAddresses.map { $0.lowercased() } ?? []) + party.pages)
    names = party.names.map(ComparableName.init)
  }

  var keys: Set<Key> {
    Set(
      (number.map { [.number($0)] } ?? []) + addresses.map(Key.address)
        + names.flatMap(\.likenesses).map(Key.name))
  }

  func duplicate(_ other: NamedParty) -> Duplicate? {
    reason(other).map { Duplicate(first: id, second: other.id, reason: $0) }
  }

  func reason(_ other: NamedParty) -> Duplicate.Reason? {
    if let number, number == other.number { return .number(number) }
    if number != nil, other.number != nil { return nil }
    if names.contains(where: { name in other.names.contains { name.isSimilar(to: $0) } }) {
      return .names
    }
    return addresses.intersection(other.addresses).min().map { .address($0) }
  }
}

extension Party {
  /// Its page without what every address begins and ends with.
  fileprivate var pages: [String] {
    guard let web = web?.lowercased() else { return [] }
    var page = web[...]
    for start in ["https://", "http://", "www."] where page.hasPrefix(start) {
      page = page.dropFirst(start.count)
    }
    while page.last == "/" { page = page.dropLast() }
    return page.isEmpty ? [] : [String(page)]
  }
}
