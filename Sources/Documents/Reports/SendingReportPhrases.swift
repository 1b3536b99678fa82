internal import Domain

/// What extracts of minutes and the run sheet say.
extension Phrase {
  static let minutesExtractTitle = Phrase(
    "Utdrag ur minnesanteckningar ", "Extract of the notes ")
  static let minutesExtractsTitle = Phrase(
    "Alla utdrag ur minnesanteckningar ", "All extracts of the notes ")
  static let toWhomHead = Phrase("Till", "To")
  static let whyHead = Phrase("Varför", "Why")
  static let sentHead = Phrase("Sänt", "Sent")
  static let notSent = Phrase("inte sänt", "not sent")
  static let concernsNobody = Phrase(
    "Anteckningarna berör ingen särskild.", "The notes concern nobody.")

  static func extractConcerns(_ reasons: Phrase) -> Phrase {
    reasons[.swedish].isEmpty
      ? Phrase("Anteckningarna nämner er inte.", "The notes do not name you.")
      : Phrase(
        "Utdraget har det som berör er: ", "The extract holds what concerns you: ")
        + reasons + Phrase(verbatim: ".")
  }

  static func extractOfRecord(_ fingerprint: String) -> Phrase {
    Phrase(
      "Anteckningarna i sin helhet är fastlagda, fingeravtryck (SHA-256) \(fingerprint).",
      "The whole notes are on record, fingerprint (SHA-256) \(fingerprint).")
  }

  static let runSheetTitle = Phrase("Körschema", "Run sheet")
  static let internalMark = Phrase("INTERNT", "INTERNAL")

  static func plannedOf(_ planned: Int, _ all: Int) -> Phrase {
    let left = all - planned
    let sv = left < 0 ? "\(-left) för mycket" : "\(left) över"
    let en = left < 0 ? "\(-left) too many" : "\(left) to spare"
    return Phrase(
      "Planerat: \(planned) av \(all)\u{A0}minuter, \(sv)",
      "Planned: \(planned) of \(all)\u{A0}minutes, \(en)")
  }

  static func previousNotes(_ meeting: Phrase, _ status: Phrase) -> Phrase {
    Phrase("Förra mötet: ", "Last meeting: ") + meeting
      + Phrase(", anteckningar: ", ", notes: ") + status.midSentenceBoth + Phrase(verbatim: ".")
  }

  static func pointMinutes(_ minutes: Int) -> Phrase {
    Phrase("\(minutes)\u{A0}minuter", "\(minutes)\u{A0}minutes")
  }

  static func waitedSince(_ day: Day, days: Int) -> Phrase {
    Phrase(
      "Inkom \(day.text), för \(days)\u{A0}dagar sedan",
      "Received \(day.text), \(days)\u{A0}days ago")
  }

  static func earlierTreatment(_ day: Day, _ result: Phrase, _ words: String) -> Phrase {
    Phrase("Förut, \(day.text): ", "Before, \(day.text): ") + result
      + Phrase(verbatim: words.isEmpty ? "" : ". " + words)
  }

  static func dueBy(_ day: Day, isLate: Bool) -> Phrase {
    isLate
      ? Phrase(", sen sedan \(day.text)", ", late since \(day.text)")
      : Phrase(", senast \(day.text)", ", by \(day.text)")
  }
}
