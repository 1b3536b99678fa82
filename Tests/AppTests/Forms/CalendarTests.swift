import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// The calendar of a date field, opened with Down.
struct CalendarTests {
  /// The register's form of affiliation, in the field for the day it came in.
  private static func opened(_ keys: String = "", size: Size = .usual) throws -> Script {
    var script = try Script(.parties, size: size)
    try script.press("a tab down " + keys)
    return script
  }

  private static func day(_ script: Script) -> String? {
    if case .calendar(let calendar) = script.model.overlays.last { calendar.day.text } else { nil }
  }

  @Test(arguments: [
    ("", "2026-03-17"), ("left", "2026-03-16"), ("down", "2026-03-24"), ("up right", "2026-03-11"),
    ("pgdn", "2026-04-17"), ("pgup pgup", "2026-01-17"), ("home", "2026-03-01"),
    ("end pgup", "2026-02-28"), ("pgdn t", "2026-03-17"),
  ])
  func `keys move by days, weeks and months`(keys: String, day: String) throws {
    #expect(Self.day(try Self.opened(keys)) == day)
  }

  @Test(arguments: [
    ("imorgon", "2026-03-18"), ("+14", "2026-03-31"), ("v 13", "2026-03-23"),
    ("24/3", "2026-03-24"), ("18 maj", "2026-05-18"), ("fre", "2026-03-20"),
    ("nästa ons", "2026-03-25"), ("tis", "2026-03-17"), ("torsdag", "2026-03-19"),
  ])
  func `what is typed moves the day and is taken`(text: String, day: String) throws {
    var script = try Self.opened("pgdn")
    try script.type(text)
    #expect(Self.day(script) == day)
    try script.press("enter")
    #expect(script.form?.focus == .field(1))
    #expect(script.form?.fields[1].input == .date(TextField(day)))
  }

  @Test func `a typed text that is no day is told and taken by nobody`() throws {
    var script = try Self.opened()
    try script.type("sen")
    try script.press("enter")
    #expect(script.sentence.hasPrefix("sen är inget datum."))
    #expect(Self.day(script) == "2026-03-17")
  }

  @Test func `Esc leaves the field as it was`() throws {
    let script = try Self.opened("pgdn esc")
    #expect(script.form?.fields[1].input == .date(TextField("2026-03-17")))
    #expect(script.form?.isChanged == false)
  }

  @Test func `weeks begin on Monday and are numbered`() throws {
    let script = try Self.opened("left")
    #expect(script.screen.contains("│ v.   må  ti  on  to  fr  lö  sö      │"))
    #expect(script.screen.contains("│  9                            1      │"))
    #expect(script.screen.contains("│ 12  [16](17) 18  19  20  21  22      │"))
    #expect(script.screen.contains("│ 14   30  31                          │"))
  }

  @Test(arguments: FrameTests.sizes) func `the chosen day is in sight at every size`(
    size: Size
  ) throws {
    for keys in ["", "home", "end", "pgdn pgdn pgdn end"] {
      let script = try Self.opened(keys, size: size)
      let cursor = try #require(script.model.view().cursor)
      #expect(script.rows[cursor.row].dropFirst(cursor.column).hasPrefix("["))
    }
  }
}
