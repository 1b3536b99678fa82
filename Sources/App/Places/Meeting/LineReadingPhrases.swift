import Domain

/// Words in which a line of who, what and when is read back.
extension Phrase {
  static let nobodyResponsible = Phrase("ingen ansvarig", "nobody responsible")
  static let noDate = Phrase("inget datum", "no date")
  static let isSure = Phrase("säker", "sure")
  static let unknownParty = Phrase("okänd, står som text", "unknown, kept as text")

  static func responsible(_ name: String, _ certainty: Phrase) -> Phrase {
    Phrase("ansvarig \(name) (\(certainty.sv))", "responsible \(name) (\(certainty.en))")
  }
  static func severalPossible(_ count: Int, _ isOffered: Bool) -> Phrase {
    Phrase("\(count) möjliga", "\(count) possible")
      + (isOffered
        ? Phrase(", Nedpil väljer", ", Down chooses")
        : Phrase(", står som text", ", kept as text"))
  }
  static func likeliest(of count: Int, _ isOffered: Bool) -> Phrase {
    Phrase("troligast av \(count)", "likeliest of \(count)")
      + (isOffered ? Phrase(", Nedpil byter", ", Down changes") : .empty)
  }
  static func lineDue(_ day: Day, isPast: Bool) -> Phrase {
    isPast
      ? Phrase("senast \(day.text) (redan passerad)", "due \(day.text) (has passed)")
      : Phrase(
        "senast \(day.text) (\(shortWeekday(day).sv), säker)",
        "due \(day.text) (\(shortWeekday(day).en), sure)")
  }
  static func severalMeant(_ count: Int) -> Phrase {
    Phrase(
      "\(count) parter heter så. Nedpil väljer en; Enter igen sparar namnet som text.",
      "\(count) parties are called so. Down chooses one; Enter again keeps the name as text.")
  }
  static func noSuchDayInLine(nearest: Day) -> Phrase {
    Phrase(
      "dagen finns inte; närmast är \(nearest.text)", "no such day; the nearest is \(nearest.text)")
  }
  static func dayIsNone(nearest: Day) -> Phrase {
    Phrase(
      "Dagen finns inte; närmast är \(nearest.text). Enter igen sparar raden som den står.",
      "There is no such day; the nearest is \(nearest.text). Enter again keeps the line as it is.")
  }
  static func dayHasPassed(_ day: Day) -> Phrase {
    Phrase(
      "\(day.text) har redan passerat. Enter igen sparar ändå.",
      "\(day.text) has passed already. Enter again saves it all the same.")
  }
}
