/// Texts that sort as bytes, with always room for one more between two of them.
///
/// A key is a fraction in base 36, digits 0–9 and a–z, that never ends in 0; so two devices can
/// each place a point without renumbering the others. Keys grow, and never run out.
package enum OrderKey {
  /// The key of the only point of a list.
  package static let first = "i"

  /// Sorts after `key`; grows by a letter for every eighteen.
  package static func after(_ key: String) -> String { between(key, nil) }

  /// Sorts before `key`; grows by a letter for every seventeen.
  package static func before(_ key: String) -> String { between(nil, key) }

  /// Strictly between, nil being an end; keys not in order give one after the lower.
  package static func between(_ lower: String?, _ upper: String?) -> String {
    let low = lower.map(digits)
    let high = upper.map(digits)
    switch (low, high) {
    case (nil, nil): return first
    case (let low?, nil): return text(incremented(low))
    case (nil, let high?): return text(decremented(high))
    case (let low?, let high?):
      guard low.lexicographicallyPrecedes(high) else { return text(incremented(low)) }
      return text(middle(low[...], high[...]))
    }
  }

  /// As many ascending keys as wanted.
  package static func series(_ count: Int) -> [String] {
    var keys: [String] = []
    for _ in 0..<max(count, 0) { keys.append(between(keys.last, nil)) }
    return keys
  }

  /// Whether a text is a key, as opposed to something typed by hand.
  package static func isValid(_ text: String) -> Bool {
    let bytes = text.utf8
    return !bytes.isEmpty && bytes.last != 48
      && bytes.allSatisfy { 48...57 ~= $0 || 97...122 ~= $0 }
  }

  private static let base = 36

  private static func digits(_ text: String) -> [Int] {
    text.utf8.map { byte in
      switch byte {
      case 48...57: Int(byte) - 48
      case 97...122: Int(byte) - 87
      default: byte < 48 ? 0 : base - 1
      }
    }
  }

  private static func text(_ digits: [Int]) -> String {
    String(decoding: digits.map { UInt8($0 < 10 ? 48 + $0 : 87 + $0) }, as: UTF8.self)
  }

  private static func incremented(_ digits: [Int]) -> [Int] {
    guard let index = digits.firstIndex(where: { $0 < base - 1 }) else {
      return digits + [base / 2]
    }
    return digits[..<index] + [digits[index] + 1]
  }

  private static func decremented(_ digits: [Int]) -> [Int] {
    guard let index = digits.firstIndex(where: { $0 > 0 }) else { return digits + [base / 2] }
    let digit = digits[index]
    return digits[..<index] + (digit > 1 ? [digit - 1] : [0, base / 2])
  }

  /// `high` nil stands for 1; both are what follows a common beginning.
  private static func middle(_ low: ArraySlice<Int>, _ high: ArraySlice<Int>?) -> [Int] {
    if let high, high.isEmpty { return [base / 2] }
    let lowDigit = low.first ?? 0
    let highDigit = high?.first ?? base
    if let high, lowDigit == highDigit {
      return [lowDigit] + middle(low.dropFirst(), high.dropFirst())
    }
    if highDigit - lowDigit > 1 { return [(lowDigit + highDigit) / 2] }
    if let high, high.count > 1 { return [highDigit] }
    return [lowDigit] + middle(low.dropFirst(), nil)
  }
}
