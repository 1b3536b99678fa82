import Domain

/// Words of what the room sees, and of the thread of a matter.
extension Phrase {
  static let present = Phrase("Visa för rummet", "Show the room")
  static let presentHint = Phrase("Visa", "Show")
  static let presentHelp = Phrase(
    "Stor bild av punkten, beslutet och tiden; p går tillbaka",
    "A large picture of the item, the decision and the time; p goes back")
  static let presenterKeys = Phrase(
    "Tab går till nästa punkt, p tillbaka till arbetsvyn.",
    "Tab goes to the next item, p back to the working view.")
  static let presenterFooter = Phrase("Arbetsvyn", "Working view")
  static let nothingDecided = Phrase("Inget beslut ännu.", "Nothing decided yet.")
  static let latestFollowUp = Phrase("Senaste åtgärd", "Latest follow-up")
  static let minutesOfPoint = Phrase("min kvar", "min left")
  static let minutesOver = Phrase("min över", "min over")

  static func next(_ number: Int, _ heading: String, minutes: Int?) -> Phrase {
    let length = minutes.map { " (\($0) min)" } ?? ""
    return Phrase("Sedan: \(number). \(heading)\(length)", "Next: \(number). \(heading)\(length)")
  }

  static func dueBy(_ day: Day) -> Phrase { Phrase(", senast \(day.text)", ", due \(day.text)") }

  static let thread = Phrase("Tidigare behandlingar", "Earlier treatments")
  static let threadHint = Phrase("Tidigare", "Earlier")
  static let threadHelp = Phrase(
    "Vad som sagts, beslutats och gjorts förut i samma sak",
    "What was said, decided and done before in the same matter")
  static let threadNeedsPoint = Phrase(
    "Ställ dig på en punkt eller ett ärende som varit uppe.",
    "Stand on an item, or on a matter that has been up.")
  static func threadOf(_ name: Phrase) -> Phrase { Phrase("Tidigare: ", "Earlier: ") + name }
  static let threadIsEmpty = Phrase(
    "Saken har inte varit uppe förut.", "This has not been up before.")
  static func reported(by name: Phrase?, on day: Day, _ kind: Phrase) -> Phrase {
    let who = name ?? .noReporter
    return Phrase(
      "\(kind.sv), anmäld \(day.text) av \(who.sv)", "\(kind.en), reported \(day.text) by \(who.en)"
    )
  }
  static func treatedAt(_ meeting: Phrase, point: Int, _ result: Phrase?) -> Phrase {
    meeting + Phrase(", punkt \(point)", ", item \(point)")
      + (result.map { Phrase(verbatim: ": ") + $0 } ?? .empty)
  }
}
