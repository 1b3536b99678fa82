import Domain
import Testing

struct TodayTests {
  @Test func `an empty book has only the review, the composition and nothing urgent`() {
    let items = World().index.today(on: .today, period: .tested)
    #expect(items.map(\.urgency) == [.later, .later])
    #expect(
      items.map(\.reason) == [
        .composition(.council, count: 3), .reviewDue(by: .on("2027-12-31"), days: 653),
      ])
  }

  @Test func `the meeting of tomorrow comes first and misses the notes before it`() {
    var world = World()
    let before = world.meeting("2026-01-27")
    world.apply(world.book.changing(before.id) { $0.status = .held })
    let meeting = world.meeting("2026-03-19")
    world.apply(world.book.changing(meeting.id) { $0.status = .called })
    let items = world.index.today(on: .today, period: .tested)
    #expect(
      items.prefix(2) == [
        TodayItem(
          urgency: .urgent, reason: .meetingSoon(days: 1, previousNotesMissing: true),
          target: meeting.reference, place: .agenda),
        TodayItem(
          urgency: .urgent, reason: .notesMissing(days: 50), target: before.reference,
          place: .agenda),
      ])
  }

  @Test(arguments: [(0, Urgency.thisWeek), (1, .thisWeek), (10, .urgent)])
  func `notes are waited for from the day of the meeting on`(days: Int, urgency: Urgency) throws {
    var world = World()
    let held = world.add(Meeting(id: world.ids.next(), kind: .council, date: .today)) {
      $0.date = .today.adding(days: -days)
      $0.status = .held
    }
    #expect(
      world.index.today(on: .today, period: .tested).contains(
        TodayItem(
          urgency: urgency, reason: .notesMissing(days: days), target: held.reference,
          place: .agenda)))
  }

  @Test func `what waits is told with its days`() throws {
    var world = World()
    let asked = world.add(FollowUp(id: world.ids.next(), title: "Bjud in")) {
      $0.due = .on("2026-03-04")
    }
    let matter = world.matter("Svarstider", received: "2026-02-05")
    let activity = world.add(world.book.newActivity("Forum", in: nil, ids: &world.ids)) {
      ($0.due, $0.status) = (.on("2026-02-10"), .ongoing)
    }
    let party = world.party("Hjälmarens")
    world.standing(of: party, .received) { $0.receivedDate = .on("2026-03-02") }
    let items = world.index.today(on: .today, period: .tested)
    #expect(
      items.filter { $0.urgency < .later } == [
        TodayItem(
          urgency: .urgent, reason: .followUpOverdue(days: 14), target: asked.reference,
          place: .followUp),
        TodayItem(
          urgency: .urgent, reason: .matterUnanswered(days: 41), target: matter.reference,
          place: .agenda),
        TodayItem(
          urgency: .thisWeek, reason: .decisionMissing(received: .on("2026-03-02")),
          target: party.reference, place: .register),
        TodayItem(
          urgency: .thisWeek, reason: .activityLate(days: 36), target: activity.reference,
          place: .plan),
      ])
  }

  @Test(arguments: [("2026-07-31", 0), ("2026-08-01", 1), ("2026-12-31", 1), ("2027-01-01", 0)])
  func `references in the annual process are asked for in the autumn`(day: String, lines: Int) {
    var world = World()
    _ = world.add(world.book.newActivity("Forum", in: nil, ids: &world.ids)) {
      ($0.performingSide, $0.status) = (.municipality, .ongoing)
    }
    let items = world.index.today(on: .on(day), period: .tested)
    #expect(items.count { $0.reason == .annualProcessMissing(count: 1) } == lines)
  }

  @Test(arguments: [
    ("2026-02-22", nil), ("2026-02-24", TodayReason?.some(.issueStop(days: 7, queued: 1))),
    ("2026-03-03", .issueStop(days: 0, queued: 1)), ("2026-03-04", nil),
  ])
  func `the issue stop is told a week before`(day: String, reason: TodayReason?) {
    var world = World()
    let meeting = world.meeting("2026-03-24")
    _ = world.matter("Lokaler")
    let items = world.index.today(on: .on(day), period: .tested)
    let stops = items.filter { $0.target == meeting.reference && $0.place == .agenda }
    #expect(
      stops.map(\.reason).first { if case .issueStop = $0 { true } else { false } } == reason)
  }
}
