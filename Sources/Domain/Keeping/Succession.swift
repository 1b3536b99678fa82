/// Whether parties in an adopted text and in the living record are the same under other names.
///
/// They were joined into one since, or others took over by law; the document keeps the name of its
/// day.
struct Succession {
  private let heirs: (Identifier<Party>) -> Set<Identifier<Party>>

  /// As the book has it, with what a step says of its parties besides, on either side.
  init(_ book: Book, with step: [Change] = []) {
    var told: [Identifier<Party>: Set<Identifier<Party>>] = [:]
    for case .party(let edit) in step {
      for side in [edit.before, edit.after].compactMap({ $0 }) where !side.heirs.isEmpty {
        told[side.id, default: []].formUnion(side.heirs)
      }
    }
    heirs = { party in
      (told[party] ?? []).union(book.parties.everKnown(party)?.heirs ?? [])
    }
  }

  /// Everybody a party goes on as, itself included; over several steps.
  private func line(of party: Identifier<Party>) -> Set<Identifier<Party>> {
    var found: Set<Identifier<Party>> = [party]
    var next = [party]
    while let one = next.popLast() {
      for heir in heirs(one) where found.insert(heir).inserted { next.append(heir) }
    }
    return found
  }

  /// Whether everybody of the one goes on in the other, and nobody else is there.
  func leads(
    from old: Set<Identifier<Party>>, to new: Set<Identifier<Party>>
  ) -> Bool {
    let lines = old.map { line(of: $0) }
    return lines.allSatisfy { !$0.isDisjoint(with: new) }
      && new.allSatisfy { one in lines.contains { $0.contains(one) } }
  }
}
