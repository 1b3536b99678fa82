package import Domain

/// Reads a JSON text (RFC 8259) into the values that entities are made of.
///
/// A member that is null reads as absent, as the writer means it; a number without a point or an
/// exponent is whole. Names in one object are unique.
package struct JSONReader {
  private let bytes: ArraySlice<UInt8>
  private var position: Int
  private var line = 1

  /// Objects and arrays in each other; a book needs five.
  static let deepest = 32

  private init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    position = bytes.startIndex
  }

  /// One value and nothing behind it; a byte order mark in front is passed over.
  package static func read(_ bytes: [UInt8]) throws(JSONError) -> Value {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var reader = JSONReader(bytes.starts(with: mark) ? bytes[3...] : bytes[...])
    let value = try reader.value(depth: 0)
    reader.skipBlanks()
    guard reader.position == reader.bytes.endIndex, let value else { throw reader.fault }
    return value
  }

  private var fault: JSONError { JSONError(line: line) }

  private var peek: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

  private mutating func skipBlanks() {
    while let byte = peek {
      switch byte {
      case 0x0A: line += 1
      case 0x20, 0x09, 0x0D: break
      default: return
      }
      position += 1
    }
  }

  /// Past the blanks and one sign, if it is there.
  private mutating func takes(_ sign: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard let byte = peek, byte == sign.value else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ sign: Unicode.Scalar) throws(JSONError) {
    guard takes(sign) else { throw fault }
  }

  /// Nil for null.
  private mutating func value(depth: Int) throws(JSONError) -> Value? {
    guard depth <= Self.deepest else { throw fault }
    skipBlanks()
    switch peek.map(Unicode.Scalar.init) {
    case "{": return .map(try object(depth: depth + 1))
    case "[": return .list(try array(depth: depth + 1))
    case "\"": return .text(try text())
    case "t": return .bool(try word("true", means: true))
    case "f": return .bool(try word("false", means: false))
    case "n": return try word("null", means: nil)
    default: return try number()
    }
  }

  private mutating func word<Meaning>(
    _ word: StaticString, means meaning: Meaning
  ) throws(JSONError) -> Meaning {
    let letters = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    guard bytes[position...].starts(with: letters) else { throw fault }
    position += letters.count
    return meaning
  }

  private mutating func object(depth: Int) throws(JSONError) -> Record {
    try expect("{")
    var fields: [Field] = []
    var names: Set<String> = []
    if takes("}") { return Record() }
    repeat {
      skipBlanks()
      let name = try text()
      guard names.insert(name).inserted else { throw fault }
      try expect(":")
      if let value = try value(depth: depth) { fields.append(Field(name, value)) }
    } while takes(",")
    try expect("}")
    return Record(fields)
  }

  private mutating func array(depth: Int) throws(JSONError) -> [Value] {
    try expect("[")
    var values: [Value] = []
    if takes("]") { return values }
    repeat {
      guard let value = try value(depth: depth) else { throw fault }
      values.append(value)
    } while takes(",")
    try expect("]")
    return values
  }

  private mutating func number() throws(JSONError) -> Value {
    let digits = bytes[position...].prefix { byte in
      switch byte {
      case 0x30...0x39, 0x2B, 0x2D, 0x2E, 0x45, 0x65: true
      default: false
      }
    }
    let text = String(decoding: digits, as: UTF8.self)
    guard text.first != "+", text.first != "." else { throw fault }
    position = digits.endIndex
    if let whole = Int64(text) { return .integer(whole) }
    guard let real = Double(text), real.isFinite else { throw fault }
    return .real(real)
  }
}

// MARK: - Texts

extension JSONReader {
  private mutating func text() throws(JSONError) -> String {
    try expect("\"")
    var content: [UInt8] = []
    while let byte = peek, byte != 0x22 {
      guard byte >= 0x20 else { throw fault }
      position += 1
      if byte == 0x5C {
        content += UTF8.encode(try escaped()) ?? UTF8.encodedReplacementCharacter
      } else {
        content.append(byte)
      }
    }
    try expect("\"")
    guard let text = String(validating: content, as: UTF8.self) else { throw fault }
    return text.composed
  }

  /// What stands behind a backslash.
  private mutating func escaped() throws(JSONError) -> Unicode.Scalar {
    guard let byte = peek else { throw fault }
    position += 1
    switch Unicode.Scalar(byte) {
    case "\"", "\\", "/": return Unicode.Scalar(byte)
    case "b": return "\u{8}"
    case "f": return "\u{C}"
    case "n": return "\n"
    case "r": return "\r"
    case "t": return "\t"
    case "u": return try scalar()
    default: throw fault
    }
  }

  /// Four hexadecimal digits, or twice four that are two halves of one letter.
  private mutating func scalar() throws(JSONError) -> Unicode.Scalar {
    let first = try digits()
    guard UTF16.isLeadSurrogate(first) else {
      guard let scalar = Unicode.Scalar(first) else { throw fault }
      return scalar
    }
    guard bytes[position...].starts(with: [0x5C, 0x75]) else { throw fault }
    position += 2
    let second = try digits()
    guard UTF16.isTrailSurrogate(second) else { throw fault }
    return UTF16.decode(UTF16.EncodedScalar([first, second]))
  }

  private mutating func digits() throws(JSONError) -> UInt16 {
    let digits = bytes[position...].prefix(4)
    guard digits.count == 4, digits.first != 0x2B,
      let code = UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
    else { throw fault }
    position += 4
    return code
  }
}

/// Where a text stops being JSON.
package struct JSONError: Error, Hashable, Sendable {
  /// From 1.
  package let line: Int
}
