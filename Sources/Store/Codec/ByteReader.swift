internal import Domain

/// Reads encoded bytes; every claim is checked before it is believed, nothing traps.
struct ByteReader {
  private let bytes: UnsafeRawBufferPointer
  private let limits: Limits
  private(set) var offset = 0
  private var elements = 0

  init(_ bytes: UnsafeRawBufferPointer, limits: Limits) {
    self.bytes = bytes
    self.limits = limits
  }

  var remaining: Int { bytes.count - offset }
  /// The next byte without reading it.
  var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  func failure(_ problem: MalformedBytes.Problem) -> MalformedBytes {
    MalformedBytes(offset: offset, problem: problem)
  }

  func finish() throws(MalformedBytes) {
    if remaining != 0 { throw failure(.leftOver) }
  }

  mutating func byte() throws(MalformedBytes) -> UInt8 {
    guard offset < bytes.count else { throw failure(.ended) }
    defer { offset += 1 }
    return bytes[offset]
  }

  mutating func raw(_ count: Int) throws(MalformedBytes) -> UnsafeRawBufferPointer {
    guard count >= 0, count <= remaining else { throw failure(.ended) }
    defer { offset += count }
    return UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + count])
  }

  mutating func littleEndian<Integer: FixedWidthInteger>(
    _ type: Integer.Type
  ) throws(MalformedBytes) -> Integer {
    Integer(littleEndian: try raw(MemoryLayout<Integer>.size).loadUnaligned(as: type))
  }

  mutating func varint() throws(MalformedBytes) -> UInt64 {
    guard let first = peek, first < 0x80 else { return try longVarint() }
    offset += 1
    return UInt64(first)
  }

  /// Of several bytes, or none.
  private mutating func longVarint() throws(MalformedBytes) -> UInt64 {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let next = try byte()
      if shift == 63, next > 1 { throw failure(.notCanonical) }
      number |= UInt64(next & 0x7F) << shift
      if next < 0x80 {
        if next == 0, shift > 0 { throw failure(.notCanonical) }
        return number
      }
      shift += 7
    }
  }

  /// A count of things that take at least one byte each.
  mutating func count() throws(MalformedBytes) -> Int {
    guard let count = Int(exactly: try varint()), count <= remaining else {
      throw failure(.ended)
    }
    return count
  }

  mutating func zigzag() throws(MalformedBytes) -> Int64 {
    let number = try varint()
    return Int64(bitPattern: number >> 1) ^ -Int64(bitPattern: number & 1)
  }

  /// Bytes that are no text come out repaired, and so different.
  mutating func text() throws(MalformedBytes) -> String {
    let length = try count()
    let utf8 = try raw(length)
    let text = String(decoding: utf8, as: UTF8.self)
    let isSame = text.utf8.withContiguousStorageIfAvailable {
      UnsafeRawBufferPointer($0).equals(utf8)
    }
    if isSame != true { throw failure(.notText) }
    return text
  }

  mutating func identifier() throws(MalformedBytes) -> RawIdentifier {
    let half = try raw(16)
    return RawIdentifier(
      high: UInt64(bigEndian: half.loadUnaligned(as: UInt64.self)),
      low: UInt64(bigEndian: half.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
  }
}

extension ByteReader {
  /// One value in the canonical encoding that `ValueCodec` describes.
  mutating func value(depth: Int = 0) throws(MalformedBytes) -> Value {
    switch try byte() {
    case ValueTag.no: return .bool(false)
    case ValueTag.yes: return .bool(true)
    case ValueTag.integer: return .integer(try zigzag())
    case ValueTag.real: return .real(try real())
    case ValueTag.instant: return .instant(try zigzag())
    case ValueTag.data:
      let length = try count()
      return .data(Array(try raw(length)))
    case ValueTag.text: return .text(try text())
    case ValueTag.identifier: return .identifier(try identifier())
    case ValueTag.list: return .list(try values(depth: depth))
    case ValueTag.set: return .set(try ascendingValues(depth: depth))
    case ValueTag.map: return .map(try record(depth: depth))
    default: throw failure(.unknownTag)
    }
  }

  /// Passes over one value without making it; texts and orders are not looked at.
  mutating func skipValue(depth: Int = 0) throws(MalformedBytes) {
    switch try byte() {
    case ValueTag.no, ValueTag.yes: break
    case ValueTag.integer, ValueTag.instant: _ = try varint()
    case ValueTag.real: _ = try raw(8)
    case ValueTag.data, ValueTag.text: _ = try raw(try count())
    case ValueTag.identifier: _ = try raw(16)
    case ValueTag.list, ValueTag.set:
      for _ in 0..<(try elements(depth: depth)) { try skipValue(depth: depth + 1) }
    case ValueTag.map:
      for _ in 0..<(try elements(depth: depth)) {
        _ = try raw(try count())
        try skipValue(depth: depth + 1)
      }
    default: throw failure(.unknownTag)
    }
  }

  private mutating func real() throws(MalformedBytes) -> Double {
    let number = Double(bitPattern: try littleEndian(UInt64.self))
    if number.isNaN { throw failure(.notCanonical) }
    return number
  }

  /// The count of a container, once its depth and its elements fit the limits.
  private mutating func elements(depth: Int) throws(MalformedBytes) -> Int {
    let count = try count()
    elements += count
    if depth >= limits.depth || elements > limits.elements { throw failure(.tooLarge) }
    return count
  }

  private mutating func values(depth: Int) throws(MalformedBytes) -> [Value] {
    let count = try elements(depth: depth)
    var values: [Value] = []
    values.reserveCapacity(min(count, 64))
    for _ in 0..<count { values.append(try value(depth: depth + 1)) }
    return values
  }

  private mutating func ascendingValues(depth: Int) throws(MalformedBytes) -> [Value] {
    let values = try values(depth: depth)
    guard zip(values, values.dropFirst()).allSatisfy(ValueOrder.precedes) else {
      throw failure(.notCanonical)
    }
    return values
  }

  /// A map's entries without the tag.
  private mutating func record(depth: Int) throws(MalformedBytes) -> Record {
    let count = try elements(depth: depth)
    var fields: [Field] = []
    fields.reserveCapacity(min(count, 64))
    for _ in 0..<count {
      let name = try text()
      if let last = fields.last, !ValueOrder.precedes(last.name, name) {
        throw failure(.notCanonical)
      }
      fields.append(Field(name, try value(depth: depth + 1)))
    }
    return Record(fields)
  }
}

extension UnsafeRawBufferPointer {
  /// Eight bytes at a time.
  fileprivate func equals(_ other: UnsafeRawBufferPointer) -> Bool {
    guard count == other.count else { return false }
    var offset = 0
    while offset &+ 8 <= count {
      let word = loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      if word != other.loadUnaligned(fromByteOffset: offset, as: UInt64.self) { return false }
      offset &+= 8
    }
    while offset < count {
      if self[offset] != other[offset] { return false }
      offset &+= 1
    }
    return true
  }
}
