import Domain
import Testing

struct FindingTests {
  @Test func `ten, three and one with an umbrella and a commissioner are as they should be`() {
    var world = World()
    world.seatCouncil()
    #expect(world.index.compositionFindings(on: .today, period: .tested) == [])
  }

  @Test func `R1 tells each side that is not full`() {
    var world = World()
    world.seatCouncil(civil: 9, politics: 4)
    #expect(
      world.index.compositionFindings(on: .today, period: .tested).map(\.reason) == [
        .seats(.civilSociety, found: 9, expected: 10),
        .seats(.politics, found: 4, expected: 3),
      ])
  }

  @Test(arguments: [MandateRole.substitute, .coOpted])
  func `R1 does not count substitutes and guests`(role: MandateRole) {
    var world = World()
    world.seatCouncil()
    let seat = world.seat(.politics)
    world.apply(world.book.changing(seat.id) { $0.role = role })
    #expect(world.index.compositionFindings(on: .today, period: .tested) == [])
  }

  @Test func `R1 reads its numbers from the settings of the day`() {
    var world = World()
    world.seatCouncil(civil: 8)
    let setting = world.add(Setting(id: world.ids.next(), key: .councilCivilSeats)) {
      ($0.number, $0.validFrom, $0.source) = (8, .on("2026-01-01"), "Beslut")
    }
    #expect(world.index.compositionFindings(on: .today, period: .tested) == [])
    let limits = Limits(world.book, on: .today)
    #expect(limits.source(of: .councilCivilSeats) == .setting(setting.id, "Beslut"))
    #expect(Limits(world.book, on: .on("2025-12-31")).source(of: .noticeDays) == .practice)
  }

  @Test func `R2 asks for a seat for the umbrella that a setting names`() {
    var world = World()
    world.seatCouncil()
    let umbrella = world.party("Örebro Föreningsråd", joined: .on("2024-02-01"))
    _ = world.add(Setting(id: world.ids.next(), key: .umbrellaParty)) {
      $0.party = umbrella.id
    }
    #expect(
      world.index.compositionFindings(on: .today, period: .tested).map(\.reason)
        == [.umbrellaSeatMissing(umbrella.id)])
  }

  @Test func `R3 asks for a commissioner among the politicians`() {
    var world = World()
    world.seatCouncil(commissioner: false)
    #expect(
      world.index.compositionFindings(on: .today, period: .tested)
        == [Finding(.commissionerSeat, .warning, .commissionerMissing)])
  }

  @Test func `R4 asks that civil seats are nominated by affiliated parties`() {
    var world = World()
    world.seatCouncil(civil: 8)
    let party = world.party("Lillån")
    let seat = world.seat(.civilSociety, for: party)
    let unsaid = world.seat(.civilSociety)
    #expect(
      world.index.compositionFindings(on: .today, period: .tested)
        == [
          Finding(
            .nominatorAffiliated, .warning, .nominatorNotAffiliated(party.id),
            about: seat.reference, repair: .affiliate(party.id)),
          Finding(
            .nominatorAffiliated, .warning, .nominatorNotAffiliated(nil),
            about: unsaid.reference, repair: .edit(unsaid.reference, field: "nominatedBy")),
        ].sorted { ($0.subject ?? seat.reference) < ($1.subject ?? seat.reference) })
  }

  @Test func `R17 allows two seats for one organisation`() {
    var world = World()
    world.seatCouncil(civil: 8)
    let party = world.party("Örebro Föreningsråd", joined: .on("2024-02-01"))
    _ = world.seat(.civilSociety, for: party)
    _ = world.seat(.civilSociety, for: party)
    #expect(world.index.compositionFindings(on: .today, period: .tested) == [])
  }

  @Test(arguments: [(3, true), (4, false), (5, false)])
  func `R5 counts the council meetings of the year, held and to come`(
    meetings: Int, found: Bool
  ) {
    var world = World()
    for month in 0..<meetings { _ = world.meeting("2026-0\(month + 1)-10") }
    _ = world.meeting("2026-09-10", .workingCommittee)
    let cancelled = world.meeting("2026-09-11")
    world.apply(world.book.changing(cancelled.id) { $0.status = .cancelled })
    let reason = FindingReason.councilMeetings(year: 2026, found: meetings, expected: 4)
    #expect(world.reasons(of: .meetingsPerYear) == (found ? [reason] : []))
  }

  @Test func `R6 and R7 list the bodies that are missing`() {
    var world = World()
    let committee = world.party("KFN", .municipality, .committee)
    let office = world.party("KFF", .municipality, .administration, joined: .on("2024-02-01"))
    _ = world.party("Örebro Energi", .municipality, .municipalCompany)
    let findings = world.findings
    #expect(
      findings.filter { $0.rule == .bodiesAffiliated || $0.rule == .cNetworkSeats } == [
        Finding(
          .bodiesAffiliated, .gap, .notAffiliated, about: committee.reference,
          repair: .affiliate(committee.id)),
        Finding(
          .cNetworkSeats, .gap, .cNetworkSeatMissing, about: office.reference,
          repair: .addMandate(.cNetwork, nominatedBy: office.id)),
      ])
  }

  @Test(arguments: [
    (2026, 2027, [FindingReason]()), (2024, 2025, []),
    (2026, 2026, [.planNotTwoYears(from: 2026, to: 2026)]),
    (2027, 2028, [.planOutsidePeriod(from: 2027, to: 2028)]),
    (
      2023, 2025,
      [.planNotTwoYears(from: 2023, to: 2025), .planOutsidePeriod(from: 2023, to: 2025)]
    ),
    (
      Int.max, Int.max,
      [.planNotTwoYears(from: .max, to: .max), .planOutsidePeriod(from: .max, to: .max)]
    ),
  ])
  func `R8 wants two years inside the agreement`(from: Int, to: Int, faults: [FindingReason]) {
    var world = World()
    let plan = ActivityPlan(
      id: world.ids.next(), period: "2024-2027", fromYear: from, toYear: to)
    #expect(plan.spanFaults(in: .tested) == faults)
  }

  @Test(arguments: [
    (PerformingSide.municipality, ActivityStatus.ongoing, String?.none, true),
    (.municipality, .decided, "Ks VP 2026", false), (.municipality, .proposed, nil, false),
    (.municipality, .completed, nil, false), (.civilSociety, .ongoing, nil, false),
    (.joint, .ongoing, nil, true),
  ])
  func `R9 wants municipal undertakings in the annual process`(
    side: PerformingSide, status: ActivityStatus, reference: String?, isGap: Bool
  ) {
    var world = World()
    let body = world.party("KFN", .municipality, .committee)
    _ = world.add(world.book.newActivity("Forum", in: nil, ids: &world.ids)) {
      ($0.performingSide, $0.status, $0.annualProcessReference) = (side, status, reference)
      $0.responsible = [body.id]
    }
    #expect(world.reasons(of: .annualProcess) == (isGap ? [.annualProcessMissing] : []))
  }

  @Test func `R10 wants six commitments and every active activity followed up`() {
    var world = World()
    let plan = world.add(
      ActivityPlan(id: world.ids.next(), period: "2024-2027", fromYear: 2024, toYear: 2025))
    for note in ["Klart till hälften", nil] {
      _ = world.add(world.book.newActivity("Forum", in: plan.id, ids: &world.ids)) {
        ($0.status, $0.note) = (.ongoing, note)
      }
    }
    for due in ["2024-03-01", "2025-03-01"] {
      let activity = world.add(world.book.newActivity("Dag", in: plan.id, ids: &world.ids)) {
        $0.status = .ongoing
      }
      _ = world.add(FollowUp(id: world.ids.next(), title: "Ring")) {
        ($0.activity, $0.due) = (activity.id, .on(due))
      }
    }
    for commitment in Commitment.allCases where commitment != .takePartWhenInvited {
      world.apply(
        world.book.ticking(commitment, year: 2025, by: world.actor, ids: &world.ids))
    }
    #expect(
      world.reasons(of: .yearlyFollowUp) == [
        .commitmentNotFollowedUp(.takePartWhenInvited, year: 2025),
        .activityNotFollowedUp(year: 2025), .activityNotFollowedUp(year: 2025),
      ])
    #expect(world.reasons(of: .yearlyFollowUp, on: .on("2024-06-01")) == [])
  }

  @Test(arguments: [
    ("2025-12-30", Severity?.none), ("2025-12-31", .notice), ("2027-12-31", .notice),
    ("2028-01-01", .warning),
  ])
  func `R11 counts down to the review`(day: String, severity: Severity?) {
    let findings = World().index.findings(on: .on(day), period: .tested)
    #expect(findings.first { $0.rule == .review }?.severity == severity)
  }
}

extension World {
  var findings: [Finding] { index.findings(on: .today, period: .tested) }

  func reasons(of rule: Rule, on day: Day = .today) -> [FindingReason] {
    index.findings(on: day, period: .tested).filter { $0.rule == rule }.map(\.reason)
  }

  /// A council as the agreement wants it, or nearly.
  mutating func seatCouncil(civil: Int = 10, politics: Int = 3, commissioner: Bool = true) {
    for number in 0..<civil {
      _ = seat(.civilSociety, for: party("Förening \(number)", joined: .on("2024-02-01")))
    }
    for number in 0..<politics {
      let mandate = seat(.politics)
      apply(book.changing(mandate.id) { $0.isCommissioner = commissioner && number == 0 })
    }
    _ = seat(.official)
  }
}
