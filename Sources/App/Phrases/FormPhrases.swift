import Domain

/// Words of forms, their calendar and their lists.
extension Phrase {
  /// Why a text cannot stand in a field, after the field's name.
  static func textRefused(_ reason: ProblemReason, of label: Phrase) -> Phrase {
    label + Phrase(verbatim: " ") + .problem(reason) { _ in label }
  }

  static let calendarKey = Phrase("Kalender", "Calendar")
  static let nextMonth = Phrase("Nästa månad", "Next month")
  static let knownNames = Phrase("Kända namn", "Known names")
  static let listKey = Phrase("Lista", "List")
  static let newLine = Phrase("Ny rad", "New line")
  static let showKey = Phrase("Visa", "Show")
  static let downForCalendar = Phrase("Ned: kalender", "Down: calendar")
  static let calendarHeads = Phrase(
    "v.   må  ti  on  to  fr  lö  sö", "w.   Mo  Tu  We  Th  Fr  Sa  Su")
  static let calendarTyping = Phrase(
    "Skriv: idag, +14, fre, v 12, 18/3", "Type: today, +14, fri, w 12, 18/3")
  static let calendarHint = Phrase(
    "Enter Välj   t Idag   Esc Avbryt", "Enter Choose   t Today   Esc Cancel")
  static let notAffiliatedMark = Phrase("ej ansluten", "not joined")

  static func enterShows(_ name: Phrase) -> Phrase {
    (Phrase("Enter på raden visar ", "Enter on the row shows ") + name).ended
  }

  /// Such as "Exempelkören (ansluten 2024)".
  static func name(_ name: Phrase, standing: AffiliationStatus, since: Int?) -> Phrase {
    let year = since.map { " \($0)" } ?? ""
    return Phrase(
      "\(name.sv) (\(standing.phrase.sv.lowercased())\(year))",
      "\(name.en) (\(standing.phrase.en.lowercased())\(year))")
  }

  static func alsoCalled(_ name: String) -> Phrase {
    Phrase("kallas \(name)", "called \(name)")
  }

  static func fieldsChanged(_ title: Phrase, _ count: Int) -> Phrase {
    Phrase(
      "\(title.sv): \(count) fält \(count == 1 ? "ändrat" : "ändrade").",
      "\(title.en): \(count) \(count == 1 ? "field" : "fields") changed.")
  }

  static func errorsInForm(_ count: Int, first: Phrase) -> Phrase {
    Phrase(
      "\(count) fel: \(first.sv).", "\(count) \(count == 1 ? "error" : "errors"): \(first.en).")
  }

  /// The nearest day in the form that was typed: "30 april", "30/4" or "2026-04-30".
  static func noSuchDay(_ text: String, nearest: Day) -> Phrase {
    let day: Phrase =
      if text.contains(where: \.isLetter) {
        Phrase(verbatim: "\(nearest.day) ") + monthName(nearest)
      } else if text.contains("/") {
        Phrase(verbatim: "\(nearest.day)/\(nearest.month)")
      } else {
        Phrase(verbatim: nearest.text)
      }
    return Phrase(
      "\(text) finns inte. Menade du \(day.sv)?",
      "\(text) does not exist. Did you mean \(day.en)?")
  }
}
