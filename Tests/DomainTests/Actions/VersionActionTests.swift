import Domain
import Testing

/// What a new version of the plan takes over, and what the old one keeps.
struct VersionActionTests {
  private struct Plans {
    var world = World()
    let old: ActivityPlan
    let new: ActivityPlan
    let activity: Activity

    init() {
      old = world.add(
        ActivityPlan(id: world.ids.next(), period: "2024-2027", fromYear: 2026, toYear: 2027))
      var next = ActivityPlan(
        id: world.ids.next(), period: "2024-2027", fromYear: 2026, toYear: 2027)
      next.version = 2
      new = next
      let plan = old.id
      activity = world.add(Activity(id: world.ids.next(), number: "A01", title: "Karta")) {
        $0.plan = plan
        $0.due = .on("2026-06-30")
      }
    }

    /// Adopts the new version.
    mutating func revise() {
      world.apply([new.creation] + world.book.superseding(by: new))
    }

    func comparison() throws -> PlanComparison {
      let before = try #require(world.book.plans[old.id])
      let after = try #require(world.book.plans[new.id])
      return world.index.comparison(of: before, with: after)
    }
  }

  @Test func `activities move over as they are, and the old version keeps a picture of them`() {
    var plans = Plans()
    plans.revise()
    #expect(plans.world.book.activities[plans.activity.id]?.plan == plans.new.id)
    #expect(plans.world.book.plans[plans.old.id]?.contents[plans.activity.id]?.number == "A01")
  }

  @Test func `a plan for other years takes nothing over`() {
    var plans = Plans()
    var other = ActivityPlan(
      id: plans.world.ids.next(), period: "2024-2027", fromYear: 2024, toYear: 2025)
    other.version = 2
    #expect(plans.world.book.superseding(by: other).isEmpty)
  }

  @Test func `versions that say the same differ in nothing, however far the work has come`() throws
  {
    var plans = Plans()
    plans.revise()
    plans.world.apply(
      plans.world.book.moving(plans.activity.id, to: .completed, by: plans.world.actor))
    #expect(try plans.comparison().isEmpty)
  }

  @Test func `what came, what was changed and what was dropped is told apart`() throws {
    var plans = Plans()
    let plan = plans.new.id
    let dropped = plans.world.add(
      Activity(id: plans.world.ids.next(), number: "A02", title: "Katalog")
    ) { $0.plan = plans.old.id }
    plans.revise()
    _ = plans.world.add(Activity(id: plans.world.ids.next(), number: "A03", title: "Kalender")) {
      $0.plan = plan
    }
    plans.world.apply(plans.world.book.changing(plans.activity.id) { $0.due = .on("2026-12-31") })
    plans.world.apply(
      plans.world.book.moving(dropped.id, to: .dropped, reason: "x", by: plans.world.actor))
    let comparison = try plans.comparison()
    #expect(comparison.added.map(\.activity.number) == ["A03"])
    #expect(comparison.removed.map(\.activity.number) == ["A02"])
    #expect(comparison.changed.map(\.after.number) == ["A01"])
    #expect(comparison.changed.first?.before.due == .on("2026-06-30"))
  }

  @Test func `what an old version held survives being written down`() throws {
    var plans = Plans()
    plans.revise()
    let kept = try #require(plans.world.book.plans[plans.old.id])
    let record = try FieldEncoder().encode(kept)
    #expect(try FieldDecoder().decode(ActivityPlan.self, from: record) == kept)
  }
}
