import Domain
import Testing

@testable import Store

struct LargeTransactionTests {
  let bench = Bench()

  private func imported(_ count: Int) throws -> [Party] {
    try bench.create()
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
    let others = ["page", "identity", "device", "seal", "seen", "backup"]
    #expect(bench.files.faults.calls[.write] == others.count + 1)
    let opened = try bench.open()
    #expect(opened.damage == [])
    #expect(opened.book.parties.count == parties.count)
    let history = opened.file.history(limit: 9)
    #expect(history.map(\.transaction.changes.count) == [parties.count])
  }

  @Test func `an import of which a part is missing does not count at all`() throws {
    _ = try imported(12_000)
    let (name, bytes) = try #require(try bench.log().first)
    let scan = SegmentScan(bytes, store: try bench.open().file.store)
    #expect(scan.frames.count > 3)
    var shorter = bytes
    shorter.removeSubrange(scan.frames[1].range)
    try bench.put(name, shorter)
    let opened = try bench.open()
    #expect(opened.book.parties.count == 0)
    let parts = scan.frames.count - 1
    #expect(
      opened.damage.contains(
        Damage(file: "", kind: .incompleteTransaction(parts: parts - 1, of: parts))))
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
