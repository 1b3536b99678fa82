import Domain

/// What the register shows of all parties, and its sorting and search keys, made once per change.
package struct PartiesState: Sendable, Equatable {
  /// Which parties are shown; the key `g` goes round.
  package enum Group: Int, CaseIterable, Sendable {
    case all
    case municipality
    case civilSociety
    case shouldJoin
    case affiliated
  }

  struct Entry: Sendable, Equatable {
    let id: Identifier<Party>
    let search: SearchText
  }

  package internal(set) var group = Group.all
  /// In Swedish order of names.
  private(set) var entries: [Entry] = []
  /// The committees and administrations, counted at every drawing.
  private(set) var bodies: [Party] = []

  package init() {}

  /// Sorts and folds again; asked for only when a party has changed.
  mutating func rebuild(from book: Book) {
    bodies = book.bodies
    let keyed = book.parties.all.map { (key: SwedishOrder($0.name), party: $0) }
    entries = keyed.sorted { ($0.key, $0.party.id) < ($1.key, $1.party.id) }.map { _, party in
      let words = [party.name, party.organisationNumber?.text ?? ""] + party.aliases
      return Entry(id: party.id, search: SearchText(words.joined(separator: " ")))
    }
  }
}
