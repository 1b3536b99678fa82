import Domain
import Testing

struct ActivityActionTests {
  @Test(arguments: [
    (ActivityStatus.proposed, BoardStep.right, ActivityStatus?.some(.decided)),
    (.decided, .right, .ongoing), (.ongoing, .right, .completed), (.completed, .right, nil),
    (.proposed, .left, nil), (.completed, .left, .ongoing), (.paused, .left, .decided),
    (.paused, .right, .ongoing), (.dropped, .left, nil), (.dropped, .right, nil),
  ])
  func `a card moves one column`(
    from: ActivityStatus, step: BoardStep, to: ActivityStatus?
  ) {
    #expect(from.stepped(step) == to)
  }

  @Test func `a completed activity has a day, and loses it when it goes back`() {
    var world = World()
    let activity = world.add(world.book.newActivity("Mässa", in: nil, ids: &world.ids))
    world.apply(world.book.moving(activity.id, to: .completed, by: world.actor))
    #expect(world.book.activities[activity.id]?.completedDate == .on("2026-03-18"))
    #expect(world.book.moving(activity.id, to: .completed, by: world.actor) == [])
    world.apply(world.book.stepping(activity.id, .left, by: world.actor))
    #expect(world.book.activities[activity.id]?.completedDate == nil)
    #expect(world.book.activities[activity.id]?.status == .ongoing)
  }

  @Test func `the reason of a pause goes when the work goes on`() {
    var world = World()
    let activity = world.add(world.book.newActivity("Mässa", in: nil, ids: &world.ids))
    world.apply(
      world.book.moving(activity.id, to: .paused, reason: "Lokalen stängd", by: world.actor))
    #expect(world.book.activities[activity.id]?.endReason == "Lokalen stängd")
    world.apply(world.book.moving(activity.id, to: .ongoing, by: world.actor))
    #expect(world.book.activities[activity.id]?.endReason == nil)
  }

  @Test func `activities are numbered within their plan`() {
    var world = World()
    let plan = world.add(
      ActivityPlan(id: world.ids.next(), period: "2024-2027", fromYear: 2026, toYear: 2027))
    for _ in 0..<3 {
      _ = world.add(world.book.newActivity("Mässa", in: plan.id, ids: &world.ids))
    }
    #expect(world.book.nextActivityNumber(in: plan.id) == "A04")
    #expect(world.book.nextActivityNumber(in: nil) == "A01")
  }

  @Test func `a matter becomes one activity that knows it`() throws {
    var world = World()
    let matter = world.matter("Lokaler")
    world.apply(world.book.makingActivity(from: matter.id, in: nil, ids: &world.ids))
    let activity = try #require(world.book.activities.all.first)
    #expect(activity.matter == matter.id)
    #expect(activity.title == "Lokaler")
    #expect(world.book.matters[matter.id]?.activity == activity.id)
    #expect(world.book.makingActivity(from: matter.id, in: nil, ids: &world.ids) == [])
  }

  @Test func `a commitment is assessed by each side and ticked once`() throws {
    var world = World()
    for (voice, step) in [
      (AssessmentVoice.civil, AssessmentStep.toSomeExtent), (.municipal, .fully),
    ] {
      world.apply(
        world.book.assessing(.inviteEarly, year: 2025, voice, as: step, ids: &world.ids))
    }
    world.apply(
      world.book.ticking(.inviteEarly, year: 2025, by: world.actor, ids: &world.ids))
    #expect(world.book.assessments.count == 1)
    let assessment = try #require(world.book.assessment(of: .inviteEarly, year: 2025))
    #expect(assessment.difference == 2)
    #expect(assessment.tickedDate == .on("2026-03-18"))
    #expect(
      world.book.ticking(.inviteEarly, year: 2025, by: world.actor, ids: &world.ids) == [])
    world.apply(world.book.unticking(.inviteEarly, year: 2025))
    #expect(world.book.assessment(of: .inviteEarly, year: 2025)?.tickedDate == nil)
    #expect(world.book.assessment(of: .inviteEarly, year: 2025)?.civil == .toSomeExtent)
  }
}
