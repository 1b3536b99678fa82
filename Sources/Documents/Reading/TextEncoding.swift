/// How the bytes of a text file stand for letters.
package enum TextEncoding: String, CaseIterable, Sendable {
  /// UTF-8 when the bytes are valid UTF-8, otherwise Windows-1252.
  case auto
  case utf8 = "utf-8"
  case windows1252 = "windows-1252"
}

/// The bytes of a text file as UTF-8 without byte order mark, and the encoding that was found.
struct DecodedText {
  let bytes: ArraySlice<UInt8>
  let encoding: TextEncoding

  init(_ bytes: [UInt8], as wanted: TextEncoding) throws(CSVError) {
    if let offset = Self.binaryOffset(bytes) { throw .notText(offset: offset) }
    switch wanted {
    case .utf8:
      self = try Self.utf8(bytes)
    case .windows1252:
      self = try Self.windows1252(bytes)
    case .auto:
      self =
        String(validating: bytes, as: UTF8.self) == nil
        ? try Self.windows1252(bytes) : try Self.utf8(bytes)
    }
  }

  private init(bytes: ArraySlice<UInt8>, encoding: TextEncoding) {
    self.bytes = bytes
    self.encoding = encoding
  }

  private static func utf8(_ bytes: [UInt8]) throws(CSVError) -> DecodedText {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw .notUTF8(line: firstInvalidLine(bytes))
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return DecodedText(bytes: bytes.starts(with: mark) ? bytes[3...] : bytes[...], encoding: .utf8)
  }

  /// A line break byte is never part of a longer UTF-8 sequence, so lines can be tried one by one.
  private static func firstInvalidLine(_ bytes: [UInt8]) -> Int {
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    let index = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    return (index ?? 0) + 1
  }

  private static func windows1252(_ bytes: [UInt8]) throws(CSVError) -> DecodedText {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + bytes.count / 8)
    for (offset, byte) in bytes.enumerated() {
      if byte < 0x80 {
        result.append(byte)
      } else if let scalar = Windows1252.scalar(byte) {
        result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      } else {
        throw .notText(offset: offset)
      }
    }
    return DecodedText(bytes: result[...], encoding: .windows1252)
  }

  /// Where the file stops looking like text; nil for text.
  private static func binaryOffset(_ bytes: [UInt8]) -> Int? {
    if signatures.contains(where: { bytes.starts(with: $0) }) { return 0 }
    return bytes.firstIndex { $0 == 0 }
  }

  /// The first bytes of pictures, archives (also spreadsheets) and documents people mix up.
  private static let signatures: [[UInt8]] = [
    [0xFF, 0xD8, 0xFF], [0x89, 0x50, 0x4E, 0x47], [0x47, 0x49, 0x46, 0x38],
    [0x50, 0x4B, 0x03, 0x04], [0x25, 0x50, 0x44, 0x46], [0xD0, 0xCF, 0x11, 0xE0],
    [0x1F, 0x8B], [0xFF, 0xFE], [0xFE, 0xFF],
  ]
}

/// The Western European code page that older spreadsheets write.
enum Windows1252 {
  /// Nil for the five bytes that stand for nothing.
  static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    guard (0x80..<0xA0).contains(byte) else { return Unicode.Scalar(byte) }
    let code = upperControls[Int(byte) - 0x80]
    return code == 0 ? nil : Unicode.Scalar(code)
  }

  /// 0x80 to 0x9F, which is where it differs from Latin-1; zero is undefined.
  private static let upperControls: [UInt16] = [
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
  ]
}
