import Domain
import Testing

struct DecidingTests {
  @Test(arguments: [
    (DecisionKind.noted, MatterStatus.handled, Outcome.answered),
    (.jointView, .handled, .answered), (.recommendation, .handled, .answered),
    (.referral, .referred, .referred), (.assignment, .handled, .answered),
    (.toWorkingGroup, .handled, .toWorkingGroup), (.becomesActivity, .handled, .becomesActivity),
    (.tabled, .prepared, .tabled), (.noAction, .handled, .noAction),
    (.answered, .handled, .answered),
  ])
  func `a decision says where its point and its matter stand`(
    kind: DecisionKind, status: MatterStatus, outcome: Outcome
  ) {
    var world = World()
    let (matter, point) = world.placed()
    world.decide(kind, under: point) { $0.reason = "Görs redan" }
    #expect(world.book.matters[matter.id]?.status == status)
    #expect(world.book.treatments[point.id]?.outcome == outcome)
    #expect(world.book.treatments[point.id]?.outcomeReason == "Görs redan")
    #expect(world.book.treatments[point.id]?.handledTime == .now)
    #expect(world.index.result(of: point) == .decided(kind))
    world.apply(world.book.takingBackResult(of: point.id, by: world.actor, ids: &world.ids))
    #expect(world.book.matters[matter.id]?.status == .onAgenda)
    #expect(world.book.treatments[point.id] == point)
  }

  @Test func `what a decision needs is asked for where it is entered`() {
    var world = World()
    let (_, point) = world.placed()
    func problems(_ kind: DecisionKind, _ edit: (inout Decision) -> Void = { _ in }) -> [Problem] {
      var decision = world.book.newDecision(
        kind, "Ja", under: point, by: world.actor, ids: &world.ids)
      edit(&decision)
      return world.index.problems(of: decision, period: .tested)
    }
    #expect(problems(.noAction).map(\.reason) == [.refusalWithoutReason])
    #expect(problems(.noAction) { $0.reason = "  " }.map(\.reason) == [.refusalWithoutReason])
    #expect(problems(.noAction) { $0.reason = "Görs redan" } == [])
    #expect(problems(.referral).map(\.reason) == [.recipientMissing])
    #expect(problems(.referral) { $0.body = "Regionen" } == [])
    #expect(problems(.noted) { $0.text = " " }.map(\.reason) == [.empty])
  }

  @Test(arguments: [MatterStatus.fedBack, .closed, .withdrawn, .dormant])
  func `a matter that is done with stays as it is`(status: MatterStatus) {
    var world = World()
    let (matter, point) = world.placed()
    world.apply(world.book.settingStatus(status, of: matter.id, by: world.actor))
    world.decide(.answered, under: point)
    #expect(world.book.matters[matter.id]?.status == status)
  }

  @Test func `a matter that was decided in words is never called tabled`() {
    var world = World()
    let (matter, point) = world.placed()
    world.apply(world.book.changing(point.id) { $0.outcome = .tabled })
    world.decide(nil, "Rådet går vidare", under: point)
    #expect(world.index.result(of: point) == .worded)
    #expect(!world.index.isTabled(matter.id))
    #expect(world.book.treatments[point.id]?.outcome == nil)
    #expect(world.book.matters[matter.id]?.status == .handled)
    #expect(world.book.undecidedPoints(of: point.meeting) == [])
  }

