/// Days in words, the Swedish way.
extension Phrase {
  private static let swedishDays = [
    "måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag",
  ]
  private static let englishDays = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
  ]

  private static let swedishMonths = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september",
    "oktober", "november", "december",
  ]
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  package static func monthName(_ day: Day) -> Phrase {
    Phrase(swedishMonths[day.month - 1], englishMonths[day.month - 1])
  }

  /// As in mars 2026.
  package static func month(of day: Day) -> Phrase {
    monthName(day) + Phrase(verbatim: " \(day.year)")
  }

  package static func weekday(_ day: Day) -> Phrase {
    Phrase(swedishDays[day.weekday - 1], englishDays[day.weekday - 1])
  }

  package static func shortWeekday(_ day: Day) -> Phrase {
    Phrase(String(weekday(day).sv.prefix(3)), String(weekday(day).en.prefix(3)))
  }

  package static func weekdayAndWeek(_ day: Day) -> Phrase {
    weekday(day) + Phrase(" v. \(day.week)", " w. \(day.week)")
  }

  package static func time(_ time: TimeOfDay) -> Phrase { Phrase(time.text.clockDots, time.text) }

  /// At a time of day; a Swedish clock has a point between hours and minutes.
  package static func clockTime(_ time: TimeOfDay) -> Phrase {
    Phrase("kl. ", "at ") + .time(time)
  }

  /// "! sen 5 v" — from four weeks in weeks, before that in days.
  package static func late(days: Int) -> Phrase {
    days >= 28
      ? Phrase("! sen \(days / 7) v", "! late \(days / 7) w")
      : Phrase("! sen \(days) d", "! late \(days) d")
  }

  package static func daysLeft(_ days: Int) -> Phrase {
    days == 0 ? Phrase("i dag", "today") : Phrase("\(days) d kvar", "\(days) d left")
  }
}
