import Testing

@testable import Domain

struct DateReaderTests {
  /// A Wednesday in week 12.
  private let reader = DateReader(today: Day(number: 20_530))

  private func read(_ text: String, on today: String) throws -> DateReading {
    DateReader(today: try #require(Day(text: today))).read(text)
  }

  @Test(arguments: [
    ("2026-03-18", "2026-03-18"), ("2026-3-8", "2026-03-08"), ("20260318", "2026-03-18"),
    ("260318", "2026-03-18"), ("18/3", "2026-03-18"), ("18/3 2026", "2026-03-18"),
    ("18/3-26", "2026-03-18"), ("18.3.2026", "2026-03-18"), ("15/5 2024", "2024-05-15"),
    ("18 mars", "2026-03-18"), ("18 MARS 2026", "2026-03-18"), ("den 18:e mars", "2026-03-18"),
    ("18 mar.", "2026-03-18"), ("ons 18 mars", "2026-03-18"), ("1 okt", "2026-10-01"),
    ("18 march", "2026-03-18"), ("March 18, 2026", "2026-03-18"), ("2nd of may", "2026-05-02"),
    ("2026–03–18", "2026-03-18"), ("29/2 2024", "2024-02-29"),
  ])
  func `a date is read in Swedish and English forms`(typed: String, day: String) {
    #expect(reader.read(typed) == Day(text: day).map(DateReading.day))
  }

  @Test(arguments: [
    ("idag", "2026-03-18"), ("i dag", "2026-03-18"), ("imorgon", "2026-03-19"),
    ("i morgon", "2026-03-19"), ("igår", "2026-03-17"), ("i går", "2026-03-17"),
    ("övermorgon", "2026-03-20"), ("i förrgår", "2026-03-16"), ("today", "2026-03-18"),
    ("tomorrow", "2026-03-19"), ("yesterday", "2026-03-17"), ("+14", "2026-04-01"),
    ("-3", "2026-03-15"), ("−3", "2026-03-15"), ("+0", "2026-03-18"), ("iga\u{30A}r", "2026-03-17"),
    ("om två veckor", "2026-04-01"), ("om 10 dagar", "2026-03-28"), ("om en vecka", "2026-03-25"),
    ("om sju dagar", "2026-03-25"), ("om en månad", "2026-04-18"), ("in three days", "2026-03-21"),
    ("in a month", "2026-04-18"),
  ])
  func `a date is read relative to today`(typed: String, day: String) {
    #expect(reader.read(typed) == Day(text: day).map(DateReading.day))
  }

  @Test(arguments: [
    ("fre", "2026-03-20"), ("fredag", "2026-03-20"), ("på fredag", "2026-03-20"),
    ("ons", "2026-03-18"), ("tis", "2026-03-24"), ("mån", "2026-03-23"), ("sön", "2026-03-22"),
    ("nästa ons", "2026-03-25"), ("nästa fre", "2026-03-27"), ("next wed", "2026-03-25"),
    ("förra fre", "2026-03-13"), ("fri", "2026-03-20"), ("sat", "2026-03-21"),
    ("thursday", "2026-03-19"), ("mon", "2026-03-23"),
  ])
  func `a weekday is the next one, and nästa lies in the week after`(typed: String, day: String) {
    #expect(reader.read(typed) == Day(text: day).map(DateReading.day))
  }

  @Test(arguments: [
    ("v 12", "2026-03-16"), ("v12", "2026-03-16"), ("v. 12", "2026-03-16"),
    ("vecka 12", "2026-03-16"), ("week 12", "2026-03-16"), ("v 53", "2026-12-28"),
    ("v 1", "2027-01-04"), ("v 4", "2026-01-19"), ("v 3", "2027-01-18"),
    ("v 12 2027", "2027-03-22"), ("fre v 12", "2026-03-20"), ("2026-W12", "2026-03-16"),
  ])
  func `a week is its Monday`(typed: String, day: String) {
    #expect(reader.read(typed) == Day(text: day).map(DateReading.day))
  }

  @Test(arguments: [
    ("17/1", "2026-03-18", "2026-01-17"), ("16/1", "2026-03-18", "2027-01-16"),
    ("31/12", "2026-01-10", "2025-12-31"), ("10/1", "2025-12-20", "2026-01-10"),
    ("29/2", "2028-03-01", "2028-02-29"), ("v 53", "2027-01-10", "2026-12-28"),
  ])
  func `a date without a year is not more than sixty days back`(
    typed: String, today: String, day: String
  ) throws {
    #expect(try read(typed, on: today) == Day(text: day).map(DateReading.day))
  }

  @Test(arguments: [
    ("31 april", "2026-04-30"), ("2026-02-30", "2026-02-28"), ("29/2", "2026-02-28"),
    ("2026-13-01", "2026-01-13"), ("29/2 2100", "2100-02-28"), ("32/5", "2026-05-31"),
    ("0/5", "2026-05-01"), ("3/18", "2026-03-18"), ("20260431", "2026-04-30"),
    ("v 54", "2026-12-28"), ("v 53 2027", "2027-12-27"), ("31 april 2024", "2024-04-30"),
  ])
  func `a day that does not exist suggests the nearest`(typed: String, nearest: String) {
    let day = Day(text: nearest)
    #expect(reader.read(typed) == day.map { .noSuchDay(nearest: $0) })
  }

  @Test(arguments: ["", " ", "\t\u{A0}\n", "\u{0}\u{FEFF}"])
  func `what cannot be seen is no date`(typed: String) {
    #expect(reader.read(typed) == .empty)
  }

  @Test(arguments: [
    "hej", "18", "18/", "/", "mars", "2026", "2026-00-10", "13/13", "0/0", "+", "-",
    "--3", "v", "v 0", "nästa", "tor 18 mars", "18 mars mars", "1/2/3/4", "99999999999999999999",
    "+99999999999999999999", "2026-03-18T10:00", "٣/٣", "🗓", "0000-01-01", "12345-01-01",
    String(repeating: "1", count: 100_000), String(repeating: "\u{301}", count: 100_000),
    "a" + String(repeating: "\u{308}", count: 100_000), String(repeating: " ", count: 100_000),
    "\u{FEFF}18\u{202E}/",
  ])
  func `anything else is unreadable and harmless`(typed: String) {
    #expect(reader.read(typed) == .unreadable)
  }

  @Test(
    arguments: ["+9999", "fre", "v 53", "1/1", "31/12", "nästa sön", "29/2", "imorgon", "-9999"],
    [Day.earliest, .latest])
  func `the ends of the calendar are not passed`(typed: String, today: Day) {
    switch DateReader(today: today).read(typed) {
    case .day(let day), .noSuchDay(let day): #expect(Day(text: day.text) == day)
    case .unreadable: #expect(today == .latest)
    case .empty: Issue.record("not empty")
    }
  }
}
