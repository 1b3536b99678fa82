/// The book with its references turned round: what points at a party, a meeting, a matter.
///
/// Build it once when a book is opened and apply every transaction to it; it holds the only copy of
/// the book, so that a change costs the same whatever the size.
package struct BookIndex: Sendable, Equatable {
  package private(set) var book: Book
  /// By the identifier pointed at; in no order, and twice when two fields point at the same.
  private var referrers: [RawIdentifier: [EntityReference]] = [:]

  package init(_ book: Book) {
    self.book = book
    referrers.reserveCapacity(book.parties.count)
    for kind in Kind.allCases { addAll(kind.type) }
  }

  /// The references follow from the book.
  package static func == (left: Self, right: Self) -> Bool { left.book == right.book }

  /// Each change in turn; see `apply(_:)` of one change.
  package mutating func apply(_ transaction: Transaction) {
    for change in transaction.changes { apply(change) }
  }

  /// Keeps book and references in step; does not depend on the size of the book.
  package mutating func apply(_ change: Change) {
    refresh(change.kind.type, change.entity) { $0.apply(change) }
  }

  /// The entities of one kind with any field that points at the target, by identifier.
  package func referring<E: Entity>(
    _ type: E.Type = E.self, to target: EntityReference
  ) -> [E] {
    guard let found = referrers[target.id] else { return [] }
    var ids: [Identifier<E>] = []
    for reference in found where reference.kind == E.kind { ids.append(Identifier(reference.id)) }
    ids.sort()
    var result: [E] = []
    for (index, id) in ids.enumerated() where index == 0 || ids[index - 1] != id {
      if let entity = book[keyPath: E.table][id] { result.append(entity) }
    }
    return result
  }

  /// Whether anything at all points at the target.
  package func isReferred(to target: EntityReference) -> Bool {
    referrers[target.id]?.isEmpty == false
  }

  /// Everything that points at the target, by kind and identifier.
  package func referrers(of target: EntityReference) -> [EntityReference] {
    Set(referrers[target.id] ?? []).sorted()
  }

  private mutating func addAll<E: Entity>(_ type: E.Type) {
    for entity in book[keyPath: E.table].all { add(entity) }
  }

  private mutating func refresh<E: Entity>(
    _ type: E.Type, _ raw: RawIdentifier, _ change: (inout Book) -> Void
  ) {
    let id = Identifier<E>(raw)
    if let before = book[keyPath: E.table][id] { remove(before) }
    change(&book)
    if let after = book[keyPath: E.table][id] { add(after) }
  }

  private mutating func add<E: Entity>(_ entity: E) {
    let source = entity.reference
    entity.eachReference { _, target in referrers[target.id, default: []].append(source) }
  }

  private mutating func remove<E: Entity>(_ entity: E) {
    let source = entity.reference
    entity.eachReference { _, target in
      guard let index = referrers[target.id]?.lastIndex(of: source) else { return }
      referrers[target.id]?.remove(at: index)
    }
  }
}
