import Domain
import Testing

struct LookupTests {
  @Test func `a party was last active when it did something last`() {
    var world = World()
    let party = world.party("Almby", joined: .on("2024-02-01"))
    #expect(world.index.lastActive(of: party.id, on: .today) == .on("2024-02-01"))
    _ = world.matter("Lokaler", received: "2025-03-01", from: party)
    #expect(world.index.lastActive(of: party.id, on: .today) == .on("2025-03-01"))
    let meeting = world.meeting("2026-01-27")
    let seat = world.seat(.civilSociety, for: party)
    world.apply(world.book.settingAttendance(of: seat.person, at: meeting.id, to: .present))
    #expect(world.index.lastActive(of: party.id, on: .today) == .on("2026-01-27"))
    #expect(world.index.lastActive(of: party.id, on: .on("2026-01-26")) == .on("2026-01-01"))
  }

  @Test(arguments: [
    ("2024-10-18", PartyMark?.some(.silent(months: 17))),
    ("2025-03-18", .silent(months: 12)), ("2025-03-19", nil),
  ])
  func `an affiliated party is silent after twelve months`(joined: String, mark: PartyMark?) {
    var world = World()
    let party = world.party("Almby", joined: .on(joined))
    #expect(world.index.mark(of: party, on: .today, period: .tested) == mark)
  }

  @Test func `the register marks missing decisions and bodies that must join`() {
    var world = World()
    let office = world.party("Kulturförvaltningen", .municipality, .administration)
    let club = world.party("Almby")
    #expect(world.index.mark(of: office, on: .today, period: .tested) == .mustAffiliate)
    #expect(world.index.mark(of: club, on: .today, period: .tested) == nil)
    world.standing(of: club, .received)
    #expect(world.index.mark(of: club, on: .today, period: .tested) == .decisionMissing)
  }

  @Test func `the issue stop is the working committee's day, else three weeks before`() {
    var world = World()
    _ = world.meeting("2026-01-27")
    let meeting = world.meeting("2026-03-24")
    #expect(world.index.issueStop(of: meeting) == .on("2026-03-03"))
    _ = world.meeting("2026-01-10", .workingCommittee)
    #expect(world.index.issueStop(of: meeting) == .on("2026-03-03"))
    _ = world.meeting("2026-03-02", .workingCommittee)
    #expect(world.index.issueStop(of: meeting) == .on("2026-03-02"))
    #expect(world.index.noticeDay(of: meeting) == .on("2026-03-17"))
  }

  @Test func `a setting in force moves the stop and the notice`() {
    var world = World()
    let meeting = world.meeting("2026-03-24")
    for (key, days) in [(SettingKey.issueStopDays, 14), (.noticeDays, 10)] {
      _ = world.add(Setting(id: world.ids.next(), key: key)) { $0.number = days }
    }
    _ = world.add(Setting(id: world.ids.next(), key: .noticeDays)) {
      ($0.number, $0.validTo) = (3, .on("2025-12-31"))
    }
    #expect(world.index.issueStop(of: meeting) == .on("2026-03-10"))
    #expect(world.index.noticeDay(of: meeting) == .on("2026-03-14"))
  }

  @Test func `the queue takes tabled ones first, then priority, then age`() {
    var world = World()
    let first = world.meeting("2026-01-27")
    let next = world.meeting("2026-03-24")
    let old = world.matter("Gammal", received: "2025-12-01")
    _ = world.matter("Sen", received: "2026-03-10")
    let urgent = world.matter("Bråttom", received: "2026-02-01")
    world.apply(world.book.changing(urgent.id) { $0.priority = 1 })
    let tabled = world.matter("Bordlagd", received: "2026-01-02")
    world.apply(world.book.placing(tabled.id, on: first.id, ids: &world.ids))
    let point = world.book.agenda(of: first.id)[0]
    world.decide(.tabled, under: point)
    let queue = world.index.queue(for: next)
    #expect(queue.map(\.matter.title) == ["Bordlagd", "Bråttom", "Gammal", "Sen"])
    #expect(queue.map(\.isTabled) == [true, false, false, false])
    #expect(queue.map(\.isAfterStop) == [false, false, false, true])
    #expect(queue[2].matter.id == old.id)
  }

