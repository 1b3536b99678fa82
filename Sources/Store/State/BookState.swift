internal import Domain

/// A pure function of the set of known operations: every entity, with all values nobody replaced.
struct BookState {
  private(set) var entities: [EntityState] = []
  private var places: [EntityName: Int] = [:]
  /// Of the operation before: one that touches many entities goes through them in their order.
  private var latestPlace = 0
  private var frames: Set<FrameName> = []
  var table = NameTable()
  /// Every erasure that is known; to be complete before operations are taken in.
  var erasures = EraseSet()
  /// Some operation came with a value that is erased.
  private(set) var holdsErased = false

  /// Frames whose values somebody replaced and that are not among those taken in.
  var unheard: Set<FrameName> {
    let early = entities.lazy.flatMap(\.replacedEarly).map(\.frame)
    return Set(early.filter { !frames.contains($0) })
  }

  mutating func reserve(frames count: Int) {
    frames.reserveCapacity(count)
  }

  subscript(name: EntityName) -> EntityState? { places[name].map { entities[$0] } }

  /// Takes in one frame's operations; a frame must come once, in any order with others.
  mutating func insert(_ part: TransactionPart, _ frame: FrameName) {
    var part = part
    if !erasures.isEmpty, let redacted = erasures.redacted(part, frame, table) {
      part = redacted
      holdsErased = true
    }
    insert(part.operations, stamp: part.head.stamp, of: frame)
    frames.insert(frame)
  }

  private mutating func insert(_ operations: [Operation], stamp: Stamp, of frame: FrameName) {
    let isKnown = { [frames] (name: OperationName) in
      frames.contains(name.frame) || name.frame == frame
    }
    for index in operations.indices {
      guard let number = UInt16(exactly: index) else { return }
      let name = OperationName(origin: frame.origin, sequence: frame.sequence, index: number)
      let place = place(of: operations[index].entityName, capacity: operations[index].writes.count)
      entities[place].insert(operations[index].writes, of: name, stamp: stamp, isKnown: isKnown)
    }
  }

  private mutating func place(of name: EntityName, capacity: Int) -> Int {
    latestPlace = knownPlace(of: name) ?? newPlace(for: name, capacity: capacity)
    return latestPlace
  }

  private func knownPlace(of name: EntityName) -> Int? {
    let next = latestPlace + 1
    return next < entities.count && entities[next].name == name ? next : places[name]
  }

  private mutating func newPlace(for name: EntityName, capacity: Int) -> Int {
    entities.append(EntityState(name: name, capacity: capacity))
    places[name] = entities.count - 1
    return entities.count - 1
  }
}
