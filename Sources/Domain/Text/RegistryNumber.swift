/// A case number in a public register; the own form is a committee's code, number and year.
package struct RegistryNumber: Hashable, Sendable, Codable, ValueConvertible {
  /// "Ks 1132/2023", or another municipality's form as it was written.
  package let text: String
  /// True for another form than the own, which deserves a second look.
  package let isUnusual: Bool

  /// Puts the own form right, keeps every other form that has a year and a number.
  ///
  /// Empty text is no fault but nil. A leading "dnr" is dropped.
  package static func parse(_ text: String) -> Result<RegistryNumber?, RegistryNumberFault> {
    let words = text.composed.split(whereSeparator: \.isWhitespace)
    let typed = withoutLabel(words.joined(separator: " "))
    if typed.isEmpty { return .success(nil) }
    guard typed.unicodeScalars.count <= longest else { return .failure(.tooLong) }
    if let own = ownForm(typed) {
      return .success(RegistryNumber(text: own, isUnusual: false))
    }
    let groups = typed.utf8.split { !(48...57 ~= $0) }
    guard groups.contains(where: isYear) else { return .failure(.yearMissing) }
    guard groups.count > 1 else { return .failure(.numberMissing) }
    return .success(RegistryNumber(text: typed, isUnusual: true))
  }

  /// Nil for empty text and for every fault.
  package init?(text: String) {
    guard case .success(let number?) = Self.parse(text) else { return nil }
    self = number
  }

  package var value: Value { .text(text) }

  package init?(value: Value) {
    guard case .text(let text) = value else { return nil }
    self.init(text: text)
  }

  package func encode(to encoder: any Encoder) throws {
    try encoder.encodeText(text)
  }

  private static let longest = 40

  private init(text: String, isUnusual: Bool) {
    self.text = text
    self.isUnusual = isUnusual
  }

  private static func withoutLabel(_ text: String) -> String {
    guard text.prefix(3).lowercased() == "dnr" else { return text }
    return String(text.dropFirst(3).drop { " .:".contains($0) })
  }

  /// Two to four letters, a running number and a year; nil for every other form.
  private static func ownForm(_ text: String) -> String? {
    let code = text.prefix { $0.isLetter }
    let rest = text[code.endIndex...].filter { $0 != " " }
    let parts = rest.split(separator: "/", omittingEmptySubsequences: false)
    guard 2...4 ~= code.count, parts.count == 2, isYear(parts[1].utf8[...]),
      parts[0].utf8.count <= 6, Int(digits: parts[0].utf8) != nil
    else { return nil }
    return "\(code.prefix(1).uppercased())\(code.dropFirst().lowercased()) \(rest)"
  }

  /// Four digits, 1900–2099.
  private static func isYear(_ digits: Substring.UTF8View.SubSequence) -> Bool {
    guard digits.count == 4, let year = Int(digits: digits) else { return false }
    return 1_900..<2_100 ~= year
  }
}

/// Why a text is not a registry number.
package enum RegistryNumberFault: Error, CaseIterable, Hashable, Sendable {
  /// More than forty characters.
  case tooLong
  /// No four digits that are a year.
  case yearMissing
  /// A year but no number of the case.
  case numberMissing
}
