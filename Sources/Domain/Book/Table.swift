/// All entities of one kind: those that are there, and those that were removed and can come back.
package struct Table<Element: Entity>: Sendable, Equatable {
  /// One value, in an array because that is shared until a copy changes: whoever passes a book on
  /// passes eighteen tables on.
  private var lists = [Lists()]

  private struct Lists: Sendable, Equatable {
    var present = EntityList<Element>()
    var gone = EntityList<Element>()
  }

  package init() {}

  package var count: Int { lists[0].present.elements.count }

  /// In no particular order.
  package var all: [Element] { lists[0].present.elements }

  /// Those that can come back, in no particular order.
  package var removed: [Element] { lists[0].gone.elements }

  /// Nil for nothing, for an unknown identifier and for a removed entity.
  package subscript(id: Identifier<Element>?) -> Element? { id.flatMap { lists[0].present[$0] } }

  /// Also finds what was removed, for a name in an old record.
  package func everKnown(_ id: Identifier<Element>?) -> Element? {
    id.flatMap { lists[0].present[$0] ?? lists[0].gone[$0] }
  }

  /// Makes room for so many that are to be there.
  mutating func reserve(_ count: Int) {
    lists[0].present.reserve(count)
  }

  /// Adds or replaces, and takes it out of the removed ones.
  package mutating func put(_ element: Element) {
    lists[0].present.put(element)
    lists[0].gone.remove(element.id)
  }

  /// Changes one in place, whether it is there or was removed.
  mutating func amend(_ id: Identifier<Element>, _ edit: (inout Element) -> Void) {
    if var element = lists[0].present[id] {
      edit(&element)
      lists[0].present.put(element)
    } else if var element = lists[0].gone[id] {
      edit(&element)
      lists[0].gone.put(element)
    }
  }

  /// Keeps what was there among the removed.
  package mutating func remove(_ id: Identifier<Element>) {
    if let element = lists[0].present.remove(id) { lists[0].gone.put(element) }
  }

  /// For reading a store: an entity that had been removed when it was written.
  package mutating func putRemoved(_ element: Element) {
    lists[0].present.remove(element.id)
    lists[0].gone.put(element)
  }
}

/// Entities side by side and found by their identifiers; a dictionary of such large values would
/// leave as much room empty as it fills.
private struct EntityList<Element: Entity>: Sendable, Equatable {
  private(set) var elements: [Element] = []
  private var places: [Identifier<Element>: Int] = [:]

  subscript(id: Identifier<Element>) -> Element? { places[id].map { elements[$0] } }

  mutating func reserve(_ count: Int) {
    elements.reserveCapacity(count)
    places.reserveCapacity(count)
  }

  mutating func put(_ element: Element) {
    if let place = places[element.id] {
      elements[place] = element
    } else {
      places[element.id] = elements.count
      elements.append(element)
    }
  }

  /// The last one takes the empty place.
  @discardableResult
  mutating func remove(_ id: Identifier<Element>) -> Element? {
    guard !elements.isEmpty, let place = places.removeValue(forKey: id) else { return nil }
    elements.swapAt(place, elements.count - 1)
    let element = elements.removeLast()
    if place < elements.count { places[elements[place].id] = place }
    return element
  }

  /// The order says nothing.
  static func == (left: Self, right: Self) -> Bool {
    left.elements.count == right.elements.count
      && left.elements.allSatisfy { right[$0.id] == $0 }
  }
}
