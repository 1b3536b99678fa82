import Chance
import Domain
import Testing

/// Progress is a series: what was said stays said, and an activity says what its latest entry says.
struct TellingTests {
  fileprivate struct Told {
    var world = World()
    let id: Identifier<Activity>

    init(_ edit: (inout Activity) -> Void = { _ in }) {
      let activity = world.add(world.book.newActivity("Mässa", in: nil, ids: &world.ids), edit)
      id = activity.id
    }

    var activity: Activity? { world.book.activities[id] }
    var entries: [ProgressEntry] { world.book.entries(of: id) }

    mutating func record(_ changes: [Change]) {
      world.apply(world.book.telling(changes, by: world.actor, ids: &world.ids))
    }

    mutating func tell(_ day: String, _ edit: (inout ProgressEntry) -> Void = { _ in }) {
      var entry = ProgressEntry(
        id: world.ids.next(), number: world.book.nextEntryNumber(of: id), activity: id,
        date: .on(day), status: activity?.status ?? .proposed)
      edit(&entry)
      let change = entry.creation
      world.apply(
        [change] + world.book.companions(of: change, by: world.entrant, ids: &world.ids))
    }
  }

  @Test func `a move on the board is an entry, and the activity says what it says`() throws {
    var told = Told()
    told.record(told.world.book.moving(told.id, to: .ongoing, by: told.world.actor))
    told.record(told.world.book.moving(told.id, to: .completed, by: told.world.actor))
    #expect(told.entries.map(\.status) == [.ongoing, .completed])
    #expect(told.entries.map(\.percent) == [nil, 100])
    #expect(told.entries.map(\.number) == [1, 2])
    #expect(told.entries.allSatisfy { $0.recordedBy == "Maja" })
    #expect(told.activity?.status == .completed)
    #expect(told.activity?.completedDate == .on("2026-03-18"))
    #expect(told.world.book.standingBeforeEntries(of: told.id)?.status == .proposed)
  }

  @Test func `an edit of the rest is no entry, and a note is one`() {
    var told = Told { $0.note = "Först" }
    told.record(told.world.book.changing(told.id) { $0.title = "Stor mässa" })
    #expect(told.entries.isEmpty)
    told.record(
      told.world.book.changing(told.id) {
        $0.title = "Större mässa"
        $0.note = "Lokalen bokad"
      })
    #expect(told.entries.map(\.note) == ["Lokalen bokad"])
    #expect(told.activity?.title == "Större mässa")
    #expect(told.activity?.note == "Lokalen bokad")
    #expect(told.world.book.standingBeforeEntries(of: told.id)?.note == "Först")
  }

  @Test func `an entry of an earlier day does not change how things stand`() {
    var told = Told()
    told.tell("2026-03-10") {
      $0.status = .ongoing
      $0.percent = 40
    }
    told.tell("2026-02-01") {
      $0.status = .decided
      $0.percent = 10
      $0.note = "Möte"
    }
    #expect(told.entries.map(\.percent) == [10, 40])
    #expect(told.activity?.status == .ongoing)
    #expect(told.activity?.percent == 40)
    #expect(told.activity?.note == "Möte")
    #expect(told.world.book.standing(of: told.id, on: .on("2026-02-05"))?.percent == 10)
    #expect(told.world.book.standing(of: told.id, on: .on("2026-01-01"))?.status == .proposed)
  }

  @Test func `of two entries of a day the one recorded later holds`() {
    var told = Told()
    told.tell("2026-03-10") { $0.percent = 40 }
    told.tell("2026-03-10") { $0.percent = 30 }
    #expect(told.activity?.percent == 30)
  }

  @Test func `what is moved after an entry of a day to come still holds`() {
    var told = Told()
    told.tell("2026-06-01") { $0.status = .decided }
    told.record(told.world.book.moving(told.id, to: .ongoing, by: told.world.actor))
    #expect(told.activity?.status == .ongoing)
  }

  @Test func `an entry that puts aside gives its reason, one that goes on takes it away`() {
    var told = Told()
    told.tell("2026-03-01") {
      $0.status = .paused
      $0.note = "Lokalen stängd"
    }
    #expect(told.activity?.endReason == "Lokalen stängd")
    told.tell("2026-03-02") { $0.status = .ongoing }
    #expect(told.activity?.endReason == nil)
    told.tell("2026-03-03") {
      $0.status = .paused
      $0.note = "Pengar"
    }
    #expect(told.activity?.endReason == "Pengar")
  }

