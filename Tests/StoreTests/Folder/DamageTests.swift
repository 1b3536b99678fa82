import Domain
import Testing

@testable import Store

struct DamageTests {
  let bench = Bench()

  @Test func `a damaged name of the book is told by its segments, and the book is only read`()
    throws
  {
    try bench.create()
    let party = bench.party("Ån")
    try bench.session([bench.transaction([.party(.create(party))])])
    try bench.put("store.id", [1, 2, 3], in: "")
    let opened = try bench.open()
    #expect(opened.book.parties[party.id] == party)
    #expect(opened.damage == [Damage(file: "store.id", kind: .identity)])
    let result = opened.file.record(bench.transaction([.party(.create(bench.party("B")))]))
    #expect(result == .refused(.readOnly(.damagedIdentity)))
  }

  @Test func `every damaged byte leaves a book and a report`() throws {
    try bench.create()
    let parties = (1...3).map { bench.party("Förening \($0)") }
    try bench.session(parties.map { bench.transaction([.party(.create($0))]) })
    let (name, bytes) = try #require(try bench.log().first)
    for index in bytes.indices {
      var damaged = bytes
      damaged[index] ^= 0x20
      try bench.put(name, damaged)
      let opened = try bench.open()
      #expect(!opened.damage.isEmpty)
      #expect(opened.book.parties.count >= 2)
      #expect(opened.book.parties.all.allSatisfy(parties.contains))
    }
  }

  @Test func `files that are no segments are reported by their names and left alone`() throws {
    try bench.create()
    try bench.session([bench.transaction([.party(.create(bench.party("Ån")))])])
    try bench.put("notes.seg", Array(repeating: 65, count: 100))
    try bench.put("~half.tmp", [1])
    try bench.put("empty.seg", [])
    let opened = try bench.open()
    #expect(
      opened.damage == [
        Damage(file: "empty.seg", kind: .empty), Damage(file: "notes.seg", kind: .notASegment),
      ])
    #expect(opened.book.parties.count == 1)
  }

  @Test func `what other programs leave in the folder is no damage`() throws {
    try bench.create()
    try bench.session([bench.transaction([.party(.create(bench.party("Ån")))])])
    let file = try bench.open().file
    try bench.put("desktop.ini", [1, 2, 3])
    try bench.put("notes.txt", Array(repeating: 65, count: 100))
    #expect((file.poll()?.damage ?? []) == [])
    let opened = try bench.open()
    #expect(opened.damage == [])
    #expect(try opened.file.verify().damage == [])
  }

  @Test func `a segment under any name is read`() throws {
    try bench.create()
    try bench.session([bench.transaction([.party(.create(bench.party("Ån")))])])
    let (name, bytes) = try #require(try bench.log().first)
    try bench.put(name, [])
    try bench.put("kopia", bytes)
    #expect(try bench.open().book.parties.count == 1)
  }

  @Test func `the name of another book is damage, and the segments are shown`() throws {
    try bench.create()
    let party = bench.party("Ån")
    try bench.session([bench.transaction([.party(.create(party))])])
    let other = StoreIdentity(store: RawIdentifier(high: 7, low: 7))
    try bench.put("store.id", other.bytes, in: "")
    let opened = try bench.open()
    #expect(opened.book.parties[party.id] == party)
    #expect(opened.damage == [Damage(file: "store.id", kind: .identity)])
    #expect(opened.file.readOnlyReason == .damagedIdentity)
  }

  @Test func `verify tells of a damaged name of the book and of vanished history`() throws {
    try bench.create()
    try bench.session([bench.transaction([.party(.create(bench.party("Ån")))])])
    try bench.session([bench.transaction([.party(.create(bench.party("Bän")))])])
    let name = try #require(try bench.log().first).0
    try bench.put(name, [])
    #expect(try bench.open().file.verify().vanished > 0)
    try bench.put("store.id", [1, 2, 3], in: "")
    let damage = try bench.open().file.verify().damage
    #expect(damage.contains(Damage(file: "store.id", kind: .identity)))
    #expect(damage.contains(Damage(file: name, kind: .empty)))
  }

  @Test func `a conflicting copy of a segment changes nothing`() throws {
    try bench.create()
    try bench.session((1...4).map { bench.transaction([.party(.create(bench.party("\($0)")))]) })
    let (name, bytes) = try #require(try bench.log().first)
    try bench.put("x (conflicted copy).seg", Array(bytes.prefix(bytes.count / 2)))
    let opened = try bench.open()
    #expect(opened.book.parties.count == 4)
    #expect(opened.damage.map(\.file) == ["x (conflicted copy).seg"])
    #expect(name != "x (conflicted copy).seg")
  }

  @Test func `a file that vanishes while the book is read is looked for again`() throws {
    try bench.create()
    try bench.addSegments(3)
    bench.files.faults.fail(.read, 3, code: SystemError.noEntry)
    let opened = try bench.open()
    #expect(opened.book.parties.count == 3)
    #expect(opened.damage == [])
  }

  @Test func `a file that cannot be read is reported and the rest is there`() throws {
    try bench.create()
    try bench.addSegments(3)
    bench.files.faults.fail(.read, 3, code: SystemError.ioError)
    #expect(try bench.open().damage == [])
    bench.files.faults.fail(.read, 3, code: SystemError.ioError)
    bench.files.faults.fail(.read, 6, code: SystemError.ioError)
    let opened = try bench.open()
    #expect(opened.book.parties.count == 2)
    #expect(opened.damage.map(\.kind) == [.unreadable(FileError(.read, SystemError.ioError))])
  }

  @Test func `a transaction missing in the middle is named`() throws {
    try bench.create()
    try bench.session((1...3).map { bench.transaction([.party(.create(bench.party("\($0)")))]) })
    let (name, bytes) = try #require(try bench.log().first)
    let scan = SegmentScan(bytes, store: try bench.open().file.store)
    var shorter = bytes
    shorter.removeSubrange(scan.frames[1].range)
    try bench.put(name, shorter)
    let origin = try #require(scan.header?.segment)
    let opened = try bench.open()
    #expect(
      opened.damage == [
        Damage(file: name, kind: .seal),
        Damage(file: "", kind: .missing(origin: origin, sequences: 2...2)),
      ])
    #expect(opened.book.parties.count == 2)
  }

  @Test func `a segment of a newer version makes the book read only`() throws {
    try bench.create()
    let store = try bench.open().file.store
    var header = SegmentHeader(store: store, segment: 5, device: 5, created: Stamp(raw: 1))
    header.major = 9
    try bench.put("newer.seg", header.bytes)
    let opened = try bench.open()
    #expect(opened.file.readOnlyReason == .newerFormat(major: 9))
    #expect(opened.damage == [Damage(file: "newer.seg", kind: .newerFormat(major: 9))])
  }
}
