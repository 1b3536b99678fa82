import Domain

/// Words that plain reading says where the eye is shown a sign or a place.
extension Phrase {
  static let chosenRow = Phrase("vald", "chosen")
  static let isRequired = Phrase(", krävs", ", required")
  static let errorWord = Phrase("Fel", "Error")
  static let warningWord = Phrase("Varning", "Warning")
  static let spaceChanges = Phrase("Mellanslag byter.", "Space changes it.")

  static func meetingGoesOn(_ meeting: Phrase) -> Phrase {
    Phrase("Möte pågår, \(meeting.sv)", "Meeting runs, \(meeting.en)")
  }
  static func notNowBecause(_ reason: Phrase) -> Phrase {
    Phrase("går inte nu: \(reason.sv)", "not now: \(reason.en)")
  }
  static func keyNamed(_ key: Phrase) -> Phrase {
    Phrase("tangent \(key.sv)", "key \(key.en)")
  }
  static func button(_ title: Phrase) -> Phrase {
    Phrase("\(title.sv), knapp", "\(title.en), button")
  }
  static func hitOf(_ number: Int, _ count: Int) -> Phrase {
    Phrase("Träff \(number) av \(count)", "Hit \(number) of \(count)")
  }
  static func fieldOf(_ number: Int, _ count: Int) -> Phrase {
    Phrase("Fält \(number) av \(count).", "Field \(number) of \(count).")
  }
  static func arrowsChange(_ number: Int, of count: Int) -> Phrase {
    Phrase(
      "Vänster och höger byter. Val \(number) av \(count).",
      "Left and right change it. Choice \(number) of \(count).")
  }
  static func spaceChooses(_ option: Phrase, isChosen: Bool) -> Phrase {
    Phrase(
      "\(option.sv), \(isChosen ? "vald" : "inte vald"). Mellanslag byter, höger visar nästa.",
      "\(option.en), \(isChosen ? "chosen" : "not chosen"). Space changes, right shows the next.")
  }
  static func chosenSoFar(_ names: Phrase) -> Phrase {
    Phrase("Valda: \(names.sv).", "Chosen: \(names.en).")
  }
  static func enterTakes(_ name: Phrase, _ number: Int, of count: Int) -> Phrase {
    Phrase(
      "Enter tar \(name.sv), förslag \(number) av \(count).",
      "Enter takes \(name.en), offer \(number) of \(count).")
  }
  static func downOffers(_ name: Phrase, of count: Int) -> Phrase {
    Phrase(
      count == 1 ? "Nedpil väljer \(name.sv)." : "Nedpil väljer bland \(count), \(name.sv) först.",
      count == 1 ? "Down chooses \(name.en)." : "Down chooses among \(count), \(name.en) first.")
  }
  static func calendarDay(_ day: Phrase) -> Phrase {
    Phrase("Vald dag: \(day.sv)", "Day: \(day.en)")
  }
  static let calendarArrows = Phrase(
    "Vänster och höger byter dag, upp och ned vecka, PgUp och PgDn månad.",
    "Left and right change the day, up and down the week, PgUp and PgDn the month.")
  static func boardColumn(_ name: Phrase, _ number: Int, of count: Int) -> Phrase {
    Phrase("Kolumn \(number) av \(count), ", "Column \(number) of \(count), ") + name
  }
  static func cards(_ count: Int) -> Phrase {
    Phrase("\(count) kort", count == 1 ? "1 card" : "\(count) cards")
  }
  static func stepsInWords(_ civil: Int?, _ municipal: Int?, differ: Bool) -> Phrase {
    let sides = [
      civil.map { Phrase("civilsamhället \($0)", "civil society \($0)") },
      municipal.map { Phrase("kommunen \($0)", "the municipality \($0)") },
      differ ? Phrase("sidorna skiljer sig", "the sides differ") : nil,
    ].compactMap { $0 }
    return Phrase(
      sides.map(\.sv).joined(separator: ", "), sides.map(\.en).joined(separator: ", "))
  }
  static func lateInWords(days: Int) -> Phrase {
    let weeks = days / 7
    if days >= 28 { return Phrase("sen \(weeks) veckor", "\(weeks) weeks late") }
    let time = Phrase.days(days)
    return Phrase("sen \(time.sv)", "\(time.en) late")
  }
  static func daysLeftInWords(_ days: Int) -> Phrase {
    switch days {
    case 0: Phrase("i dag", "today")
    case 1: Phrase("en dag kvar", "one day left")
    default: Phrase("\(days) dagar kvar", "\(days) days left")
    }
  }
  /// Nil on the days that have a name.
  static func withinInWords(_ days: Int) -> Phrase? {
    switch days {
    case ..<(-1): Phrase("\(-days) dagar sedan", "\(-days) days ago")
    case -1: Phrase("i går", "yesterday")
    case 2...: Phrase("om \(days) dagar", "in \(days) days")
    default: nil
    }
  }
  static func silentInWords(months: Int) -> Phrase {
    Phrase("tyst i \(months) månader", "silent for \(months) months")
  }
  static func minutesInWords(_ minutes: Int) -> Phrase {
    Phrase(minutes == 1 ? "en minut" : "\(minutes) minuter", "\(minutes) min")
  }
}

extension RowCells.Box {
  /// The state of the box, as it is said.
  var phrase: Phrase {
    switch self {
    case .empty: Phrase("inte avbockad", "not ticked")
    case .ticked: Phrase("avbockad", "ticked")
    case .half: Phrase("delvis klar", "partly done")
    }
  }
}
