internal import Domain

/// A pure function of the set of known operations: every entity, with all values nobody replaced.
struct BookState {
  private(set) var entities: [EntityState] = []
  private var places: [EntityName: Int] = [:]
  private var frames: Set<FrameName> = []
  var table = NameTable()
  /// Every erasure that is known; to be complete before operations are taken in.
  var erasures = EraseSet()
  /// Some operation came with a value that is erased.
  private(set) var holdsErased = false

  mutating func reserve(frames count: Int) {
    frames.reserveCapacity(count)
  }

  subscript(name: EntityName) -> EntityState? { places[name].map { entities[$0] } }

  /// Takes in one frame's operations; a frame must come once, in any order with others.
  mutating func insert(_ part: TransactionPart, _ frame: FrameName) {
    var part = part
    if !erasures.isEmpty, let redacted = erasures.redacted(part, table) {
      part = redacted
      holdsErased = true
    }
    for (index, operation) in part.operations.enumerated() {
      guard let index = UInt16(exactly: index) else { return }
      insert(
        operation, stamp: part.head.stamp,
        OperationName(origin: frame.origin, sequence: frame.sequence, index: index))
    }
    frames.insert(frame)
  }

  private mutating func insert(_ operation: Operation, stamp: Stamp, _ name: OperationName) {
    let place = place(
      of: EntityName(kind: operation.kind, id: operation.entity), capacity: operation.writes.count)
    for write in operation.writes {
      entities[place].insert(write, of: name, stamp: stamp) { [frames] in
        frames.contains($0.frame) || $0.frame == name.frame
      }
    }
  }

  private mutating func place(of name: EntityName, capacity: Int) -> Int {
    if let place = places[name] { return place }
    entities.append(EntityState(name: name, capacity: capacity))
    places[name] = entities.count - 1
    return entities.count - 1
  }
}
