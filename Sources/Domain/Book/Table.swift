/// All entities of one kind: those that are there, and those that were removed and can come back.
package struct Table<Element: Entity>: Sendable, Equatable {
  package private(set) var present: [Identifier<Element>: Element] = [:]
  package private(set) var removed: [Identifier<Element>: Element] = [:]

  package init() {}

  package var count: Int { present.count }

  /// In no particular order.
  package var all: Dictionary<Identifier<Element>, Element>.Values { present.values }

  /// Nil for nothing, for an unknown identifier and for a removed entity.
  package subscript(id: Identifier<Element>?) -> Element? { id.flatMap { present[$0] } }

  /// Also finds what was removed, for a name in an old record.
  package func everKnown(_ id: Identifier<Element>?) -> Element? {
    id.flatMap { present[$0] ?? removed[$0] }
  }

  /// Makes room for so many that are to be there.
  mutating func reserve(_ count: Int) {
    present.reserveCapacity(count)
  }

  /// Adds or replaces, and takes it out of the removed ones.
  package mutating func put(_ element: Element) {
    present[element.id] = element
    if !removed.isEmpty { removed[element.id] = nil }
  }

  /// Keeps what was there among the removed.
  package mutating func remove(_ id: Identifier<Element>) {
    if let element = present.removeValue(forKey: id) { removed[id] = element }
  }

  /// For reading a store: an entity that had been removed when it was written.
  package mutating func putRemoved(_ element: Element) {
    present[element.id] = nil
    removed[element.id] = element
  }
}
