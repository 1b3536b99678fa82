import Domain
import Testing

@testable import Store

struct FoldingTests {
  let bench = Bench()

  private func addOne(_ number: Int) throws {
    try bench.session([bench.transaction([.party(.create(bench.party("n\(number)")))])])
  }

  @Test func `many short sessions leave few files and the whole book`() throws {
    try bench.create()
    for number in 0..<300 { try addOne(number) }
    #expect(try bench.log().count <= 70)
    let opened = try bench.open()
    #expect(opened.book.parties.count == 300)
    #expect(opened.damage == [])
    let report = try opened.file.verify()
    #expect(report.transactions == 300)
    #expect(report.sealed == report.segments)
    #expect(opened.file.history(limit: 1000).count == 300)
  }

  @Test func `segments of another device are left alone`() throws {
    try bench.create()
    for number in 0..<80 {
      let other = Bench(files: bench.files, state: "/home/other", seed: UInt64(number + 10))
      other.setTime(bench.time + Int64(number) * 10_000)
      try other.session([other.transaction([.party(.create(other.party("n\(number)")))])])
    }
    let before = try bench.log().keys.filter { !$0.hasPrefix("pack") }.count
    try addOne(0)
    #expect(try bench.log().keys.filter { !$0.hasPrefix("pack") }.count == before + 1)
  }

  @Test(arguments: 0..<100)
  func `a power cut at any call of folding loses nothing`(number: Int) throws {
    try bench.create()
    try bench.addSegments(65)
    let opened = try bench.open()
    let last = bench.transaction([.party(.create(bench.party("last")))])
    #expect(opened.file.record(last) == .saved)
    bench.files.faults.cutPower(after: number)
    opened.file.close()
    bench.files.crash()
    let again = try bench.open()
    #expect(again.book.parties.count == 66)
    #expect(again.damage == [])
  }

  @Test(arguments: [FileCall.create, .write, .sync, .read, .rename, .syncDirectory, .remove, .lock])
  func `a folding that fails changes nothing that is read`(call: FileCall) throws {
    try bench.create()
    try bench.addSegments(65)
    let opened = try bench.open()
    let last = bench.transaction([.party(.create(bench.party("last")))])
    #expect(opened.file.record(last) == .saved)
    bench.files.faults.fail(call, code: SystemError.ioError, forever: true)
    opened.file.close()
    bench.files.faults = FaultPlan()
    #expect(try bench.open().book.parties.count == 66)
  }
}
