import Domain
import Testing

@testable import Store

/// History that this device has seen and that is no longer in the folder.
struct VanishedTests {
  let bench = Bench()
  let other: Bench

  init() throws {
    other = Bench(files: bench.files, state: "/home/other", seed: 2)
    try bench.create()
    other.setTime(bench.time + 100_000)
    try other.session([other.transaction([.party(.create(other.party("theirs")))])])
    try bench.session([bench.transaction([.party(.create(bench.party("mine")))])])
  }

  private func names() throws -> [String] {
    try bench.open().book.parties.all.map(\.name).sorted()
  }

  @Test func `it is reported on opening until it is back`() throws {
    #expect(try bench.open().vanished == 0)
    let (name, bytes) = try #require(
      try bench.log().min { $0.value.count < $1.value.count })
    try bench.removeLog(name)
    #expect(try bench.open().vanished == 1)
    try bench.open().file.close()
    #expect(try bench.open().vanished == 1)
    try bench.put("again.seg", bytes)
    #expect(try bench.open().vanished == 0)
  }

  @Test func `a copy in another place rightly knows less`() throws {
    let copy = Bench(files: bench.files, path: "/data/copy", state: bench.state, seed: 3)
    try copy.files.makeDirectories("/data/copy/log")
    let folder = try bench.files.openDirectory(bench.path)
    try copy.put("store.id", bench.files.read("store.id", in: folder, limit: 99), in: "")
    #expect(try copy.open().vanished == 0)
  }

  @Test func `a running session puts back what it has in memory, under the devices' names`() throws
  {
    let file = try bench.open().file
    #expect(file.poll() == nil)
    let devices = file.history(limit: 9).map(\.device)
    for name in try bench.log().keys { try bench.removeLog(name) }
    #expect(file.poll()?.vanished == 2)
    #expect(try file.putBack() == 2)
    #expect(file.poll()?.vanished == 0)
    #expect(try names() == ["mine", "theirs"])
    let again = try bench.open()
    #expect(again.damage == [])
    #expect(again.file.history(limit: 9).map(\.device) == devices)
  }

  @Test func `the day's backup puts back what no session has in memory`() throws {
    for name in try bench.log().keys { try bench.removeLog(name) }
    let opened = try bench.open()
    #expect(opened.vanished == 2)
    #expect(try opened.file.putBack() == 2)
    #expect(opened.file.poll()?.entities.count == 2)
    #expect(opened.file.vanished == 0)
    #expect(try names() == ["mine", "theirs"])
  }

  @Test func `damaged marks claim nothing`() throws {
    var marks = SeenMarks()
    marks.note(5, 7)
    #expect(SeenMarks(marks.bytes) == marks)
    var bytes = marks.bytes
    bytes[6] ^= 1
    #expect(SeenMarks(bytes) == SeenMarks())
    #expect(SeenMarks([]) == SeenMarks())
  }
}
