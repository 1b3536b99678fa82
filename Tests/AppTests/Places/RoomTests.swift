import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// The room of a running meeting: who is there, what it sees, what was before, and how it ends.
struct RoomTests {
  private static func held(_ script: Script) throws -> Meeting {
    try #require(script.model.index.runningMeeting)
  }

  /// The page of attendance with a substitute in focus.
  private static func attendance() throws -> (Script, Identifier<Person>) {
    var script = try MeetingTests().running()
    try script.press("d")
    let meeting = try held(script)
    let seat = try #require(
      script.model.index.called(to: meeting).first { $0.role == .substitute })
    while script.model.page?.record != seat.person.reference { try script.press("down") }
    return (script, seat.person)
  }

  @Test func `who comes late and goes early is told with the time`() throws {
    var (script, person) = try Self.attendance()
    try script.press(">")
    #expect(script.sentence.hasSuffix("är inte här."))
    try script.press("<")
    #expect(script.rows.contains { $0.contains("kom kl. 15.32") })
    try script.press(">")
    #expect(script.rows.contains { $0.contains("kom kl. 15.32, gick kl. 15.32") })
    #expect(try Self.held(script)[part: person].left?.text == "15:32")
    try script.press("u u")
    #expect(try Self.held(script).attendance[person] == nil)
  }

  @Test func `a substitute serves for somebody, and one stands aside from the point`() throws {
    var (script, person) = try Self.attendance()
    try script.press("e")
    #expect(
      script.form?.fields.map(\.spec.name) == [
        "presence", "arrived", "left", "substituteFor", "aside",
      ])
    try script.press("tab tab tab right tab space ctrl-s")
    let part = try Self.held(script)[part: person]
    let other = try #require(part.substituteFor)
    #expect(try Self.held(script).attendance[person] == .present)
    #expect(script.model.world.currentPoint?.aside == [person])
    #expect(script.rows.contains { $0.contains("jäv vid punkt 3") })
    #expect(script.sentence.contains(script.model.world.title(of: other.reference).sv))
    try script.press("u")
    #expect(script.model.world.currentPoint?.aside == [])
  }

  @Test func `nobody leaves before coming`() throws {
    var (script, _) = try Self.attendance()
    try script.press("e tab")
    try script.type("16.10")
    try script.press("tab")
    try script.type("15.40")
    try script.press("ctrl-s")
    #expect(script.form != nil)
    #expect(script.screen.contains("Personen kan inte gå innan hen kom."))
  }

  @Test func `guests are entered by name, without a seat`() throws {
    var script = try MeetingTests().running()
    try script.press("d g")
    try script.type("Exempelgäst Påhittad")
    try script.press("ctrl-s")
    #expect(try Self.held(script).guests == ["Exempelgäst Påhittad"])
    #expect(script.rows.contains { $0.contains("Gäster: Exempelgäst Påhittad") })
  }

  @Test func `the council's own rule says whether it can decide`() throws {
    var script = try MeetingTests().running()
    var book = script.model.book
    var rule = Setting(id: script.model.identifiers.next(), key: .quorum)
    rule.number = 2
    book.apply(rule.creation)
    var start = try Example.start()
    start.book = book
    start.now = script.model.now
    script = Script(start: start)
    try script.press("5 d")
    #expect(script.screen.contains("Ej beslutsfört: 0 platser är tagna, 2 behövs."))
    try script.press("V")
    #expect(script.screen.contains("Beslutsfört: "))
  }

  @Test func `the room sees the point and what comes next, and no key shows it more`() throws {
    var script = try MeetingTests().running()
    try script.press("p")
    #expect(script.rows[2].contains("Punkt 3 av 8"))
    #expect(script.screen.contains("min kvar"))
    #expect(script.screen.contains("Sedan: 4."))
    #expect(!script.screen.contains("avbockade"))
    try script.press("n")
    #expect(script.sentence.contains("p tillbaka till arbetsvyn"))
    try script.press("tab")
    #expect(script.rows[2].contains("Punkt 4 av 8"))
    try script.press("p")
    #expect(script.screen.contains("MÖTE PÅGÅR"))
  }

  @Test func `earlier treatments of the matter are one key away, and one key back`() throws {
    var script = try MeetingTests().running()
    try script.press("tab")
    let point = script.model.world.currentPoint
    try script.press("t")
    #expect(script.rows.contains { $0.contains("Tidigare: ") })
    #expect(script.screen.contains("anmäld"))
    try script.press("esc")
    #expect(script.model.place == .meeting && script.model.world.currentPoint == point)
    #expect(script.model.overlays.isEmpty)
  }

  @Test(arguments: ["c", "i", "s", "e", ":", "t"])
  func `what looks something up comes back to the same item`(key: String) throws {
    var script = try MeetingTests().running()
    let point = script.model.world.currentPoint
    try script.press(key)
    #expect(!script.sentence.contains("avsluta"))
    try script.press("esc")
    #expect(script.model.place == .meeting && script.model.world.currentPoint == point)
    #expect(script.model.overlays.isEmpty)
  }

  @Test func `the clock of a point goes on after the program was ended`() throws {
    let script = try MeetingTests().running()
    let since = try #require(try Self.held(script).pointSince)
    var start = try Example.start()
    start.book = script.model.book
    start.now = Moment(
      millis: script.model.now.millis + 300_000, day: script.model.now.day,
      time: try #require(TimeOfDay(minutes: since.minutes + 5)))
    let later = Script(start: start)
    #expect(later.model.world.minutesSpent == 5)
  }

  @Test func `the closing desk goes through what is open, row by row`() throws {
    var script = try MeetingTests().running()
    try script.press("d V esc +")
    try script.type("Ring runt")
    try script.press("enter esc right right enter")
    #expect(script.screen.contains("Innan mötet avslutas"))
    #expect(script.screen.contains("utfall saknas."))
    #expect(script.screen.contains("ansvarig"))
    let open = try #require(script.model.page?.rows.count { $0.text.contains("utfall saknas.") })
    try script.press("enter 1")
    try script.press("ctrl-s")
    #expect(script.model.page?.rows.count { $0.text.contains("utfall saknas.") } == open - 1)
    try script.press("end enter")
    #expect(try Self.held(script).status == .running)
  }

  @Test func `a paused meeting goes on by one key, also on another day`() throws {
    var script = try MeetingTests().running()
    let meeting = try Self.held(script)
    try script.press("tab esc right enter")
    let point = try #require(script.model.book.meetings[meeting.id]?.currentTreatment)
    let now = script.model.now
    try script.send(
      .clock(
        Moment(
          millis: now.millis + 172_800_000, day: now.day.adding(days: 2), time: now.time)))
    try script.press("1 5")
    #expect(try Self.held(script).id == meeting.id)
    #expect(script.model.world.currentPoint?.id == point)
  }

  @Test func `a pause is not counted, and a line left in the meeting is not lost by its end`()
    throws
  {
    var script = try MeetingTests().running()
    let meeting = try Self.held(script)
    try script.press("+")
    try script.type("Ring Åsa")
    try script.press("esc esc right right enter")
    #expect(script.screen.contains("Påbörjad åtgärd: Ring Åsa"))
    while script.rowOfCursor.contains("Påbörjad") == false { try script.press("down") }
    try script.press("enter")
    #expect(script.model.overlays.isEmpty)
    #expect(script.screen.contains("Ring Åsa"))
    try script.press("esc esc right enter")
    #expect(script.model.book.meetings[meeting.id]?.pointSince == nil)
    try script.press("5 +")
    #expect(script.screen.contains("Ring Åsa"))
    #expect(script.model.world.minutesSpent == 0)
  }

  @Test func `a substitute of whom nothing is said is asked about by nobody`() throws {
    var (script, person) = try Self.attendance()
    let asked = script.model.index.unnotedSeats(at: try Self.held(script)).map(\.person)
    #expect(asked.count == 14 && !asked.contains(person))
    try script.press("esc esc right right enter")
    #expect(script.screen.contains("och 8 till är inte satta."))
  }

  @Test(arguments: [Size.usual, Size(width: 40, height: 12)])
  func `the room sees the time, and nobody by name`(_ size: Size) throws {
    var script = try MeetingTests().running(size)
    let point = try #require(script.model.world.currentPoint)
    var decision = script.model.book.newDecision(
      .assignment, "Se över hyran", under: point,
      by: Actor(author: "Prov", now: script.model.now), ids: &script.model.identifiers)
    decision.body = "Åsa Påhittad"
    decision.reason = "Inget skäl"
    #expect(decision.publicOnly?.body == nil && decision.publicOnly?.reason == nil)
    #expect(decision.publicOnly?.text == "Se över hyran")
    try script.press("p")
    #expect(script.screen.contains("min kvar"))
  }
}