  @Test func `the next and previous meetings are those not cancelled`() {
    var world = World()
    let first = world.meeting("2026-01-27", .councilWithCNetwork)
    let cancelled = world.meeting("2026-03-20")
    world.apply(world.book.changing(cancelled.id) { $0.status = .cancelled })
    let evening = world.meeting("2026-04-21", .themeEvening)
    let next = world.meeting("2026-05-18")
    #expect(world.index.nextMeeting(from: .today)?.id == evening.id)
    #expect(world.index.nextMeeting(from: .today, councilOnly: true)?.id == next.id)
    #expect(world.index.previousMeeting(before: next)?.id == first.id)
    #expect(world.index.previousMeeting(before: first) == nil)
  }

  @Test(arguments: [
    ("2026-02-10", ActivityStatus.ongoing, Int?.some(36)), ("2026-03-17", .decided, 1),
    ("2026-03-18", .ongoing, nil), ("2026-02-10", .completed, nil),
    ("2026-02-10", .paused, nil), ("2026-02-10", .dropped, nil),
  ])
  func `lateness is computed from the day and the status`(
    due: String, status: ActivityStatus, days: Int?
  ) {
    var world = World()
    var activity = world.book.newActivity("Mässa", in: nil, ids: &world.ids)
    activity.due = .on(due)
    activity.status = status
    #expect(activity.daysLate(on: .today) == days)
  }

  @Test func `coverage counts the bodies of the day`() {
    var world = World()
    let joined = world.party("KS", .municipality, .committee, joined: .on("2024-01-15"))
    let missing = world.party("KFN", .municipality, .committee)
    let former = world.party("VON", .municipality, .committee)
    world.apply(world.book.changing(former.id) { $0.activeTo = .on("2022-12-31") })
    let office = world.party("KFF", .municipality, .administration)
    let seated = world.party("SF", .municipality, .administration)
    _ = world.seat(.official, for: seated, in: .cNetwork)
    let coverage = world.index.coverage(on: .today, period: .tested)
    #expect(coverage.committees == Share(1, of: 2))
    #expect(coverage.administrations == Share(0, of: 2))
    #expect(coverage.cNetwork == Share(1, of: 2))
    #expect(coverage.notAffiliated == [missing.id, office.id, seated.id].sorted())
    #expect(coverage.withoutSeat == [office.id])
    #expect(world.index.isAffiliated(joined.id, in: "2024-2027", on: .on("2024-01-14")) == false)
  }

  @Test func `progress counts commitments, activities and what meetings asked for`() {
    var world = World()
    let plan = world.add(
      ActivityPlan(id: world.ids.next(), period: "2024-2027", fromYear: 2024, toYear: 2025))
    for status in ActivityStatus.allCases {
      _ = world.add(world.book.newActivity("Mässa", in: plan.id, ids: &world.ids)) {
        $0.status = status
      }
    }
    world.apply(world.book.ticking(.inviteEarly, year: 2025, by: world.actor, ids: &world.ids))
    let meeting = world.meeting("2025-11-18")
    _ = world.add(FollowUp(id: world.ids.next(), title: "Svara")) {
      ($0.originMeeting, $0.status) = (meeting.id, .done)
    }
    let progress = world.index.followUpProgress(of: 2025)
    #expect(progress.commitments == Share(1, of: 6))
    #expect(progress.activities == Share(1, of: 5))
    #expect(progress.followUps == Share(1, of: 1))
    #expect(progress.percent == 25)
    #expect(world.index.followUpProgress(of: 2030).percent == 0)
    #expect(world.index.progress(of: plan.id, on: .today).total == 5)
  }

  @Test func `the election meeting invites affiliated civil parties only`() {
    var world = World()
    let joined = world.party("Almby", joined: .on("2024-02-01"))
    _ = world.party("Lillån")
    _ = world.party("KS", .municipality, .committee, joined: .on("2024-01-15"))
    #expect(world.index.electionMeetingParties(on: .today, period: .tested) == [joined])
  }
}

extension Day {
  /// The day of the meeting.
  static let today = Day.on("2026-03-18")
}
