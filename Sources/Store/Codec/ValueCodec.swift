package import Domain

/// How one value looks as bytes, in the spirit of a binary property list.
///
/// The tags are those of the high half-bytes of `bplist00`; unlike there, everything is nested and
/// carries its length, so there are no offsets, no references, no cycles and no sharing: the work
/// to read is linear in the bytes.
///
///     08        false
///     09        true
///     10 v      integer: zigzag varint
///     23 8B     real: IEEE 754, little-endian, never NaN
///     33 v      instant: milliseconds since 1970 UTC, zigzag varint
///     40 n …    data: n bytes
///     50 n …    text: n bytes of valid UTF-8
///     80 16B    identifier: high half, then low half, big-endian
///     A0 n …    list of n values
///     C0 n …    set of n values, ascending
///     D0 n …    map of n entries: key (n, bytes of UTF-8), value; keys ascending by bytes
///
/// A varint has seven bits per byte, least significant first, and is as short as it can be; `n` is
/// an unsigned varint. The elements of a set ascend by tag, then integers by number, texts and data
/// by bytes, anything else by its encoding. Every value therefore has one encoding, and reading
/// accepts no other: encoding what was decoded gives the same bytes. Nesting ends at depth 8.
package enum ValueCodec {
  /// The bytes of one value.
  package static func encode(_ value: Value) -> [UInt8] {
    var writer = ByteWriter()
    writer.append(value)
    return writer.bytes
  }

  /// The value that exactly fills the bytes.
  package static func decode(
    _ bytes: [UInt8], limits: Limits = .standard
  ) throws(MalformedBytes) -> Value {
    try bytes.reading { (raw) throws(MalformedBytes) in
      var reader = ByteReader(raw, limits: limits)
      let value = try reader.value()
      try reader.finish()
      return value
    }
  }
}

/// The first byte of each encoded value.
enum ValueTag {
  static let no: UInt8 = 0x08
  static let yes: UInt8 = 0x09
  static let integer: UInt8 = 0x10
  static let real: UInt8 = 0x23
  static let instant: UInt8 = 0x33
  static let data: UInt8 = 0x40
  static let text: UInt8 = 0x50
  static let identifier: UInt8 = 0x80
  static let list: UInt8 = 0xA0
  static let set: UInt8 = 0xC0
  static let map: UInt8 = 0xD0
}

/// Bytes that do not follow the format; `offset` is where reading gave up.
package struct MalformedBytes: Error, Equatable, Sendable {
  package let offset: Int
  package let problem: Problem

  /// What was wrong there.
  package enum Problem: Sendable {
    case ended
    case unknownTag
    case notCanonical
    case notText
    case tooLarge
    case leftOver
  }
}

extension Array where Element == UInt8 {
  /// Lends the bytes to a reader with its typed error.
  func reading<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let outcome = withUnsafeBytes { raw in
      Swift.Result<Result, Failure> { () throws(Failure) in try body(raw) }
    }
    return try outcome.get()
  }
}
