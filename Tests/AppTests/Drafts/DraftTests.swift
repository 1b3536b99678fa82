import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// What is being filled in survives the end of the program.
struct DraftTests {
  private static func clock(_ script: Script, after seconds: Int64) -> Message {
    let now = script.model.now
    return .clock(Moment(millis: now.millis + seconds * 1_000, day: now.day, time: now.time))
  }

  private static func drafts(_ script: Script) -> [Draft?] {
    script.effects.compactMap { if case .keepDraft(let draft) = $0 { .some(draft) } else { nil } }
  }

  private static func typing() throws -> Script {
    var script = try Script(.parties)
    try script.press("+")
    try script.type("Exempelkören Ny")
    return script
  }

  @Test func `an open form is kept every two seconds while it changes`() throws {
    var script = try Self.typing()
    try script.send(Self.clock(script, after: 1))
    #expect(Self.drafts(script).count == 1)
    try script.type("e")
    try script.send(Self.clock(script, after: 1))
    #expect(Self.drafts(script).count == 1)
    try script.send(Self.clock(script, after: 1))
    #expect(Self.drafts(script).count == 2)
    try script.send(Self.clock(script, after: 9))
    #expect(Self.drafts(script).count == 2)
  }

  @Test func `a form that was not touched is not kept`() throws {
    var script = try Script(.parties)
    try script.press("+")
    try script.send(Self.clock(script, after: 9))
    #expect(Self.drafts(script).isEmpty)
  }

  @Test(arguments: ["ctrl-s", "esc right right enter"])
  func `what was saved or thrown away is dropped`(keys: String) throws {
    var script = try Self.typing()
    try script.send(Self.clock(script, after: 3))
    try script.press(keys)
    try script.send(Self.clock(script, after: 0))
    #expect(Self.drafts(script).last == .some(nil))
  }

  @Test(arguments: [Event.hangUp, .terminate])
  func `what is typed is kept before the program is ended`(event: Event) throws {
    var script = try Self.typing()
    try script.send(.event(event))
    #expect(Self.drafts(script).count == 1)
    #expect(script.effects.last == .quit)
  }

  @Test(arguments: ["+", "e", "n", "del", "v down v e", "v down v del"])
  func `a draft brings the form back as it was`(key: String) throws {
    var script = try Script(.parties)
    try script.press(key)
    try script.type("Ny text")
    try script.send(.event(.hangUp))
    let form = try #require(script.form)
    let kept = try #require(Self.drafts(script).last.flatMap { $0 })
    let record = try #require(kept.record)
    #expect(Draft(record) == kept)

    var start = try Example.start()
    start.draft = Draft(record)
    var later = Script(start: start)
    #expect(later.screen.contains("Ett påbörjat formulär från 07.32 finns. Fortsätt?"))
    try later.press("enter")
    #expect(later.form?.purpose == form.purpose)
    #expect(later.form?.fields.map(\.input) == form.fields.map(\.input))
    try later.press("ctrl-s")
    #expect(later.recorded.count == 1)
  }

  @Test(
    arguments: [.importParties, "exportList", "openBook", "uniteCopy", "saveView"] as [CommandID])
  func `a path or a name half typed is kept too`(id: CommandID) throws {
    var script = try Script(.parties)
    try script.send(.command(id))
    try script.type("~/halva")
    let form = try #require(script.form)
    try script.send(.event(.hangUp))
    let kept = try #require(Self.drafts(script).last.flatMap { $0 })
    var start = try Example.start()
    start.draft = Draft(try #require(kept.record))
    var later = Script(start: start)
    try later.press("enter")
    #expect(later.form?.purpose == form.purpose)
    #expect(later.form?.fields.map(\.input) == form.fields.map(\.input))
  }

  @Test func `the form that erases is never kept`() throws {
    var book = Book()
    book.apply(
      Change.person(
        .create(Person(id: Identifier(RawIdentifier(high: 9, low: 9)), name: "Påhittad Person"))))
    var script = try Script(.today, book: book)
    try script.send(.command("erasePerson"))
    try script.press("enter")
    try script.type("Ks 98/2026")
    try script.send(.event(.hangUp))
    #expect(Self.drafts(script).isEmpty)
  }

  @Test func `the form that asks for another book is dropped before the book is opened`() throws {
    var script = try Script(.today)
    try script.send(.command("openBook"))
    try script.type("/tmp/finns inte")
    try script.send(Self.clock(script, after: 3))
    #expect(Self.drafts(script).count == 1)
    try script.press("ctrl-s")
    #expect(script.effects.suffix(2) == [.keepDraft(nil), .openBook(path: "/tmp/finns inte")])
  }

  @Test func `a line that was left in a meeting waits, also when the meeting is over`() throws {
    var script = try MeetingTests().running()
    try script.press("+")
    try script.type("KFN: bjud in")
    try script.press("esc")
    try script.send(.event(.hangUp))
    let kept = try #require(Self.drafts(script).last.flatMap { $0 })
    #expect(kept.content == .followUpLine("KFN: bjud in"))
    var start = try Example.start()
    start.draft = kept
    var later = Script(start: start)
    try later.press("enter")
    #expect(later.form?.purpose == .create(.followups))
    #expect(later.form?.text("title") == "KFN: bjud in")
  }

  @Test func `a draft can be thrown away`() throws {
    var script = try Self.typing()
    try script.send(.event(.hangUp))
    var start = try Example.start()
    start.draft = Self.drafts(script).last.flatMap { $0 }
    var later = Script(start: start)
    try later.press("right enter")
    #expect(later.effects == [.keepDraft(nil)])
    #expect(later.form == nil)
  }

  @Test func `a record of something else is no draft`() {
    #expect(Draft(Record()) == nil)
    #expect(Draft(Record([Field("time", .instant(1)), Field("purpose", .text("x"))])) == nil)
  }
}
