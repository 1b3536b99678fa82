import App
import Domain
import Terminal
import TestSupport
import Testing

/// The plan board, on the example's plan of 2026–2027.
struct PlanTests {
  private func activity(_ number: String, in script: Script) throws -> Activity {
    let plan = try #require(script.model.index.plan(on: script.model.now.day))
    return try #require(
      script.model.index.activities(in: plan.id).first { $0.number == number })
  }

  @Test func `a card moves one status with one key, and the focus follows it`() throws {
    var script = try Script(.plan)
    try script.press("right right >")
    #expect(try activity("A03", in: script).status == .completed)
    #expect(script.list.focused == .entity(try activity("A03", in: script).reference))
    #expect(script.recorded.count == 1)
    #expect(script.rows[2].contains("[Genomförd (5)]"))
    try script.press("u")
    #expect(try activity("A03", in: script).status == .ongoing)
    #expect(script.rows[2].contains("[Pågår (10)]"))
  }

  @Test func `shift and an arrow is the twin of the sign`() throws {
    var script = try Script(.plan)
    try script.press("right right shift-left")
    #expect(try activity("A03", in: script).status == .decided)
    try script.press("shift-left")
    #expect(try activity("A03", in: script).status == .decided, "what was adopted is no proposal")
  }

  @Test func `at the end of the board a card says why it does not move`() throws {
    var script = try Script(.plan)
    try script.press("<")
    #expect(script.sentence == "A19 är föreslagen och kan inte flyttas dit.")
    #expect(script.recorded.isEmpty)
  }

  @Test func `what is carried is recorded once, when it is dropped`() throws {
    var script = try Script(.plan)
    try script.press("right f right right")
    #expect(try activity("A08", in: script).status == .completed)
    #expect(script.recorded.isEmpty)
    try script.press("enter")
    #expect(script.recorded.count == 1)
    try script.press("u")
    #expect(try activity("A08", in: script).status == .decided)
  }

  @Test func `what is carried goes back with escape`() throws {
    var script = try Script(.plan)
    let before = script.model.book
    try script.press("f right right esc")
    #expect(script.model.book == before)
    #expect(script.recorded.isEmpty)
    #expect(script.rows[2].contains("[Föreslagen (2)]"))
  }

  @Test func `nothing else happens while something is carried`() throws {
    var script = try Script(.plan)
    try script.press("f + q 1 u enter")
    #expect(script.model.place == .plan)
    #expect(script.recorded.isEmpty)
    #expect(script.model.overlays.isEmpty)
  }

  @Test func `the columns can stand for half-years, commitments, principles and sides`() throws {
    var script = try Script(.plan)
    try script.press("g")
    #expect(script.rows[2].contains("Våren 2026"))
    try script.press("g")
    #expect(script.rows[2].contains("Å1"))
    try script.press("g")
    #expect(script.rows[2].contains("Självständigh… (1)"))
    try script.press("g")
    #expect(script.rows[2].contains("Civilsamhälle"))
    try script.press("g")
    #expect(script.rows[2].contains("Föreslagen"))
  }

  @Test func `paused and dropped are shown where they are asked for`() throws {
    var script = try Script(.plan)
    #expect(!script.screen.contains("Pausad"))
    try script.press("p right right right right")
    #expect(script.rows[2].contains("[Pausad (1)]"))
  }

  @Test func `a focused card that is paused stays in sight in a smaller window`() throws {
    var script = try Script(.plan, size: Size(width: 140, height: 40))
    try script.press("right right right right")
    let focused = script.list.focused
    try script.send(.event(.resized(Size(width: 60, height: 20))))
    #expect(script.list.focused == focused)
    #expect(script.rows[2].contains("[Pausad (1)]"))
  }

  @Test func `where it is narrow one column is shown and the neighbours are counted`() throws {
    var script = try Script(.plan, size: Size(width: 60, height: 20))
    try script.press("right")
    #expect(script.rows[2] == " < Föreslagen (2)      [Beslutad (5)]          Pågår (10) >")
  }

  @Test func `a new card of a draft begins in the column in focus, with the next number`() throws {
    var script = try Script(.plan)
    try script.send(.command("newVersion"))
    try script.type("En till")
    try script.press("ctrl-s right +")
    try script.type("Prova en gemensam kalender")
    try script.press("ctrl-s")
    let made = try activity("A24", in: script)
    #expect(made.title == "Prova en gemensam kalender")
    #expect(made.status == .decided)
    #expect(script.list.focused == .entity(made.reference))
  }

  @Test func `pausing is done in a form of its own, with a reason`() throws {
    var script = try Script(.plan)
    try script.press("right right")
    try script.send(.command("setStatus"))
    try script.press("right right tab tab")
    try script.type("Väntar på lokal")
    try script.press("ctrl-s")
    #expect(try activity("A03", in: script).status == .paused)
    #expect(try activity("A03", in: script).endReason == "Väntar på lokal")
  }

  @Test func `the filter counts in every column`() throws {
    var script = try Script(.plan)
    try script.press("s")
    try script.type("bidragsguide")
    #expect(script.rows[2].contains("Föreslagen (0)"))
    #expect(script.rows[2].contains("Beslutad (1)"))
  }

  @Test func `a card that is late says so in words`() throws {
    let script = try Script(.plan)
    #expect(script.screen.contains("! sen 17 d"))
  }
}
