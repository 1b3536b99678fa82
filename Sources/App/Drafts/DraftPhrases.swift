import Domain

/// Words for what was being filled in when the program ended.
extension Phrase {
  static let draftTitle = Phrase("Ett påbörjat formulär", "A form that was begun")
  static func draftFound(_ time: String) -> Phrase {
    Phrase(
      "Ett påbörjat formulär från \(time) finns. Fortsätt?",
      "A form that was begun at \(time) was found. Continue?")
  }
  static let continueDraft = Phrase("Fortsätt", "Continue")
  static let throwDraftAway = Phrase("Kasta det", "Throw it away")
}
