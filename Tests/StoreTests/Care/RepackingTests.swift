import Domain
import Testing

@testable import Store

struct RepackingTests {
  let bench = Bench()
  private static let day: Int64 = 86_400_000

  /// Closed segments of 64 KiB and more, by sessions that were open at once.
  private func addLarge(_ count: Int) throws {
    try bench.create()
    for file in try (0..<count).map({ _ in try bench.open().file }) {
      var party = bench.party("n")
      party.note = String(repeating: "n", count: 65 << 10)
      #expect(file.record(bench.transaction([.party(.create(party))])) == .saved)
      file.close()
    }
  }

  private func addOne() throws {
    try bench.session([bench.transaction([.party(.create(bench.party("n")))])])
  }

  private func packs() throws -> Int { try bench.log().keys.count { $0.hasPrefix("pack") } }

  @Test func `large segments are packed at once and go after a week`() throws {
    try addLarge(66)
    try addOne()
    #expect(try packs() == 1)
    let before = try bench.log().count
    bench.setTime(bench.time + 6 * Self.day)
    try addOne()
    #expect(try bench.log().count == before + 1)
    bench.setTime(bench.time + Self.day)
    try addOne()
    #expect(try bench.log().count < 10)
    let opened = try bench.open()
    #expect(opened.book.parties.count == 69)
    #expect(opened.damage == [])
    #expect(opened.file.history(limit: 99).count == 69)
    try addOne()
    #expect(try packs() == 1)
  }

  @Test func `a pack that is damaged meanwhile lets no source go`() throws {
    try addLarge(66)
    try addOne()
    let name = try #require(bench.log().keys.first { $0.hasPrefix("pack") })
    var bytes = try #require(bench.log()[name])
    bytes[bytes.count / 2] ^= 1
    try bench.put(name, bytes)
    let before = try bench.log().count
    bench.setTime(bench.time + 8 * Self.day)
    try addOne()
    #expect(try bench.log().count >= before)
    #expect(try bench.open().book.parties.count == 68)
  }

  @Test(arguments: 0..<60)
  func `a power cut at any call of either phase loses nothing`(number: Int) throws {
    try addLarge(66)
    for wait in [0, 8 * Self.day] {
      bench.setTime(bench.time + wait)
      let opened = try bench.open()
      let last = bench.transaction([.party(.create(bench.party("last")))])
      #expect(opened.file.record(last) == .saved)
      bench.files.faults.cutPower(after: number)
      opened.file.close()
      bench.files.crash()
    }
    let again = try bench.open()
    #expect(again.book.parties.count == 68)
    #expect(again.damage == [])
  }
}
