import Documents
import Domain

/// The version of the program and the day it is of, from the first line of the change log.
struct Release: Equatable, Sendable {
  let version: String
  let day: String

  /// From a line such as `0.1 (2026-11-29)`.
  init?(line: some StringProtocol) {
    let parts = line.split(separator: " ")
    guard parts.count == 2, parts[1].hasPrefix("("), parts[1].hasSuffix(")") else { return nil }
    version = String(parts[0])
    day = String(parts[1].dropFirst().dropLast())
  }

  private init(version: String, day: String) {
    self.version = version
    self.day = day
  }

  static let current =
    ShippedTexts.changes.split(separator: "\n").first.flatMap { Release(line: $0) }
    ?? Release(version: "", day: "")

  static let sentence = Phrase(verbatim: "samverkan \(current.version) (\(current.day))")
}
