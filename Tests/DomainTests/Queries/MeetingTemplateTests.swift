import Testing

@testable import Domain

/// What a meeting of each kind begins with, whom it is for, and its days.
struct MeetingTemplateTests {
  @Test(arguments: [
    (
      MeetingKind.council,
      [
        "Mötet öppnas, närvaro", "Föregående anteckningar", "Åtgärder att följa upp",
        "Övriga frågor", "Nästa möte",
      ]
    ),
    (
      .councilWithCNetwork,
      [
        "Mötet öppnas, närvaro", "Föregående anteckningar", "Åtgärder att följa upp",
        "Läget i förvaltningarna", "Årets uppföljning: åtaganden och aktivitetsplan",
        "Övriga frågor", "Nästa möte",
      ]
    ),
    (
      .workingCommittee,
      [
        "Mötet öppnas, närvaro", "Föregående anteckningar", "Frågor och hinder att bereda",
        "Dagordning till nästa rådsmöte", "Övriga frågor",
      ]
    ),
    (
      .electionMeeting,
      [
        "Välkomna", "Upprop av anslutna parter", "Överenskommelsen och rådets arbete",
        "De nominerade presenterar sig", "Val av civilsamhällets ledamöter", "Övriga frågor",
      ]
    ),
    (
      .themeEvening,
      [
        "Välkomna", "Inledning om temat", "Samtal i grupper", "Sammanfattning och nästa steg",
      ]
    ),
    (.other, []),
  ])
  func `a new meeting has the points of its kind whichever way it comes in`(
    kind: MeetingKind, points: [String]
  ) throws {
    var world = World()
    let fields = Record([
      Field("id", .identifier(world.ids.next(Meeting.self).raw)), Field("kind", kind.value),
      Field("date", Day.on("2026-03-18").value),
    ])
    let entry = try world.index.entry(of: .meetings, fields, by: world.entrant)
    let change = try #require(entry.change)
    let more = world.book.companions(of: change, by: world.entrant, ids: &world.ids)
    world.apply([change] + more)
    let meeting = try #require(world.book.meetings.all.first)
    #expect(world.book.agenda(of: meeting.id).map(\.heading) == points)
    #expect(world.book.agenda(of: meeting.id).allSatisfy { $0.standingItem && $0.minutes != nil })
  }

  @Test func `every point of every template has words in both languages`() {
    for kind in MeetingKind.allCases {
      for point in kind.template.points {
        #expect(!point.heading.sv.isEmpty && point.heading.sv != point.heading.en)
      }
    }
  }

  @Test func `planned minutes fit the hours a meeting usually has`() {
    for kind in MeetingKind.allCases {
      let template = kind.template
      guard let start = template.hours.start, let end = template.hours.end else { continue }
      let planned = template.points.reduce(0) { $0 + $1.minutes }
      #expect(planned <= end.minutes - start.minutes, "\(kind)")
    }
  }

  @Test(arguments: [
    (MeetingKind.council, "2026-02-25" as String?, "2026-03-11", "2026-03-28" as String?),
    (.workingCommittee, "2026-03-18", "2026-03-11", "2026-03-28"),
    (.cNetwork, "2026-02-25", "2026-03-11", "2026-03-28"),
    (.themeEvening, nil, "2026-02-25", nil),
    (.electionMeeting, nil, "2026-02-25", "2026-03-28"),
    (.other, nil, "2026-03-11", nil),
  ])
  func `the days of a meeting follow from its kind`(
    kind: MeetingKind, stop: String?, notice: String, approval: String?
  ) {
    var world = World()
    let meeting = world.meeting("2026-03-18", kind)
    #expect(world.index.issueStop(of: meeting)?.text == stop)
    #expect(world.index.noticeDay(of: meeting).text == notice)
    #expect(world.index.approvalDay(of: meeting)?.text == approval)
  }

  @Test func `a setting moves the days`() {
    var world = World()
    let meeting = world.meeting("2026-03-18", .electionMeeting)
    _ = world.add(Setting(id: world.ids.next(), key: .invitationDays)) { $0.number = 30 }
    _ = world.add(Setting(id: world.ids.next(), key: .approvalDays)) { $0.number = 5 }
    #expect(world.index.noticeDay(of: meeting) == .on("2026-02-16"))
    #expect(world.index.approvalDay(of: meeting) == .on("2026-03-23"))
  }
}
