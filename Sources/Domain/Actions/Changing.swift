extension Entity {
  /// The change that adds this entity to the book.
  package var creation: Change { Self.change(.create(self)) }

  /// The change to an edited copy; empty when the edit left everything as it was.
  package func changing(_ edit: (inout Self) -> Void) -> [Change] {
    var after = self
    edit(&after)
    return Edit.replace(self, with: after).map { [Self.change($0)] } ?? []
  }
}

extension Book {
  /// Edits what stands in the book; empty for an unknown or removed entity.
  package func changing<E: Entity>(
    _ id: Identifier<E>?, _ edit: (inout E) -> Void
  ) -> [Change] {
    self[keyPath: E.table][id]?.changing(edit) ?? []
  }

  /// The records of a kind that differ from an earlier book, as changes from there to here.
  package func changes<E: Entity>(of type: E.Type, since earlier: Book) -> [Change] {
    self[keyPath: E.table].all.sorted { $0.id < $1.id }.compactMap { entity in
      guard let before = earlier[keyPath: E.table][entity.id] else { return entity.creation }
      return Edit.replace(before, with: entity).map(E.change)
    }
  }

  /// The book as it stands after the changes.
  package func applying(_ changes: [Change]) -> Book {
    var book = self
    for change in changes { book.apply(change) }
    return book
  }
}

extension Table {
  /// Also the removed ones, for numbers that must not come twice.
  var everAll: [Element] { all + removed }
}

extension String {
  /// Nil for nothing but white space.
  package var nonEmpty: String? {
    let text = trimmed
    return text.isEmpty ? nil : text
  }
}

extension Int {
  /// At least two digits: 7 → "07", 112 → "112".
  var twoDigits: String { 0...9 ~= self ? "0\(self)" : "\(self)" }
}
