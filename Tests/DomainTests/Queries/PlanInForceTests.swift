import Domain
import Testing

/// Which version of the plan holds on a day, and what it says then.
struct PlanInForceTests {
  private var world = World()
  private let plan: ActivityPlan
  private let activity: Activity

  init() throws {
    var world = World()
    plan = world.add(
      ActivityPlan(id: world.ids.next(), period: "2024-2027", fromYear: 2026, toYear: 2027))
    activity = world.add(world.book.newActivity("Karta", in: plan.id, ids: &world.ids)) {
      $0.status = .decided
      $0.due = .on("2026-06-30")
      $0.goals = [.goodHealth]
    }
    self.world = world
    try enter(world.index.adopting(plan, on: .on("2026-01-28"), by: world.entrant), force: true)
  }

  private mutating func enter(_ entry: Entry, force: Bool = false) throws {
    let change = try #require(entry.change)
    world.apply([change] + world.book.companions(of: change, by: world.entrant, ids: &world.ids))
  }

  private mutating func revise() throws -> ActivityPlan {
    let standing = try #require(world.book.plans[plan.id])
    try enter(
      world.index.revising(standing, reason: "En till", by: world.entrant, ids: &world.ids))
    return try #require(world.book.draft(like: plan))
  }

  @Test func `the version in force is the latest adopted by the day`() throws {
    var test = self
    let draft = try test.revise()
    test.world.apply(test.world.book.changing(activity.id) { $0.title = "Ny karta" })
    #expect(test.world.index.planInForce(on: .on("2026-03-18"))?.id == plan.id)
    #expect(test.world.index.plan(on: .on("2026-03-18"))?.id == draft.id)
    let standing = try #require(test.world.book.plans[draft.id])
    try test.enter(
      test.world.index.adopting(standing, on: .on("2026-03-10"), by: test.world.entrant))
    let index = test.world.index
    #expect(index.planInForce(on: .on("2026-03-09"))?.id == plan.id)
    #expect(index.planInForce(on: .on("2026-03-10"))?.id == draft.id)
    #expect(index.planInForce(on: .on("2026-01-27")) == nil)
    #expect(index.planToTell(on: .on("2026-01-27"))?.id == plan.id)
    let old = try #require(test.world.book.plans[plan.id])
    let told = index.activities(asIn: old, on: .on("2026-03-09"))
    #expect(told.map(\.title) == ["Karta"])
    #expect(told.first?.goals == [.goodHealth])
  }

  @Test func `before its first year a plan to come is the one worked with`() {
    #expect(world.index.plan(on: .on("2025-11-21"))?.id == plan.id)
    #expect(world.index.planInForce(on: .on("2025-11-21")) == nil)
    #expect(world.index.plan(on: .on("2028-01-10")) == nil)
  }

  @Test func `the next plan is for years that have none`() {
    #expect(world.index.nextYearToPlan(on: .on("2025-11-21"), in: .tested) == 2028)
    let empty = BookIndex(Book())
    #expect(empty.nextYearToPlan(on: .on("2025-11-21"), in: .tested) == 2026)
    #expect(empty.nextYearToPlan(on: .on("2025-06-21"), in: .tested) == 2024)
  }

  @Test func `a version that kept less is compared by what it kept`() throws {
    let fields = try FieldEncoder().encode(try #require(world.book.plans[plan.id]))
    #expect(fields["contents"] != nil)
    let old = try #require(world.book.plans[plan.id]?.contents[activity.id])
    #expect(old.kept.contains(.goals) && old.kept.contains(.contributors))
  }
}
