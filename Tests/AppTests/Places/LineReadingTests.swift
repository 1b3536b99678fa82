import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// A line of who, what and when is read back before it counts.
struct LineReadingTests {
  private static func typing(_ text: String) throws -> Script {
    var script = try MeetingTests().running()
    try script.press("+")
    try script.type(text)
    return script
  }

  private static func made(_ script: Script) -> FollowUp? {
    script.recorded.last.flatMap { step in
      step.changes.lazy.compactMap {
        if case .followUp(let edit) = $0 { edit.after } else { nil }
      }.first
    }
  }

  @Test func `a day that has passed is asked about once`() throws {
    var script = try Self.typing("ring runt, 2026-03-01")
    #expect(script.screen.contains("(redan passerad)"))
    let before = script.recorded.count
    try script.press("enter")
    #expect(script.recorded.count == before)
    #expect(script.sentence == "2026-03-01 har redan passerat. Enter igen sparar ändå.")
    try script.press("enter")
    #expect(Self.made(script)?.due?.text == "2026-03-01")
  }

  @Test func `a day that no calendar has is said, with the nearest`() throws {
    var script = try Self.typing("ring runt, 31 april")
    #expect(script.screen.contains("dagen finns inte; närmast är 2026-04-30"))
    let before = script.recorded.count
    try script.press("enter")
    #expect(script.recorded.count == before)
    try script.press("enter")
    #expect(Self.made(script)?.title == "Ring runt, 31 april")
  }

  @Test func `of several that are meant alike one key chooses`() throws {
    var script = try Self.typing("Påhittade: ring runt")
    #expect(script.screen.contains("möjliga, Nedpil väljer"))
    let before = script.recorded.count
    try script.press("enter")
    #expect(script.recorded.count == before)
    try script.press("down")
    #expect(script.screen.contains("(säker)"))
    let first = script.screen
    try script.press("down")
    #expect(script.screen != first)
    try script.press("up enter")
    #expect(Self.made(script)?.responsibleParty != nil)
    #expect(Self.made(script)?.responsible == nil)
  }

  @Test func `a name that nobody has stands as text, and says so`() throws {
    var script = try Self.typing("Kassören: ring runt, nästa möte")
    #expect(script.screen.contains("ansvarig Kassören (okänd, står som text)"))
    try script.press("enter")
    #expect(Self.made(script)?.responsible == "Kassören")
    #expect(Self.made(script)?.due != nil)
  }

  @Test func `an assignment said in one line has its words, its owner, its day and follow-up`()
    throws
  {
    var script = try MeetingTests().running()
    try script.press("tab b 5")
    try script.type("KFN: bjud in tekniska, 26 maj")
    #expect(script.screen.contains("ansvarig Kultur- och fritidsnämnden (säker)"))
    try script.press("ctrl-s")
    let point = try #require(script.model.world.currentPoint)
    let decision = try #require(script.model.index.decisions(under: point.id).standing)
    #expect(decision.text == "Bjud in tekniska")
    #expect(decision.due?.text == "2026-05-26")
    let followUp = try #require(
      script.model.index.followUps(from: point.id).first {
        $0.originDecision == decision.id
      })
    #expect(followUp.responsibleParty == decision.party && decision.party != nil)
    #expect(followUp.due == decision.due)
  }

  @Test func `what was chosen for one line says nothing of the next, nor of a form`() throws {
    var script = try Self.typing("Påhittade: ring runt")
    try script.press("down")
    #expect(script.screen.contains("(säker)"))
    try script.send(.event(.paste(" i morgon")))
    #expect(script.screen.contains("möjliga, Nedpil väljer"))
    try script.press("down enter b 5")
    try script.type("Påhittade: ring runt")
    #expect(script.screen.contains("möjliga, står som text"))
  }
}
