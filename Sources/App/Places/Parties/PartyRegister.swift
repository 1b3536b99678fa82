import Domain

/// The parties in order with their search keys, made once per change when they are first asked for.
package struct PartyRegister: Sendable, Equatable {
  struct Entry: Sendable, Equatable {
    let id: Identifier<Party>
    let search: SearchText
  }

  /// In Swedish order of names; empty until the register is made.
  private(set) var entries: [Entry] = []
  /// A party has changed since the register was made.
  private var isOutdated = true
  /// The committees and administrations, counted at every drawing.
  private(set) var bodies: [Party] = []

  /// To be called when a party has changed.
  mutating func takeNote(of book: Book) {
    bodies = book.bodies
    isOutdated = true
  }

  /// Sorts and folds, unless that has been done since a party changed.
  mutating func make(of book: Book) {
    guard isOutdated else { return }
    isOutdated = false
    let parties = Array(book.parties.all)
    let keys = parties.map { SwedishOrder($0.name) }
    let order = parties.indices.sorted { left, right in
      (keys[left], parties[left].id) < (keys[right], parties[right].id)
    }
    entries = order.map { index in
      let party = parties[index]
      let words = [party.name, party.organisationNumber?.text ?? ""] + party.aliases
      return Entry(id: party.id, search: SearchText(words.joined(separator: " ")))
    }
  }
}
