import Domain
import TestSupport
import Testing

@testable import App

/// The page of a year's meetings by keys, and what templates do in forms and papers.
struct MeetingYearTests {
  private func plan(_ script: Script) throws -> MeetingYear {
    guard case .meetingYear(let plan)? = script.model.page?.content else {
      throw NoPlan()
    }
    return plan
  }

  private struct NoPlan: Error {}

  @Test func `all that are ticked are made in one step and one key takes them back`() throws {
    var script = try Script(.agenda)
    let before = script.model.book.meetings.count
    try script.press("y >")
    let first = try #require(try plan(script).meetings.first)
    try script.press("space")
    #expect(try plan(script).dropped == [first.id])
    let kept = try plan(script).kept
    try script.press("ctrl-s")
    #expect(script.recorded.count == 1)
    #expect(script.model.book.meetings.count == before + kept.count)
    #expect(script.model.book.meetings[first.id] == nil)
    #expect(script.sentence.hasPrefix("Lade in \(kept.count) möten 2028"))
    #expect(script.model.agenda.shown == .meetings)
    #expect(script.model.page == nil)
    for meeting in kept {
      let points = script.model.index.agenda(of: meeting.id)
      #expect(points.isEmpty != meeting.kind.hasStandingPoints)
    }
    try script.press("u")
    #expect(script.model.book.meetings.count == before)
    #expect(script.sentence.contains("\(kept.count) möten"))
  }

  @Test func `a row is changed in a form, and the page goes to where it stands now`() throws {
    var script = try Script(.agenda)
    try script.press("y > down e ctrl-u")
    try script.type("2028-12-24")
    try script.press("ctrl-s")
    let last = try #require(try plan(script).meetings.last)
    #expect(last.date.text == "2028-12-24")
    #expect(script.model.page?.subject == .proposal(last.id))
    #expect(script.screen.contains("! Helgdag: julafton."))
    #expect(script.recorded.isEmpty)
  }

  @Test func `what cannot be a meeting is refused in the form`() throws {
    var script = try Script(.agenda)
    try script.press("y > e ctrl-u")
    try script.type("igår kväll")
    try script.press("ctrl-s")
    #expect(script.screen.contains("igår kväll"))
    try script.press("escape right enter")
  }

  @Test func `one is added, another left out, and nothing is lost by looking elsewhere`() throws {
    var script = try Script(.agenda)
    try script.press("y > + 1 4 / 4 / 2 0 2 8 ctrl-s")
    let count = try plan(script).meetings.count
    try script.press("delete escape escape 0 3 y >")
    #expect(try plan(script).meetings.count == count)
    #expect(try plan(script).dropped.count == 1)
    try script.press("< >")
    #expect(try plan(script).meetings.count == count)
  }

  @Test func `nothing ticked makes nothing`() throws {
    var script = try Script(.agenda)
    try script.press("y")
    for meeting in try plan(script).meetings {
      script.model.showProposal(meeting.id)
      try script.press("space")
    }
    try script.press("ctrl-s")
    #expect(script.recorded.isEmpty)
    #expect(script.sentence.hasPrefix("Inget möte är ikryssat."))
  }

  @Test func `everyday words find it`() throws {
    for words in ["årskalender", "planera år", "möten"] {
      var script = try Script(.today)
      try script.press(":")
      try script.type(words)
      #expect(script.screen.contains("Ett års möten"), "\(words)")
    }
  }

  @Test func `read aloud, a meeting tells its days in words`() throws {
    var script = try Script(.agenda, ViewSettings(isPlain: true))
    try script.press("y")
    #expect(script.screen.contains("kallelse 20"))
  }

  @Test func `a new meeting from the form has the points of the kind chosen there`() throws {
    var script = try Script(.agenda)
    try script.send(.command("addMeeting"))
    try script.type("2027-11-10")
    try script.press("tab right right right right right ctrl-s")
    let made = script.model.book.meetings.all.first { $0.date.text == "2027-11-10" }
    let meeting = try #require(made)
    #expect(meeting.kind == .electionMeeting)
    let headings = script.model.index.agenda(of: meeting.id).map(\.heading)
    #expect(headings.contains("Val av civilsamhällets ledamöter"))
  }

  @Test func `the addresses of an election are those of affiliated civil society`() throws {
    var script = try Script(.agenda)
    let model = script.model
    let election = try #require(model.book.meetings.all.first { $0.kind == .electionMeeting })
    script.model.openAgenda(of: election.id)
    try script.send(.command("meetingAddresses"))
    #expect(script.model.page?.title.sv.contains("De som mötet är för") == true)
  }
}

extension Model {
  /// Puts the focus on one of the proposed meetings.
  fileprivate mutating func showProposal(_ id: Identifier<Meeting>) {
    guard case .page(var page)? = overlays.last,
      let row = page.rows.firstIndex(where: { $0.subject == .proposal(id) })
    else { return }
    page.focused = row
    replaceTop(.page(page))
  }
}
