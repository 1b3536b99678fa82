internal import Domain

/// What the example says that is not in its file.
extension Phrase {
  static func exampleAgreement(from: Int, to: Int) -> Phrase {
    Phrase(
      "Den påhittade överenskommelsen om samverkan \(from)–\(to)",
      "The invented agreement on cooperation \(from)–\(to)")
  }

  /// As in 26 maj.
  static func dayOfMonth(_ day: Day) -> Phrase {
    Phrase(verbatim: "\(day.day) ") + monthName(day)
  }
}
