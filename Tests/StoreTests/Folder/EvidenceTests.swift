import Domain
import Testing

@testable import Store

/// What a device that never saw a book before is told of what is gone from it.
struct EvidenceTests {
  private let bench = Bench()
  /// The files, in the order of their making.
  private let files: [(name: String, bytes: [UInt8])]
  private let party: Party

  init() throws {
    let other = Bench(files: bench.files, state: "/home/other", seed: 2)
    try bench.create()
    party = bench.party("v0")
    var current = party
    var names: [String] = []
    for number in 0..<4 {
      let one = number == 2 ? other : bench
      other.setTime(bench.time)
      let (change, next) = replacing(current) { $0.name = "v\(number)" }
      try one.session([
        one.transaction([number == 0 ? .party(.create(party)) : change]),
        one.transaction([.party(.create(one.party("p\(number)")))]),
      ])
      if number > 0 { current = next }
      names += try bench.log().keys.filter { !names.contains($0) }
    }
    let log = try bench.log()
    files = names.compactMap { name in log[name].map { (name, $0) } }
  }

  /// As it is for somebody who opens the book for the first time.
  private var stranger: Bench { Bench(files: bench.files, state: "/home/stranger", seed: 9) }

  private func expectTold(_ what: String) throws {
    let opened = try stranger.open()
    let report = try opened.file.verify()
    #expect(!opened.damage.isEmpty, "\(what)")
    #expect(Set(opened.damage.map(\.file)) == Set(report.damage.map(\.file)), "\(what)")
    #expect(opened.damage.count == report.damage.count, "\(what)")
  }

  @Test func `a whole book is told as whole`() throws {
    let opened = try stranger.open()
    #expect(opened.damage == [])
    #expect(try opened.file.verify().damage == [])
  }

  @Test func `any file but the latest of its device that goes is missed`() throws {
    for file in files.dropLast() {
      try bench.removeLog(file.name)
      try expectTold("without \(file.name)")
      try bench.put(file.name, file.bytes)
    }
  }

  @Test func `any file but the latest that is cut anywhere is missed`() throws {
    for file in files.dropLast() {
      for length in 0..<file.bytes.count {
        try bench.put(file.name, Array(file.bytes.prefix(length)))
        try expectTold("\(file.name) to \(length)")
      }
      try bench.put(file.name, file.bytes)
    }
  }

  @Test func `the latest is missed where it ends without a change or within a frame`() throws {
    let latest = try #require(files.last)
    let frames = SegmentScan(latest.bytes, store: try bench.open().file.store).frames
    let ends = Set(frames.map(\.range.upperBound))
    for length in 0..<latest.bytes.count where !ends.contains(length) {
      try bench.put(latest.name, Array(latest.bytes.prefix(length)))
      try expectTold("\(latest.name) to \(length)")
    }
  }

  @Test func `a change that others replaced and nobody has is missed`() throws {
    let first = try #require(files.first)
    let store = try bench.open().file.store
    let log = try bench.log()
    for (name, bytes) in log {
      // As earlier versions wrote: without witnesses.
      let scan = SegmentScan(bytes, store: store)
      let header = try #require(scan.header)
      let frames = scan.frames.filter { $0.kind == Frame.transaction }
      try bench.put(name, header.bytes + frames.flatMap { bytes[$0.range] })
    }
    #expect(try stranger.open().damage == [])
    try bench.removeLog(first.name)
    try expectTold("without the first")
    let kinds = try stranger.open().damage.map(\.kind)
    #expect(kinds.allSatisfy { if case .missing = $0 { true } else { false } })
  }

  @Test func `folding, backups and erasing keep what witnesses say`() throws {
    for number in 0..<70 {
      try bench.session([bench.transaction([.party(.create(bench.party("n\(number)")))])])
    }
    #expect(try bench.log().count < 20)
    #expect(try stranger.open().damage == [])
    let log = try bench.log()
    for (name, bytes) in log where bytes.count > 10_000 {
      try bench.removeLog(name)
      try expectTold("without the pack")
      try bench.put(name, bytes)
    }
  }

  @Test func `a witness comes back from its bytes`() {
    var witness = Witness()
    for (origin, sequence) in [(7, 3), (.max, .max), (7, 2)] as [(UInt64, UInt32)] {
      witness.note(origin, sequence)
    }
    #expect(witness.payload.withUnsafeBytes { Witness(payload: $0) } == witness)
    for length in 0..<witness.payload.count {
      let cut = Array(witness.payload.prefix(length))
      #expect(cut.withUnsafeBytes { Witness(payload: $0) } == nil)
    }
  }

  @Test func `each segment says only what is new, so that a book of sessions stays small`() throws {
    let before = try bench.log().values.reduce(0) { $0 + $1.count }
    for number in 0..<60 {
      try bench.session([bench.transaction([.party(.create(bench.party("n\(number)")))])])
    }
    let after = try bench.log().values.reduce(0) { $0 + $1.count }
    #expect((after - before) / 60 < 600)
  }
}
