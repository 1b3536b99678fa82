import Domain
import Testing

@testable import Store

/// What holds of an adopted plan holds after merging too.
struct MergedPlanTests {
  @Test(arguments: 1...6)
  func `merging changes no adopted text, and the latest entry is what holds`(seed: UInt64) throws {
    let world = try AdoptedTwice(seed: seed)
    var chance = seed &* 0x9e37_79b9_7f4a_7c15
    for round in 0..<40 {
      chance = chance &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      try world.work(chance >> 40 % 2 == 0 ? world.first : world.second, chance >> 4)
      guard round % 8 == 7 else { continue }
      try world.sync(world.first, world.second)
      try world.sync(world.second, world.first)
      let (one, other) = (try world.first.open(), try world.second.open())
      defer {
        one.file.close()
        other.file.close()
      }
      #expect(one.book == other.book)
      try world.expectSound(one.book)
    }
  }
}

/// Two copies of a book whose plan is adopted, worked on apart and merged.
private struct AdoptedTwice {
  let first: Bench
  let second: Bench
  let plan: ActivityPlan
  let activities: [Activity]

  init(seed: UInt64) throws {
    let first = Bench(seed: seed * 2 + 1)
    self.first = first
    second = Bench(state: "/home/second", seed: seed * 2 + 2)
    let made = (1...3).map { number -> Activity in
      var activity = Activity(
        id: first.identifiers.next(), number: "A0\(number)", title: "Aktivitet \(number)")
      activity.status = .decided
      activity.principles = [.dialogue]
      activity.commitments = [.inviteEarly]
      activity.due = Day(text: "2026-06-30")
      return activity
    }
    var plan = ActivityPlan(
      id: first.identifiers.next(), period: "2024-2027", fromYear: 2026, toYear: 2027)
    plan.adoptedDate = Day(text: "2026-01-28")
    plan.contents = Dictionary(
      made.map { ($0.id, PlannedActivity($0)) }, uniquingKeysWith: { first, _ in first })
    activities = made.map { activity in
      var activity = activity
      activity.plan = plan.id
      return activity
    }
    self.plan = plan
    try first.create()
    try first.session([first.transaction([plan.creation] + activities.map(\.creation))])
    try second.files.makeDirectories("/data/book/log")
    let folder = try first.files.openDirectory(first.path)
    try second.put("store.id", first.files.read("store.id", in: folder, limit: 99), in: "")
    try sync(first, second)
  }

  func sync(_ from: Bench, _ to: Bench) throws {
    for (name, bytes) in try from.log() { try to.put(name, bytes) }
  }

  /// What is refused is not recorded, as with every way in.
  func work(_ bench: Bench, _ chance: UInt64) throws {
    let opened = try bench.open()
    defer { opened.file.close() }
    let book = opened.book
    let id = activities[Int(chance % 3)].id
    let day = Day(text: "2026-03-01")?.adding(days: Int(chance >> 8 % 90)) ?? .earliest
    let time = try #require(TimeOfDay(text: "12:00"))
    let actor = Actor(author: "Åsa", now: Moment(millis: bench.time, day: day, time: time))
    let changes: [Change] =
      switch chance >> 16 % 5 {
      case 0: book.changing(id) { $0.title = "Annat \(chance)" }
      case 1: book.changing(plan.id) { $0.contents = [:] }
      case 2: book.changing(id) { $0.due = day }
      case 3:
        book.telling(
          book.moving(
            id, to: ActivityStatus.board[1 + Int(chance >> 24 % 3)], by: actor), by: actor,
          ids: &bench.identifiers)
      default:
        book.telling(
          book.changing(id) {
            $0.percent = Int(chance >> 24 % 101)
            $0.note = "n\(chance)"
          }, by: actor, ids: &bench.identifiers)
      }
    guard !changes.isEmpty, book.alteration(by: changes) == nil else { return }
    _ = opened.file.record(bench.transaction(changes))
  }

  func expectSound(_ book: Book) throws {
    #expect(book.plans[plan.id]?.contents == plan.contents)
    for activity in activities {
      let standing = try #require(book.activities[activity.id])
      #expect(PlannedActivity(standing).differences(from: PlannedActivity(activity)).isEmpty)
      guard let latest = book.entries(of: activity.id).last else { continue }
      #expect(standing.status == latest.status)
      #expect(standing.percent == latest.percent)
    }
  }
}
