internal import Domain

/// Reads the payload that `TransactionCodec` describes; `origin` is that of its frame.
struct TransactionReader {
  private var reader: ByteReader
  private let origin: UInt64
  private let limits: Limits
  /// Where each write's key and value lie in the payload, all operations in a row; kept on demand.
  private(set) var spans: [Range<Int>] = []
  /// Where the attributes lie in the payload.
  private(set) var attributesSpan = 0..<0
  var keepsSpans = false
  private var names: [Int] = []
  private var origins: [UInt64] = []

  init(_ payload: UnsafeRawBufferPointer, origin: UInt64, limits: Limits) {
    reader = ByteReader(payload, limits: limits)
    self.origin = origin
    self.limits = limits
  }

  mutating func head() throws(MalformedBytes) -> TransactionHead {
    let head = TransactionHead(
      stamp: Stamp(raw: try reader.littleEndian(UInt64.self)), id: try reader.identifier(),
      part: try reader.varint(), parts: try reader.varint())
    guard head.part >= 1, head.part <= head.parts, head.parts <= 1 << 20 else {
      throw reader.failure(.notCanonical)
    }
    return head
  }

  /// What the transaction says of itself besides its head.
  mutating func attributes() throws(MalformedBytes) -> Record {
    _ = try head()
    guard case .map(let attributes) = try reader.value() else { throw reader.failure(.unknownTag) }
    return attributes
  }

  /// Everything in the payload.
  mutating func part(_ table: inout NameTable) throws(MalformedBytes) -> TransactionPart {
    let head = try head()
    let start = reader.offset
    guard case .map(let attributes) = try reader.value() else { throw reader.failure(.unknownTag) }
    attributesSpan = start..<reader.offset
    return TransactionPart(
      head: head, attributes: attributes, operations: try operations(&table))
  }

  /// Without the attributes, which only history needs.
  mutating func partForState(_ table: inout NameTable) throws(MalformedBytes) -> TransactionPart {
    let head = try head()
    try reader.skipValue()
    return TransactionPart(head: head, attributes: Record(), operations: try operations(&table))
  }

  private mutating func operations(
    _ table: inout NameTable
  ) throws(MalformedBytes) -> [Operation] {
    try readTables(&table)
    let count = try reader.count()
    if count > limits.operations { throw reader.failure(.tooLarge) }
    var found: [(kind: UInt64, entity: RawIdentifier, end: Int)] = []
    var writes: [Write] = []
    found.reserveCapacity(min(count, 64))
    writes.reserveCapacity(min(count, 64))
    for _ in 0..<count {
      let (kind, entity) = try operation(&writes)
      found.append((kind, entity, writes.count))
    }
    try reader.finish()
    return Self.operations(found, writes)
  }

  /// All operations share the list of the frame's writes.
  private static func operations(
    _ found: [(kind: UInt64, entity: RawIdentifier, end: Int)], _ writes: [Write]
  ) -> [Operation] {
    var start = 0
    return found.map { kind, entity, end in
      defer { start = end }
      return Operation(kind: kind, entity: entity, writes: writes[start..<end])
    }
  }

  private mutating func readTables(_ table: inout NameTable) throws(MalformedBytes) {
    for _ in 0..<(try reader.count()) { names.append(table.number(try reader.text())) }
    for _ in 0..<(try reader.count()) { origins.append(try reader.littleEndian(UInt64.self)) }
  }

  private mutating func operation(
    _ writes: inout [Write]
  ) throws(MalformedBytes) -> (kind: UInt64, entity: RawIdentifier) {
    let kind = try reader.varint()
    let entity = try reader.identifier()
    let form = try reader.byte()
    guard form <= TransactionCodec.Form.each else { throw reader.failure(.unknownTag) }
    let shared: OperationNames =
      form == TransactionCodec.Form.same ? .one(try reference()) : .none
    for _ in 0..<(try reader.count()) {
      let start = reader.offset
      let key = try key()
      let value = try storedValue()
      if keepsSpans { spans.append(start..<reader.offset) }
      let replaced = form == TransactionCodec.Form.each ? try references() : shared
      writes.append(Write(key: key, value: value, replaced: replaced))
    }
    return (kind, entity)
  }

  private mutating func key() throws(MalformedBytes) -> FieldKey {
    let combined = try reader.varint()
    guard let number = Int(exactly: combined >> 2), number < names.count else {
      throw reader.failure(.unknownTag)
    }
    switch combined & 3 {
    case TransactionCodec.Shape.whole: return FieldKey(name: names[number], part: .whole)
    case TransactionCodec.Shape.element:
      return FieldKey(name: names[number], part: .element(try reader.value()))
    case TransactionCodec.Shape.entry:
      return FieldKey(name: names[number], part: .entry(try reader.text()))
    default: throw reader.failure(.unknownTag)
    }
  }

  private mutating func storedValue() throws(MalformedBytes) -> StoredValue {
    switch reader.peek {
    case TransactionCodec.absent:
      _ = try reader.byte()
      return .absent
    case TransactionCodec.redacted:
      _ = try reader.byte()
      return .redacted
    default: return .value(try reader.value())
    }
  }

  private mutating func references() throws(MalformedBytes) -> OperationNames {
    let count = try reader.count()
    var references: [OperationName] = []
    for _ in 0..<count { references.append(try reference()) }
    return OperationNames(references)
  }

  private mutating func reference() throws(MalformedBytes) -> OperationName {
    let number = try reader.varint()
    guard let sequence = UInt32(exactly: try reader.varint()),
      let index = UInt16(exactly: try reader.varint())
    else { throw reader.failure(.notCanonical) }
    if number == TransactionCodec.own {
      return OperationName(origin: origin, sequence: sequence, index: index)
    }
    guard number <= origins.count else { throw reader.failure(.unknownTag) }
    return OperationName(origin: origins[Int(number) - 1], sequence: sequence, index: index)
  }
}