  @Test func `the point of a decision cannot be noted otherwise`() throws {
    var world = World()
    let (_, placed) = world.placed()
    let decided = world.decide(.jointView, under: placed)
    var point = try #require(world.book.treatments[placed.id])
    point.outcome = .tabled
    #expect(
      world.index.problems(of: point, period: .tested).map(\.reason) == [
        .decidedOtherwise(decided.id.reference)
      ])
  }

  @Test func `decisions share one series of the year, and follow-ups have their own`() {
    var world = World()
    let (_, first) = world.placed()
    let group = world.meeting("2026-04-01", .workingCommittee)
    let second = world.point("Beredning", at: group)
    let former = world.point("I fjol", at: world.meeting("2025-11-18"))
    #expect(world.decide(.noted, under: first).reference == "§ 1")
    #expect(world.decide(.noted, under: second).reference == "§ 2")
    #expect(world.decide(.noted, under: former).reference == "§ 1")
    world.apply(world.book.takingBackResult(of: second.id, by: world.actor, ids: &world.ids))
    #expect(world.decide(.noted, under: second).reference == "§ 3")
    let asked = world.book.newFollowUp("Ring", at: group.id, by: world.actor, ids: &world.ids)
    #expect(asked.code == "U1")
  }

  @Test func `a number of the year is given once, and what two devices gave is told`() {
    var world = World()
    let (_, point) = world.placed()
    let first = world.decide(.noted, under: point)
    var second = world.book.newDecision(
      .noted, "En till", under: point, by: world.actor, ids: &world.ids)
    second.reference = "§ 1"
    #expect(
      world.index.problems(of: second, period: .tested).map(\.reason) == [
        .numberInUse(first.id.reference)
      ])
    world.apply([second.creation])
    second.text = "Rättat"
    #expect(world.index.problems(of: second, period: .tested) == [])
    let told = world.index.findings(on: .today, period: .tested).filter { $0.rule == .numbers }
    #expect(told.map(\.subject?.kind) == [.decisions])
  }

  @Test func `what is tabled to a meeting stands on its agenda, and leaves it when decided`() {
    var world = World()
    let (matter, point) = world.placed()
    let next = world.meeting("2026-05-26")
    var decision = world.decide(.tabled, under: point) { $0.meeting = next.id }
    #expect(world.book.agenda(of: next.id).map(\.section) == [.tabled])
    #expect(world.book.matters[matter.id]?.status == .onAgenda)
    decision.kind = .noted
    world.apply(world.book.deciding(decision, by: world.actor, ids: &world.ids))
    #expect(world.book.agenda(of: next.id) == [])
    #expect(world.book.matters[matter.id]?.status == .handled)
  }

  @Test func `a decision and its follow-up know where they come from`() throws {
    var world = World()
    let (matter, point) = world.placed()
    let decision = world.decide(.jointView, " Tekniska bjuds in ", under: point)
    #expect(decision.text == "Tekniska bjuds in")
    #expect(decision.date == .on("2026-03-18"))
    let line = QuickLine(title: "Bjud in tekniska", responsible: "Sekr.", due: .on("2026-05-26"))
    world.apply(world.book.followingUp(decision, line, by: world.actor, ids: &world.ids))
    let asked = try #require(world.index.followUps(from: decision.id).first)
    #expect(asked.title == "Bjud in tekniska")
    #expect(asked.number == 1)
    #expect(asked.due == .on("2026-05-26"))
    #expect(asked.responsible == "Sekr.")
    #expect(asked.originMeeting == point.meeting)
    #expect(asked.originTreatment == point.id)
    #expect(asked.matter == matter.id)
    #expect(asked.commitment == .inviteEarly)
    #expect(asked.principle == .dialogue)
  }

  @Test func `an assignment is followed up also without a line`() throws {
    var world = World()
    let (_, point) = world.placed()
    let decision = world.decide(.assignment, "Ta fram en karta", under: point) {
      $0.body = "C-nätet"
      $0.due = .on("2026-06-01")
    }
    world.apply(world.book.followingUp(decision, nil, by: world.actor, ids: &world.ids))
    let asked = try #require(world.index.followUps(from: decision.id).first)
    #expect(asked.title == "Ta fram en karta")
    #expect(asked.responsible == "C-nätet")
    #expect(asked.due == .on("2026-06-01"))
    let noted = world.decide(.noted, under: point)
    #expect(world.book.followingUp(noted, nil, by: world.actor, ids: &world.ids) == [])
  }

  @Test func `undecided points go on to the next meeting`() {
    var world = World()
    let (matter, point) = world.placed()
    let next = world.meeting("2026-05-26")
    let meeting = point.meeting
    #expect(world.book.undecidedPoints(of: meeting) == [point])
    world.apply(
      world.book.tabling(
        [point.id], to: next.id, wording: "Bordläggs.", by: world.actor, ids: &world.ids))
    #expect(world.book.undecidedPoints(of: meeting) == [])
    #expect(world.index.decisions(under: point.id).map(\.kind) == [.tabled])
    #expect(world.book.agenda(of: next.id).map(\.section) == [.tabled])
    #expect(world.book.matters[matter.id]?.status == .onAgenda)
  }

  @Test func `feedback is given once`() {
    var world = World()
    let matter = world.matter("Lokaler")
    world.apply(world.book.givingFeedback(on: matter.id, by: world.actor))
    #expect(world.book.matters[matter.id]?.feedbackDate == .on("2026-03-18"))
    #expect(world.book.matters[matter.id]?.status == .fedBack)
    #expect(world.book.givingFeedback(on: matter.id, by: world.actor) == [])
    world.apply(world.book.closing(matter.id, by: world.actor))
    #expect(world.book.matters[matter.id]?.closedDate == .on("2026-03-18"))
    #expect(world.book.matters[matter.id]?.feedbackDate == .on("2026-03-18"))
  }
}

extension World {
  /// A matter of Å2 and P2 on the agenda of a meeting.
  fileprivate mutating func placed() -> (Matter, Treatment) {
    let meeting = meeting("2026-03-18")
    let received = matter("Tidig inbjudan")
    apply(
      book.changing(received.id) {
        $0.commitments = [.inviteEarly, .useTheCouncil]
        $0.principles = [.dialogue]
      })
    apply(book.placing(received.id, on: meeting.id, ids: &ids))
    return (book.matters[received.id] ?? received, book.agenda(of: meeting.id)[0])
  }
}
