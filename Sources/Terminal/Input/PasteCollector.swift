/// The bytes between the marks of a bracketed paste; what comes after 64 kB is dropped.
struct PasteCollector: Sendable {
  private static let limit = 65_536
  private static let endMark: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

  private var bytes: [UInt8] = []
  /// How much of the end mark the latest bytes are.
  private var matched = 0

  /// Takes a byte and tells whether it ended the paste.
  mutating func take(_ byte: UInt8) -> Bool {
    if byte == Self.endMark[matched] {
      matched += 1
      return matched == Self.endMark.count
    }
    Self.endMark[..<matched].forEach { keep($0) }
    matched = byte == Self.endMark[0] ? 1 : 0
    if matched == 0 { keep(byte) }
    return false
  }

  private mutating func keep(_ byte: UInt8) {
    if bytes.count < Self.limit { bytes.append(byte) }
  }

  /// The text with newlines of one kind and without controls; Latin-1 when it is not UTF-8.
  func finished() -> String {
    let whole = bytes.count == Self.limit ? bytes[..<wholeLettersEnd] : bytes[...]
    let text =
      String(validating: whole, as: UTF8.self)
      ?? String(String.UnicodeScalarView(whole.map { Unicode.Scalar($0) }))
    let lines = text.map { $0 == "\r\n" || $0 == "\r" ? "\n" : $0 }
    let shown = String(lines).unicodeScalars.filter {
      $0 == "\n" || $0 == "\t" || $0.properties.generalCategory != .control
    }
    return String(String.UnicodeScalarView(shown))
  }

  /// Where the last letter ends that was not cut by the limit.
  private var wholeLettersEnd: Int {
    var end = bytes.count
    while end > 0, bytes[end - 1] & 0xC0 == 0x80 { end -= 1 }
    return end > 0 && bytes[end - 1] >= 0xC0 ? end - 1 : bytes.count
  }
}
