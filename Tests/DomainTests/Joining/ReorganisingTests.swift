import Testing

@testable import Domain

/// A body ends, others take over, and nothing that went on at it is lost.
struct ReorganisingTests {
  @Test func `from a coming day the affiliation holds until its last day`() throws {
    var world = World()
    let old = world.party("Nämnden", .municipality, .committee, joined: .on("2024-02-01"))
    let heir = world.party("Nya nämnden", .municipality, .committee)
    let wish = Reorganising(
      [old.id], into: [heir.id], new: [], from: .on("2027-01-01"), reason: "ny ordning")
    world.apply(try world.index.reorganising(wish, by: world.entrant, ids: &world.ids))
    let standing = try #require(world.book.affiliation(of: old.id, in: "2024-2027"))
    let party = try #require(world.book.parties[old.id])
    for (day, isIn) in [("2026-11-30", true), ("2026-12-31", true), ("2027-01-01", false)] {
      let day = Day.on(day)
      #expect(standing.status(on: day) == (isIn ? .affiliated : .ended))
      #expect(standing.comingEnd(on: day) == (isIn ? .on("2027-01-01") : nil))
      #expect(world.index.isAffiliated(old.id, in: "2024-2027", on: day) == isIn)
      #expect(standing.since(on: day) == (isIn ? .on("2024-02-01") : .on("2027-01-01")))
      #expect(world.index.mark(of: party, on: day, period: .tested) != .mustAffiliate)
    }
    #expect(world.index.forerunners(of: heir.id) == [old.id])
  }

  private var world = World()
  private let board: Party
  private let east: Party
  private let west: Party
  private let today = Day.on("2026-11-30")
  private let turn = Day.on("2027-01-01")

  init() {
    var world = World()
    board = world.party("Programnämnden", .municipality, .committee, joined: .on("2024-02-01"))
    east = world.party("Östra nämnden", .municipality, .committee)
    west = world.party("Västra nämnden", .municipality, .committee)
    self.world = world
  }

  private mutating func reorganise(
    _ choices: [EntityReference: [Identifier<Party>]] = [:]
  ) throws -> BookIndex {
    var wish = Reorganising(
      [board.id], into: [east.id, west.id], from: turn, reason: "Ny organisation")
    wish.choices = choices
    let changes = try world.index.reorganising(wish, by: world.entrant, ids: &world.ids)
    #expect(world.book.alteration(by: changes) == nil)
    return BookIndex(world.book.applying(changes))
  }

  private mutating func activity(_ plan: ActivityPlan? = nil) -> Activity {
    let responsible: Set = [board.id]
    return world.add(Activity(id: world.ids.next(), number: "A01", title: "Bryggan")) {
      $0.responsible = responsible
      $0.performingSide = .municipality
      $0.status = .decided
      $0.plan = plan?.id
    }
  }

  @Test mutating func `the body lasts until the day before, and what it was in ends with it`()
    throws
  {
    let index = try reorganise()
    let ended = try #require(index.book.parties[board.id])
    #expect(ended.activeTo == .on("2026-12-31"))
    #expect(ended.heirs == [east.id, west.id])
    let standing = try #require(index.book.affiliation(of: board.id, in: "2024-2027"))
    #expect(standing.status == .ended)
    #expect(standing.endReason == "Ny organisation")
    #expect(index.isAffiliated(board.id, in: "2024-2027", on: .on("2026-12-31")))
    #expect(!index.isAffiliated(board.id, in: "2024-2027", on: turn))
  }

  @Test mutating func `seats end and begin, open work goes to the first or to who was chosen`()
    throws
  {
    let seat = world.seat(.official, for: board, in: .cNetwork)
    let activity = self.activity()
    let body = board.id
    let due = world.add(FollowUp(id: world.ids.next(), title: "Svara")) {
      $0.responsibleParty = body
    }
    let done = world.add(FollowUp(id: world.ids.next(), title: "Ring")) {
      $0.responsibleParty = body
      $0.status = .done
    }
    let index = try reorganise([
      due.reference: [west.id], activity.reference: [east.id, west.id],
    ])
    #expect(index.book.mandates[seat.id]?.to == .on("2026-12-31"))
    #expect(index.book.mandates[seat.id]?.nominatedBy == board.id)
    let next = index.mandates(in: .cNetwork, on: turn)
    #expect(next.map(\.nominatedBy) == [east.id])
    #expect(next.map(\.person) == [seat.person])
    #expect(index.book.activities[activity.id]?.responsible == [east.id, west.id])
    #expect(index.book.followups[due.id]?.responsibleParty == west.id)
    #expect(index.book.followups[done.id]?.responsibleParty == board.id)
    #expect(index.threads(of: board.id, from: turn) == [])
  }

