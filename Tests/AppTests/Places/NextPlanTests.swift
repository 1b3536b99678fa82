import Domain
import TestSupport
import Testing

@testable import App

/// The next plan begun from an earlier one, and small things of activities by keys.
struct NextPlanTests {
  @Test func `what is unfinished is offered with a tick, numbered anew and knows its origin`()
    throws
  {
    var script = try Script(.plan)
    let old = try #require(script.model.shownPlan)
    let offered = script.model.index.unfinished(in: old)
    try script.send(.command("nextPlan"))
    #expect(script.model.page?.rows.count == offered.count + 2)
    #expect(!script.screen.contains("A01 Uppstartsträff"))
    try script.press("space ctrl-s")
    let plan = try #require(script.model.shownPlan)
    #expect((plan.fromYear, plan.toYear, plan.version) == (2028, 2029, 1))
    let own = script.model.index.activities(in: plan.id)
    #expect(own.map(\.origin) == offered.dropFirst().map { $0.id })
    #expect(own.map(\.number).prefix(2) == ["A01", "A02"])
    #expect(own.allSatisfy { $0.status == .proposed && $0.due == nil })
    #expect(own.first?.commitments == offered.dropFirst().first?.commitments)
    #expect(script.sentence.contains("är begynt med \(own.count) aktiviteter"))
    script.model.list.focusFirst()
    try script.press("u")
    #expect(script.model.book.plans[plan.id] == nil)
  }

  @Test func `a plan that has one after it begins none`() throws {
    var script = try Script(.plan)
    let old = try #require(script.model.shownPlan)
    try script.send(.command("nextPlan"))
    try script.press("ctrl-s")
    script.model.show(plan: old.id)
    try script.send(.command("nextPlan"))
    #expect(script.sentence.hasPrefix("Plan 2028–2029, version 1 finns redan."))
  }

  @Test func `an empty plan is not adopted by any way in`() throws {
    var script = try Script(.plan)
    try script.send(.command("newPlan"))
    try script.press("ctrl-s")
    try script.send(.command("adoptPlan"))
    #expect(script.sentence.hasPrefix("Planen har inga aktiviteter att anta."))
    let plan = try #require(script.model.shownPlan)
    let entry = script.model.index.adopting(
      plan, on: script.model.now.day, by: script.model.entrant)
    #expect(entry.error?.reason == .nothingToAdopt)
  }

  @Test func `a note on an activity begins empty and becomes an entry`() throws {
    var script = try Script(.plan)
    script.model.go(to: try activity("A03", script).reference)
    let before = script.model.book.entries(of: try activity("A03", script).id).count
    try script.press("n ctrl-s")
    #expect(script.model.book.entries(of: try activity("A03", script).id).count == before)
    try script.press("n")
    #expect(!script.screen.contains("Två av fyra hållna."))
    try script.type("Tre av fyra")
    try script.press("ctrl-s")
    let entries = script.model.book.entries(of: try activity("A03", script).id)
    #expect(entries.count == before + 1)
    #expect(entries.last?.note == "Tre av fyra")
    #expect(entries.last?.percent == 50)
  }

  @Test func `a blank on a milestone ticks it, on the card and in the list`() throws {
    var script = try Script(.plan)
    script.model.list(.milestones)
    let milestone = try #require(script.model.book.milestones.all.first { $0.doneDate == nil })
    script.model.list.focus(.entity(milestone.reference))
    try script.press("space")
    #expect(script.model.book.milestones[milestone.id]?.doneDate == script.model.now.day)
    #expect(script.sentence.contains("är nått"))
    script.model.openCard(of: milestone.reference)
    try script.press("space")
    #expect(script.model.book.milestones[milestone.id]?.doneDate == nil)
  }

  private func activity(_ number: String, _ script: Script) throws -> Activity {
    let plan = script.model.shownPlan?.id
    return try #require(
      script.model.book.activities.all.first { $0.number == number && $0.plan == plan })
  }
}

extension ActivityPlan {
  fileprivate var firstDay: Day { Day(year: fromYear, month: 1, day: 1) ?? .earliest }
}
