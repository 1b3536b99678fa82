package import Domain

/// What is said about looking back.
extension Phrase {
  static let pastDay = Phrase("Per datum …", "As of a date …")
  static let pastDayHelp = Phrase(
    "Visar pärmen som den var när dagen slutade. Esc går tillbaka till i dag.",
    "Shows the book as it was when the day ended. Esc goes back to today.")
  static let validDay = Phrase("Giltigt den dag …", "Valid on a day …")
  static let validDayHelp = Phrase(
    "Rådet, registret eller täckningen en dag, efter sina datum; också en dag som kommer",
    "The council, the register or the coverage of a day, by its dates; also a day to come")
  static let validDayIsNotPast = Phrase(
    "Det som gäller den dagen enligt pärmen av i dag. Per datum … visar vad som var känt då.",
    "What holds on the day by the book of today. As of a date … shows what was known then.")
  static func nothingDated(before first: Day) -> Phrase {
    Phrase(
      "Pärmen vet inget om tiden före \(first.text).",
      "The book knows nothing of the time before \(first.text).")
  }
  static func dayIsToCome(_ day: Day) -> Phrase {
    Phrase(
      "\(day.text) har inte varit än. Giltigt den dag … visar en dag som kommer.",
      "\(day.text) is still to come. Valid on a day … shows a day to come.")
  }
  package static func bookBegan(_ day: Day, asked: Day) -> Phrase {
    Phrase(
      "Pärmen började föras \(day.text); från \(asked.text) finns inget att visa.",
      "The book was begun on \(day.text); there is nothing of \(asked.text) to show.")
  }
  static let whatHolds = Phrase("Vad", "What")
  static let pastDayLabel = Phrase("Dag", "Day")
  static let twoDays = Phrase("Skillnad mellan två dagar …", "Difference between two days …")
  static let twoDaysHelp = Phrase(
    "Vad som kom till, ändrades och togs bort från den ena dagens slut till den andras.",
    "What came, changed and was removed from the end of one day to that of the other.")
  static let fromDayLabel = Phrase("Från", "From")
  static let toDayLabel = Phrase("Till", "To")
  static let showIt = Phrase("Visa", "Show")
  static let noDifference = Phrase("Inget är annorlunda.", "Nothing is different.")
  static let exampleHasNoPast = Phrase(
    "Exemplet har ingen historik att gå tillbaka i.", "The example has no history to go back in.")
  static let presentIsShown = Phrase(
    "Pärmen visas som den är nu.", "The book is shown as it is now.")

  static func pastIsShown(_ day: Day) -> Phrase {
    Phrase(
      "Pärmen visas som den var \(day.text). Esc går tillbaka.",
      "The book is shown as it was on \(day.text). Esc goes back.")
  }

  static func pastIsReadOnly(_ day: Day) -> Phrase {
    Phrase(
      "Pärmen visas per \(day.text) och kan bara läsas. Esc går tillbaka.",
      "The book is shown as of \(day.text) and can only be read. Esc goes back.")
  }

  /// In the right corner of row 1.
  static func asOfCorner(_ day: Day) -> Phrase {
    Phrase("PER \(day.text)", "AS OF \(day.text)")
  }

  /// In row 2, before where one is.
  static func asOfPath(_ day: Day, _ path: Phrase) -> Phrase {
    Phrase("Per \(day.text): ", "As of \(day.text): ") + path
  }

  static func differenceBetween(_ from: Day, _ to: Day) -> Phrase {
    Phrase("Skillnad \(from.text)–\(to.text)", "Difference \(from.text)–\(to.text)")
  }

  static func difference(of name: Phrase, isNew: Bool, isGone: Bool) -> Phrase {
    let head =
      isNew
      ? Phrase("+ Ny: ", "+ New: ")
      : isGone ? Phrase("- Borttagen: ", "- Removed: ") : Phrase("~ Ändrad: ", "~ Changed: ")
    return head + name
  }
}
