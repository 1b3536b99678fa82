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
    while script.rowOfCursor.contains("U17") == false { try script.press("down") }
    try script.press("enter")
    #expect(script.model.place == .followUps)
    #expect(script.rowOfCursor.contains("U17"))
  }

  @Test func `what was done is gone from the list`() throws {
    var script = try Script(.today)
    let count = script.list.position.count
    while script.rowOfCursor.contains("U17") == false { try script.press("down") }
    try script.press("enter space 0")
    #expect(script.list.position.count == count - 1)
    #expect(!script.screen.contains("U17"))
  }

  @Test func `a new day is counted from`() throws {
    var script = try Script(.today)
    let now = try Example.now()
    try script.send(
      .clock(Moment(millis: now.millis, day: now.day.adding(days: 1), time: now.time)))
    #expect(script.rows[1].contains("onsdag 2026-03-18"))
    #expect(script.rows.contains { $0.contains("Rådsmöte ons") && $0.contains("  i dag  ") })
  }

  @Test(arguments: [(0, "i dag"), (2, "sen 2 d"), (5, "sen 5 d")])
  func `a notice that has not gone in time is late, as other things are`(
    later: Int, said: String
  ) throws {
    var start = try Example.start()
    start.now = Moment(
      millis: start.now.millis, day: start.now.day.adding(days: later), time: start.now.time)
    let script = Script(start: start)
    let row = try #require(script.rows.first { $0.contains("Skicka kallelse: Arbetsgrupp") })
    #expect(row.contains("  \(said)  "))
  }

  @Test func `what is urgent says so without colour`() throws {
    let script = try Script(.today)
    #expect(script.rowOfCursor.hasPrefix(">    ! "))
  }

  @Test func `the start view tells how far the plan and the follow-up have come`() throws {
    var script = try Script(.today, ViewSettings(lines: .ascii))
    try script.press("end")
    #expect(script.screen.contains("[#####.....] 50 %"))
    try script.press("up")
    #expect(script.screen.contains("[#.........] 18 %"))
    try script.press("enter")
    #expect(script.model.place == .plan)
  }

  @Test func `bodies that have not joined lead to the picture that names them`() throws {
    var script = try Script()
    try script.press("end up up up up up enter")
    #expect(script.model.place == .parties)
    #expect(script.rows[1].hasPrefix(" Parter › Täckning"))
  }

  @Test func `the review of the agreement leads to the agreement`() throws {
    var script = try Script()
    try script.press("end up up enter")
    #expect(script.screen.contains("Översyn: senast 2027-12-31, om 654 dagar"))
    #expect(script.screen.contains("Å6 Gemensamt ansvar och årlig uppföljning"))
  }
}

extension Script {
  /// The row the cursor stands on.
  var rowOfCursor: String { model.view().cursor.map { rows[$0.row] } ?? "" }

  @Test func `the line that stands for the rest goes to all of them`() throws {
    var script = try Script(.today)
    var book = script.model.book
    for number in 1...9 {
      var followUp = FollowUp(id: script.model.identifiers.next(), title: "Ring \(number)")
      followUp.due = Day(text: "2026-01-10")
      book.apply(followUp.creation)
    }
    var start = try Example.start()
    start.book = book
    script = Script(start: start)
    let fold = try #require(script.rows.firstIndex { $0.contains("till: sena åtgärder") })
    while !script.rowOfCursor.contains("till: sena") { try script.press("down") }
    #expect(fold > 0)
    try script.press("enter")
    #expect(script.model.place == .followUps)
    #expect(script.rows[1].contains("sena"))
    #expect(script.list.rows.count >= 9)
  }
}
