import Domain
import Testing

/// What the municipality takes into its own planning, body by body and year by year (R9).
struct AnnualPlanningTests {
  private struct Planned {
    var world = World()
    let activity: Activity
    let committee: Party
    let office: Party

    init(_ edit: (inout Activity) -> Void = { _ in }) {
      let committee = world.party("Kulturnämnden", .municipality, .committee)
      office = world.add(
        Party(
          id: world.ids.next(), name: "Kulturkontoret", side: .municipality, kind: .administration)
      ) { $0.parentParty = committee.id }
      self.committee = committee
      let plan = world.add(
        ActivityPlan(id: world.ids.next(), period: "2024-2027", fromYear: 2026, toYear: 2027))
      let office = office.id
      activity = world.add(world.book.newActivity("Karta", in: plan.id, ids: &world.ids)) {
        $0.status = .decided
        $0.responsible = [office]
        edit(&$0)
      }
    }

    var lines: [PlanningLine] {
      world.book.activities[activity.id].map(world.index.planning) ?? []
    }

    func missing(on day: String) -> [Int] {
      world.book.activities[activity.id].map {
        world.index.missingPlanning(of: $0, on: .on(day)).map(\.year)
      } ?? []
    }

    mutating func take(in party: Party, _ year: Int, _ reference: String?) {
      _ = world.add(
        Undertaking(id: world.ids.next(), activity: activity.id, party: party.id, year: year)
      ) {
        $0.status = .inPlan
        $0.reference = reference
      }
    }
  }

  @Test func `an administration's work is planned by its committee, each year of the plan`() {
    let planned = Planned()
    #expect(planned.lines.map(\.year) == [2026, 2027])
    #expect(planned.lines.map(\.body) == [planned.committee.id, planned.committee.id])
    #expect(planned.lines.map(\.isHeld) == [false, false])
  }

  @Test func `only the years it goes on in are asked for`() {
    #expect(Planned { $0.due = .on("2026-09-30") }.lines.map(\.year) == [2026])
    #expect(Planned { $0.start = .on("2027-02-01") }.lines.map(\.year) == [2027])
  }

  @Test(arguments: [
    ("2026-03-01", [2026]), ("2026-07-31", [2026]), ("2026-08-01", [2026, 2027]),
    ("2027-01-01", [2027]),
  ])
  func `what is missing is told from August of the year before`(day: String, years: [Int]) {
    #expect(Planned().missing(on: day) == years)
  }

  @Test func `a line of either body closes the year it is for, with a reference`() {
    var planned = Planned()
    planned.take(in: planned.office, 2026, nil)
    #expect(planned.missing(on: "2026-08-01") == [2026, 2027])
    planned.take(in: planned.committee, 2027, "s. 12")
    #expect(planned.missing(on: "2026-08-01") == [2026])
    #expect(planned.lines.last?.reference == "s. 12")
  }

  @Test func `what an older book says of the activity counts for its year or for all`() {
    let all = Planned { $0.annualProcessReference = "s. 3" }
    #expect(all.lines.map(\.isHeld) == [true, true])
    let one = Planned { ($0.annualProcessReference, $0.annualProcessYear) = ("s. 3", 2026) }
    #expect(one.missing(on: "2026-08-01") == [2027])
  }

  @Test func `what civil society does alone is never in it`() {
    let planned = Planned { ($0.performingSide, $0.responsible) = (.civilSociety, []) }
    #expect(planned.lines.isEmpty)
    #expect(planned.world.index.planning(in: 2026).isEmpty)
  }

  @Test func `a new line begins with the first body and year that are open`() throws {
    var planned = Planned()
    let id: Identifier<Undertaking> = planned.world.ids.next()
    let asked = Record([Field("id", id.value), Field("activity", planned.activity.id.value)])
    let entry = try planned.world.index.entry(of: .undertakings, asked, by: planned.world.entrant)
    guard case .undertaking(let edit) = entry.change else { Issue.record("no line"); return }
    #expect(edit.after?.party == planned.committee.id)
    #expect(edit.after?.year == 2026)
  }

  @Test(arguments: [
    (PerformingSide.municipality, [false], OneSidedness?.some(.onlyMunicipality)),
    (.civilSociety, [true], .onlyCivilSociety), (.joint, [false], .jointWithoutCivilSociety),
    (.joint, [true], .jointWithoutMunicipality), (.joint, [true, false], nil), (.joint, [], nil),
    (.municipality, [true, false], nil),
  ])
  func `an activity is one-sided when one side alone answers for it`(
    side: PerformingSide, civil: [Bool], how: OneSidedness?
  ) {
    var world = World()
    let parties = civil.map { isCivil in
      isCivil ? world.party("Almby") : world.party("KFN", .municipality, .committee)
    }
    let activity = world.add(world.book.newActivity("Karta", in: nil, ids: &world.ids)) {
      ($0.performingSide, $0.responsible) = (side, Set(parties.map(\.id)))
    }
    #expect(world.index.oneSidedness(of: activity) == how)
    let found = world.index.oneSided([activity]).values.reduce(0) { $0 + $1.count }
    #expect(found == (how == nil ? 0 : 1))
  }

  @Test(arguments: ActivityStatus.allCases)
  func `only what was agreed on is late`(status: ActivityStatus) {
    var activity = Planned().activity
    (activity.status, activity.due) = (status, .on("2026-01-31"))
    #expect(activity.isLate(on: .on("2026-02-01")) == status.isActive)
  }
}
