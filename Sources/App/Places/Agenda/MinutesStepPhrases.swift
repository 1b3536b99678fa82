import Domain

/// Words of minutes on their way out of the house.
extension Phrase {
  static let minutesCommand = Phrase("Justera, publicera, tillägg", "Approve, publish, add")
  static let minutesCommandHelp = Phrase(
    "Anteckningarnas väg: justering, klara, publicerade, tillägg",
    "The way of the notes: approval, final, published, addenda")
  static let minutesAfterMeeting = Phrase(
    "Anteckningarna justeras när mötet är avslutat (Esc).",
    "The notes are approved when the meeting has ended (Esc).")
  static func noMinutesYet(_ meeting: Phrase) -> Phrase {
    meeting + Phrase(" är inte hållet än.", " is not held yet.")
  }
  static func minutesOf(_ meeting: Phrase, _ stage: Phrase) -> Phrase {
    Phrase("Anteckningar: ", "Notes: ") + meeting + Phrase(verbatim: ", ") + stage
  }
  static let minutesAreLocked = Phrase(
    "Texten låses och rättas sedan bara med tillägg; det går inte att ångra.",
    "The text is locked and then corrected by addenda only; this cannot be undone.")
  static func amended(_ meeting: Phrase) -> Phrase {
    Phrase("Tillägget står vid ", "The addendum stands with ") + meeting + Phrase(verbatim: ".")
  }
  static let outShort = Phrase("Justeras", "To approve")
  static func until(_ day: Day) -> Phrase { Phrase("senast \(day.text)", "by \(day.text)") }
  static func addenda(_ count: Int) -> Phrase {
    Phrase("\(count) tillägg", count == 1 ? "1 addendum" : "\(count) addenda")
  }
  static let addendumLabel = Phrase("Tillägg", "Addendum")
  static let addendumHelp = Phrase(
    "Vad som rättas eller läggs till, så som det ska läsas.",
    "What is corrected or added, as it is to be read.")
  static let addendumReferenceLabel = Phrase("Hänvisning", "Reference")
  static let addendumReferenceHelp = Phrase(
    "Till exempel § 12 eller ett diarienummer.", "Such as § 12 or a registry number.")
  static let addendumPointLabel = Phrase("Punkt nr", "Item no.")
  static let addendumPointHelp = Phrase(
    "Punktens nummer i anteckningarna. Får vara tomt.",
    "The number of the item in the notes. May be empty.")
}

extension MinutesStep {
  var phrase: Phrase {
    switch self {
    case .approval: Phrase("Ut på justering", "Out for approval")
    case .final: Phrase("Justerade och klara", "Approved and final")
    case .publish: Phrase("Publicera", "Publish")
    case .amend: Phrase("Nytt tillägg", "New addendum")
    }
  }
}

extension MinutesStage {
  var phrase: Phrase {
    switch self {
    case .missing: NotesStatus.missing.midSentence
    case .draft: NotesStatus.draft.midSentence
    case .outForApproval: Phrase("på justering", "out for approval")
    case .final: NotesStatus.final.midSentence
    case .published: NotesStatus.published.midSentence
    }
  }
}

extension NotesStatus {
  fileprivate var midSentence: Phrase { Phrase(phrase.sv.midSentence, phrase.en.midSentence) }
}
