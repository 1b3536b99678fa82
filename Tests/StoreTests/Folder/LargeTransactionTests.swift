import Domain
import Testing

@testable import Store

struct LargeTransactionTests {
  let bench = Bench()

  private func imported(_ count: Int) throws -> [Party] {
    try bench.create()
    return try importParties(count)
  }

  @discardableResult
  private func importParties(_ count: Int) throws -> [Party] {
    let parties = (0..<count).map { number in
      var party = bench.party("Förening \(number)")
      party.note = String(repeating: "n", count: 200)
      return party
    }
    let transaction = bench.transaction(
      parties.map { .party(.create($0)) }, action: .importParties)
    #expect(try bench.session([transaction]) == [.saved])
    return parties
  }

  @Test func `an import takes several frames, one write, one flush, one place in history`() throws {
    let parties = try imported(12_000)
    let others = ["page", "identity", "device", "seal", "seen", "backup", "order"]
    #expect(bench.files.faults.calls[.write] == others.count + 1)
    let opened = try bench.open()
    #expect(opened.damage == [])
    #expect(opened.book.parties.count == parties.count)
    let history = opened.file.history(limit: 9)
    #expect(history.map(\.transaction.changes.count) == [parties.count])
  }

  /// Of the only segment.
  @discardableResult
  private func damagePart(_ number: Int) throws -> Frame {
    let (name, bytes) = try #require(try bench.log().first)
    let frames = SegmentScan(bytes, store: try bench.open().file.store).frames
    try #require(frames.count > 20)
    var damaged = bytes
    damaged[frames[number].range.lowerBound + 99] ^= 1
    try bench.put(name, damaged)
    return frames[number]
  }

  @Test func `a damaged part of an import costs the parties in it and no others`() throws {
    let parties = try imported(2000)
    let damaged = try damagePart(7)
    let opened = try bench.open()
    #expect(opened.book.parties.count < parties.count)
    #expect(opened.book.parties.count > parties.count * 9 / 10)
    let history = opened.file.history(limit: 9)
    #expect(history.map(\.transaction.changes.count) == [opened.book.parties.count])
    #expect(
      opened.damage.contains(
        Damage(
          file: "", kind: .missing(origin: damaged.origin, sequences: 8...8))))
  }

  @Test func `what a damaged import still shows is there in a copy it is joined to`() throws {
    try bench.create()
    let copy = Bench(files: bench.files, path: "/data/copy", state: "/home/copy", seed: 900)
    try copy.copyBook(from: bench)
    try importParties(2000)
    try damagePart(7)
    let shown = try bench.open().book
    _ = try copy.open().file.merge(bookAt: bench.path)
    #expect(try copy.open().book == shown)
    #expect(shown.parties.count > 1800)
  }

  @Test func `an import that was cut off does not count at all, also while it arrives`() throws {
    let parties = try imported(2000)
    let (name, bytes) = try #require(try bench.log().first)
    let scan = SegmentScan(bytes, store: try bench.open().file.store)
    let parts = scan.frames.count - 1
    try bench.put(name, Array(bytes[..<scan.frames[parts - 1].range.lowerBound]))
    let opened = try bench.open()
    #expect(opened.book.parties.count == 0)
    #expect(
      opened.damage.contains(
        Damage(file: "", kind: .incompleteTransaction(parts: parts - 1, of: parts))))
    try bench.put(name, bytes)
    #expect(opened.file.poll()?.entities.count == parties.count)
  }

  @Test func `an entity larger than a frame is refused and nothing is written`() throws {
    try bench.create()
    var party = bench.party("Ån")
    party.note = String(repeating: "å", count: 600_000)
    let opened = try bench.open()
    let result = opened.file.record(bench.transaction([.party(.create(party))]))
    #expect(result == .refused(.tooLarge))
    #expect(try bench.log().isEmpty)
    let next = opened.file.record(bench.transaction([.party(.create(bench.party("B")))]))
    #expect(next == .saved)
  }
}
