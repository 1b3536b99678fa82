import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// What a new book asks for first, until it is done.
struct FirstStepsTests {
  private static func reasons(_ script: Script) -> [TodayReason] {
    script.model.todo.filter { $0.urgency == .beginning }.map(\.reason)
  }

  @Test func `a new book begins with three steps under a heading of their own`() throws {
    let script = try Script(.today, book: Book())
    #expect(Self.reasons(script) == [.noRegister, .noPlan, .noMeeting])
    #expect(script.rows[2...].joined().contains("Kom igång"))
    #expect(script.screen.contains("Hämta registret"))
  }

  @Test func `each leads to what it is taken in, and is gone when it is done`() throws {
    var script = try Script(.today, book: Book())
    try script.press("enter")
    #expect(script.model.place == .parties)
    guard case .form(let form) = script.model.overlays.last else {
      Issue.record("no form")
      return
    }
    #expect(form.purpose == .importFile)
    try script.press("esc 0 down enter")
    #expect(script.model.place == .plan)
    try script.press("ctrl-s 0")
    #expect(Self.reasons(script) == [.noRegister, .noMeeting])
    try script.press("home down enter")
    #expect(script.model.place == .agenda)
    try script.type("+14")
    try script.press("ctrl-s 0")
    #expect(Self.reasons(script) == [.noRegister])
    try script.press("u u 0")
    #expect(Self.reasons(script) == [.noRegister, .noPlan, .noMeeting])
  }

  @Test func `the example has them all behind it`() throws {
    #expect(Self.reasons(try Script(.today)) == [])
  }

  @Test func `in a book that may not be changed a step says why it is not taken`() throws {
    var script = try Script(.today, ViewSettings(isReadOnly: true), book: Book())
    try script.press("down enter")
    #expect(!script.sentence.isEmpty && script.model.overlays.isEmpty)
  }
}
