import Domain
import Testing

@testable import Store

/// After a save that failed, all is well again when the disk is.
struct FailedSaveTests {
  private let bench = Bench()

  private func add(_ name: String) -> Transaction {
    bench.transaction([.party(.create(bench.party(name)))])
  }

  @Test(arguments: [FileCall.create, .write, .sync, .rename, .syncDirectory], [false, true])
  func `nothing is left that counts as damage`(call: FileCall, isShort: Bool) throws {
    try bench.create()
    try bench.session([add("before")])
    bench.files.faults.fail(
      call, code: SystemError.noSpace, forever: true, effect: isShort ? .usual : .nothing)
    let failing = try bench.open().file
    #expect(failing.record(add("failing")) != .saved)
    failing.close()
    bench.files.faults = FaultPlan()
    try bench.session([add("after")])
    let opened = try bench.open()
    #expect(opened.damage == [])
    #expect(opened.vanished == 0)
    #expect(try opened.file.verify().damage == [])
    #expect(opened.book.parties.all.map(\.name).contains("after"))
    #expect(try bench.log().values.allSatisfy { !$0.isEmpty })
  }

  @Test func `an end that was broken off is put right by its own device`() throws {
    try bench.create()
    try bench.session([add("before")])
    let opened = try bench.open()
    #expect(opened.file.record(add("one")) == .saved)
    bench.files.faults.fail(.write, code: SystemError.noSpace, forever: true)
    #expect(opened.file.record(add("two")) != .saved)
    bench.files.faults = FaultPlan()
    #expect(try !bench.open().damage.isEmpty)
    bench.files.crash()
    try bench.session([add("after")])
    let healed = try bench.open()
    #expect(healed.damage == [])
    #expect(Set(healed.book.parties.all.map(\.name)).isSuperset(of: ["before", "one", "after"]))
  }

  @Test func `an end that was cut off later stays damage`() throws {
    try bench.create()
    try bench.session([add("one"), add("two")])
    let (name, bytes) = try #require(try bench.log().first)
    let scan = SegmentScan(bytes, store: try bench.open().file.store)
    let end = try #require(scan.frames.dropLast().last?.range.upperBound)
    try bench.put(name, Array(bytes.prefix(end - 5)))
    try bench.session([add("after")])
    let opened = try bench.open()
    #expect(opened.vanished == 1)
    #expect(!opened.damage.isEmpty)
  }

  @Test func `making a book can be repeated after it failed`() throws {
    for call in [FileCall.makeDirectory, .create, .write, .sync, .syncDirectory] {
      for number in 1...6 {
        let bench = Bench()
        bench.files.faults.fail(call, number, code: SystemError.noSpace)
        if (try? bench.create()) == nil {
          bench.files.faults = FaultPlan()
          try bench.create()
        }
        #expect(try bench.open().damage == [])
      }
    }
  }

  @Test func `what lies in a folder is never taken for a failed attempt`() throws {
    try bench.create()
    try bench.session([add("one")])
    #expect(throws: CreationFailure.occupied) { try bench.create() }
    let other = Bench(files: bench.files, path: "/data/other", state: "/home/o", seed: 3)
    try other.files.makeDirectories("/data/other")
    try other.replace("/data/other/notes.txt", [1])
    #expect(throws: CreationFailure.occupied) { try other.create() }
    #expect(try bench.open().book.parties.count == 1)
  }
}
