import App
import Domain
import Terminal
import TestSupport
import Testing

/// A running meeting, on the example's council meeting of 2026-03-18.
struct MeetingTests {
  /// On the day of the meeting, at its point of follow-up.
  func running(_ size: Size = .usual) throws -> Script {
    var start = try Example.start(size: size)
    start.now = try Self.at(0)
    var script = Script(start: start)
    try script.press("5 tab tab")
    return script
  }

  /// Milliseconds after 2026-03-18 15.32.
  private static func at(_ millis: Int64) throws -> Moment {
    let base = try Example.now()
    let minutes = 15 * 60 + 32 + Int(millis / 60_000)
    let day = base.day.adding(days: 1)
    let time = try #require(TimeOfDay(minutes: minutes))
    return Moment(millis: base.millis + 86_400_000 + millis, day: day, time: time)
  }

  private func meeting(in script: Script) throws -> Meeting {
    try #require(script.model.index.runningMeeting)
  }

  func followUp(_ number: Int, in script: Script) throws -> FollowUp {
    try #require(
      script.model.book.followups.all.first {
        $0.number == number && script.list.rows.contains(.entity($0.reference))
      })
  }

  @Test func `the meeting of the day starts at its first point`() throws {
    let script = try running()
    #expect(script.recorded.first?.action == .startMeeting)
    #expect(try meeting(in: script).openedTime?.text == "15:32")
    #expect(script.rows[0].hasPrefix(" MÖTE PÅGÅR  Rådsmöte ons 2026-03-18"))
    #expect(script.rows[1].hasPrefix(" Punkt 3 av 8: Åtgärder som löpt ut"))
  }

  @Test func `rows stand apart for who reads from the other end of the room`() throws {
    let script = try running()
    let rows = script.rows[3..<12]
    #expect(rows.enumerated().allSatisfy { $0 % 2 == 0 || $1.allSatisfy { $0 == " " } })
    #expect(rows.first?.contains("Åtgärder som löpt ut") == true)
  }

  @Test func `where it is wide the agenda and the last things done stand beside the work`() throws {
    var script = try running(Size(width: 140, height: 40))
    try script.press("space u")
    let latest = try #require(script.rows.firstIndex { $0.contains("Senast i mötet") })
    #expect(script.rows[latest + 1].contains("15.32  Ångrade: Bockade av U11"))
    #expect(script.rows[latest + 2].contains("15.32  Bockade av U11"))
    #expect(
      script.rows.contains { $0.contains("1  Mötet öppnas, närvaro") && $0.contains("förbi │") })
    #expect(script.rows.contains { $0.contains(">  3  Åtgärder") && $0.contains("0 av 13 │") })
  }

  @Test func `on another day the meeting looked at is asked about first`() throws {
    var script = try Script(.agenda)
    try script.press("5")
    #expect(script.recorded.isEmpty)
    #expect(script.screen.contains("[ Inte nu ]"))
    try script.press("right enter")
    #expect(script.model.place == .meeting)
  }

  @Test func `without a meeting the sentence says which is the next`() throws {
    var script = try Script(.parties)
    try script.press("5")
    #expect(script.sentence.contains("Nästa är Rådsmöte ons 2026-03-18"))
    #expect(script.model.place == .parties)
  }

  @Test func `space ticks and says when, and the focus stays`() throws {
    var script = try running()
    let focused = script.list.focused
    try script.press("space")
    #expect(script.list.focused == focused)
    let ticked = try followUp(11, in: script)
    #expect(ticked.status == .done)
    #expect(ticked.tickedTime?.text == "15:32")
    #expect(ticked.tickedAtMeeting == (try meeting(in: script).id))
    #expect(script.screen.contains("klar 15.32"))
    #expect(script.screen.contains("Senast: 15.32  Bockade av U11"))
    #expect(script.rows[22].contains("u ångrar: Bockade av U11"))
  }

  @Test func `a held key ticks once`() throws {
    var script = try running()
    for repeats in 0..<20 {
      try script.send(.clock(try Self.at(1_000 + Int64(repeats) * 33)))
      try script.press("space")
    }
    #expect(script.recorded.filter { $0.action == .tick || $0.action == .untick }.count == 1)
    try script.send(.clock(try Self.at(3_000)))
    try script.press("space")
    #expect(try followUp(11, in: script).status == .open)
  }

  @Test func `forty follow-ups are ticked with forty keys besides movement`() throws {
    var script = try running()
    let rows = script.list.rows.count - 1
    for row in 0..<rows {
      try script.send(.clock(try Self.at(Int64(row) * 1_000)))
      try script.press("space down")
    }
    #expect(script.recorded.filter { $0.action == .tick }.count == rows)
    #expect(script.rows[22].contains("\(rows) av \(rows) avbockade."))
  }

  @Test func `a note is saved while it is typed, and one undo takes all of it`() throws {
    var script = try running()
    try script.press("down down n")
    try script.type("Kommer i maj")
    #expect(try followUp(12, in: script).note == nil)
    try script.send(.clock(try Self.at(2_500)))
    #expect(try followUp(12, in: script).note == "Kommer i maj")
    try script.type(", alla")
    try script.send(.clock(try Self.at(5_000)))
    try script.press("enter")
    #expect(try followUp(12, in: script).note == "Kommer i maj, alla")
    try script.press("u")
    #expect(try followUp(12, in: script).note == nil)
    try script.press("r")
    #expect(try followUp(12, in: script).note == "Kommer i maj, alla")
  }

  @Test func `a text longer than a text may be is not taken in, and what was typed stays`() throws {
    var script = try running()
    try script.press("n")
    try script.type("Hyran")
    try script.send(.event(.paste(String(repeating: "ordet ", count: 20_000))))
    #expect(script.sentence == "Notering är längre än 65536 tecken.")
    try script.press("enter +")
    try script.send(.event(.paste(String(repeating: "ordet ", count: 200))))
    #expect(script.sentence.hasPrefix("Åtgärd är längre än "))
    try script.type("Fråga")
    try script.press("enter")
    #expect(script.model.book.followups.all.contains { $0.title == "Fråga" })
    #expect(script.recorded.contains { $0.action == .note })
  }

  @Test func `escape keeps the text of a note, and one undo takes it back`() throws {
    var script = try running()
    try script.press("down down n")
    try script.type("Fel rad")
    try script.send(.clock(try Self.at(2_500)))
    try script.type(", nej rätt")
    try script.press("esc")
    #expect(try followUp(12, in: script).note == "Fel rad, nej rätt")
    #expect(!script.model.acceptsText)
    try script.press("u")
    #expect(try followUp(12, in: script).note == nil)
  }

  @Test func `a line of a follow-up that is left is there when it is opened again`() throws {
    var script = try running()
    try script.press("+")
    try script.type("KFN: ring")
    try script.press("esc")
    #expect(script.sentence == "Raden är kvar; + tar fram den igen.")
    try script.press("+ enter")
    #expect(script.sentence.contains("Ring"))
    try script.press("+ esc")
    #expect(script.recorded.count { $0.action == .create } == 1)
  }

  @Test func `undo in a meeting stops where the meeting began`() throws {
    var start = try Example.start()
    start.now = try Self.at(0)
    var script = Script(start: start)
    try script.press("4 end space 5")
    let ticked = script.recorded.count
    try script.press("+")
    try script.type("Ring")
    try script.press("enter u")
    #expect(script.model.place == .meeting)
    #expect(script.rows[22].hasSuffix("u ångrar: Startade 2026-03-18"))
    #expect(script.recorded.count == ticked + 2)
  }

  @Test func `seats that nothing is said of are asked about by name before the end`() throws {
    var script = try running()
    try script.press("esc right right enter")
    #expect(script.screen.contains("inte satta."))
    #expect(script.screen.contains("Innan mötet avslutas"))
    try script.press("enter")
    #expect(script.rows.contains { $0.contains("Närvaro: ") })
    try script.press("V esc")
    #expect(!script.screen.contains("inte satta."))
  }

  @Test func `a new note begins on a line of its own, and nothing typed changes nothing`() throws {
    var script = try running()
    try script.press("n")
    try script.type("Tekniska svarade")
    try script.press("enter")
    #expect(
      try followUp(11, in: script).note == "Arton av tjugosex har svarat.\nTekniska svarade")
    let before = script.recorded.count
    try script.press("n enter")
    #expect(script.recorded.count == before)
  }

  @Test func `a closed window saves what is being typed`() throws {
    var script = try running()
    try script.press("down down n")
    try script.type("Halv mening")
    try script.send(.event(.hangUp))
    #expect(try followUp(12, in: script).note == "Halv mening")
    #expect(script.effects.last == .quit)
  }

  @Test func `one line makes a follow-up, and is read back while it is typed`() throws {
    var script = try running()
    try script.press("+")
    try script.type("KFN: bjud in tekniska, 26 maj")
    #expect(
      script.screen.contains(
        "ansvarig Kultur- och fritidsnämnden (säker), senast 2026-05-26 (tis, säker)"))
    try script.press("enter")
    let made = try #require(
      script.model.book.followups.all.first { $0.title == "Bjud in tekniska" })
    #expect(made.originMeeting == (try meeting(in: script).id))
    #expect(script.list.focused == .entity(made.reference))
    #expect(script.sentence == "Skapade U19 Bjud in tekniska")
  }

  @Test func `a restart is at the same point, and undo does not walk back`() throws {
    var script = try running()
    let again = Script(start: try Example.start(book: script.model.book))
    #expect(again.model.place == .meeting)
    #expect(again.rows[1].hasPrefix(" Punkt 3 av 8"))
    try script.press("u")
    #expect(script.model.index.runningMeeting == nil)
    #expect(script.model.place == .agenda)
  }

  @Test func `quitting during a meeting never says saved of what is not`() throws {
    var script = try running()
    try script.send(.saved(.notSaved(reason: Phrase(verbatim: "disken är full"))))
    try script.press("1 q")
    #expect(script.screen.contains("EJ SPARAT: disken är full."))
    #expect(!script.screen.contains("Allt är sparat"))
  }

  @Test func `one does not quit from a meeting by mistake`() throws {
    var script = try running()
    try script.press("q")
    #expect(script.sentence == "Esc lämnar mötet: pausa eller avsluta.")
    try script.press("del")
    #expect(script.sentence == "Tangenten Del gör inget här. ? visar alla.")
    try script.press("1 q")
    #expect(script.rows[0].contains("MÖTE PÅGÅR 15.32"))
    #expect(!script.effects.contains(.quit))
    try script.press("right enter")
    #expect(script.effects.last == .quit)
  }

  @Test func `a pause keeps everything and five goes on`() throws {
    var script = try running()
    try script.press("esc right enter")
    #expect(script.model.place == .agenda)
    #expect(script.rows[1].contains("Pausat."))
    try script.press("5")
    #expect(script.rows[1].hasPrefix(" Punkt 3 av 8"))
  }

  @Test func `the end offers what has no outcome to the next meeting`() throws {
    var script = try running()
    let ended = try meeting(in: script)
    try script.press("esc right right enter end enter")
    #expect(script.screen.contains("3 ärenden har inget utfall."))
    try script.press("right enter")
    #expect(script.model.book.meetings[ended.id]?.status == .held)
    let next = try #require(
      script.model.index.nextMeeting(from: script.model.now.day.adding(days: 1), councilOnly: true))
    #expect(script.model.index.agenda(of: next.id).filter { $0.section == .tabled }.count == 3)
    try script.press("u")
    #expect(try meeting(in: script).id == ended.id)
    #expect(script.sentence == "Ångrade: Avslutade Rådsmöte ons 2026-03-18. r gör om.")
  }

  @Test func `the clock says how long is left and how far behind the meeting is`() throws {
    var script = try running()
    try script.send(.clock(try Self.at(24 * 60_000)))
    #expect(script.rows[1].hasSuffix("14 min över 10, mötet 4 min efter"))
  }
}
