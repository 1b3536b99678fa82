import Domain
import Testing

@testable import Store

/// What an open book learns of others who write in its folder.
struct PollingTests {
  let bench = Bench()
  let other: Bench

  init() throws {
    other = Bench(files: bench.files, state: "/home/other", seed: 2)
    try bench.create()
    other.setTime(bench.time + 100_000)
  }

  private func create(_ name: String, _ bench: Bench) -> Transaction {
    bench.transaction([.party(.create(bench.party(name)))])
  }

  @Test func `nothing new is no news`() throws {
    let file = try bench.open().file
    #expect(file.poll() == nil)
    #expect(file.record(create("A", bench)) == .saved)
    #expect(file.poll() == nil)
    #expect(file.poll() == nil)
  }

  @Test func `what another session writes arrives with who wrote it`() throws {
    let file = try bench.open().file
    let writing = try other.open().file
    for (name, generation) in [("A", 1), ("B", 2), ("C", 3)] {
      #expect(writing.record(create(name, other)) == .saved)
      let arrivals = try #require(file.poll())
      #expect(arrivals.generation == generation)
      #expect(arrivals.entities.map { $0.record["name"] } == [.text(name)])
      #expect(arrivals.entities.map(\.author) == ["Åsa"])
    }
    #expect(file.history(limit: 9).count == 3)
    writing.close()
    #expect(file.poll() == nil)
  }

  @Test(arguments: ["x.sync-conflict-20261124-1200.seg", "x (conflicted copy).seg", "x-LAPTOP7"])
  func `a copy that a sync tool made is read and brings nothing twice`(name: String) throws {
    try other.session([create("A", other)])
    let file = try bench.open().file
    let bytes = try #require(try bench.log().values.first)
    try bench.put(name, bytes)
    #expect(file.poll() == nil)
    try other.session([create("B", other)])
    let new = try #require(try bench.log().first { $0.value != bytes })
    try bench.removeLog(new.key)
    try bench.put(name, new.value)
    #expect(file.poll()?.entities.map { $0.record["name"] } == [.text("B")])
  }

  @Test func `a file that is still being copied is no damage`() throws {
    let file = try bench.open().file
    try other.session([create("A", other), create("B", other)])
    let (name, bytes) = try #require(try bench.log().first)
    try bench.put(name, Array(bytes.dropLast(300)))
    let early = file.poll()
    #expect(early?.damage ?? [] == [])
    try bench.put(name, bytes)
    let late = try #require(file.poll())
    #expect((early?.entities.count ?? 0) + late.entities.count == 2)
    #expect(late.vanished == 0)
  }

  @Test func `a change that knew nothing of the other becomes a conflict`() throws {
    let party = bench.party("Ån")
    try bench.session([bench.transaction([.party(.create(party))])])
    let file = try bench.open().file
    try other.session([other.transaction([replacing(party) { $0.name = "B" }.0])])
    #expect(file.poll()?.generation == 1)
    var late = bench.transaction([replacing(party) { $0.name = "A" }.0])
    late.basis = 0
    #expect(file.record(late) == .saved)
    let arrivals = try #require(file.poll())
    #expect(arrivals.conflicts.map(\.subject) == [.field("name")])
    #expect(Set(arrivals.conflicts[0].versions.map(\.value)) == [.text("A"), .text("B")])
    #expect(try bench.open().conflicts == arrivals.conflicts)
  }

  @Test func `a change that saw the other replaces it`() throws {
    let party = bench.party("Ån")
    try bench.session([bench.transaction([.party(.create(party))])])
    let file = try bench.open().file
    let (change, changed) = replacing(party) { $0.name = "B" }
    try other.session([other.transaction([change])])
    #expect(file.poll()?.generation == 1)
    var late = bench.transaction([replacing(changed) { $0.name = "A" }.0])
    late.basis = 1
    #expect(file.record(late) == .saved)
    #expect(file.conflicts == [])
  }

  @Test func `history that vanishes is counted and stays in memory`() throws {
    try other.session([create("A", other)])
    let file = try bench.open().file
    #expect(file.poll() == nil)
    let (name, bytes) = try #require(try bench.log().first)
    try bench.removeLog(name)
    #expect(file.poll()?.vanished == 1)
    #expect(file.poll() == nil)
    try bench.put("back.seg", bytes)
    #expect(file.poll()?.vanished == 0)
  }

  @Test func `a session whose own file is taken away goes on in another`() throws {
    let file = try bench.open().file
    #expect(file.record(create("A", bench)) == .saved)
    try bench.removeLog(try #require(try bench.log().keys.first))
    #expect(file.poll()?.vanished == 1)
    #expect(file.record(create("B", bench)) == .saved)
    file.close()
    #expect(try bench.open().book.parties.all.map(\.name) == ["B"])
  }

  @Test func `folding by another program is no loss`() throws {
    try bench.addSegments(66)
    let file = try bench.open().file
    #expect(file.poll() == nil)
    try bench.session([create("last", bench)])
    let names = try bench.log().keys
    #expect(names.contains { $0.hasPrefix("pack") })
    let arrivals = try #require(file.poll())
    #expect(arrivals.entities.count == 1)
    #expect(arrivals.vanished == 0)
  }
}
