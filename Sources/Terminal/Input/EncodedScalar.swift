/// The first bytes of a letter in UTF-8 that has more than one.
struct EncodedScalar: Sendable {
  var bytes: [UInt8]
  private let length: Int

  /// Nil when no letter begins with the byte.
  init?(lead: UInt8) {
    switch lead {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return nil
    }
    bytes = [lead]
  }

  /// Whether the byte can come next; leaves out overlong forms, surrogates and what lies above.
  func accepts(_ byte: UInt8) -> Bool {
    guard bytes.count == 1 else { return (0x80...0xBF).contains(byte) }
    return switch bytes[0] {
    case 0xE0: (0xA0...0xBF).contains(byte)
    case 0xED: (0x80...0x9F).contains(byte)
    case 0xF0: (0x90...0xBF).contains(byte)
    case 0xF4: (0x80...0x8F).contains(byte)
    default: (0x80...0xBF).contains(byte)
    }
  }

  /// The letter when all its bytes are here.
  var complete: Unicode.Scalar? {
    guard bytes.count == length else { return nil }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars.first
  }
}
