package import Domain

/// When the example plays.
///
/// Its text is written for the spring of 2026, three years into the agreement and in the first year
/// of a plan; every day in it is moved so that this is now.
///
/// Days move by whole weeks, so that a Wednesday stays one; the first and the last of a month stay
/// the first and the last of one. A day that comes to lie on a holiday goes on to the next day of
/// work, away from the meeting, so that nobody is called on a Christmas Day. Years count from the
/// year of the day, which makes the agreement and its plans begin on a first of January.
package struct ExampleTime: Hashable, Sendable {
  /// The day of the meeting that is about to begin.
  let meeting: Day
  /// When it begins, in minutes since midnight; it lasts two hours.
  let start: Int
  let year: Int
  /// How far every other day moves; a multiple of seven.
  private let shift: Int

  /// The day in the text on which the council meets.
  private static let written = Day(number: 20_530)

  private init(meeting: Day, start: Int, year: Int, shift: Int) {
    self.meeting = meeting
    self.start = start
    self.year = year
    self.shift = shift
  }

  /// As the text has it: the council meets on 2026-03-18 at 15.
  package static let asWritten = ExampleTime(
    meeting: written, start: 15 * 60, year: written.year, shift: 0)

  /// The council meets today, and began within the half-hour.
  package init(now: Moment) {
    let weeks = (Double(Self.written.days(until: now.day)) / 7).rounded()
    self.init(
      meeting: now.day, start: min(now.time.minutes / 30 * 30, Self.latestStart),
      year: now.day.year, shift: Int(weeks) * 7)
  }

  /// So that two hours later is still the same day.
  private static let latestStart = 21 * 60 + 30

  var end: Int { start + 120 }

  /// Where a day of the text lies.
  func moved(_ day: Day) -> Day {
    if shift == 0 { return day }
    let next = day.adding(days: 1)
    if next.day == 1 { return next.adding(days: shift).firstOfMonth.adding(days: -1) }
    let moved = day.adding(days: shift)
    return day.day == 1 ? moved.firstOfMonth : offHolidays(moved)
  }

  /// Away from the meeting, so that what is to come stays so, and what has been; but not out of a
  /// year, in which things are numbered and counted.
  private func offHolidays(_ day: Day) -> Day {
    if day == meeting { return day }
    func dayOfWork(step: Int) -> Day {
      var found = day
      while found.isFree { found = found.adding(days: step) }
      return found
    }
    let step = day < meeting ? -1 : 1
    let (away, back) = (dayOfWork(step: step), dayOfWork(step: -step))
    let staysBehind = back != meeting && (back < meeting) == (day < meeting)
    return away.year == day.year || !staysBehind ? away : back
  }

  /// The agreement that is in force then: the real one in the years that it is written for, and an
  /// invented one of the same length in others.
  package func period(_ real: AgreementPeriod, _ language: Language) -> AgreementPeriod {
    let years = year - Self.written.year
    guard years != 0 else { return real }
    func moved(_ day: Day) -> Day { day.adding(months: 12 * years) }
    let (from, to) = (moved(real.validFrom), moved(real.validTo))
    let title = Phrase.exampleAgreement(from: from.year, to: to.year)[language]
    return AgreementPeriod(
      code: "\(from.year)-\(to.year)", title: title, validFrom: from, validTo: to,
      registryNumber: "Ks 1/\(from.year - 1)",
      endorsedByCouncil: real.endorsedByCouncil.map(moved),
      adoptedByAssembly: real.adoptedByAssembly.map(moved),
      reviewDueBy: real.reviewDueBy.map(moved))
  }
}
