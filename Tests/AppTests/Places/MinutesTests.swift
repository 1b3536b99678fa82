import App
import Domain
import Terminal
import TestSupport
import Testing

/// The way of the notes by keys: out for approval, final, published, added to.
struct MinutesTests {
  /// At the agenda of a council meeting that was held and whose notes are a draft.
  private func held() throws -> (Script, Identifier<Meeting>) {
    var script = try MeetingTests().running()
    let meeting = try #require(script.model.index.runningMeeting).id
    try script.press("j")
    #expect(script.sentence == "Anteckningarna justeras när mötet är avslutat (Esc).")
    try script.press("esc right right enter end enter right enter")
    #expect(script.model.book.meetings[meeting]?.status == .held)
    return (script, meeting)
  }

  @Test func `from draft to published and added to, a key and a form at a time`() throws {
    var (script, id) = try held()
    try script.press("j enter")
    try script.type("Två från rådet")
    try script.press("ctrl-s")
    #expect(script.model.book.meetings[id]?.minutesStage == .outForApproval)
    try script.press("j")
    #expect(script.screen.contains("på justering"))
    try script.press("enter")
    #expect(script.screen.contains("går inte att ångra"))
    try script.press("ctrl-s")
    var meeting = try #require(script.model.book.meetings[id])
    #expect(meeting.minutesStage == .final)
    #expect(meeting.approvedBy == "Två från rådet")
    #expect(meeting.isAsPutOnRecord == true)
    #expect(!script.sentence.contains("ångrar"))
    try script.press("j enter ctrl-s")
    meeting = try #require(script.model.book.meetings[id])
    #expect(meeting.minutesStage == .published)
    try script.press("j enter")
    try script.type("Rätt dag är den 26 maj.")
    try script.press("ctrl-s")
    meeting = try #require(script.model.book.meetings[id])
    #expect(meeting.addendaInOrder.map(\.text) == ["Rätt dag är den 26 maj."])
    try script.press("u")
    #expect(script.model.book.meetings[id] == meeting)
    #expect(script.sentence.contains("rättas med ett tillägg"))
  }

  @Test func `a meeting that is not held has no minutes to lock`() throws {
    var script = try Script(.agenda)
    try script.press("j")
    #expect(script.sentence.hasSuffix("är inte hållet än."))
    #expect(script.model.overlays.isEmpty)
  }
}
