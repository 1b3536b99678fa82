import Domain
import Terminal

/// One search through every kind of record; a hit opens its place with its row.
extension Model {
  /// Parties first, as they are the most looked for.
  private static let searchedKinds: [Kind] = [
    .parties, .matters, .activities, .followups, .meetings, .treatments, .decisions, .contacts,
    .people, .nominations, .groups,
  ]

  /// More than anybody reads through; the words are to be made more telling.
  private static let mostHits = 200

  mutating func searchEverywhere(for text: String) {
    var picker = Picker(.anything, title: .searchEverywhere, items: [])
    picker.query = TextField(text)
    picker.items = hits(for: text)
    overlays.append(.picker(picker))
  }

  /// What the words find, in the filter language of the lists.
  mutating func hits(for text: String) -> [Picker.Item] {
    let filter = Filter(
      text, of: Self.searchedKinds, on: now.day, in: language, isFinished: false)
    guard !filter.isEmpty else { return [] }
    world.register.make(of: book)
    let fields = world.filterWorld
    var keys = searchKeys
    searchKeys = SearchKeys()
    var found: [EntityReference] = []
    for kind in Self.searchedKinds {
      found += world.references(of: kind).filter { reference in
        filter.lets(kind, reference.id, fields) { keys.key(of: reference, in: fields) }
      }
    }
    searchKeys = keys
    return found.prefix(Self.mostHits).map(world.item)
  }

  /// Opens the place of a chosen hit.
  mutating func goToHit(_ value: Value) {
    guard case .list(let parts) = value, parts.count == 2, case .text(let name) = parts[0],
      case .identifier(let id) = parts[1], let kind = Kind(rawValue: name)
    else { return }
    go(to: EntityReference(kind, id))
  }
}

extension World {
  fileprivate func item(_ reference: EntityReference) -> Picker.Item {
    let place = row(that: reference)
    return Picker.Item(
      title: title(of: reference)[language], extra: Phrase.kindName(reference.kind)[language],
      value: .list([.text(place.kind.rawValue), .identifier(place.id)]))
  }

  /// The record whose row shows a hit: a decision stands at its point, a contact at its party.
  private func row(that reference: EntityReference) -> EntityReference {
    switch reference.kind {
    case .decisions:
      book.decisions[Identifier(reference.id)]?.treatment.reference ?? reference
    case .contacts: book.contacts[Identifier(reference.id)]?.party.reference ?? reference
    default: reference
    }
  }

  /// By name; the register keeps its parties in order already.
  fileprivate func references(of kind: Kind) -> [EntityReference] {
    if kind == .parties { return register.entries.map(\.id.reference) }
    return book.references(of: kind).map { ($0, SwedishOrder(title(of: $0)[language])) }
      .sorted { $0.1 < $1.1 }.map(\.0)
  }
}
