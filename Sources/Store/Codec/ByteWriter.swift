internal import Domain

/// Collects encoded bytes.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []
  /// Elements of lists, sets and maps appended so far.
  private(set) var elements = 0

  init(capacity: Int = 0) {
    bytes.reserveCapacity(capacity)
  }

  mutating func append(byte: UInt8) {
    bytes.append(byte)
  }

  mutating func append(raw: [UInt8]) {
    bytes.append(contentsOf: raw)
  }

  mutating func append(_ other: ByteWriter) {
    bytes.append(contentsOf: other.bytes)
    elements += other.elements
  }

  /// Takes back what was appended since.
  mutating func truncate(to count: Int, elements: Int) {
    bytes.removeLast(bytes.count - count)
    self.elements = elements
  }

  mutating func append<Integer: FixedWidthInteger>(littleEndian number: Integer) {
    withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
  }

  mutating func append(varint number: UInt64) {
    var rest = number
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func append(count: Int) {
    append(varint: UInt64(count))
  }

  mutating func append(zigzag number: Int64) {
    append(varint: UInt64(bitPattern: (number << 1) ^ (number >> 63)))
  }

  mutating func append(text: String) {
    append(count: text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  mutating func append(identifier: RawIdentifier) {
    withUnsafeBytes(of: identifier.high.bigEndian) { bytes.append(contentsOf: $0) }
    withUnsafeBytes(of: identifier.low.bigEndian) { bytes.append(contentsOf: $0) }
  }

  /// Appends the canonical encoding that `ValueCodec` describes.
  mutating func append(_ value: Value) {
    switch value {
    case .bool(let flag): append(byte: flag ? ValueTag.yes : ValueTag.no)
    case .integer(let number):
      append(byte: ValueTag.integer)
      append(zigzag: number)
    case .real(let number):
      append(byte: ValueTag.real)
      append(littleEndian: number.bitPattern)
    case .instant(let time):
      append(byte: ValueTag.instant)
      append(zigzag: time)
    case .data(let data):
      append(byte: ValueTag.data)
      append(count: data.count)
      append(raw: data)
    case .text(let text):
      append(byte: ValueTag.text)
      append(text: text)
    case .identifier(let identifier):
      append(byte: ValueTag.identifier)
      append(identifier: identifier)
    case .list(let values): append(values, tag: ValueTag.list)
    case .set(let values): append(ValueOrder.ascending(values), tag: ValueTag.set)
    case .map(let record): append(record)
    }
  }

  private mutating func append(_ values: [Value], tag: UInt8) {
    append(byte: tag)
    append(count: values.count)
    elements += values.count
    for value in values { append(value) }
  }

  private mutating func append(_ record: Record) {
    let fields = ValueOrder.ascending(record.fields)
    append(byte: ValueTag.map)
    append(count: fields.count)
    elements += fields.count
    for field in fields {
      append(text: field.name)
      append(field.value)
    }
  }
}
