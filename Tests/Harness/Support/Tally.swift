/// What a harness looked at and what it found wrong.
struct Tally {
  private(set) var counts: [String: Int] = [:]
  private(set) var violations: [String] = []

  /// More than these would only repeat themselves.
  private static let reported = 20

  mutating func count(_ what: String, _ number: Int = 1) {
    counts[what, default: 0] += number
  }

  mutating func violation(_ text: @autoclosure () -> String) {
    count("violations")
    if violations.count < Self.reported { violations.append(text()) }
  }

  /// Whether there is nothing to be learnt from another violation.
  var isFull: Bool { violations.count == Self.reported }

  mutating func add(_ other: Tally) {
    counts.merge(other.counts, uniquingKeysWith: +)
    violations += other.violations.prefix(Self.reported - violations.count)
  }

  subscript(what: String) -> Int { counts[what, default: 0] }

  var summary: String {
    let words = counts.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
    let zero = counts["violations"] == nil ? ["0 violations"] : []
    return (words + zero).joined(separator: " · ")
  }
}
