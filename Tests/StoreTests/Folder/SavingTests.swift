import Domain
import Testing

@testable import Store

struct SavingTests {
  let bench = Bench()

  private func add(_ name: String, to file: BookFile) -> SaveResult {
    file.record(bench.transaction([.party(.create(bench.party(name)))]))
  }

  private func names() throws -> [String] {
    try bench.open().book.parties.all.map(\.name).sorted()
  }

  @Test(arguments: [FileCall.create, .write, .sync, .syncDirectory])
  func `one failed call costs a file and nothing else`(call: FileCall) throws {
    try bench.create()
    try bench.session([bench.transaction([.party(.create(bench.party("A")))])])
    let file = try bench.open().file
    bench.files.faults.fail(call, code: SystemError.ioError)
    #expect(add("B", to: file) == .saved)
    #expect(add("C", to: file) == .saved)
    bench.files.crash()
    #expect(try names() == ["A", "B", "C"])
  }

  @Test func `a book without room is saved on this device and in the book with the next change`()
    throws
  {
    try bench.create()
    let opened = try bench.open()
    #expect(add("A", to: opened.file) == .saved)
    bench.files.faults.fail(.write, 1, code: SystemError.noSpace)
    bench.files.faults.fail(.write, 2, code: SystemError.noSpace)
    bench.files.faults.fail(.write, 3, code: SystemError.noSpace)
    let failure = FileError(.write, SystemError.noSpace)
    #expect(add("B", to: opened.file) == .savedHereOnly(failure))
    bench.files.crash()
    let again = try bench.open()
    #expect(again.rescuedFrames == 1)
    #expect(try names() == ["A", "B"])
    #expect(add("C", to: again.file) == .saved)
    again.file.close()
    let last = try bench.open()
    #expect(last.rescuedFrames == 0)
    #expect(try names() == ["A", "B", "C"])
    #expect(last.damage == [])
  }

  @Test func `without any disk a change stays in memory and goes with the next one`() throws {
    try bench.create()
    let file = try bench.open().file
    #expect(add("A", to: file) == .saved)
    for number in 1...4 { bench.files.faults.fail(.write, number, code: SystemError.ioError) }
    #expect(add("B", to: file) == .notSaved(FileError(.write, SystemError.ioError)))
    #expect(try names() == ["A"])
    #expect(add("C", to: file) == .saved)
    #expect(try names() == ["A", "B", "C"])
    #expect(try bench.open().file.history(limit: 9).count == 3)
  }

  @Test func `what is in memory can be tried again without a change`() throws {
    try bench.create()
    let file = try bench.open().file
    for number in 1...5 { bench.files.faults.fail(.write, number, code: SystemError.ioError) }
    #expect(add("A", to: file) == .notSaved(FileError(.write, SystemError.ioError)))
    #expect(file.retry() == .saved)
    #expect(try names() == ["A"])
  }

  @Test func `what an earlier session rescued comes home without a change`() throws {
    try bench.create()
    let file = try bench.open().file
    #expect(add("A", to: file) == .saved)
    for number in 1...3 { bench.files.faults.fail(.write, number, code: SystemError.noSpace) }
    #expect(add("B", to: file) == .savedHereOnly(FileError(.write, SystemError.noSpace)))
    #expect(file.hasUnsaved)
    bench.files.crash()
    let again = try bench.open().file
    #expect(again.hasUnsaved)
    #expect(again.retry() == .saved)
    #expect(!again.hasUnsaved)
    again.close()
    let last = try bench.open()
    #expect(last.rescuedFrames == 0)
    #expect(last.book.parties.count == 2)
  }

  @Test func `a segment that is full is closed and the next one begun`() throws {
    try bench.create()
    bench.limits.segmentBytes = 4096
    let file = try bench.open().file
    for number in 100..<150 { #expect(add("\(number)", to: file) == .saved) }
    file.close()
    let opened = try bench.open()
    let report = try opened.file.verify()
    #expect(report.segments > 3)
    #expect(report.sealed == report.segments)
    #expect(opened.damage == [])
    #expect(try names() == (100..<150).map(String.init))
  }

  @Test func `what is only in memory is tried once more when closing`() throws {
    try bench.create()
    let file = try bench.open().file
    for number in 1...5 { bench.files.faults.fail(.write, number, code: SystemError.ioError) }
    #expect(add("A", to: file) == .notSaved(FileError(.write, SystemError.ioError)))
    #expect(file.close() == .saved)
    #expect(try names() == ["A"])
  }

  @Test(arguments: 0..<100)
  func `what was said to be saved survives a power cut at any call`(number: Int) throws {
    try bench.create()
    try bench.session([bench.transaction([.party(.create(bench.party("first")))])])
    bench.files.faults.cutPower(after: number)
    var tried: Set = ["first"]
    var saved: Set = ["first"]
    for session in 0..<3 {
      guard let file = try? bench.open().file else { break }
      for name in (0..<3).map({ "\(session)-\($0)" }) {
        tried.insert(name)
        if add(name, to: file) == .saved { saved.insert(name) }
      }
      file.close()
    }
    bench.files.crash()
    let found = Set(try names())
    #expect(found.isSuperset(of: saved))
    #expect(found.isSubset(of: tried))
  }

  @Test func `the only change of a session is written with its seal, and flushed once`() throws {
    try bench.create()
    try bench.session([bench.transaction([.party(.create(bench.party("A")))])])
    let opened = try bench.open()
    let before = bench.files.faults.calls
    let transaction = bench.transaction([.party(.create(bench.party("B")))])
    #expect(opened.file.recordLast(transaction) == .saved)
    func made(_ call: FileCall) -> Int {
      bench.files.faults.calls[call, default: 0] - before[call, default: 0]
    }
    #expect([made(.write), made(.sync), made(.syncDirectory)] == [1, 1, 1])
    opened.file.close()
    #expect([made(.sync), made(.syncDirectory)] == [1, 1])
    bench.files.crash()
    #expect(try names() == ["A", "B"])
    for bytes in try bench.log().values {
      #expect(SegmentScan(bytes, store: opened.file.store).isSealed)
    }
  }

  @Test func `a session that goes on after its last change begins another segment`() throws {
    try bench.create()
    let opened = try bench.open()
    for name in ["A", "B"] {
      let transaction = bench.transaction([.party(.create(bench.party(name)))])
      #expect(opened.file.recordLast(transaction) == .saved)
    }
    opened.file.close()
    #expect(try bench.log().count == 2)
    #expect(try bench.open().damage == [])
    #expect(try names() == ["A", "B"])
  }
}
