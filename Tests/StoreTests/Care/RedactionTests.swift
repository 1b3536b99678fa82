import Domain
import Testing

@testable import Store

struct RedactionTests {
  /// A generator that repeats.
  private struct Chance {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
  }

  /// Two devices that add and edit people with telling names, copy the log to each other, make
  /// backups; then some people are erased on either, and the logs meet again.
  @Test(arguments: 0..<25)
  func `of random books no file holds what was erased, and all else is there`(seed: UInt64) throws {
    var chance = Chance(state: seed &+ 1)
    let one = Bench(seed: seed + 1)
    try one.create()
    let two = Bench(files: one.files, path: "/data/two", state: "/home/two", seed: seed + 500)
    try two.copyBook(from: one)
    let benches = [one, two]
    var ids: [Identifier<Person>] = []
    for step in 0..<30 {
      let bench = benches[chance.below(2)]
      one.setTime(1_790_000_000_000 + Int64(step) * 3_600_000)
      two.setTime(1_790_000_000_000 + Int64(chance.below(900)) * 3_600_000)
      switch chance.below(6) {
      case 0, 1: ids.append(try add("zq\(ids.count)q", on: bench))
      case 2, 3: try edit(ids.isEmpty ? nil : ids[chance.below(ids.count)], on: bench)
      case 4: for (name, bytes) in try one.log() { try two.put("a-\(name)", bytes) }
      default: _ = try? bench.open().file.backUp()
      }
    }
    var erased: Set<Int> = []
    for number in ids.indices where chance.below(3) == 0 {
      try erase(ids[number], on: benches[chance.below(2)])
      erased.insert(number)
    }
    try meet(one, two)
    try check(one, ids, erased)
    try check(two, ids, erased)
  }

  private func add(_ name: String, on bench: Bench) throws -> Identifier<Person> {
    var person = Person(id: bench.identifiers.next(), name: name)
    person.email = "\(name)@exempel.se"
    try bench.session([bench.transaction([.person(.create(person))])])
    return person.id
  }

  private func edit(_ id: Identifier<Person>?, on bench: Bench) throws {
    guard let id, let person = try bench.open().book.people[id] else { return }
    var changed = person
    changed.phone = (person.phone ?? "") + "0" + person.name
    guard let edit = Edit.replace(person, with: changed) else { return }
    try bench.session([bench.transaction([.person(edit)])])
  }

  private func erase(_ id: Identifier<Person>, on bench: Bench) throws {
    let result = try bench.open().file.erase(
      Erasure(
        ErasureSubject(id.reference), decision: "Ks 1/2026", author: "Åsa",
        id: bench.identifiers.next()))
    if case .erased(let ledger) = result { #expect(ledger.pending == []) }
  }

  /// Both get everything and change something, twice, so that each has heard of the other.
  private func meet(_ one: Bench, _ two: Bench) throws {
    for _ in 0..<2 {
      for (name, bytes) in try one.log() { try two.put("b-\(name.suffix(40))", bytes) }
      for (name, bytes) in try two.log() { try one.put("c-\(name.suffix(40))", bytes) }
      for bench in [one, two] {
        try bench.session([bench.transaction([.party(.create(bench.party("Ån")))])])
      }
    }
  }

  private func check(_ bench: Bench, _ ids: [Identifier<Person>], _ erased: Set<Int>) throws {
    let opened = try bench.open()
    #expect(opened.damage == [])
    #expect(opened.unreadable == [])
    let files = try bench.tree(bench.path).merging(bench.tree(bench.state)) { first, _ in first }
    for (number, id) in ids.enumerated() {
      let name = Array("zq\(number)q".utf8)
      let holders = files.filter { $0.value.firstRange(of: name) != nil }
      #expect(holders.isEmpty == erased.contains(number), "\(number): \(holders.keys)")
      #expect(opened.book.people[id]?.name == (erased.contains(number) ? "" : "zq\(number)q"))
    }
  }

  @Test func `whatever the bytes, redacting ends and doing it again changes nothing`() throws {
    let bench = Bench()
    try bench.create()
    let id = try add("Zlatko", on: bench)
    let segment = try #require(bench.log().values.first)
    try erase(id, on: bench)
    let state = try bench.open().file.state
    let store = try bench.open().file.store
    for bytes in Samples.singleBitFlips(of: segment)
      + (0..<segment.count).map({
        Array(segment.prefix($0))
      })
    {
      let once = Redaction.redact(bytes, erasing: state.erasures, store: store)
      #expect(once.count <= bytes.count)
      #expect(Redaction.redact(once, erasing: state.erasures, store: store) == once)
    }
  }
}
