import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// The start view: what waits, each with the way there.
struct TodayTests {
  @Test func `the program begins here`() throws {
    let script = Script(start: try Example.start())
    #expect(script.model.place == .today)
    #expect(script.rows[1].contains("Idag tisdag 2026-03-17, v. 12"))
  }

  @Test func `Enter on a row goes to its place and record`() throws {
    var script = try Script(.today)
    while script.rowOfCursor.contains("§17") == false { try script.press("down") }
    try script.press("enter")
    #expect(script.model.place == .followUps)
    #expect(script.rowOfCursor.contains("§17"))
  }

  @Test func `what was done is gone from the list`() throws {
    var script = try Script(.today)
    let count = script.list.position.count
    while script.rowOfCursor.contains("§17") == false { try script.press("down") }
    try script.press("enter space 0")
    #expect(script.list.position.count == count - 1)
    #expect(!script.screen.contains("§17"))
  }

  @Test func `a new day is counted from`() throws {
    var script = try Script(.today)
    let now = try Example.now()
    try script.send(
      .clock(Moment(millis: now.millis, day: now.day.adding(days: 1), time: now.time)))
    #expect(script.rows[1].contains("onsdag 2026-03-18"))
    #expect(script.rows.contains { $0.contains("Rådsmöte ons") && $0.contains("  i dag  ") })
  }

  @Test func `what is urgent says so without colour`() throws {
    let script = try Script(.today)
    #expect(script.rowOfCursor.hasPrefix(">    ! "))
  }
}

extension Script {
  /// The row the cursor stands on.
  var rowOfCursor: String { model.view().cursor.map { rows[$0.row] } ?? "" }
}
