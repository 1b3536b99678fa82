import Chance
import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// On the screen, what was given out is refused before anything is typed; nothing typed is lost.
struct OnRecordScreenTests {
  private static let document =
    "Anteckningarna från 2025-11-18 är klara och rättas med ett tillägg. "
    + "j i Dagordning."

  /// The agenda of the council meeting of 2025-11-18, whose notes are published.
  private static func agenda() throws -> Script {
    var script = try Script(.agenda)
    let meeting = try #require(
      script.model.book.meetings.all.first { $0.date.text == "2025-11-18" && $0.kind.isCouncil })
    try #require(meeting.notesStatus == .published)
    script = try Script(.agenda)
    try script.press("g g")
    let rows = script.list.all
    let place = try #require(rows.firstIndex(of: .entity(meeting.reference)))
    try script.press("home")
    for _ in 0..<place where script.list.focused != .entity(meeting.reference) {
      try script.press("down")
    }
    try #require(script.list.focused == .entity(meeting.reference))
    return script
  }

  @Test(arguments: ["e", "n", "del", "b", "shift-down"])
  func `a point is refused before anything is typed`(key: String) throws {
    var script = try Self.agenda()
    try script.press("enter down")
    try script.press(key)
    #expect(script.sentence == Self.document)
    #expect(script.model.overlays.isEmpty)
    #expect(script.recorded.isEmpty)
  }

  @Test func `no point is offered to it`() throws {
    var script = try Self.agenda()
    try script.press("enter")
    try script.send(.command("addPoint"))
    #expect(script.sentence == Self.document)
    try script.send(.command("decide"))
    #expect(script.recorded.isEmpty)
  }

  @Test func `a form keeps what was typed and says where and why`() throws {
    var script = try Self.agenda()
    try script.press("e")
    let place = try #require(script.form?.fields.firstIndex { $0.spec.name == "place" })
    for _ in 0..<place { try script.press("tab") }
    try script.type("X")
    try script.press("ctrl-s")
    #expect(script.form?.fields[place].input.typedText.hasSuffix("X") == true)
    #expect(script.form?.fields[place].problem?.isError == true)
    #expect(script.recorded.isEmpty)
  }

  @Test func `attendance stays, and says why`() throws {
    var script = try Self.agenda()
    try script.press("enter d down space")
    #expect(script.sentence == Self.document)
    #expect(script.recorded.isEmpty)
  }

  @Test func `the notes that were finished by mistake are not taken back with u`() throws {
    var script = try Script(.agenda)
    let meeting = try #require(script.model.index.meetingsByDay.last { $0.status == .held })
    var draft = meeting
    draft.notesStatus = .draft
    var book = Book()
    for change in script.model.book.changes(of: Person.self, since: Book()) { book.apply(change) }
    book.apply(draft.creation)
    script = try Script(.agenda, book: book)
    var model = script.model
    let finishing = book.changing(meeting.id) { $0.notesStatus = .final }
    #expect(model.record(.edit, finishing, said: .nothingChanged).count == 1)
    #expect(model.update(.command("undo")).isEmpty)
    #expect(model.status?.sentence.sv.hasSuffix("j i Dagordning.") == true)
    #expect(model.book.meetings[meeting.id]?.notesStatus == .final)
  }

  /// Commands by name, keys and letters as they fall; no published notes say anything else after.
  @Test(arguments: 1...4) func `nothing on the screen changes published notes`(seed: Int) throws {
    var model = try Script(.agenda).model
    let held = model.book.meetings.all.filter(\.notesStatus.isOnRecord).map(\.id)
    let before = Self.told(held, model.book)
    var chance = SeededSource(seed: UInt64(seed))
    let keys = try KeyPress.keys(
      in: "up down down enter tab ctrl-s space home end esc left right a 7 del b e n d u r V +"
    ).get()
    var steps = 0
    for _ in 0..<3000 {
      let names = CommandTable.commands(in: model.place).map(\.id)
      let message: Message =
        chance.next(in: 0...5) == 0
        ? .command(names[chance.next(in: 0...names.count - 1)])
        : .event(.key(keys[chance.next(in: 0...keys.count - 1)]))
      for effect in model.update(message) {
        guard case .record = effect else { continue }
        steps += 1
        _ = model.update(.saved(.saved))
      }
    }
    #expect(steps > 5)
    #expect(Self.told(held, model.book) == before)
  }

  private struct Told: Equatable {
    let meetings: [Meeting]
    let points: [Treatment]
    let decisions: [Decision]
    let titles: [String]
  }

  private static func told(_ held: [Identifier<Meeting>], _ book: Book) -> Told {
    let points = book.treatments.all.filter { held.contains($0.meeting) }
    let ids = Set(points.map(\.id))
    return Told(
      meetings: held.compactMap { book.meetings[$0] },
      points: points.sorted { $0.id < $1.id },
      decisions: book.decisions.all.filter { ids.contains($0.treatment) }
        .sorted { $0.id < $1.id },
      titles: book.followups.all.filter { $0.originMeeting.map(held.contains) ?? false }
        .map { "\($0.number ?? 0) \($0.title)" }.sorted())
  }
}
