import Domain
import Testing

@testable import Store

/// Copy tools that never delete bring back what folding removed.
struct PruningTests {
  private let bench = Bench()

  private func add() throws {
    try bench.session([bench.transaction([.party(.create(bench.party("n")))])])
  }

  private var size: Int { get throws { try bench.log().values.reduce(0) { $0 + $1.count } } }

  @Test func `sources that come back go again, and nothing with them`() throws {
    try bench.create()
    var ever: [String: [UInt8]] = [:]
    var parties = 0
    for _ in 0..<200 {
      try add()
      parties += 1
      ever.merge(try bench.log()) { _, new in new }
      for (name, bytes) in ever where try bench.log()[name] == nil { try bench.put(name, bytes) }
    }
    try add()
    let opened = try bench.open()
    #expect(opened.book.parties.count == parties + 1)
    #expect(opened.damage == [] && opened.vanished == 0)
    let deleting = Bench(files: MemoryFileSystem(), seed: 7)
    try deleting.create()
    for _ in 0...200 {
      try deleting.session([deleting.transaction([.party(.create(deleting.party("n")))])])
    }
    let least = try deleting.log().values.reduce(0) { $0 + $1.count }
    #expect(try Double(size) < 1.3 * Double(least))
  }

  @Test func `another device's sources go where its pack lies`() throws {
    try bench.create()
    for _ in 0..<64 { try add() }
    let sources = try bench.log()
    for _ in 0..<2 { try add() }
    let other = Bench(files: bench.files, path: "/data/copy", state: "/home/copy", seed: 4)
    try other.copyBook(from: bench)
    for (name, bytes) in sources { try other.put(name, bytes) }
    try other.session([other.transaction([.party(.create(other.party("theirs")))])])
    #expect(try other.log().count < 10)
    #expect(try other.open().book.parties.count == 67)
    #expect(try other.open().damage == [])
  }

  @Test func `of two files alike one stays`() throws {
    try bench.create()
    for _ in 0..<20 { try add() }
    for (name, bytes) in try bench.log() { try bench.put("copy of " + name, bytes) }
    try add()
    let opened = try bench.open()
    #expect(opened.book.parties.count == 21)
    #expect(try bench.log().count == 21)
  }

  @Test func `nothing goes when the file that carries it cannot be flushed`() throws {
    try bench.create()
    for _ in 0..<20 { try add() }
    for (name, bytes) in try bench.log() { try bench.put("copy of " + name, bytes) }
    let opened = try bench.open()
    #expect(opened.file.record(bench.transaction([.party(.create(bench.party("n")))])) == .saved)
    bench.files.faults.fail(.sync, code: SystemError.ioError, forever: true)
    opened.file.close()
    #expect(try bench.log().count == 41)
  }
}
