import Domain
import Testing

@testable import Store

/// What is told and taken back while the clock goes where it likes.
struct MovedClockTests {
  private let bench = Bench()
  private static let day: Int64 = 86_400_000
  private static let start: Int64 = 1_790_000_000_000

  /// A party and its names after each change, each in a session of its own by its own clock.
  private func rename(_ clocks: [Int64]) throws -> Party {
    try bench.create()
    let party = bench.party("v0")
    try bench.session([bench.transaction([.party(.create(party))], action: .create)])
    var current = party
    for (number, clock) in clocks.enumerated() {
      bench.setTime(Self.start + clock)
      let (change, next) = replacing(current) { $0.name = "v\(number + 1)" }
      try bench.session([bench.transaction([change])])
      current = next
    }
    return party
  }

  static let clocks: [[Int64]] = [
    [0, -2, -2], [-2, 0, -400], [3650, 0, 0], [10_950, -10_950, 20_000], [-0, -1, -2],
  ].map { $0.map { $0 * day } }

  @Test(arguments: clocks)
  func `history follows what was done`(clocks: [Int64]) throws {
    let party = try rename(clocks)
    let file = try bench.open().file
    for told in [
      file.history(limit: 9), file.ownHistory(limit: 9), file.history(of: [party.reference]),
    ] {
      let names = told.flatMap(\.transaction.changes).map { $0.after?["name"] }
      #expect(names == ["v3", "v2", "v1", "v0"].map(Value.text))
      #expect(told.allSatisfy { $0.omittedChanges == 0 })
    }
  }

  @Test(arguments: clocks)
  func `undo takes back in the order it was done, whatever the clock is now`(
    clocks: [Int64]
  ) throws {
    let party = try rename(clocks)
    for (clock, name) in zip([-3, 5000, -9000] as [Int64], ["v2", "v1", "v0"]) {
      bench.setTime(Self.start + clock * Self.day)
      let opened = try bench.open()
      let history = UndoHistory(opened.file.ownHistory(limit: 99).reversed().map(\.transaction))
      let target = try #require(history.nextToUndo.first)
      let inverse = target.inverse(in: opened.book)
      #expect(opened.file.record(bench.transaction(inverse, reverts: target.id)) == .saved)
      opened.file.close()
      #expect(try bench.open().book.parties[party.id]?.name == name)
    }
  }

  /// As books are that were written before stamps were kept in order.
  @Test func `stamps that a moved clock left in a book do not reorder it`() throws {
    let party = try rename([0, 0, 0])
    let changes = try bench.open().file.entries.map(\.name)
    for (name, bytes) in try bench.log() {
      let moved = SegmentScan(bytes, store: try bench.open().file.store)
      let header = try #require(moved.header)
      let frames = moved.frames.filter { $0.kind == Frame.transaction }.flatMap { frame in
        let back = Int64(changes.firstIndex(of: frame.name) ?? 0) * 2
        let stamp = Stamp(milliseconds: Self.start - back * Self.day).raw
        let bytes =
          withUnsafeBytes(of: stamp.littleEndian, Array.init) + bytes[frame.payload].dropFirst(8)
        return Frame.encode(
          kind: frame.kind, origin: frame.origin, sequence: frame.sequence, payload: bytes,
          store: header.store)
      }
      try bench.put(name, header.bytes + frames)
    }
    let told = try bench.open().file.history(of: [party.reference])
    let names = told.flatMap(\.transaction.changes).map { $0.after?["name"] }
    #expect(names == ["v3", "v2", "v1", "v0"].map(Value.text))
  }

  @Test func `a day on which the clock was wrong does not move the other days`() throws {
    let days: [Int64] = [10, 20, -9000, 30, 9000, 40]
    let party = try rename(days.map { $0 * Self.day })
    let file = try bench.open().file
    for (day, name) in [(5, "v0"), (15, "v1"), (25, "v3"), (35, "v5"), (45, "v6")] {
      let past = file.book(before: Self.start + Int64(day) * Self.day)
      #expect(past.parties[party.id]?.name == name, "day \(day)")
    }
  }

  @Test func `founding a book is no step to undo`() throws {
    let founding = bench.transaction([.party(.create(bench.party("KS")))], action: .setUp)
    #expect(UndoHistory([founding]).nextToUndo.isEmpty)
  }

  @Test func `where a change is missing the history loses that change only`() throws {
    try bench.create()
    let party = bench.party("v0")
    try bench.session([bench.transaction([.party(.create(party))], action: .create)])
    var current = party
    var files: [Set<String>] = []
    for number in 1...3 {
      let (change, next) = replacing(current) { $0.name = "v\(number)" }
      current = next
      let before = Set(try bench.log().keys)
      try bench.session([bench.transaction([change])])
      files.append(Set(try bench.log().keys).subtracting(before))
    }
    try bench.removeLog(try #require(files[1].first))
    let told = try bench.open().file.history(limit: 9)
    let names = told.map { $0.transaction.changes.first?.after?["name"] }
    #expect(names == ["v3", "v1", "v0"].map(Value.text))
  }
}
