import Domain

/// What is said of minutes that are given out and added to.
extension Phrase {
  static func published(_ day: String, fingerprint: String) -> Phrase {
    Phrase(
      "Anteckningarna från \(day) är låsta och publicerade. Fingeravtryck: \(fingerprint)",
      "The notes of \(day) are locked and published. Fingerprint: \(fingerprint)")
  }

  static func isPublished(_ day: String) -> Phrase {
    Phrase(
      "Anteckningarna från \(day) är redan publicerade.",
      "The notes of \(day) are published already.")
  }

  static func amended(_ day: String) -> Phrase {
    Phrase(
      "Tillägget står nu vid anteckningarna från \(day).",
      "The addendum now stands with the notes of \(day).")
  }

  static let addendumIsEmpty = Phrase("Tillägget är tomt.", "The addendum is empty.")

  /// Nil when every text that was locked is as it was.
  static func altered(_ days: [String]) -> Phrase? {
    guard !days.isEmpty else { return nil }
    let list = days.joined(separator: ", ")
    return Phrase(
      "Låsta anteckningar är ändrade: \(list).", "Locked notes were altered: \(list).")
  }
}
