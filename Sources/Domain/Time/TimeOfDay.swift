/// A time on a wall clock to the minute, 00:00–23:59, without a time zone.
package struct TimeOfDay: Hashable, Comparable, Sendable, Codable, ValueConvertible {
  /// Minutes since midnight, 0…1439.
  package let minutes: Int

  /// Nil outside 0…1439.
  package init?(minutes: Int) {
    guard 0..<1_440 ~= minutes else { return nil }
    self.minutes = minutes
  }

  /// Nil outside 00:00–23:59.
  package init?(hour: Int, minute: Int = 0) {
    guard 0..<24 ~= hour, 0..<60 ~= minute else { return nil }
    minutes = hour * 60 + minute
  }

  /// 0…23.
  package var hour: Int { minutes / 60 }
  /// The minute within the hour, 0…59.
  package var minute: Int { minutes % 60 }

  /// Five characters: "15:00".
  package var text: String {
    let digits = [hour / 10, hour % 10, 10, minute / 10, minute % 10]
    return String(decoding: digits.map { UInt8(48 + $0) }, as: UTF8.self)
  }

  /// Reads "15:00", "15.00" and "15", with one or two digits for the hour.
  package init?(text: String) {
    let parts = text.trimmed.utf8.split(
      maxSplits: 1, omittingEmptySubsequences: false, whereSeparator: { $0 == 58 || $0 == 46 })
    guard let first = parts.first, first.count <= 2, let hour = Int(digits: first) else {
      return nil
    }
    guard parts.count == 2 else {
      self.init(hour: hour)
      return
    }
    guard parts[1].count == 2, let minute = Int(digits: parts[1]) else { return nil }
    self.init(hour: hour, minute: minute)
  }

  package var value: Value { .text(text) }

  package init?(value: Value) {
    guard case .text(let text) = value else { return nil }
    self.init(text: text)
  }

  package func encode(to encoder: any Encoder) throws {
    try encoder.encodeText(text)
  }

  package static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
    left.minutes < right.minutes
  }
}
