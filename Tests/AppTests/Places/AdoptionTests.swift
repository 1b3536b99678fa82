import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// Adopting a plan: first what is missing, then day and meeting.
struct AdoptionTests {
  /// The example with a new plan of two proposed activities, of which the second says only a title.
  private func planned() throws -> Script {
    var script = try Script(.plan)
    try script.send(.command("newPlan"))
    try script.press("ctrl-s")
    let whole = try #require(
      script.model.book.activities.all.first { activity in
        script.model.book.plans[activity.plan].map {
          activity.missingForAdoption(in: $0).isEmpty
        } == true
      })
    let plan = try #require(script.model.shownPlan)
    #expect(plan.fromYear == 2028)
    var first = Activity(
      id: Identifier(RawIdentifier(high: 9, low: 1)), number: "A01", title: "Hel")
    first.plan = plan.id
    first.principles = whole.principles
    first.commitments = whole.commitments
    first.responsible = whole.responsible
    first.due = Day(text: "2028-05-01")
    var second = Activity(
      id: Identifier(RawIdentifier(high: 9, low: 2)), number: "A02", title: "Bara en rubrik")
    second.plan = plan.id
    let changes = [first, second].flatMap {
      script.model.index.entry(
        of: $0, by: script.model.entrant
      ).change.map { [$0] } ?? []
    }
    _ = script.model.record(.create, changes, said: .empty)
    return script
  }

  private func plan(in script: Script) throws -> ActivityPlan {
    try #require(script.model.book.plans.all.first { $0.fromYear == 2028 })
  }

  @Test func `what is missing is listed by activity, and leads to its form`() throws {
    var script = try planned()
    try script.send(.command("adoptPlan"))
    #expect(script.screen.contains("1 aktivitet kan inte antas än"))
    #expect(script.screen.contains("A02 Bara en rubrik"))
    #expect(script.screen.contains("princip, åtagande, ansvarig, dag"))
    #expect(script.model.page?.rows.count == 1)
    try script.press("enter")
    #expect(script.screen.contains("Ändra: A02 Bara en rubrik"))
    #expect(try plan(in: script).adoptedDate == nil)
  }

  @Test func `one key leaves out what is not ready, and the rest is adopted and decided`() throws {
    var script = try planned()
    try script.send(.command("adoptPlan"))
    try script.press("p")
    #expect(script.screen.contains("Anta: Plan 2028–2029, version 1"), "\(script.screen)")
    #expect(script.screen.contains("Föreslagna aktiviteter blir beslutade."))
    try script.press("ctrl-s")
    #expect(!script.sentence.contains("u ångrar"), "\(script.sentence)")
    let adopted = try plan(in: script)
    #expect(adopted.adoptedDate != nil && adopted.meeting != nil)
    let states = script.model.book.activities.all.filter { $0.plan == adopted.id }
      .map(\.status)
    #expect(Set(states) == [.decided, .paused])
    try script.send(.command("adoptPlan"))
    #expect(script.sentence.hasPrefix("Planen antogs "))
    try script.press("u")
    #expect(try plan(in: script) == adopted)
    #expect(script.sentence.contains("är antagen"))
  }

  @Test func `no other form adopts what is not ready`() throws {
    var script = try planned()
    script.model.list(.plans)
    script.model.list.focus(.entity(try plan(in: script).reference))
    try script.press("e tab tab tab")
    try script.type("2028-01-10")
    try script.press("ctrl-s")
    #expect(try plan(in: script).adoptedDate == nil)
    #expect(script.sentence.contains("Antagen"), "\(script.sentence)")
  }
}

extension AdoptionTests {
  @Test func `the form that mends opens at what is missing`() throws {
    var script = try planned()
    let second = try #require(
      script.model.book.activities.all.first { $0.title == "Bara en rubrik" })
    let changes = script.model.book.changing(second.id) {
      $0.principles = [.dialogue]
      $0.commitments = [.inviteEarly]
    }
    _ = script.model.record(.edit, changes, said: .empty)
    try script.send(.command("adoptPlan"))
    try script.press("enter")
    guard case .form(let form)? = script.model.overlays.last else {
      Issue.record("no form")
      return
    }
    #expect(form.focusedField?.spec.name == "responsible")
  }

  @Test(arguments: [Size(width: 60, height: 20), Size(width: 40, height: 12)])
  func `what is missing can be read to its last word`(size: Size) throws {
    var script = try planned()
    try script.send(.event(.resized(size)))
    try script.send(.command("adoptPlan"))
    let rows = script.model.page?.rows.map(\.text).joined(separator: " ") ?? ""
    let extra = script.model.page?.rows.map(\.extra).joined() ?? ""
    #expect((rows + extra).contains("dag"))
    #expect(script.screen.contains("dag"), "\(script.screen)")
  }

  @Test func `after adoption the board stands on a card`() throws {
    var script = try planned()
    try script.send(.command("adoptPlan"))
    try script.press("p ctrl-s")
    #expect(script.model.focusedActivity?.title == "Hel")
  }

  @Test func `a new card of an adopted plan is a proposal in any column`() throws {
    var script = try Script(.plan)
    try script.press("right right +")
    try script.type("Ny tanke")
    try script.press("ctrl-s")
    let new = try #require(script.model.book.activities.all.first { $0.title == "Ny tanke" })
    #expect(new.status == .proposed)
    try script.press(">")
    #expect(script.model.book.activities[new.id]?.status == .proposed)
    #expect(script.screen.contains("Står i antagen plan"), "\(script.screen)")
  }

  @Test func `Esc lets go of what is chosen before it leaves the place`() throws {
    var script = try Script(.plan)
    try script.press("space esc")
    #expect(script.model.place == .plan)
    #expect(script.list.chosen.isEmpty)
    try script.press("esc")
    #expect(script.model.place == .today)
  }
}
