import Domain
import Testing

@testable import Store

/// Deciding conflicts, and joining two copies of a book.
struct SettlementTests {
  let bench = Bench()
  let party: Party

  init() throws {
    try bench.create()
    party = bench.party("Ån")
    try bench.session([bench.transaction([.party(.create(party))])])
  }

  /// Two sessions that are open at once do not know each other.
  private func apart(_ transactions: [Transaction]) throws {
    let sessions = try transactions.map { _ in try bench.open() }
    for (session, transaction) in zip(sessions, transactions) {
      #expect(session.file.record(transaction) == .saved)
    }
    for session in sessions { session.file.close() }
  }

  private func settle(_ number: Int) throws {
    let opened = try bench.open()
    let conflict = try #require(opened.conflicts.first)
    let actor = Actor(author: "Bo", now: try now())
    let transaction = try actor.settling(
      Settlement(conflict, value: conflict.versions[number].value), in: opened.book,
      ids: &bench.identifiers)
    #expect(opened.file.record(transaction) == .saved)
    opened.file.close()
  }

  private func now() throws -> Moment {
    let day = try #require(Day(year: 2026, month: 3, day: 17))
    return Moment(millis: bench.time, day: day, time: try #require(TimeOfDay(hour: 8, minute: 0)))
  }

  @Test(arguments: [(0, "B"), (1, "A")])
  func `either value of a field can be chosen`(number: Int, name: String) throws {
    try apart([
      bench.transaction([replacing(party) { $0.name = "A" }.0]),
      bench.transaction([replacing(party) { $0.name = "B" }.0]),
    ])
    try settle(number)
    let opened = try bench.open()
    #expect(opened.conflicts == [])
    #expect(opened.book.parties[party.id]?.name == name)
  }

  @Test(arguments: [(0, true), (1, false)])
  func `a record removed by one and changed by another is kept or removed`(
    number: Int, isThere: Bool
  ) throws {
    try apart([
      bench.transaction([.party(.remove(party))], reason: "x"),
      bench.transaction([replacing(party) { $0.name = "B" }.0]),
    ])
    let conflict = try #require(try bench.open().conflicts.first)
    #expect(conflict.subject == .removal)
    #expect(conflict.versions.map(\.value) == [.bool(false), .bool(true)])
    try settle(number)
    let opened = try bench.open()
    #expect(opened.conflicts == [])
    #expect((opened.book.parties[party.id] != nil) == isThere)
  }

  @Test(arguments: [(0, true), (1, false)])
  func `an element that one added again and another took away is there until decided`(
    number: Int, isThere: Bool
  ) throws {
    var activity = Activity(id: bench.identifiers.next(), number: "1", title: "T")
    activity.responsible = [party.id]
    try bench.session([bench.transaction([.activity(.create(activity))])])
    var without = activity
    without.responsible = []
    let took = try #require(Edit.replace(activity, with: without))
    let added = try #require(Edit.replace(without, with: activity))
    let early = try bench.open()
    try bench.session([
      bench.transaction([.activity(took)]), bench.transaction([.activity(added)]),
    ])
    #expect(early.file.record(bench.transaction([.activity(took)])) == .saved)
    early.file.close()
    let opened = try bench.open()
    let conflict = try #require(opened.conflicts.first)
    #expect(conflict.subject == .element("responsible", .identifier(party.id.raw)))
    #expect(opened.book.activities[activity.id]?.responsible == [party.id])
    try settle(number)
    let settled = try bench.open()
    #expect(settled.conflicts == [])
    #expect(settled.book.activities[activity.id]?.responsible == (isThere ? [party.id] : []))
  }

  @Test func `two orders of one point ask nobody`() throws {
    let meeting: Identifier<Meeting> = bench.identifiers.next()
    let point = Treatment(
      id: bench.identifiers.next(), meeting: meeting, order: "a", heading: "H")
    try bench.session([bench.transaction([.treatment(.create(point))])])
    let moved = ["b", "c"].compactMap { order in
      var other = point
      other.order = order
      return Edit.replace(point, with: other).map { bench.transaction([.treatment($0)]) }
    }
    try apart(moved)
    let opened = try bench.open()
    #expect(opened.conflicts == [])
    #expect(opened.book.treatments[point.id]?.order == "c")
  }

  @Test func `a clock a year ahead hides nobody's change and draws along who replaces it`() throws {
    let year: Int64 = 366 * 24 * 3_600_000
    let ahead = Bench(files: bench.files, state: "/home/ahead", seed: 3)
    ahead.setTime(bench.time + year)
    let mine = try bench.open()
    try ahead.session([ahead.transaction([replacing(party) { $0.name = "Ahead" }.0])])
    let (change, _) = replacing(party) { $0.name = "Mine" }
    #expect(mine.file.record(bench.transaction([change])) == .saved)
    let conflict = try #require(mine.file.poll()?.conflicts.first)
    #expect(Set(conflict.versions.map(\.value)) == [.text("Ahead"), .text("Mine")])
    // Whoever has seen the value from the future replaces it all the same.
    let seen = try #require(try bench.open().book.parties[party.id])
    try bench.session([bench.transaction([replacing(seen) { $0.name = "Later" }.0])])
    let opened = try bench.open()
    #expect(opened.book.parties[party.id]?.name == "Later")
    #expect(opened.conflicts == [])
    #expect(opened.file.history(limit: 1).first?.stamp.milliseconds ?? 0 > bench.time)
    let own = opened.file.history(limit: 9).filter { $0.device == opened.file.device }
    #expect(own.dropFirst().allSatisfy { $0.stamp.milliseconds < bench.time + year / 2 })
    #expect(own.first?.stamp.milliseconds ?? 0 > bench.time + year / 2)
  }

  @Test func `two copies joined both ways are one book`() throws {
    let copy = Bench(files: bench.files, path: "/data/copy", state: "/home/copy", seed: 4)
    copy.setTime(bench.time + 50_000)
    try copy.files.makeDirectories("/data/copy/log")
    let folder = try bench.files.openDirectory(bench.path)
    try copy.put("store.id", bench.files.read("store.id", in: folder, limit: 99), in: "")
    for (name, bytes) in try bench.log() { try copy.put(name, bytes) }

    try bench.session([bench.transaction([replacing(party) { $0.name = "A" }.0])])
    try bench.session([bench.transaction([.party(.create(bench.party("only here")))])])
    try copy.session([copy.transaction([replacing(party) { $0.name = "B" }.0])])
    #expect(try bench.open().file.merge(bookAt: copy.path).transactions == 1)
    #expect(try copy.open().file.merge(bookAt: bench.path).transactions == 2)
    let (one, two) = (try bench.open(), try copy.open())
    #expect(one.book == two.book)
    #expect(one.conflicts == two.conflicts)
    #expect(one.conflicts.map(\.subject) == [.field("name")])
    #expect(one.damage == [])
    #expect(two.damage == [])
    #expect(try copy.open().file.merge(bookAt: bench.path).transactions == 0)
    let devices = Set(two.file.history(limit: 9).map(\.device))
    #expect(devices == Set(one.file.history(limit: 9).map(\.device)))
    #expect(devices.count == 2)
  }

  @Test func `another book is not joined`() throws {
    let stranger = Bench(files: bench.files, path: "/data/stranger", seed: 5)
    try stranger.create()
    #expect(throws: MergeFailure.anotherBook) {
      try bench.open().file.merge(bookAt: stranger.path)
    }
  }
}
