import Domain
import Testing

@testable import Store

/// What a copy would bring is told before anything is written.
struct GainTests {
  private let bench = Bench()

  /// A copy of the book as it lies now, on another device.
  private func copy() throws -> Bench {
    let copy = Bench(files: bench.files, path: "/data/copy", state: "/home/other", seed: 3)
    try copy.copyBook(from: bench)
    return copy
  }

  @Test func `what a copy would bring is what it brings`() throws {
    try bench.create()
    let party = bench.party("Ån")
    try bench.session([bench.transaction([.party(.create(party))])])
    let copy = try copy()
    try bench.session([bench.transaction([replacing(party) { $0.name = "A" }.0])])
    try copy.session([
      copy.transaction([replacing(party) { $0.name = "B" }.0, .party(.create(copy.party("Bän")))]),
      copy.transaction([.party(.create(copy.party("Cän")))]),
    ])
    let before = try bench.tree("/")
    let opened = try bench.open()
    let told = try opened.file.gain(fromBookAt: copy.path)
    var expected = Gain()
    expected.changes = 2
    expected.newRecords = 2
    expected.changedRecords = 1
    expected.conflicts = 1
    #expect(told.gain == expected && told.damage == [])
    #expect(try bench.tree("/") == before)

    #expect(try opened.file.merge(bookAt: copy.path).transactions == 2)
    let united = try bench.open()
    #expect(united.book.parties.count == 3 && united.conflicts.count == 1)
    #expect(try united.file.gain(fromBookAt: copy.path).gain == Gain())
  }

  @Test func `backups are listed with their records, the newest first, damage and all`() throws {
    try bench.create()
    try bench.session([bench.transaction([.party(.create(bench.party("Ån")))])])
    let first = try bench.open().file.backUp().path
    try bench.session([bench.transaction([.party(.create(bench.party("Bän")))])])
    let opened = try bench.open()
    let second = try opened.file.backUp().path
    var bytes = try #require(bench.contents(first))
    bytes[bytes.count - 5] ^= 1
    try bench.replace(first, bytes)
    let kept = opened.file.keptBackups
    #expect(kept.prefix(1).map(\.path) == [second])
    #expect(kept.first?.records == 2 && kept.first?.isWhole == true)
    #expect(kept.first { $0.path == first }?.isWhole == false)
  }

  @Test func `a backup tells what the book has lost since`() throws {
    try bench.create()
    for name in ["Ån", "Bän"] {
      try bench.session([bench.transaction([.party(.create(bench.party(name)))])])
    }
    let path = try bench.open().file.backUp().path
    let backup = try bench.backup(path)
    #expect(try bench.open().file.gain(from: backup) == Gain())
    try bench.removeLog(#require(bench.log().keys.min()))
    var expected = Gain()
    expected.changes = 1
    expected.newRecords = 1
    #expect(try bench.open().file.gain(from: backup) == expected)
    #expect(backup.records == 2 && backup.isWhole)

    let other = Bench(files: bench.files, path: "/data/other", seed: 9)
    try other.create()
    #expect(try other.open().file.gain(from: backup) == nil)
  }
}
