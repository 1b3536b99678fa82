import Foundation
import Testing

@testable import Domain

struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896), ("2000-02-29", 11_016),
    ("1969-12-31", -1), ("2026-03-18", 20_530),
  ])
  func `a day is counted from 1970 and written back`(text: String, number: Int) {
    #expect(Day(text: text)?.number == number)
    #expect(Day(number: number).text == text)
  }

  @Test(arguments: [
    "", "2026-3-18", "2026-02-29", "1900-02-29", "2026-04-31", "2026-00-01", "2026-13-01",
    "0000-01-01", "20260318", "2026-03-18 ", "2026/03/18", "+026-03-18", "２026-03-18",
    "2026-03-1\u{301}",
  ])
  func `only an existing day in ISO form is read`(text: String) {
    #expect(Day(text: text) == nil)
  }

  @Test(arguments: stride(from: -719_162, through: 2_932_896, by: 997).map(\.self))
  func `number, parts and text agree all the way`(number: Int) {
    let day = Day(number: number)
    #expect(Day(year: day.year, month: day.month, day: day.day) == day)
    #expect(Day(text: day.text) == day)
    #expect(Day(weekYear: day.weekYear, week: day.week, weekday: day.weekday) == day)
  }

  @Test(arguments: [
    "2026-01-01", "2026-01-06", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14",
    "2026-06-06", "2026-06-19", "2026-12-24", "2026-12-31", "2025-04-18", "2027-03-29",
    "2028-05-25", "2027-06-25", "2026-03-21", "2026-03-22", "2026-10-31",
  ])
  func `holidays, their eves and weekends are free`(text: String) throws {
    #expect(try #require(Day(text: text)).isFree)
  }

  @Test(arguments: ["2026-01-02", "2026-04-02", "2026-06-18", "2026-06-26", "2026-12-23"])
  func `a weekday beside them is none`(text: String) throws {
    #expect(try !#require(Day(text: text)).isFree)
  }

  @Test(arguments: [
    (2_000, "2000-04-23"), (2_008, "2008-03-23"), (2_019, "2019-04-21"), (2_024, "2024-03-31"),
    (2_025, "2025-04-20"), (2_026, "2026-04-05"), (2_038, "2038-04-25"), (2_049, "2049-04-18"),
    (2_076, "2076-04-19"), (2_285, "2285-03-22"),
  ])
  func `Easter is a Sunday of the almanac`(year: Int, text: String) {
    #expect(Day.easter(of: year)?.text == text)
  }

  @Test(arguments: stride(from: -100_000, through: 100_000, by: 89).map(\.self))
  func `weeks agree with Foundation`(number: Int) throws {
    var calendar = Calendar(identifier: .iso8601)
    calendar.timeZone = .gmt
    let date = Date(timeIntervalSince1970: Double(number) * 86_400)
    let parts = calendar.dateComponents([.weekOfYear, .yearForWeekOfYear, .weekday], from: date)
    let day = Day(number: number)
    #expect(day.week == parts.weekOfYear)
    #expect(day.weekYear == parts.yearForWeekOfYear)
    #expect(day.weekday == (try #require(parts.weekday) + 5) % 7 + 1)
  }

  @Test(arguments: [
    ("2026-12-28", 2026, 53, 1), ("2027-01-03", 2026, 53, 7), ("2027-01-04", 2027, 1, 1),
    ("2024-12-30", 2025, 1, 1), ("2026-03-18", 2026, 12, 3), ("2021-01-01", 2020, 53, 5),
    ("0001-01-01", 1, 1, 1), ("9999-12-31", 9999, 52, 5),
  ])
  func `a week belongs to the year of its Thursday`(
    text: String, year: Int, week: Int, weekday: Int
  ) throws {
    let day = try #require(Day(text: text))
    #expect(day.weekYear == year)
    #expect(day.week == week)
    #expect(day.weekday == weekday)
  }

  @Test(arguments: [(2025, 53), (2027, 53), (2026, 54), (2026, 0), (0, 1), (10_000, 1)])
  func `a week that the year lacks has no day`(year: Int, week: Int) {
    #expect(Day(weekYear: year, week: week) == nil)
  }

  @Test(arguments: [Int.min, Int.min + 1, -719_163, 2_932_897, Int.max])
  func `a number outside the calendar is shown as its nearest end`(number: Int) {
    let day = Day(number: number)
    #expect([Day.earliest.text, Day.latest.text].contains(day.text))
    #expect(1...7 ~= day.weekday)
    #expect(1...53 ~= day.week)
    #expect(28...31 ~= day.daysInMonth)
  }

  @Test func `counting stops at the ends of the calendar`() {
    #expect(Day.latest.adding(days: 1) == .latest)
    #expect(Day.latest.adding(days: .max) == .latest)
    #expect(Day.earliest.adding(days: .min) == .earliest)
    #expect(Day.earliest.adding(months: -1) == .earliest)
    #expect(Day.latest.adding(months: .max) == .latest)
    #expect(Day.latest.adding(months: .min) == .earliest)
  }

  @Test(arguments: [
    ("2024-01-31", 1, "2024-02-29"), ("2026-01-31", 1, "2026-02-28"),
    ("2026-03-18", -3, "2025-12-18"), ("2026-03-31", 12, "2027-03-31"),
  ])
  func `a month later is the same day or the last`(text: String, months: Int, later: String) {
    #expect(Day(text: text)?.adding(months: months).text == later)
  }

  @Test func `days, months and weeks are counted from a day`() throws {
    let day = try #require(Day(text: "2024-02-20"))
    #expect(day.adding(days: 10).text == "2024-03-01")
    #expect(day.days(until: day.adding(days: -5)) == -5)
    #expect(day.firstOfMonth.text == "2024-02-01")
    #expect(day.firstOfWeek.text == "2024-02-19")
    #expect(day.daysInMonth == 29)
  }

  @Test func `a day is one text in a document and in a value`() throws {
    let day = try #require(Day(text: "2026-03-18"))
    #expect(String(decoding: try JSONEncoder().encode([day]), as: UTF8.self) == #"["2026-03-18"]"#)
    #expect(try JSONDecoder().decode([Day].self, from: Data(#"["2026-03-18"]"#.utf8)) == [day])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Day].self, from: Data(#"["2026-02-30"]"#.utf8))
    }
    #expect(day.value == .text("2026-03-18"))
    #expect(Day(value: day.value) == day)
    #expect(Day(value: .integer(20_530)) == nil)
  }
}
