import Domain

/// Words of what is offered while somebody types, and of the library it comes from.
extension Phrase {
  static let completionMark = Phrase(verbatim: " (→)")
  static let takeCompletion = Phrase("Skriv ut", "Write out")
  static let phrases = Phrase("Fraser …", "Phrases …")
  static let phrasesHelp = Phrase(
    "Ändra fraserna som föreslås medan du skriver",
    "Change the phrases that are offered while you type")
  static let phrasesLabel = Phrase("Fraser", "Phrases")
  static let phrasesFieldHelp = Phrase(
    "En fras på varje rad. kort = lång skriver ut den långa. Tomt: programmets egna.",
    "A phrase a line. short = long writes out the long one. Empty: the program's own.")
  static let phrasesSaved = Phrase("Fraserna är ändrade", "The phrases are changed")

  /// What the right arrow writes, and what else it could have been.
  static func completion(_ completion: Completion) -> Phrase {
    let first = Phrase(
      "Högerpil skriver: \(completion.text)", "Right arrow writes: \(completion.text)")
    let others = completion.others.prefix(3).joined(separator: " / ")
    return others.isEmpty ? first : first + Phrase("  (eller: \(others))", "  (or: \(others))")
  }

  /// "onsdag 20 maj 2026, kl. 15–17, Teams"
  static func dayAndPlace(of meeting: Meeting) -> Phrase {
    let clock = meeting.start.map { Phrase(verbatim: ", ") + .clock($0, meeting.end) }
    let place = meeting.place?.nonEmpty.map { Phrase(verbatim: ", " + $0) }
    return .longDay(meeting.date) + (clock ?? .empty) + (place ?? .empty)
  }
}

extension FactTag: Phrased {
  var phrase: Phrase {
    switch self {
    case .chair: Phrase("ordf", "chair")
    case .secretary: Phrase("sekr", "secretary")
    case .approver: Phrase("justerare", "approver")
    case .nextMeeting: Phrase("nästa möte", "next meeting")
    case .meetingDay: Phrase("mötesdagen", "meeting day")
    }
  }
}
