import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// The checklist.
struct FollowUpsTests {
  /// The checklist with the focus on an action nobody has ticked.
  private static func onOpenAction() throws -> Script {
    var script = try Script(.followUps)
    try script.press("s ö p p e t t i d e r enter")
    return script
  }

  private static func followUp(_ script: Script) -> FollowUp? {
    script.list.focused?.reference.flatMap { Identifier<FollowUp>($0) }
      .flatMap { script.model.book.followups[$0] }
  }

  @Test(arguments: ["n", "e", "del"])
  func `a commitment in focus is said to be no record, not to be missing`(key: String) throws {
    var script = try Script(.followUps)
    #expect(script.list.focused == .commitment(.contributeToSustainability))
    try script.press(key)
    #expect(script.sentence == "Åtagandet är överenskommelsens. Space stämmer av, b bedömer.")
    #expect(script.model.overlays.isEmpty)
  }

  @Test func `Space ticks with who and when, and again unticks`() throws {
    var script = try Self.onOpenAction()
    let before = try #require(Self.followUp(script))
    try script.press("space")
    let ticked = try #require(Self.followUp(script))
    #expect(ticked.status == .done)
    #expect(ticked.tickedDate?.text == "2026-03-17")
    #expect(ticked.tickedBy == "Testaren")
    #expect(script.rowOfCursor.hasPrefix("> [x]"))
    #expect(script.sentence.hasPrefix("Bockade av U13"))
    try script.press("space")
    #expect(Self.followUp(script)?.status == before.status)
    #expect(Self.followUp(script)?.tickedDate == nil)
    #expect(script.recorded.map(\.action) == [.tick, .untick])
  }

  @Test func `the focus stays on what was ticked`() throws {
    var script = try Script(.followUps)
    try script.press("end up up")
    let focused = script.list.focused
    try script.press("space")
    #expect(script.list.focused == focused)
  }

  @Test(arguments: ["g g g", "g g g g"])
  func `a tick moves no row, among the actions and among the late`(toGroup: String) throws {
    var script = try Script(.followUps)
    try script.press(toGroup + " home down")
    let rows = script.list.rows
    try script.press("space")
    #expect(script.sentence.hasPrefix("Bockade av"))
    #expect(script.list.rows.count == rows.count)
    #expect(zip(script.list.rows, rows).allSatisfy { $0 == $1 })
  }

  @Test func `ticking a commitment counts in its heading`() throws {
    var script = try Script(.followUps)
    #expect(script.screen.contains("Åtaganden (3 av 6 avstämda)"))
    try script.press("down down space")
    #expect(script.screen.contains("Åtaganden (4 av 6 avstämda)"))
  }

  @Test func `both sides assess a commitment in one form`() throws {
    var script = try Script(.followUps)
    try script.press("end home down down down down down b right tab right right right ctrl-s")
    let assessment = script.model.book.assessment(
      of: .sharedResponsibilityAndAnnualFollowUp, year: 2025)
    #expect(assessment?.civil != nil)
    #expect(assessment?.municipal != nil)
    #expect(script.recorded.map(\.action) == [.assess])
  }

  @Test func `only commitments are assessed`() throws {
    var script = try Self.onOpenAction()
    try script.press("b")
    #expect(script.sentence == "Bara åtaganden bedöms. Gå till en rad Å1–Å6.")
  }

  @Test func `the late are shown alone`() throws {
    var script = try Script(.followUps)
    try script.press("g g g g")
    #expect(script.model.followUps.group == .late)
    let late = script.list.rows.compactMap { row in
      row.reference.flatMap { Identifier<FollowUp>($0) }
    }
    let today = try Example.now().day
    #expect(!late.isEmpty)
    #expect(late.allSatisfy { script.model.book.followups[$0]?.isOverdue(on: today) == true })
  }

  @Test func `a new action gets the next number`() throws {
    var script = try Script(.followUps)
    try script.press("+")
    try script.type("Skicka listan")
    try script.press("ctrl-s")
    let followUp = try #require(Self.followUp(script))
    #expect(followUp.title == "Skicka listan")
    #expect(followUp.number != nil)
    #expect(script.rowOfCursor.contains("U\(followUp.number ?? 0)"))
  }

  @Test func `a difference of two steps between the sides is called out in words`() throws {
    var script = try Script(.followUps)
    #expect(!script.screen.contains("Skiljer två steg"))
    try script.press("down")
    #expect(script.screen.contains("! Skiljer två steg eller mer"))
    #expect(script.rows[22].hasPrefix(" Å2: sidorna skiljer sig två steg. Ta upp på mötet."))
  }

  @Test func `last year's answers stand beside this year's, also while they are filled in`() throws
  {
    var script = try Script(.followUps)
    try script.press("down")
    #expect(script.screen.contains("Civilsamhället: 1 i liten del (2024: 1 i liten del)"))
    try script.press("b")
    #expect(script.screen.contains("Förra året, 2024: 1 i liten del."))
  }

  @Test func `where it is wide row 2 has a bar of what is ticked`() throws {
    let script = try Script(
      .followUps, size: Size(width: 140, height: 40), ViewSettings(lines: .ascii))
    #expect(script.rows[1].hasSuffix("[####......] 11 av 24 åtgärder"))
    #expect(script.rows[1].contains("3 av 6"))
  }
}
