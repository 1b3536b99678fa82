import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// What others change while the program runs.
struct OutsideTests {
  /// The register with the third row focused, and the record there.
  private static func opened() throws -> (Script, EntityReference) {
    var script = try Script(.parties)
    try script.press("down down")
    return (script, try #require(script.list.focused?.reference))
  }

  private static func news(
    _ reference: EntityReference, in script: Script, generation: Int = 1,
    conflicts: [Conflict] = [], removed: Bool = false, _ edit: (inout Record) -> Void = { _ in }
  ) throws -> Message {
    var record = try #require(script.model.book.record(of: reference))
    edit(&record)
    let change = OutsideChange(
      reference, record, isRemoved: removed, author: "Anna", time: script.model.now.millis)
    return .outside(
      OutsideNews(generation: generation, changes: [change], conflicts: conflicts))
  }

  private static func conflict(
    _ reference: EntityReference, field: String = "name", _ texts: [String] = ["Visad", "Annan"]
  ) -> Conflict {
    Conflict(
      id: Identifier(RawIdentifier(high: 7, low: 7)), kind: reference.kind, entity: reference.id,
      subject: .field(field),
      versions: [
        .init(value: .text(texts[0]), author: "Testaren", time: 1_773_729_000_000),
        .init(value: .text(texts[1]), author: "Anna", time: 1_773_729_060_000),
      ])
  }

  @Test func `a changed row is marked by a sign and in words, and said once`() throws {
    var (script, reference) = try Self.opened()
    try script.send(try Self.news(reference, in: script) { $0["category"] = .text("Natur") })
    #expect(script.rowOfCursor.hasPrefix(">~"))
    #expect(script.sentence.hasPrefix("Anna ändrade "))
    #expect(script.screen.contains("Ändrad av Anna 07.32."))
    #expect(script.effects.isEmpty)
    try script.press("down")
    #expect(script.sentence.isEmpty)
    try script.press("up")
    #expect(script.rowOfCursor.hasPrefix("> "))
  }

  @Test func `the cursor and what is around it stay where they are`() throws {
    var script = try Script(.parties, size: Size(width: 80, height: 16))
    try script.press("end up up up")
    let reference = try #require(script.list.focused?.reference)
    let row = try #require(script.model.view().cursor?.row)
    let first = try #require(script.list.rows.first?.reference)
    try script.send(try Self.news(first, in: script) { $0["name"] = .text("ÖÖÖ") })
    #expect(script.list.focused?.reference == reference)
    #expect(script.model.view().cursor?.row == row)
  }

  @Test func `what another removed is gone, and the row near it is focused`() throws {
    var (script, reference) = try Self.opened()
    try script.send(try Self.news(reference, in: script, removed: true))
    #expect(script.sentence.hasPrefix("Anna tog bort "))
    #expect(script.list.focused != nil)
    #expect(script.list.rows.contains(.entity(reference)) == false)
  }

  @Test func `what another added is called added`() throws {
    var (script, reference) = try Self.opened()
    let record = try #require(script.model.book.record(of: reference))
    let message = try Self.news(reference, in: script)
    try script.press("del x ctrl-s")
    try #require(script.model.book.record(of: reference) == nil)
    try script.send(message)
    #expect(script.model.book.record(of: reference) == record)
    #expect(script.sentence.hasPrefix("Anna lade till "))
    try script.send(.command(.go(to: .today)))
    try script.send(.command(.go(to: .parties)))
    #expect(script.model.markWords(of: reference).map(\.sv) == ["Tillagd av Anna 07.32."])
  }

  @Test func `a form keeps what is typed, says what changed, and saves only what the user changed`()
    throws
  {
    var (script, reference) = try Self.opened()
    try script.press("e")
    try script.type("X")
    let before = try #require(script.form?.text("name"))
    try script.send(
      try Self.news(reference, in: script) {
        $0["name"] = .text("Annas namn")
        $0["category"] = .text("Natur")
      })
    #expect(script.form?.text("name") == before)
    #expect(script.screen.contains("Ändrad av Anna 07.32 till Annas namn."))
    try script.press("ctrl-s")
    let transaction = try #require(script.recorded.last)
    #expect(transaction.basis == 0)
    #expect(transaction.changes.first?.fieldChanges.map(\.name) == ["name"])
    #expect(script.model.book.record(of: reference)?["category"] == .text("Natur"))
    #expect(script.model.book.record(of: reference)?["name"] == .text(before))
  }

  @Test func `a form opened after the change saves on top of it`() throws {
    var (script, reference) = try Self.opened()
    try script.send(try Self.news(reference, in: script) { $0["name"] = .text("Annas namn") })
    try script.press("e")
    try script.type("X")
    try script.press("ctrl-s")
    #expect(script.recorded.last?.basis == nil)
  }

  @Test func `what another has renamed is found by its new name`() throws {
    var (script, reference) = try Self.opened()
    try script.press("s")
    try script.type("zzqq")
    #expect(script.list.rows.isEmpty)
    try script.press("esc")
    try script.send(try Self.news(reference, in: script) { $0["name"] = .text("Zzqq") })
    try script.press("s")
    try script.type("zzqq")
    #expect(script.list.rows.compactMap(\.reference) == [reference])
  }

  @Test func `a conflict stands at its record, in row 2 and on the start view`() throws {
    var (script, reference) = try Self.opened()
    try script.send(
      try Self.news(reference, in: script, conflicts: [Self.conflict(reference)]))
    #expect(script.rowOfCursor.hasPrefix(">!"))
    #expect(script.rows[1].contains("1 konflikt"))
    #expect(
      script.sentence == "1 konflikt med Anna: båda värdena är sparade. Menyn, Konflikter avgör.")
    #expect(script.screen.contains("två värden för Namn"))
    try script.press("0")
    #expect(script.screen.contains("! 1 konflikt att avgöra"))
  }

