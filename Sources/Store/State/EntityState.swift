internal import Domain

/// What all known operations made of one entity: for each field the values nobody has replaced.
struct EntityState {
  let name: EntityName
  private(set) var fields: [FieldState] = []
  /// Writes of the reserved field that say removed, each with what its author had seen.
  private var removals: [Removal] = []
  /// Whether there may be, or may have been, something that somebody has to decide.
  private(set) var isUnsettled = false
  /// Whether something arrived before what it replaces.
  private(set) var isAhead = false
  /// Where each field lies, once there are many.
  private var places: [FieldKey: Int]?

  /// One removal and what its author knew of the entity.
  private struct Removal {
    let operation: OperationName
    let seen: Set<OperationName>
  }

  /// - Parameter capacity: how many fields the first operation writes.
  init(name: EntityName, capacity: Int) {
    self.name = name
    fields.reserveCapacity(capacity)
  }

  /// Takes in an operation's writes; the order of arrival makes no difference.
  ///
  /// - Parameter isKnown: whether an operation's writes have been taken in already.
  mutating func insert(
    _ writes: ArraySlice<Write>, of operation: OperationName, stamp: Stamp,
    isKnown: (OperationName) -> Bool
  ) {
    for index in writes.indices {
      insert(writes[index], of: operation, stamp: stamp, isKnown: isKnown)
    }
  }

  private mutating func insert(
    _ write: Write, of operation: OperationName, stamp: Stamp,
    isKnown: (OperationName) -> Bool
  ) {
    let place = place(of: write.key)
    fields[place].insert(
      Head(operation: operation, stamp: stamp, value: write.value), replacing: write.replaced,
      isKnown: isKnown)
    if !fields[place].others.isEmpty { isUnsettled = true }
    if fields[place].isAhead { isAhead = true }
    if write.key.name == NameTable.removed, write.value == .value(.bool(true)) {
      removals.append(Removal(operation: operation, seen: Set(write.replaced)))
      isUnsettled = true
    }
  }

  /// Operations that are replaced and did not arrive before what replaces them.
  var replacedEarly: [OperationName] { isAhead ? fields.flatMap(\.replacedEarly) : [] }

  func field(_ key: FieldKey) -> FieldState? {
    if let places { return places[key].map { fields[$0] } }
    return fields.first { $0.key == key }
  }

  private mutating func place(of key: FieldKey) -> Int {
    if let place = places.map({ $0[key] }) ?? fields.firstIndex(where: { $0.key == key }) {
      return place
    }
    fields.append(FieldState(key: key))
    if places != nil {
      places?[key] = fields.count - 1
    } else if fields.count > 32 {
      places = Dictionary(
        zip(fields.map(\.key), fields.indices), uniquingKeysWith: { first, _ in first })
    }
    return fields.count - 1
  }

  /// Removed, and nobody changed it without knowing.
  var isRemoved: Bool {
    guard saysRemoved else { return false }
    return unseenByRemover.isEmpty
  }

  /// Removed by one and changed by another who did not know; such an entity stays visible.
  var isRemovedAndChanged: Bool { saysRemoved && !unseenByRemover.isEmpty }

  private var saysRemoved: Bool {
    guard !removals.isEmpty,
      let state = field(FieldKey(name: NameTable.removed, part: .whole))
    else { return false }
    return state.heads.allSatisfy { $0.value == .value(.bool(true)) }
  }

  private var unseenByRemover: [OperationName] {
    guard let removed = field(FieldKey(name: NameTable.removed, part: .whole)) else { return [] }
    let current = Set(removed.heads.map(\.operation))
    let seen = removals.filter { current.contains($0.operation) }
      .reduce(into: current) { $0.formUnion($1.seen) }
    return operations { $0.value != .redacted }.filter { !seen.contains($0) }
  }

  /// The heads that say removed.
  var removingHeads: [Head] {
    let removed = field(FieldKey(name: NameTable.removed, part: .whole))?.heads ?? []
    return removed.filter { $0.value == .value(.bool(true)) }
  }

  /// Values that were written by somebody who did not know of the removal, nor its author of them.
  var headsUnseenByRemover: [Head] {
    let unseen = Set(unseenByRemover)
    return fields.flatMap(\.heads).filter { unseen.contains($0.operation) }
  }

  /// Every operation that still holds a value, each once.
  var operations: [OperationName] { operations { _ in true } }

  private func operations(where isMeant: (Head) -> Bool) -> [OperationName] {
    var seen: Set<OperationName> = []
    return fields.flatMap(\.heads).filter(isMeant).map(\.operation)
      .filter { seen.insert($0).inserted }
  }
}

/// One value of a field that no known operation has replaced.
struct Head: Equatable {
  let operation: OperationName
  let stamp: Stamp
  let value: StoredValue

  /// The winner for display: the later one, and of two alike the one with the greater name.
  static func precedes(_ left: Head, _ right: Head) -> Bool {
    (left.stamp, left.operation) < (right.stamp, right.operation)
  }
}

/// A register that keeps every value whose author did not know the others.
struct FieldState {
  let key: FieldKey
  private(set) var winner: Head?
  /// Nearly always empty.
  private(set) var others: [Head] = []
  /// Operations that are known to be replaced and have not arrived.
  private(set) var replacedEarly: [OperationName] = []

  init(key: FieldKey) {
    self.key = key
  }

  var isAhead: Bool { !replacedEarly.isEmpty }

  /// The winner first.
  var heads: [Head] { winner.map { [$0] + others } ?? [] }

  /// More than one different value.
  var isInConflict: Bool {
    others.contains { $0.value != winner?.value }
  }

  mutating func insert(
    _ head: Head, replacing replaced: OperationNames, isKnown: (OperationName) -> Bool
  ) {
    if others.isEmpty, replacedEarly.isEmpty, replaced.count < 2,
      replaced.first == winner?.operation
    {
      winner = head
      return
    }
    for name in replaced where !remove(name) && !isKnown(name) { replacedEarly.append(name) }
    if !replacedEarly.isEmpty, replacedEarly.contains(head.operation) { return }
    guard let current = winner else {
      winner = head
      return
    }
    if current.operation == head.operation || others.contains(where: { $0 == head }) { return }
    winner = Head.precedes(current, head) ? head : current
    others.append(Head.precedes(current, head) ? current : head)
  }

  private mutating func remove(_ name: OperationName) -> Bool {
    if winner?.operation == name {
      winner = others.max(by: Head.precedes)
      if let winner { others.removeAll { $0 == winner } }
      return true
    }
    guard let index = others.firstIndex(where: { $0.operation == name }) else { return false }
    others.remove(at: index)
    return true
  }
}
