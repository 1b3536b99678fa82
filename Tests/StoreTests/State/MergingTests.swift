import Domain
import Testing

@testable import Store

struct MergingTests {
  let first = Bench()
  let second = Bench(state: "/home/second", seed: 2)

  /// One book on two devices, each with a copy of the party.
  private func shared() throws -> Party {
    try first.create()
    let party = first.party("Ån")
    try first.session([first.transaction([.party(.create(party))])])
    try second.files.makeDirectories("/data/book/log")
    let folder = try first.files.openDirectory(first.path)
    try second.put("store.id", first.files.read("store.id", in: folder, limit: 99), in: "")
    second.setTime(first.time + 5000)
    try sync(first, second)
    return party
  }

  private func sync(_ from: Bench, _ to: Bench) throws {
    for (name, bytes) in try from.log() { try to.put(name, bytes) }
  }

  private func edit(_ bench: Bench, _ party: Party, _ change: (inout Party) -> Void) throws {
    try bench.session([bench.transaction([replacing(party, change).0])])
  }

  @Test func `changes of different fields both stand`() throws {
    let party = try shared()
    try edit(first, party) { $0.name = "Åns vänner" }
    try edit(second, party) { $0.web = "https://example.org" }
    try sync(second, first)
    let opened = try first.open()
    #expect(opened.conflicts == [])
    #expect(opened.book.parties[party.id]?.name == "Åns vänner")
    #expect(opened.book.parties[party.id]?.web == "https://example.org")
  }

  @Test func `two values of one field are both kept and the later is shown`() throws {
    let party = try shared()
    try edit(first, party) { $0.name = "A" }
    try edit(second, party) { $0.name = "B" }
    try sync(second, first)
    try sync(first, second)
    let opened = try first.open()
    #expect(opened.book.parties[party.id]?.name == "B")
    #expect(try second.open().book == opened.book)
    let conflict = try #require(opened.conflicts.first)
    #expect(conflict.subject == .field("name"))
    #expect(conflict.versions.map(\.value) == [.text("B"), .text("A")])
    #expect(conflict.versions.map(\.author) == ["Åsa", "Åsa"])
    try edit(first, try #require(opened.book.parties[party.id])) { $0.name = "C" }
    #expect(try first.open().conflicts == [])
  }

  @Test func `the same value written twice is no conflict`() throws {
    let party = try shared()
    try edit(first, party) { $0.name = "A" }
    try edit(second, party) { $0.name = "A" }
    try sync(second, first)
    #expect(try first.open().conflicts == [])
  }

  @Test func `a change the remover had not seen keeps the entity and shows the pair`() throws {
    let party = try shared()
    try first.session([first.transaction([.party(.remove(party))], reason: "x")])
    try edit(second, party) { $0.name = "B" }
    try sync(second, first)
    let opened = try first.open()
    #expect(opened.book.parties[party.id]?.name == "B")
    #expect(opened.conflicts.map(\.subject) == [.removal])
  }

  @Test func `elements of a set merge one by one`() throws {
    try first.create()
    let party = first.party("P")
    let base = Activity(id: first.identifiers.next(), number: "1", title: "T")
    var one = base
    one.responsible = [party.id]
    var two = base
    let other: Identifier<Party> = second.identifiers.next()
    two.responsible = [other]
    try first.session([first.transaction([.activity(.create(base))])])
    let changes = [one, two].compactMap { Edit.replace(base, with: $0).map(Change.activity) }
    // Two sessions that are open at once do not know each other.
    let sessions = [try first.open(), try first.open()]
    for (session, change) in zip(sessions, changes) {
      #expect(session.file.record(first.transaction([change])) == .saved)
    }
    let opened = try first.open()
    #expect(opened.conflicts == [])
    #expect(opened.book.activities[base.id]?.responsible == [party.id, other])
  }

  @Test(arguments: 0..<8)
  func `the order in which frames arrive makes no difference`(seed: Int) throws {
    let party = try shared()
    try edit(first, party) { $0.name = "A" }
    try edit(second, party) { $0.name = "B" }
    try edit(second, try #require(try second.open().book.parties[party.id])) { $0.name = "C" }
    try sync(second, first)
    let names = try first.log().keys.sorted()
    var table = NameTable()
    var parts: [(TransactionPart, FrameName)] = []
    let loaded = try LoadedBook(path: first.path, in: first.environment)
    for entry in loaded.union.entries {
      let payload = Array(loaded.segments[entry.segment].bytes[entry.payload])
      let part = try payload.reading { (raw) throws(MalformedBytes) in
        var reader = TransactionReader(raw, origin: entry.origin, limits: .standard)
        return try reader.part(&table)
      }
      parts.append((part, entry.name))
    }
    var state = BookState()
    state.table = table
    for offset in parts.indices {
      let (part, name) = parts[(offset * 3 + seed) % parts.count]
      state.insert(part, name)
    }
    #expect(names.count == 4)
    #expect(BookBuilder(state).book == BookBuilder(loaded.state).book)
    #expect(Conflicts(state) { _ in nil }.all == Conflicts(loaded.state) { _ in nil }.all)
  }
}