  @Test(arguments: [("1", "Visad"), ("2", "Annan")])
  func `a digit chooses a value, and the conflict is gone`(digit: String, name: String) throws {
    var (script, reference) = try Self.opened()
    try script.send(
      try Self.news(reference, in: script, conflicts: [Self.conflict(reference)]) {
        $0["name"] = .text("Visad")
      })
    try script.send(.command("conflicts"))
    #expect(script.screen.contains("1  Visas nu: Visad"))
    #expect(script.screen.contains("2  Annan"))
    try script.press(digit)
    #expect(script.recorded.last?.settlements.map(\.value) == [.text(name)])
    #expect(script.recorded.last?.action == .resolve)
    #expect(script.model.book.record(of: reference)?["name"] == .text(name))
    #expect(script.model.outside.conflicts.isEmpty)
    #expect(script.model.overlays.isEmpty)
    #expect(script.sentence.hasSuffix("u ångrar.") == (digit == "2"))
  }

  @Test func `a decision for what was shown is not undone, nor at once what came before`() throws {
    var (script, reference) = try Self.opened()
    try script.send(
      try Self.news(reference, in: script, conflicts: [Self.conflict(reference)]) {
        $0["name"] = .text("Visad")
      })
    try script.press("n")
    try script.type("Ringde")
    try script.press("ctrl-s")
    let before = script.recorded.count
    try script.send(.command("conflicts"))
    try script.press("1 u")
    #expect(script.recorded.count == before + 1)
    #expect(script.sentence.hasPrefix("Det som visades gäller"))
  }

  @Test func `what was decided can be undone without leaving the page`() throws {
    var (script, reference) = try Self.opened()
    let other = try #require(script.list.rows.first?.reference)
    var second = Self.conflict(other)
    second = Conflict(
      id: Identifier(RawIdentifier(high: 8, low: 8)), kind: second.kind, entity: second.entity,
      subject: second.subject, versions: second.versions)
    try script.send(
      try Self.news(reference, in: script, conflicts: [Self.conflict(reference), second]) {
        $0["name"] = .text("Visad")
      })
    try script.send(.command("conflicts"))
    try script.press("2")
    #expect(script.model.book.record(of: reference)?["name"] == .text("Annan"))
    try script.press("u")
    #expect(script.model.book.record(of: reference)?["name"] == .text("Visad"))
    #expect(script.sentence.hasPrefix("Ångrade: Avgjorde konflikt i "))
    #expect(script.model.overlays.count == 1)
  }

  @Test func `lines that differ are shown, and a digit decides from every row of a conflict`()
    throws
  {
    var (script, reference) = try Self.opened()
    let notes = ["Kommer gärna.\nMejla först.", "Kommer gärna.\nRing först."]
    try script.send(
      try Self.news(
        reference, in: script, conflicts: [Self.conflict(reference, field: "note", notes)]))
    try script.send(.command("conflicts"))
    #expect(script.screen.contains("- Mejla först."))
    #expect(script.screen.contains("+ Ring först."))
    #expect(script.screen.contains("1-9 Välj  Enter Ändra  Esc Stäng"))
    try script.press("home 2")
    #expect(script.model.outside.conflicts.isEmpty)
    #expect(script.model.book.record(of: reference)?["note"] == .text(notes[1]))
  }

  @Test func `Enter on a value edits from there`() throws {
    var (script, reference) = try Self.opened()
    try script.send(
      try Self.news(reference, in: script, conflicts: [Self.conflict(reference)]))
    try script.send(.command("conflicts"))
    try script.press("down enter")
    try script.type(" och ny")
    try script.press("ctrl-s")
    #expect(script.recorded.last?.settlements.map(\.value) == [.text("Annan och ny")])
    #expect(script.model.overlays.isEmpty)
  }

  @Test func `vanished history is told with waiting first, and can be put back`() throws {
    var script = try Script(.today)
    try script.send(.outside(OutsideNews(generation: 0, vanished: 3)))
    #expect(script.sentence.contains("3 ändringar"))
    try script.send(.command("vanished"))
    #expect(script.screen.contains("[ Vänta ]  [ Lägg tillbaka ]"))
    try script.press("enter")
    #expect(script.effects.isEmpty)
    try script.send(.command("vanished"))
    try script.press("right enter")
    #expect(script.effects == [.putBack])
    try script.send(.putBack(.done(3)))
    #expect(script.sentence == "Lade tillbaka 3 ändringar.")
  }

  @Test func `a note being typed in the meeting does not replace another's`() throws {
    var start = try Example.start()
    let now = start.now
    start.now = Moment(millis: now.millis, day: now.day.adding(days: 1), time: now.time)
    var script = Script(start: start)
    try script.press("5 tab tab")
    try #require(script.model.index.runningMeeting != nil)
    let reference = try #require(
      script.list.focused?.reference ?? script.model.world.currentPoint?.reference)
    try script.press("n")
    try script.type("min text")
    let field = reference.kind == .treatments ? "notes" : "note"
    try script.send(try Self.news(reference, in: script) { $0[field] = .text("Annas text") })
    try script.press("enter")
    #expect(script.recorded.last?.basis == 0)
  }
}
