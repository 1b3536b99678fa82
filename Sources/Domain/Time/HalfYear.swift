/// January–June or July–December of one year, the step that the activity plan is reviewed in.
package struct HalfYear: Hashable, Comparable, Sendable, Codable, ValueConvertible {
  /// 1…9999.
  package let year: Int
  /// 1 or 2.
  package let half: Int

  /// Nil for another half than 1 or 2, or a year outside 1…9999.
  package init?(year: Int, half: Int) {
    guard 1...9_999 ~= year, 1...2 ~= half else { return nil }
    self.year = year
    self.half = half
  }

  /// The half-year that holds the day.
  package init(_ day: Day) {
    let parts = day.components
    year = parts.year
    half = parts.month <= 6 ? 1 : 2
  }

  /// "2026 H1".
  package var text: String { "\(year) H\(half)" }

  /// Reads what `text` writes, also with "h", without the space, or as "H1 2026".
  package init?(text: String) {
    let bytes = text.utf8.filter { $0 != 32 }.map { $0 == 104 ? 72 : $0 }
    let parts = bytes.split(separator: 72, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return nil }
    if let year = Int(digits: parts[0]), let half = Int(digits: parts[1]) {
      self.init(year: year, half: half)
    } else if parts[0].isEmpty, let half = Int(digits: parts[1].prefix(1)),
      let year = Int(digits: parts[1].dropFirst())
    {
      self.init(year: year, half: half)
    } else {
      return nil
    }
  }

  /// 1 January or 1 July.
  package var first: Day {
    Day(year: year, month: half == 1 ? 1 : 7, day: 1) ?? .earliest
  }

  /// 30 June or 31 December.
  package var last: Day {
    Day(year: year, month: half == 1 ? 6 : 12, day: half == 1 ? 30 : 31) ?? .latest
  }

  /// The following half-year; itself at the end of 9999.
  package var next: HalfYear { HalfYear(last.adding(days: 1)) }

  package var value: Value { .text(text) }

  package init?(value: Value) {
    guard case .text(let text) = value else { return nil }
    self.init(text: text)
  }

  package func encode(to encoder: any Encoder) throws {
    try encoder.encodeText(text)
  }

  package static func < (left: HalfYear, right: HalfYear) -> Bool {
    (left.year, left.half) < (right.year, right.half)
  }
}
