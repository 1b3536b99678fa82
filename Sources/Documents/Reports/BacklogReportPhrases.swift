internal import Domain

/// What the balance list says.
extension Phrase {
  static func backlogTitle(_ day: Day) -> Phrase {
    Phrase("Balanslista \(day.text)", "Balance list \(day.text)")
  }

  static func backlogSummary(followUps: Int, decisions: Int) -> Phrase {
    Phrase(
      "Öppna åtgärder: \(followUps). Öppna beslut: \(decisions).",
      "Open follow-ups: \(followUps). Open decisions: \(decisions).")
  }

  static let byAge = Phrase("Efter ålder", "By age")
  static let openBySide = Phrase("Efter sida", "By side")
  static let byOwner = Phrase("Efter ansvarig", "By owner")
  static let openOnes = Phrase("Öppna, äldst först", "Open ones, oldest first")
  static let ageHead = Phrase("Ålder", "Age")
  static let openHead = Phrase("Öppna", "Open")
  static let doneHead = Phrase("Klara", "Done")
  static let medianHead = Phrase("Median, dagar", "Median, days")
  static let carriedHead = Phrase("Möten över", "Meetings passed")
  static let noSide = Phrase("Sida ej angiven", "Side not said")
  static let nobodysHead = Phrase("Utan ansvarig", "Without owner")
  static let nothingIsOpen = Phrase("Inget är öppet.", "Nothing is open.")

  static let noAge = Phrase("Dag ej känd", "Day not known")

  static func ageBand(_ band: AgeBand) -> Phrase {
    switch band {
    case .month: Phrase("Högst 30\u{A0}dagar", "At most 30\u{A0}days")
    case .quarter: Phrase("31–90\u{A0}dagar", "31–90\u{A0}days")
    case .halfYear: Phrase("91–180\u{A0}dagar", "91–180\u{A0}days")
    case .older: Phrase("Över 180\u{A0}dagar", "Over 180\u{A0}days")
    }
  }

  static func medianToDone(_ days: Int?, _ count: Int) -> Phrase {
    guard let days else {
      return Phrase("Inget är avbockat ännu.", "Nothing is ticked off yet.")
    }
    return Phrase(
      "Från beslut till klart: \(days)\u{A0}dagar i median, av \(count) avbockade.",
      "From decision to done: a median of \(days)\u{A0}days, of \(count) ticked off.")
  }

  static func assumedDay(_ day: Day) -> Phrase {
    Phrase("\(day.text) (antaget)", "\(day.text) (assumed)")
  }

  static let dueHead = Phrase("Att följa upp", "To follow up")
}
