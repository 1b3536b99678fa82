/// What a typed date turned out to be.
package enum DateReading: Hashable, Sendable {
  case day(Day)
  /// Nothing but white space.
  case empty
  /// A date in form but not in the calendar, as 31 April; the nearest one may be meant.
  case noSuchDay(nearest: Day)
  case unreadable
}

/// Reads dates as people type them in Swedish or English, relative to one day.
///
/// A date without a year is the one not more than 60 days back, else the next. A weekday alone is
/// the next one, today included; "nästa" is the week after this, "förra" the week before.
package struct DateReader: Hashable, Sendable {
  package let today: Day

  package init(today: Day) {
    self.today = today
  }

  /// Never fails: the reason is in the reading.
  package func read(_ text: String) -> DateReading {
    guard let words = DateWords(text) else { return .unreadable }
    if words.shape.isEmpty { return .empty }
    return offset(words) ?? dated(words) ?? weekly(words) ?? unlessContradicted(words)
  }

  /// How far back a date without a year may lie.
  static let daysBack = 60

  /// "+14", "-3", "idag", "om två veckor"; nil for other shapes.
  private func offset(_ words: DateWords) -> DateReading? {
    switch words.shape {
    case "r": words.relativeDays.map { .day(today.adding(days: $0)) }
    case "+n", "+y": distant(words.numbers[0])
    case "-n", "-y": distant(-words.numbers[0])
    case "ong", "onr": distant(words.numbers[0])
    case "onv": distant(words.numbers[0] * 7)
    case "onk": .day(today.adding(months: words.numbers[0]))
    default: nil
    }
  }

  /// A day of a month; nil for other shapes.
  private func dated(_ words: DateWords) -> DateReading? {
    let numbers = words.numbers
    return switch words.shape {
    case "y-n-n", "y/n/n": day(numbers[2], month: numbers[1], year: numbers[0])
    case "l": day(numbers[0] % 100, month: numbers[0] / 100 % 100, year: numbers[0] / 10_000)
    case "s":
      day(numbers[0] % 100, month: numbers[0] / 100 % 100, year: 2_000 + numbers[0] / 10_000)
    case "n/n": day(numbers[0], month: numbers[1], year: nil)
    case "n/ny", "n/n/y", "n/n-y": day(numbers[0], month: numbers[1], year: numbers[2])
    case "n/nn", "n/n/n", "n/n-n": day(numbers[0], month: numbers[1], year: 2_000 + numbers[2])
    case "nm", "mn": words.month.map { day(numbers[0], month: $0, year: nil) }
    case "nmy", "mny": words.month.map { day(numbers[0], month: $0, year: numbers[1]) }
    default: nil
    }
  }

  /// A weekday or a week; nil for other shapes.
  private func weekly(_ words: DateWords) -> DateReading? {
    let numbers = words.numbers
    let weekday = words.weekday ?? 1
    return switch words.shape {
    case "d": .day(today.adding(days: (weekday - today.weekday + 7) % 7))
    case "xd": .day(today.firstOfWeek.adding(days: 6 + weekday))
    case "pd": .day(today.firstOfWeek.adding(days: weekday - 8))
    case "vn", "vnd", "dvn": week(numbers[0], year: nil, weekday: weekday)
    case "vny", "vnyd", "dvny": week(numbers[0], year: numbers[1], weekday: weekday)
    case "y-vn", "yvn": week(numbers[1], year: numbers[0], weekday: weekday)
    default: nil
    }
  }

  /// A weekday before a date must be that of the date.
  private func unlessContradicted(_ words: DateWords) -> DateReading {
    guard words.shape.first == "d", let reading = dated(words.withoutWeekday) else {
      return .unreadable
    }
    if case .day(let day) = reading, day.weekday != words.weekday { return .unreadable }
    return reading
  }

  private func distant(_ days: Int) -> DateReading { .day(today.adding(days: days)) }

  private func day(_ day: Int, month: Int, year: Int?) -> DateReading {
    guard 1...12 ~= month else {
      return 1...12 ~= day && 1...31 ~= month
        ? missing(self.day(month, month: day, year: year)) : .unreadable
    }
    guard let year = year ?? yearNear(month: month, day: day),
      let length = Day.daysIn(month: month, of: year),
      let nearest = Day(year: year, month: month, day: min(max(day, 1), length))
    else { return .unreadable }
    return nearest.day == day ? .day(nearest) : .noSuchDay(nearest: nearest)
  }

  /// Month and day in the other order are a date that was not typed.
  private func missing(_ reading: DateReading) -> DateReading {
    if case .day(let day) = reading { .noSuchDay(nearest: day) } else { reading }
  }

  /// The first year whose month and day lie after the days back; nil after 9999.
  private func yearNear(month: Int, day: Int) -> Int? {
    let start = today.adding(days: -Self.daysBack).components
    let isLater = (month, day) >= (start.month, start.day)
    let year = isLater ? start.year : start.year + 1
    return year <= 9_999 ? year : nil
  }

  private func week(_ week: Int, year: Int?, weekday: Int) -> DateReading {
    guard 1...99 ~= week else { return .unreadable }
    let earliest = today.adding(days: -Self.daysBack)
    let years = year.map { [$0] } ?? [earliest.weekYear, earliest.weekYear + 1]
    let found = years.compactMap { Day(weekYear: $0, week: week, weekday: weekday) }
    if let day = found.first(where: { year != nil || $0 >= earliest }) { return .day(day) }
    let nearest = Day(weekYear: year ?? today.weekYear, week: 52, weekday: weekday)
    let last = Day(weekYear: year ?? today.weekYear, week: 53, weekday: weekday) ?? nearest
    return last.map { .noSuchDay(nearest: $0) } ?? .unreadable
  }
}
