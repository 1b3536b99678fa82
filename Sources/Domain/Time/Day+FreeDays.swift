/// The days on which nobody is called to a meeting in Sweden.
extension Day {
  /// A Saturday, a Sunday, a public holiday, or an eve that is kept as one.
  package var isFree: Bool {
    weekday >= 6 || holiday != nil
  }

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
