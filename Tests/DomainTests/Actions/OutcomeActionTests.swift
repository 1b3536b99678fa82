import Domain
import Testing

struct OutcomeActionTests {
  @Test(arguments: [
    (Outcome.answered, MatterStatus.handled), (.becomesActivity, .handled),
    (.toWorkingGroup, .handled), (.referred, .referred), (.toExecutiveBoard, .referred),
    (.noAction, .handled), (.tabled, .prepared),
  ])
  func `an outcome says where its matter stands`(
    outcome: Outcome, status: MatterStatus
  ) throws {
    var world = World()
    let (matter, point) = world.placed()
    world.apply(
      try world.book.settingOutcome(
        outcome, of: point.id, reason: "Görs redan", by: world.actor))
    #expect(world.book.matters[matter.id]?.status == status)
    #expect(world.book.treatments[point.id]?.handledTime == .now)
    world.apply(try world.book.settingOutcome(nil, of: point.id, by: world.actor))
    #expect(world.book.matters[matter.id]?.status == .onAgenda)
    #expect(world.book.treatments[point.id] == point)
  }

  @Test(arguments: [nil, "", "  "])
  func `no action needs a reason`(reason: String?) {
    var world = World()
    let (_, point) = world.placed()
    #expect(throws: Refusal.reasonMissing(point.reference)) {
      try world.book.settingOutcome(
        .noAction, of: point.id, reason: reason, by: world.actor)
    }
  }

  @Test(arguments: [MatterStatus.fedBack, .closed, .withdrawn, .dormant])
  func `a matter that is done with stays as it is`(status: MatterStatus) throws {
    var world = World()
    let (matter, point) = world.placed()
    world.apply(world.book.settingStatus(status, of: matter.id, by: world.actor))
    world.apply(try world.book.settingOutcome(.answered, of: point.id, by: world.actor))
    #expect(world.book.matters[matter.id]?.status == status)
  }

  @Test func `a decision and its follow-up know where they come from`() throws {
    var world = World()
    let (matter, point) = world.placed()
    let line = QuickLine(title: "Bjud in tekniska", responsible: "Sekr.", due: .on("2026-05-26"))
    let changes = try world.book.deciding(
      " Tekniska bjuds in ", under: point.id, reference: "§ 12", followUp: line,
      by: world.actor, ids: &world.ids)
    world.apply(changes)
    let decision = try #require(world.index.decisions(under: point.id).first)
    #expect(decision.text == "Tekniska bjuds in")
    #expect(decision.date == .on("2026-03-18"))
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

  @Test func `a decision without words is none`() throws {
    var world = World()
    let (_, point) = world.placed()
    let changes = try world.book.deciding(
      " ", under: point.id, by: world.actor, ids: &world.ids)
    #expect(changes == [])
  }

  @Test func `undecided points go on to the next meeting`() {
    var world = World()
    let (matter, point) = world.placed()
    let next = world.meeting("2026-05-26")
    let meeting = point.meeting
    #expect(world.book.undecidedPoints(of: meeting) == [point])
    world.apply(
      world.book.tabling([point.id], to: next.id, by: world.actor, ids: &world.ids))
    #expect(world.book.undecidedPoints(of: meeting) == [])
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
