import Domain
import Testing

@testable import Store

struct DeviceCheckTests {
  let bench = Bench()

  private func remarks(_ change: (inout DiskTraits) -> Void = { _ in }) throws -> [DeviceRemark] {
    var traits = DiskTraits()
    change(&traits)
    return try bench.open().file.remarks(traits)
  }

  private func addOne() throws {
    try bench.session([bench.transaction([.party(.create(bench.party("Ån")))])])
  }

  @Test func `a good disk with a fresh backup gives no remark`() throws {
    try bench.create()
    try addOne()
    #expect(try remarks() == [])
  }

  @Test func `every weakness of a disk is told`() throws {
    try bench.create()
    try addOne()
    let all = try remarks { traits in
      traits.flushesFiles = false
      traits.flushesFolders = false
      traits.ignoresCase = true
      traits.networkName = "NFS"
      traits.isVolatile = true
      traits.othersMayRead = true
      traits.freeBytes = 1 << 20
    }
    #expect(
      all == [
        .isVolatile, .flushIsNotGuaranteed, .folderFlushIsNotGuaranteed, .isOnNetwork("NFS"),
        .othersMayRead, .littleSpace(bytes: 1 << 20), .ignoresCase,
      ])
  }

  @Test func `an old backup, a missing one and a clock far ahead are told`() throws {
    try bench.create()
    try addOne()
    let made = try #require(try bench.open().file.latestBackup)
    bench.setTime(bench.time + 8 * 86_400_000)
    #expect(try remarks() == [.backupIsOld(time: made)])
    bench.setTime(bench.time - 9 * 86_400_000)
    let early = try remarks()
    #expect(early.contains { if case .clockIsOff = $0 { true } else { false } })
    let away = Bench(files: bench.files, state: "/home/other", seed: 3)
    away.setTime(bench.time + 20 * 86_400_000)
    #expect(try away.open().file.remarks(DiskTraits()) == [.noBackup])
  }

  @Test func `a device that has not erased yet is named with the decision`() throws {
    try bench.create()
    let person = Person(id: bench.identifiers.next(), name: "Zlatko")
    let other = Bench(files: bench.files, state: "/home/other", seed: 3)
    other.setTime(bench.time)
    try other.session([other.transaction([.person(.create(person))])])
    bench.setTime(other.time)
    _ = try bench.open().file.erase(
      Erasure(
        ErasureSubject(person.id.reference), decision: "Ks 98/2026", author: "Åsa",
        id: bench.identifiers.next()))
    let device = try #require(try other.open().file.device)
    #expect(try remarks() == [.erasureIsPending(decision: "Ks 98/2026", devices: [device])])
    other.setTime(bench.time)
    try other.session([other.transaction([.party(.create(other.party("Ån")))])])
    bench.setTime(other.time)
    #expect(try remarks() == [])
  }
}

struct LimitTests {
  let bench = Bench()

  private func addOne(_ name: String) throws {
    try bench.session([bench.transaction([.party(.create(bench.party(name)))])])
  }

  @Test func `a segment too large is named and everything else is read`() throws {
    try bench.create()
    try addOne("Ån")
    let size = try #require(bench.log().values.first?.count)
    try bench.put("large.seg", Array(repeating: 0, count: size + 1))
    bench.limits.segmentBytes = size
    let opened = try bench.open()
    #expect(opened.book.parties.count == 1)
    #expect(opened.damage == [Damage(file: "large.seg", kind: .tooLarge(bytes: size + 1))])
    #expect(opened.file.readOnlyReason == nil)
  }

  @Test func `of more than is read the newest is read, and the book is not written to`() throws {
    try bench.create()
    try addOne("Ån")
    bench.setTime(bench.time + 86_400_000)
    try addOne("Bän")
    let sizes = try bench.log().sorted { $0.key < $1.key }.map(\.value.count)
    bench.limits.totalBytes = sizes.reduce(0, +) - 1
    let opened = try bench.open()
    #expect(opened.book.parties.all.map(\.name) == ["Bän"])
    #expect(opened.damage.map(\.kind) == [.tooLarge(bytes: sizes[0])])
    #expect(opened.file.readOnlyReason == .tooLarge)
  }
}
