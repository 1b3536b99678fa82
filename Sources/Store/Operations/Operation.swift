internal import Domain

/// Names one operation for ever: its frame's origin and sequence, and its place in the frame.
struct OperationName: Hashable, Comparable {
  let origin: UInt64
  let sequence: UInt32
  let index: UInt16

  var frame: FrameName { FrameName(origin: origin, sequence: sequence) }

  static func < (left: OperationName, right: OperationName) -> Bool {
    (left.origin, left.sequence, left.index) < (right.origin, right.sequence, right.index)
  }
}

/// Everything one edit changed in one entity.
struct Operation: Equatable {
  /// `Kind.code`, or a newer version's.
  let kind: UInt64
  let entity: RawIdentifier
  let writes: ArraySlice<Write>

  init(kind: UInt64, entity: RawIdentifier, writes: ArraySlice<Write>) {
    self.kind = kind
    self.entity = entity
    self.writes = writes
  }

  init(kind: UInt64, entity: RawIdentifier, writes: [Write]) {
    self.init(kind: kind, entity: entity, writes: writes[...])
  }

  /// Wherever in a frame the writes lay.
  static func == (left: Operation, right: Operation) -> Bool {
    left.kind == right.kind && left.entity == right.entity && left.writes == right.writes
  }
}

/// One field, or one element of it, and what it became.
struct Write: Equatable {
  let key: FieldKey
  let value: StoredValue
  /// The operations whose values in this field were seen and replaced.
  let replaced: OperationNames
}

/// What a write is about: a field by its interned name, as a whole or one element.
struct FieldKey: Hashable {
  let name: Int
  let part: Part

  /// Elements are written one by one so that they merge one by one.
  indirect enum Part: Hashable {
    case whole
    case element(Value)
    case entry(String)
  }

  static func == (left: FieldKey, right: FieldKey) -> Bool {
    guard left.name == right.name else { return false }
    switch (left.part, right.part) {
    case (.whole, .whole): return true
    case (.element(let a), .element(let b)): return a == b
    case (.entry(let a), .entry(let b)): return a.utf8.elementsEqual(b.utf8)
    default: return false
    }
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(name)
    switch part {
    case .whole: break
    case .element(let value): hasher.combine(value)
    case .entry(let name): hasher.combine(name)
    }
  }
}

/// What a field holds after a write.
enum StoredValue: Equatable {
  case absent
  /// Erased for good.
  case redacted
  case value(Value)

  var value: Value? {
    guard case .value(let value) = self else { return nil }
    return value
  }
}

/// Field names as small numbers, so that they compare and store quickly.
struct NameTable {
  private(set) var names: [String] = []
  private var numbers: [String: Int] = [:]

  /// The field that says whether an entity is removed; no entity can have a field of that name.
  static let removedName = "@removed"
  static let removed = 0

  init() {
    _ = number(Self.removedName)
  }

  subscript(number: Int) -> String { names[number] }

  mutating func number(_ name: String) -> Int {
    if let number = numbers[name] { return number }
    names.append(name)
    numbers[name] = names.count - 1
    return names.count - 1
  }
}
