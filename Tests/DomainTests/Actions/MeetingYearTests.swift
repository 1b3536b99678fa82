import Testing

@testable import Domain

/// A year of meetings: what is proposed, what is said of it, what is made.
struct MeetingYearTests {
  private func year(_ world: inout World, _ year: Int) -> MeetingYear {
    world.index.meetingYear(year, ids: &world.ids)
  }

  @Test func `last year's meetings come in the same week and on the same weekday`() {
    var world = World()
    for (day, kind) in [
      ("2021-01-27", MeetingKind.councilWithCNetwork), ("2021-03-02", .workingCommittee),
      ("2021-03-24", .council), ("2021-04-21", .themeEvening),
      ("2021-04-26", .workingCommittee), ("2021-05-18", .council),
    ] {
      _ = world.meeting(day, kind)
    }
    let plan = year(&world, 2022)
    #expect(plan.model == 2021)
    #expect(
      plan.meetings.map(\.date.text) == [
        "2022-01-26", "2022-03-01", "2022-03-23", "2022-04-20", "2022-04-25", "2022-05-17",
      ])
    #expect(plan.meetings[3].kind == .themeEvening)
  }

  @Test func `time and place come along, theme, notice and number do not`() throws {
    var world = World()
    var meeting = world.meeting("2026-03-18")
    let before = meeting
    meeting.start = TimeOfDay(hour: 15)
    meeting.place = "Teams"
    meeting.theme = "Lokaler"
    meeting.status = .held
    meeting.noticeSentDate = .on("2026-03-11")
    world.apply(Edit.replace(before, with: meeting).map { [Meeting.change($0)] } ?? [])
    let new = try #require(year(&world, 2027).meetings.first)
    #expect((new.start, new.place, new.theme) == (TimeOfDay(hour: 15), "Teams", nil))
    #expect((new.status, new.noticeSentDate, new.number) == (.planned, nil, nil))
  }

  @Test func `a cancelled meeting is not repeated, nor one that is there within two weeks`() {
    var world = World()
    _ = world.add(Meeting(id: world.ids.next(), kind: .council, date: .on("2026-05-20"))) {
      $0.status = .cancelled
    }
    _ = world.meeting("2026-03-18")
    _ = world.meeting("2026-09-16")
    _ = world.meeting("2027-03-24")
    #expect(year(&world, 2027).meetings.map(\.date.text) == ["2027-09-22"])
  }

  @Test func `a book without a year to go by gets the usual one, committee 22 days before`() {
    var world = World()
    let plan = year(&world, 2027)
    #expect(plan.model == nil)
    let councils = plan.meetings.filter { $0.kind.isCouncil }
    #expect(councils.count >= 4)
    for council in plan.meetings where council.kind == .council {
      let committee = plan.meetings.last { $0.kind == .workingCommittee && $0.date < council.date }
      #expect(committee.map { $0.date.days(until: council.date) } == 22)
    }
    #expect(plan.meetings.allSatisfy { $0.date.holiday == nil && $0.date.weekday < 6 })
    #expect(plan.meetings.contains { $0.kind == .electionMeeting })
  }

  @Test(arguments: [
    ("2026-12-30", 2027, "2027-12-29"), ("2024-12-31", 2025, "2025-12-30"),
    ("2021-01-01", 2022, "2022-01-07"), ("2020-02-29", 2021, "2021-03-06"),
    ("2026-03-18", 2026, "2026-03-18"), ("2026-03-18", 2031, "2031-03-19"),
  ])
  func `the same weekday of another year lies within it`(from: String, year: Int, to: String) {
    #expect(Day.on(from).sameWeekday(in: year)?.text == to)
  }

  @Test func `the day, its holiday, what lies behind and what clashes are said`() throws {
    var world = World()
    let there = world.meeting("2027-05-06", .cNetwork)
    var ids = world.ids
    func meeting(_ day: String, _ start: Int? = nil) -> Meeting {
      var meeting = Meeting(id: ids.next(), kind: .council, date: .on(day))
      meeting.start = start.flatMap { TimeOfDay(hour: $0) }
      return meeting
    }
    let ascension = meeting("2027-05-06")
    let saturday = meeting("2027-03-13")
    let early = meeting("2027-01-10")
    let morning = meeting("2027-09-15", 9)
    let afternoon = meeting("2027-09-15", 15)
    let other = meeting("2028-01-12")
    let plan = MeetingYear(
      2027, after: nil, [ascension, saturday, early, morning, afternoon, other])
    let facts = MeetingYearFacts(plan, in: world.book, on: .on("2027-01-05"))
    #expect(facts.remarks(on: ascension) == [.holiday(.ascension), .clash(there.id)])
    #expect(facts.remarks(on: saturday) == [.weekend])
    #expect(facts.remarks(on: early) == [.weekend, .noticeIsPast])
    #expect(facts.remarks(on: morning) == [])
    #expect(facts.remarks(on: other) == [.otherYear])
    #expect(facts.existing == [there])
    #expect(facts.councilMeetings == (5, 4))
  }

  @Test func `the stop follows the committee that is proposed beside it`() throws {
    var world = World()
    var plan = year(&world, 2027)
    let council = try #require(plan.meetings.first { $0.kind == .council })
    let committee = try #require(plan.meetings.first { $0.kind == .workingCommittee })
    func stop() -> Day? {
      MeetingYearFacts(plan, in: world.book, on: .on("2026-11-30")).days(of: council).stop
    }
    #expect(stop() == committee.date)
    plan.dropped.insert(committee.id)
    #expect(stop() == council.date.adding(days: -21))
  }

  @Test func `what is kept is made with its points and numbered by day`() throws {
    var world = World()
    _ = world.meeting("2027-02-03")
    var plan = year(&world, 2027)
    let left = try #require(plan.meetings.first { $0.kind == .themeEvening })
    plan.dropped.insert(left.id)
    world.apply(world.index.making(plan, by: world.entrant, ids: &world.ids))
    #expect(world.book.meetings[left.id] == nil)
    let councils = world.index.meetingsByDay.filter { $0.kind.isCouncil }
    #expect(Set(councils.map(\.number)) == Set((1...councils.count).map { $0 }))
    for meeting in plan.kept {
      let points = world.book.agenda(of: meeting.id)
      #expect(points.count == meeting.kind.template.points.count)
    }
  }

  @Test func `a changed meeting is wanted again and stands in its place`() throws {
    var world = World()
    var plan = year(&world, 2027)
    var last = try #require(plan.meetings.last)
    plan.dropped.insert(last.id)
    last.date = .on("2027-01-04")
    plan.put(last)
    #expect(plan.meetings.first?.id == last.id)
    #expect(plan.dropped == [])
  }

  @Test(arguments: [
    ("2026-04-03", Holiday.goodFriday), ("2026-04-05", .easterSunday), ("2026-05-14", .ascension),
    ("2026-05-24", .pentecost), ("2026-06-19", .midsummerEve), ("2026-06-20", .midsummer),
    ("2026-10-31", .allSaints), ("2026-01-06", .epiphany), ("2026-12-24", .christmasEve),
    ("2027-03-28", .easterSunday), ("2038-04-25", .easterSunday), ("2008-03-24", .easterMonday),
    ("2024-05-09", .ascension), ("2027-06-26", .midsummer), ("2027-11-06", .allSaints),
  ])
  func `holidays are those of the Swedish calendar`(day: String, holiday: Holiday) {
    #expect(Day.on(day).holiday == holiday)
  }

  @Test func `a year has sixteen of them at most, and an ordinary day is none`() {
    for year in 1990...2060 {
      let days = (0..<365).compactMap { Day(year: year, month: 1, day: 1)?.adding(days: $0) }
      #expect(14...16 ~= days.count { $0.holiday != nil }, "\(year)")
    }
    #expect(Day.on("2026-03-18").holiday == nil)
  }

  @Test(arguments: [
    ("2026-11-30", [String](), 2027), ("2026-02-01", [], 2026),
    ("2026-02-01", ["2026-03-18"], 2027), ("2026-02-01", ["2026-01-18"], 2026),
  ])
  func `the year to plan is the next one once this one is planned or half gone`(
    today: String, meetings: [String], year: Int
  ) {
    var world = World()
    for day in meetings { _ = world.meeting(day) }
    #expect(world.index.yearToPlan(on: .on(today)) == year)
  }
}
