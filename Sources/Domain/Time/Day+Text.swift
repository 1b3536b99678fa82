extension Day: ValueConvertible, Codable {
  /// ISO 8601, ten characters: "2026-03-18".
  package var text: String {
    let parts = components
    let digits = [
      parts.year / 1_000, parts.year / 100 % 10, parts.year / 10 % 10, parts.year % 10, -3,
      parts.month / 10, parts.month % 10, -3, parts.day / 10, parts.day % 10,
    ]
    return String(decoding: digits.map { UInt8(48 + $0) }, as: UTF8.self)
  }

  /// Reads exactly what `text` writes.
  package init?(text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 45, bytes[7] == 45,
      let year = Int(digits: bytes[..<4]), let month = Int(digits: bytes[5..<7]),
      let day = Int(digits: bytes[8...])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  package var value: Value { .text(text) }

  package init?(value: Value) {
    guard case .text(let text) = value else { return nil }
    self.init(text: text)
  }

  package func encode(to encoder: any Encoder) throws {
    try encoder.encodeText(text)
  }
}

extension Int {
  /// Nil unless there are one to eighteen ASCII digits and nothing else.
  init?(digits bytes: some Collection<UInt8>) {
    guard !bytes.isEmpty, bytes.count <= 18 else { return nil }
    self = 0
    for byte in bytes {
      guard 48...57 ~= byte else { return nil }
      self = self * 10 + Int(byte - 48)
    }
  }
}

extension Encoder {
  /// Writes one text as the whole value.
  func encodeText(_ text: String) throws {
    var container = singleValueContainer()
    try container.encode(text)
  }
}
