import Domain

/// Words of what is gone through before a meeting is held.
extension Phrase {
  static let closingDesk = Phrase("Innan mötet avslutas", "Before the meeting ends")
  static func closingDeskOf(_ meeting: Phrase) -> Phrase {
    Phrase("Innan mötet avslutas: ", "Before the meeting ends: ") + meeting
  }
  static let settleIt = Phrase("Avgör", "Settle")
  static let settleHelp = Phrase(
    "Går dit raden avgörs; på sista raden avslutas mötet",
    "Goes to where the row is settled; on the last row the meeting ends")
  static func unsetSeats(_ names: [String]) -> Phrase {
    let more = names.count - 6
    let list = names.prefix(6).joined(separator: ", ")
    return Phrase("Närvaro: ", "Attendance: ")
      + (more > 0
        ? Phrase("\(list) och \(more) till är inte satta.", "\(list) and \(more) more are not set.")
        : Phrase("\(list) är inte satta.", "\(list) are not set."))
  }
  static func lacksOutcome(_ number: Int, _ heading: String) -> Phrase {
    Phrase("Punkt \(number), \(heading): utfall saknas.", "Item \(number), \(heading): no outcome.")
  }
  static func lacks(_ name: Phrase, _ fields: [Phrase]) -> Phrase {
    let list = joined(fields, by: ", ")
    return Phrase(
      "\(name.sv): \(list.sv.lowercased()) saknas.", "\(name.en): no \(list.en.lowercased()).")
  }
  static func lineWaits(_ text: String) -> Phrase {
    Phrase("Påbörjad åtgärd: \(text)", "Follow-up begun: \(text)")
  }
  static func nextMeetingIs(_ name: Phrase?) -> Phrase {
    name.map { Phrase("Nästa möte: ", "Next meeting: ") + $0 }
      ?? Phrase("Nästa möte är inte bestämt.", "The next meeting is not set.")
  }
  static let endNow = Phrase("→ Avsluta mötet", "→ End the meeting")
  static func endWithOpen(_ count: Int) -> Phrase {
    Phrase("→ Avsluta ändå, \(count) öppna", "→ End anyway, \(count) open")
  }
}
