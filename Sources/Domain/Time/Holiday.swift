/// A day on which nobody calls a meeting in Sweden: the holidays, and the eves kept as such.
package enum Holiday: String, CaseIterable, Sendable {
  case newYear, epiphany, goodFriday, easterSunday, easterMonday, firstOfMay, ascension
  case pentecost, nationalDay, midsummerEve, midsummer, allSaints
  case christmasEve, christmas, boxingDay, newYearEve
}

extension Day {
  /// The holiday a day is; nil for any other, Sundays too.
  package var holiday: Holiday? {
    let parts = components
    if let fixed = Holiday.fixed[parts.month * 100 + parts.day] { return fixed }
    if weekday == 5, parts.month == 6, 19...25 ~= parts.day { return .midsummerEve }
    if weekday == 6 {
      if parts.month == 6, 20...26 ~= parts.day { return .midsummer }
      if 1031...1106 ~= parts.month * 100 + parts.day { return .allSaints }
    }
    guard let easter = Day.easter(of: parts.year) else { return nil }
    return Holiday.afterEaster[easter.days(until: self)]
  }
}

extension Holiday {
  /// By month and day, as in 1224.
  fileprivate static let fixed: [Int: Holiday] = [
    101: .newYear, 106: .epiphany, 501: .firstOfMay, 606: .nationalDay,
    1224: .christmasEve, 1225: .christmas, 1226: .boxingDay, 1231: .newYearEve,
  ]

  /// By days after Easter Sunday.
  fileprivate static let afterEaster: [Int: Holiday] = [
    -2: .goodFriday, 0: .easterSunday, 1: .easterMonday, 39: .ascension, 49: .pentecost,
  ]
}