  @Test mutating func `what is left at a body that is no more is a finding with a repair`() throws {
    let activity = self.activity()
    let index = try reorganise([activity.reference: []])
    let findings = index.findings(on: turn, period: .tested).filter {
      if case .pointsAtEnded = $0.reason { true } else { false }
    }
    #expect(findings.map(\.subject) == [activity.reference])
    #expect(
      findings.map(\.repair)
        == [.reorganise(board.id, into: [east.id, west.id].min())])
  }

  @Test mutating func `two bodies become a new one, and a seat at both is not doubled`() throws {
    let both: Set = [east.id, west.id]
    let group = world.add(WorkingGroup(id: world.ids.next(), name: "Bad", purpose: "Bryggor")) {
      $0.parties = both
    }
    let new = Reorganising.NewBody(id: world.ids.next(), name: "Nya nämnden")
    let wish = Reorganising([east.id, west.id], into: [], new: [new], from: turn)
    let changes = try world.index.reorganising(wish, by: world.entrant, ids: &world.ids)
    let book = world.book.applying(changes)
    #expect(book.parties[new.id]?.kind == .committee)
    #expect(book.parties[new.id]?.activeFrom == turn)
    #expect(book.groups[group.id]?.parties == [new.id])
    #expect(book.parties[east.id]?.replacedBy == new.id)
  }

  @Test mutating func `taken back in one step, everything is as it was`() throws {
    _ = world.seat(.official, for: board, in: .cNetwork)
    _ = activity()
    let before = world.book
    let wish = Reorganising([board.id], into: [east.id], from: turn)
    let changes = try world.index.reorganising(wish, by: world.entrant, ids: &world.ids)
    let step = try #require(world.actor.transaction(.reorganise, changes, ids: &world.ids))
    var after = before
    after.apply(step)
    let back = try #require(world.actor.reverting(step, in: after, ids: &world.ids))
    #expect(after.alteration(by: back) == nil)
    after.apply(back)
    #expect(after.parties[board.id] == before.parties[board.id])
    #expect(
      after.mandates.all.sorted { $0.id < $1.id } == before.mandates.all.sorted { $0.id < $1.id })
    #expect(after.activities.all.map(\.responsible) == before.activities.all.map(\.responsible))
  }

  @Test mutating func `a body does not take over from itself, nor one that is no more`() {
    world.apply(world.book.changing(west.id) { $0.activeTo = .on("2025-12-31") })
    var ids = world.ids
    func refusal(_ wish: Reorganising) -> ReorganisingRefusal? {
      do {
        _ = try world.index.reorganising(wish, by: world.entrant, ids: &ids)
        return nil
      } catch { return error }
    }
    #expect(refusal(Reorganising([], into: [], from: turn)) == .nobody)
    #expect(
      refusal(Reorganising([board.id], into: [board.id], from: turn)) == .succeedsItself(board.id))
    #expect(
      refusal(Reorganising([board.id], into: [west.id], from: turn))
        == .hasEnded(west.id, .on("2025-12-31")))
  }

  // MARK: Adopted plans

  private mutating func adopted() -> (ActivityPlan, Activity) {
    var plan = ActivityPlan(
      id: world.ids.next(), period: "2024-2027", fromYear: 2026, toYear: 2027)
    plan.adoptedDate = .on("2026-01-28")
    let activity = self.activity(plan)
    plan.contents = [activity.id: PlannedActivity(activity)]
    world.apply([plan.creation])
    return (plan, activity)
  }

  @Test mutating func `who answers for an adopted activity goes on as the body that takes over`()
    throws
  {
    let (plan, activity) = adopted()
    let index = try reorganise()
    #expect(index.book.activities[activity.id]?.responsible == [east.id])
    #expect(index.book.plans[plan.id]?.contents[activity.id]?.responsible == [board.id])
    #expect(index.editedAfterAdoption(of: plan) == [])
  }

  @Test
  mutating func
    `an adopted activity whose party was joined into another is the other's, as adopted`()
    throws
  {
    let (plan, activity) = adopted()
    let joining = Joining(.parties, east.id.raw, with: [board.id.raw])
    let changes = try world.index.joining(joining, by: world.entrant)
    #expect(world.book.alteration(by: changes) == nil)
    let index = BookIndex(world.book.applying(changes))
    #expect(index.book.activities[activity.id]?.responsible == [east.id])
    #expect(index.activities(of: east.id).map(\.id) == [activity.id])
    let kept = try #require(index.book.plans[plan.id]?.contents[activity.id]?.responsible)
    let names = kept.map { ReferenceNames(index.book)[.parties, $0.raw] }
    #expect(names == ["Programnämnden"])
    #expect(index.editedAfterAdoption(of: plan) == [])
    #expect(
      index.findings(on: today, period: .tested).allSatisfy {
        if case .brokenLink = $0.reason { false } else { true }
      })
    let step = try #require(world.actor.transaction(.join, changes, ids: &world.ids))
    var after = world.book
    after.apply(step)
    let back = try #require(world.actor.reverting(step, in: after, ids: &world.ids))
    #expect(after.alteration(by: back) == nil)
    after.apply(back)
    #expect(after.activities[activity.id]?.responsible == [board.id])
    #expect(after.parties[board.id]?.replacedBy == nil)
  }

  @Test mutating func `another party is still no way round an adopted text`() {
    let (_, activity) = adopted()
    let other = activity.changing { $0.responsible = [east.id] }
    #expect(world.book.alteration(by: other) != nil)
  }
}