  @Test func `completed anew has the new day`() {
    var told = Told()
    told.record(told.world.book.moving(told.id, to: .completed, by: told.world.actor))
    told.tell("2026-03-20") { $0.status = .ongoing }
    #expect(told.activity?.completedDate == nil)
    told.tell("2026-04-02") { $0.status = .completed }
    #expect(told.activity?.completedDate == .on("2026-04-02"))
  }

  @Test func `without entries an activity says again what it said`() throws {
    var told = Told { $0.status = .decided }
    told.tell("2026-03-10") { $0.status = .ongoing }
    let entry = try #require(told.entries.first)
    told.world.apply([.progress(.remove(entry))])
    #expect(told.activity?.status == .decided)
    #expect(told.world.book == told.reread)
  }

  @Test func `undo takes back the entry and how things stood`() throws {
    var told = Told()
    let before = told.world.book
    let moved = told.world.book.moving(told.id, to: .completed, by: told.world.actor)
    let changes = told.world.book.telling(moved, by: told.world.actor, ids: &told.world.ids)
    let step = try #require(
      told.world.actor.transaction(.move, changes, ids: &told.world.ids))
    told.world.apply(changes)
    told.world.apply(step.inverse(in: told.world.book))
    #expect(told.activity == before.activities[told.id])
    #expect(told.entries.isEmpty)
  }

  @Test func `a share is between nothing and all`() {
    let told = Told()
    var entry = ProgressEntry(
      id: Identifier(RawIdentifier(high: 8, low: 8)), number: 1, activity: told.id,
      date: .on("2026-03-01"), status: .ongoing)
    entry.percent = 101
    #expect(
      told.world.index.entry(of: entry, by: told.world.entrant).error
        == Problem(ProgressEntry.CodingKeys.percent, .notAShare))
  }

  /// Whatever is done in whatever order, and read back in any order, the latest entry holds.
  @Test(arguments: 1...30) func `every current value is that of the latest entry`(seed: Int) throws
  {
    var told = Told()
    var random = SeededSource(seed: UInt64(seed))
    for _ in 0..<40 {
      told.step(&random)
      guard let latest = told.entries.last else { continue }
      #expect(told.activity?.status == latest.status)
      #expect(told.activity?.percent == latest.percent)
      #expect(told.world.book == told.reread, "read in another order")
      #expect((told.activity?.completedDate != nil) == (latest.status == .completed))
    }
  }
}

extension TellingTests.Told {
  /// The same records, as a store gives them: entries first.
  fileprivate var reread: Book {
    var book = Book()
    func put<E: Entity>(_ type: E.Type) {
      for entity in world.book[keyPath: E.table].all {
        guard var record = try? FieldEncoder().encode(entity) else { continue }
        if let own = world.book.standingBeforeEntries(of: id), E.kind == .activities {
          record["status"] = own.status.value
          record["percent"] = own.percent.map { .integer(Int64($0)) }
          record["note"] = own.note.map { .text($0) }
          record["completedDate"] = own.completedDate?.value
          record["endReason"] = own.endReason.map { .text($0) }
        }
        try? book.restore(kind: E.kind, record: record, removed: false)
      }
      for entity in world.book[keyPath: E.table].removed {
        guard let record = try? FieldEncoder().encode(entity) else { continue }
        try? book.restore(kind: E.kind, record: record, removed: true)
      }
    }
    put(ProgressEntry.self)
    put(Activity.self)
    return book
  }

  fileprivate mutating func step(_ random: inout SeededSource) {
    let status = ActivityStatus.allCases.randomElement(using: &random) ?? .ongoing
    let day = Day.on("2026-03-01").adding(days: Int.random(in: 0..<60, using: &random))
    switch Int.random(in: 0..<5, using: &random) {
    case 0: record(world.book.moving(id, to: status, reason: "x", by: world.actor))
    case 1: record(world.book.changing(id) { $0.note = "n\(day.text)" })
    case 2:
      if let entry = entries.randomElement(using: &random) {
        world.apply([.progress(.remove(entry))])
      }
    case 3:
      if let entry = entries.randomElement(using: &random) {
        world.apply(entry.changing { $0.date = day })
      }
    default:
      tell(day.text) {
        $0.status = status
        $0.note = status.isPutAside ? "y" : nil
      }
    }
  }
}
