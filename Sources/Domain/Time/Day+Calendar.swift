extension Day {
  /// 0001-01-01, the first day that has a written form.
  package static let earliest = Day(number: -719_162)
  /// 9999-12-31, the last day that has a written form.
  package static let latest = Day(number: 2_932_896)

  /// Nil when the month has no such day or the year is outside 1…9999.
  package init?(year: Int, month: Int, day: Int) {
    guard let length = Day.daysIn(month: month, of: year), 1...length ~= day else { return nil }
    self.init(number: Day.number(year: year, month: month, day: day))
  }

  /// Year, month and day in one calculation; a day outside 0001–9999 counts as the nearest within.
  package var components: (year: Int, month: Int, day: Int) {
    let shifted = min(max(number, Day.earliest.number), Day.latest.number) + 719_468
    let era = shifted.dividedDown(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    let day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// 1…9999; `components` is cheaper when more than one part is wanted.
  package var year: Int { components.year }
  /// 1…12.
  package var month: Int { components.month }
  /// 1…31.
  package var day: Int { components.day }

  /// 1 is Monday, 7 is Sunday.
  package var weekday: Int { (number % 7 + 7 + 3) % 7 + 1 }

  /// The year that the ISO week belongs to: that of its Thursday.
  package var weekYear: Int { thursday.year }

  /// The ISO week, 1…53.
  package var week: Int {
    let thursday = thursday
    return (thursday.number - Day.number(year: thursday.year, month: 1, day: 1)) / 7 + 1
  }

  /// The day of an ISO week; nil when the year has no such week, weekday or day.
  package init?(weekYear: Int, week: Int, weekday: Int = 1) {
    guard 1...9_999 ~= weekYear, 1...53 ~= week, 1...7 ~= weekday else { return nil }
    let fourth = Day(number: Day.number(year: weekYear, month: 1, day: 4))
    let found = Day(number: fourth.number - fourth.weekday + (week - 1) * 7 + weekday)
    guard found.week == week, found.weekYear == weekYear, found.isWritable else { return nil }
    self = found
  }

  /// Stops at 0001-01-01 and 9999-12-31.
  package func adding(days: Int) -> Day {
    let (sum, overflow) = number.addingReportingOverflow(days)
    if overflow { return days < 0 ? .earliest : .latest }
    return min(max(Day(number: sum), .earliest), .latest)
  }

  /// The same day of another month, or that month's last day; stops at 0001 and 9999.
  package func adding(months: Int) -> Day {
    let parts = components
    let (sum, overflow) = (parts.year * 12 + parts.month - 1).addingReportingOverflow(months)
    guard !overflow, 12..<120_000 ~= sum, let length = Day.daysIn(month: sum % 12 + 1, of: sum / 12)
    else { return months < 0 ? .earliest : .latest }
    let day = min(parts.day, length)
    return Day(number: Day.number(year: sum / 12, month: sum % 12 + 1, day: day))
  }

  /// Positive when the other day is later.
  package func days(until other: Day) -> Int { other.number - number }

  /// The day itself when it is the first.
  package var firstOfMonth: Day { adding(days: 1 - day) }

  /// The day itself when it is a Monday.
  package var firstOfWeek: Day { adding(days: 1 - weekday) }

  /// 28…31.
  package var daysInMonth: Int {
    let parts = components
    return Day.daysIn(month: parts.month, of: parts.year) ?? 31
  }

  /// The number of days in a month; nil outside January 1 – December 9999.
  package static func daysIn(month: Int, of year: Int) -> Int? {
    guard 1...12 ~= month, 1...9_999 ~= year else { return nil }
    return switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The Gregorian rule, for years before 1582 too.
  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  private var thursday: Day { adding(days: 4 - weekday) }

  private var isWritable: Bool { Day.earliest <= self && self <= Day.latest }

  /// Counts from 0000-03-01, so that the leap day ends a year.
  private static func number(year: Int, month: Int, day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted.dividedDown(by: 400)
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }
}

extension Int {
  /// Rounds towards negative infinity; the divisor is positive.
  fileprivate func dividedDown(by divisor: Int) -> Int {
    (self >= 0 ? self : self - divisor + 1) / divisor
  }
}
