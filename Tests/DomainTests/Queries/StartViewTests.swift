import Testing

@testable import Domain

/// The start view begins with the next meeting and folds what waits for one reason.
struct StartViewTests {
  private var world = World()

  private func items(_ day: String) -> [TodayItem] {
    world.index.startView(on: .on(day), period: .tested)
  }

  @Test mutating func `the next meeting comes first however far off, with its nearest deadline`() {
    let meeting = world.meeting("2026-05-26")
    #expect(
      items("2026-04-01").prefix(2).map(\.reason) == [
        .meetingSoon(days: 55, previousNotesMissing: false), .issueStop(days: 34, queued: 0),
      ])
    #expect(
      items("2026-05-12").prefix(2).map(\.reason) == [
        .meetingSoon(days: 14, previousNotesMissing: false), .noticeDue(days: 7),
      ])
    world.apply(world.book.changing(meeting.id) { $0.noticeSentDate = .on("2026-05-18") })
    #expect(items("2026-05-25").prefix(2).map(\.urgency).filter { $0 == .next }.count == 1)
  }

  @Test mutating func `a council that has met and has no next meeting is asked for one`() {
    #expect(!items("2026-04-01").contains { $0.reason == .noMeeting })
    _ = world.meeting("2026-03-18")
    #expect(items("2026-04-01").last { $0.urgency < .later }?.reason == .noMeeting)
  }

  @Test mutating func `a meeting stands in the view once`() {
    let meeting = world.meeting("2026-03-19")
    let own = items("2026-03-18").filter {
      $0.target == meeting.reference && $0.reason != .noticeDue(days: -6)
    }
    #expect(own.map(\.urgency) == [.next])
  }

  @Test(arguments: [3, 4, 5, 9])
  mutating func `of many that wait for one reason three are shown and the rest counted`(
    count: Int
  ) {
    for _ in 0..<count {
      var followUp = FollowUp(id: world.ids.next(), title: "Ring")
      followUp.due = .on("2026-03-01")
      _ = world.add(followUp)
    }
    let late = items("2026-03-18").filter { $0.urgency == .urgent }
    #expect(late.count == (count > 4 ? 4 : count))
    #expect(late.map(\.count).reduce(0, +) == count)
    if count > 4 {
      #expect(late.last?.reason == .more(.followUpOverdue(days: 17), count: count - 3))
    }
  }

  @Test(arguments: [("2027-06-01", false), ("2027-08-01", true), ("2027-12-15", true)])
  mutating func `a plan that ends with none after it is told half a year before`(
    day: String, isTold: Bool
  ) {
    let plan = world.add(
      ActivityPlan(id: world.ids.next(), period: "2024-2027", fromYear: 2026, toYear: 2027))
    func ending() -> Bool { items(day).contains { $0.target == plan.reference } }
    #expect(ending() == isTold)
    _ = world.add(
      ActivityPlan(id: world.ids.next(), period: "2024-2027", fromYear: 2028, toYear: 2029))
    #expect(!ending())
  }
}
