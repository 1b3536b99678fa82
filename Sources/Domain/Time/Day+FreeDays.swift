/// The days on which nobody is called to a meeting in Sweden.
extension Day {
  /// A Saturday, a Sunday, a public holiday, or an eve that is kept as one.
  package var isFree: Bool {
    if weekday >= 6 { return true }
    let parts = components
    if Self.fixedFreeDays.contains(parts.month * 100 + parts.day) { return true }
    guard let easter = Day.easter(of: parts.year) else { return false }
    // Good Friday, Easter Monday and Ascension Day; Whit Sunday is a Sunday.
    if [-2, 1, 39].contains(easter.days(until: self)) { return true }
    // Midsummer's Eve is the Friday between 19 and 25 June; All Saints' Day is a Saturday.
    return parts.month == 6 && weekday == 5 && 19...25 ~= parts.day
  }

  /// New Year's Day, Epiphany, 1 May, the national day, and Christmas and the New Year with their
  /// eves, each as month and day.
  private static let fixedFreeDays: Set = [101, 106, 501, 606, 1_224, 1_225, 1_226, 1_231]

  /// Easter Sunday by the Gregorian rule.
  package static func easter(of year: Int) -> Day? {
    let (golden, century) = (year % 19, year / 100)
    let correction = (8 * century + 13) / 25
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let moon = epact - epact / 28 * (1 - epact / 28 * (29 / (epact + 1)) * ((21 - golden) / 11))
    let weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7
    let sunday = moon - weekday
    let month = 3 + (sunday + 40) / 44
    return Day(year: year, month: month, day: sunday + 28 - month / 4 * 31)
  }
}
