import App
import Domain
import Terminal
import TestSupport
import Testing

/// Matters, meetings and agendas, on the example's meeting of 2026-03-18.
struct AgendaTests {
  private func meeting(in script: Script) throws -> Meeting {
    try #require(script.model.index.nextMeeting(from: script.model.now.day, councilOnly: true))
  }

  private func headings(in script: Script) throws -> [String] {
    script.model.index.agenda(of: try meeting(in: script).id).map(\.heading)
  }

  private func matter(_ number: String, in script: Script) throws -> Matter {
    try #require(script.model.book.matters.all.first { $0.number == number })
  }

  @Test func `a matter is written down in twelve keys besides its text`() throws {
    var script = try Script()
    try script.press("3 + enter")
    try script.type("Hala trottoarer")
    try script.press("tab right tab")
    try script.type("lyktan")
    try script.press("enter ctrl-s")
    let made = try matter("2026-09", in: script)
    #expect(made.kind == .obstacle)
    #expect(made.receivedDate.text == "2026-03-17")
    #expect(script.model.book.parties[made.reporter]?.name == "Påhittade studieförbundet Lyktan")
    #expect(script.list.focused == .entity(made.reference))
  }

  @Test func `a new meeting has its number and the points that every agenda has`() throws {
    var script = try Script(.agenda)
    try script.press("g g +")
    try script.type("2026-06-16")
    try script.press("ctrl-s enter")
    let made = try #require(script.model.book.meetings.all.first { $0.date.text == "2026-06-16" })
    #expect(made.number == 5)
    #expect(script.recorded.count == 1)
    #expect(
      script.model.index.agenda(of: made.id).map(\.standingItem) == [true, true, true, true, true])
    #expect(script.rows[1].contains("tis 2026-06-16"))
  }

  @Test func `a matter from the queue comes last among the new, and may be after the stop`() throws
  {
    var script = try Script(.agenda)
    try script.press("h enter")
    #expect(try headings(in: script).contains("Nyckelhantering i skolornas gymnastiksalar"))
    #expect(try matter("2026-05", in: script).status == .onAgenda)
    #expect(script.sentence.contains("efter ärendestopp"))
    try script.press("u")
    #expect(try matter("2026-05", in: script).status == .received)
  }

  @Test func `the same matter is not offered twice`() throws {
    var script = try Script(.agenda)
    try script.press("h enter h")
    #expect(!script.screen.contains("> 2026-05"))
  }

  @Test func `a point is carried within its part and on into the next`() throws {
    var script = try Script(.agenda)
    try script.press("down down down down")
    let before = try headings(in: script)
    #expect(before[4] == "Hyra av bryggplats")
    try script.press("shift-down")
    #expect(try headings(in: script)[5] == "Hyra av bryggplats")
    try script.press("shift-up shift-up")
    #expect(
      try headings(in: script)[3...4] == [
        "Lokalfrågan: vilka regler gäller var?", "Hyra av bryggplats",
      ])
    let point = try #require(script.model.index.agenda(of: try meeting(in: script).id)[safe: 4])
    #expect(point.section == .tabled)
  }

  @Test func `an outcome, a decision and a follow-up are one step`() throws {
    var script = try Script(.agenda)
    try script.press("down down down down b enter")
    try script.type("Avgiften ses över")
    try script.press("tab")
    try script.type("sekr.: fråga hamnkontoret, +14")
    try script.press("ctrl-s")
    #expect(script.recorded.count == 1)
    let point = try #require(
      script.model.book.treatments.all.first { $0.heading == "Hyra av bryggplats" })
    #expect(point.outcome == .answered)
    #expect(point.handledTime?.text == "07:32")
    #expect(try matter("2026-04", in: script).status == .handled)
    let made = try #require(script.model.index.followUps(from: point.id).first)
    #expect(made.title == "Fråga hamnkontoret")
    #expect(made.responsible == "sekr.")
    #expect(made.due?.text == "2026-03-31")
    #expect(script.model.index.decisions(under: point.id).map(\.text) == ["Avgiften ses över"])
    try script.press("u")
    #expect(script.model.index.followUps(from: point.id).isEmpty)
    #expect(try matter("2026-04", in: script).status == .onAgenda)
  }

  @Test func `no action needs a reason`() throws {
    var script = try Script(.agenda)
    try script.press("down down down down b")
    try script.type("ingen")
    try script.press("enter ctrl-s")
    #expect(script.recorded.isEmpty)
    #expect(script.sentence == "1 fel: Skäl.")
  }

  @Test func `what becomes an activity stands on the board`() throws {
    var script = try Script(.agenda)
    try script.press("down down down down b")
    try script.type("blir")
    try script.press("enter ctrl-s")
    let plan = try #require(script.model.index.plan(on: script.model.now.day))
    let made = script.model.index.activities(in: plan.id).last
    #expect(made?.title == "Hyra av bryggplats")
    #expect(made?.status == .proposed)
    #expect(try matter("2026-04", in: script).activity == made?.id)
  }

  @Test func `feedback is ticked with the space bar, once`() throws {
    var script = try Script(.agenda)
    try script.press("g")
    let waiting = try matter("2025-03", in: script)
    while script.list.focused != .entity(waiting.reference) { try script.press("down") }
    try script.press("space")
    #expect(try matter("2025-03", in: script).status == .fedBack)
    try script.press("space")
    #expect(script.recorded.count == 1)
  }

  @Test func `what the council has not dealt with is not ticked as told`() throws {
    var script = try Script(.agenda)
    try script.press("g")
    let queued = try matter("2026-05", in: script)
    while script.list.focused != .entity(queued.reference) { try script.press("down") }
    try script.press("space")
    #expect(script.recorded.isEmpty)
    #expect(try matter("2026-05", in: script).status == .received)
    #expect(script.sentence.hasPrefix("2026-05 är inte behandlat än"))
  }

  @Test func `everyone is present with one key and one undo step, but those already set`() throws {
    var script = try Script(.agenda)
    try script.press("d down space space V")
    #expect(script.screen.contains("[x] Ada Exempelsson"))
    #expect(script.screen.contains("[-] Bo Påhittad"))
    #expect(script.screen.contains("Civilsamhället 10 av 11"))
    #expect(script.sentence == "14 personer här. u ångrar.")
    try script.press("V")
    #expect(script.recorded.count == 3)
    #expect(script.sentence == "Alla är redan satta. Space ändrar en.")
    try script.press("esc u")
    #expect(try meeting(in: script).attendance.count == 1)
  }

  @Test func `attendance goes round with the space bar and counts per side`() throws {
    var script = try Script(.agenda)
    try script.press("d down space")
    #expect(script.screen.contains("[x] Bo Påhittad"))
    #expect(script.screen.contains("Civilsamhället 1 av 11"))
    try script.press("space")
    #expect(script.screen.contains("[-] Bo Påhittad"))
    try script.press("space space")
    #expect(try meeting(in: script).attendance.isEmpty)
  }

  @Test func `a new meeting begins with the time and place of the one before`() throws {
    var script = try Script(.agenda)
    try script.press("+ m")
    try script.type("2026-12-09")
    try script.press("ctrl-s")
    let made = try #require(
      script.model.book.meetings.all.first { $0.date.text == "2026-12-09" })
    #expect(made.start?.text == "15:00" && made.end?.text == "17:00")
    #expect(made.place != nil)
    #expect(script.rows[1].contains("Rådsmöte ons 2026-12-09"))
    #expect(script.rows.first { $0.hasPrefix(">") }?.contains("Mötet öppnas, närvaro") == true)
  }

  @Test func `among the meetings a matter is fetched to the one in focus`() throws {
    var script = try Script(.agenda)
    try script.press("g g down down down h enter")
    let meeting = try #require(
      script.model.book.meetings.all.first { $0.date.text == "2026-05-04" })
    #expect(script.model.index.agenda(of: meeting.id).contains { $0.matter != nil })
  }

  @Test func `a seat is added from the page of attendance`() throws {
    var script = try Script(.agenda)
    try script.press("d +")
    try script.type("Quintus Exempelsson")
    try script.press("ctrl-s")
    #expect(script.screen.contains("Quintus Exempelsson"))
    #expect(script.recorded.map(\.changes.count) == [2])
  }

  @Test func `among meetings Enter opens an agenda`() throws {
    var script = try Script(.agenda)
    try script.press("g g down down enter")
    #expect(script.rows[1].contains("Temakväll tis 2026-04-21"))
  }

  @Test func `a finished meeting fetches nothing`() throws {
    var script = try Script(.agenda)
    try script.press("g g end enter h")
    #expect(script.sentence.contains("är över"))
  }

  @Test func `where it is wide the queue stands beside the agenda, with its stop`() throws {
    let script = try Script(.agenda, size: Size(width: 140, height: 40))
    #expect(script.rows[2].contains("Kön: 3 klara, stopp var 2026-02-24"))
    #expect(script.screen.contains("2026-05"))
    #expect(script.screen.contains("Punkt 1: Mötet öppnas, närvaro"))
  }

  @Test func `before a meeting the agenda tells who presents, not what came out of it`() throws {
    let script = try Script(.agenda)
    #expect(script.rows[2].contains("Föredrar"))
    #expect(!script.rows[2].contains("Utfall"))
    #expect(script.rows[1].hasSuffix("95 av 120 min"))
  }
}

extension Array {
  fileprivate subscript(safe index: Int) -> Element? {
    indices.contains(index) ? self[index] : nil
  }
}
