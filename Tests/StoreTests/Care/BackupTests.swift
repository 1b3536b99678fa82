import Domain
import Testing

@testable import Store

struct BackupTests {
  let bench = Bench()

  private var backups: String { bench.state + "/" + (storeName ?? "") + "/backups" }

  private var storeName: String? { try? bench.open().file.store.text }

  private func backupNames() throws -> [String] {
    try bench.names(in: backups).sorted()
  }

  private func addOne(_ name: String = "Ån") throws {
    try bench.session([bench.transaction([.party(.create(bench.party(name)))])])
  }

  @Test func `the first session of the day that changes something leaves a backup`() throws {
    try bench.create()
    _ = try bench.open().file.close()
    #expect(throws: FileError.self) { try backupNames() }
    try addOne()
    try addOne()
    #expect(try backupNames().count == 1)
    bench.setTime(bench.time + 86_400_000)
    try addOne()
    #expect(try backupNames().count == 2)
    #expect(try bench.open().file.latestBackup.map { bench.time - $0 < 60_000 } == true)
  }

  @Test func `an import is preceded by a backup`() throws {
    try bench.create()
    try addOne()
    let party = bench.party("Bän")
    let opened = try bench.open()
    _ = opened.file.record(bench.transaction([.party(.create(party))], action: .importParties))
    let latest = try #require(try backupNames().last)
    let backup = try bench.backup(backups + "/" + latest)
    try BookFile.create(at: "/data/before", from: backup, in: bench.environment)
    let before = try BookFile.open(at: "/data/before", in: bench.environment)
    #expect(before.book.parties.all.map(\.name) == ["Ån"])
  }

  @Test func `a backup alone gives the whole book back in a new folder`() throws {
    try bench.create()
    for name in ["Ån", "Bän", "Cän"] { try addOne(name) }
    let opened = try bench.open()
    let report = try opened.file.backUp()
    #expect(report.transactions == 3)
    let backup = try bench.backup(report.path)
    try BookFile.create(at: "/data/again", from: backup, in: bench.environment)
    let again = try BookFile.open(at: "/data/again", in: bench.environment)
    #expect(again.book == opened.book)
    #expect(again.damage == [])
    #expect(again.file.state.digest == opened.file.state.digest)
  }

  @Test func `restoring adds what is missing and only that`() throws {
    try bench.create()
    for name in ["Ån", "Bän"] { try addOne(name) }
    let whole = try bench.open()
    let path = try whole.file.backUp().path
    let lost = try #require(bench.log().keys.min())
    try bench.removeLog(lost)
    try addOne("Cän")
    let backup = try bench.backup(path)
    let damaged = try bench.open()
    #expect(damaged.book.parties.count == 2)
    #expect(damaged.file.restore(backup) == .restored(added: 1, damage: []))
    damaged.file.close()
    let mended = try bench.open()
    #expect(Set(mended.book.parties.all.map(\.name)) == ["Ån", "Bän", "Cän"])
    #expect(mended.damage == [])
    #expect(mended.file.restore(backup) == .restored(added: 0, damage: []))
  }

  @Test func `a backup of another book is not mixed in`() throws {
    try bench.create()
    try addOne()
    let path = try bench.open().file.backUp().path
    let other = Bench(files: bench.files, path: "/data/other", seed: 9)
    try other.create()
    let backup = try bench.backup(path)
    #expect(try other.open().file.restore(backup) == .otherBook)
  }

  @Test func `a damaged backup gives back what is intact and is named by verify`() throws {
    try bench.create()
    for name in ["Ån", "Bän", "Cän"] { try addOne(name) }
    let path = try bench.open().file.backUp().path
    var bytes = try #require(bench.contents(path))
    let scan = SegmentScan(bytes, store: try bench.open().file.store)
    let frame = try #require(scan.frames.first { $0.kind == Frame.transaction })
    bytes[frame.payload.lowerBound + 5] ^= 1
    let name = try #require(path.split(separator: "/").last.map(String.init))
    try bench.replace(path, bytes)
    let damage = try bench.open().file.verify().damage
    #expect(damage.map(\.file) == Array(repeating: "backups/\(name)", count: damage.count))
    #expect(damage.contains { if case .gap = $0.kind { true } else { false } })
    let backup = try bench.backup(path)
    try BookFile.create(at: "/data/again", from: backup, in: bench.environment)
    #expect(try BookFile.open(at: "/data/again", in: bench.environment).book.parties.count == 2)
  }

  @Test(arguments: [FileCall.create, .write, .sync, .rename, .syncDirectory, .read, .list])
  func `a backup that fails says why and leaves nothing behind`(call: FileCall) throws {
    try bench.create()
    try addOne()
    let before = try backupNames()
    let file = try bench.open().file
    bench.files.faults.fail(call, code: SystemError.noSpace, forever: true)
    #expect(throws: BackupFailure.self) { try file.backUp() }
    bench.files.faults = FaultPlan()
    #expect(try backupNames().filter { BackupName($0) != nil && !before.contains($0) }.count <= 1)
    #expect(try bench.open().file.verify().damage == [])
  }

  @Test func `a backup to a file replaces a backup and nothing else`() throws {
    try bench.create()
    try addOne()
    let file = try bench.open().file
    #expect(try file.backUp(to: "/data/kopia").transactions == 1)
    #expect(try file.backUp(to: "/data/kopia").transactions == 1)
    try bench.replace("/data/brev", [1, 2, 3])
    #expect(throws: BackupFailure.occupied) { try file.backUp(to: "/data/brev") }
    #expect(throws: BackupFailure.occupied) { try file.backUp(to: "/data/book") }
    #expect(bench.contents("/data/brev") == [1, 2, 3])
  }

  @Test func `a backup with changes the book lacks is not replaced, nor is another book's`() throws
  {
    try bench.create()
    try addOne()
    #expect(try bench.open().file.backUp(to: "/data/tidig").transactions == 1)
    try BookFile.create(at: "/data/igen", from: bench.backup("/data/tidig"), in: bench.environment)
    try addOne()
    let late = try bench.open().file
    #expect(try late.backUp(to: "/data/kopia").transactions == 2)
    let early = try BookFile.open(at: "/data/igen", in: bench.environment).file
    #expect(throws: BackupFailure.holdsMore) { try early.backUp(to: "/data/kopia") }
    try BookFile.create(at: "/data/annan", in: bench.environment)
    let other = try BookFile.open(at: "/data/annan", in: bench.environment).file
    #expect(throws: BackupFailure.holdsMore) { try other.backUp(to: "/data/kopia") }
    #expect(try late.backUp(to: "/data/tidig").transactions == 2)
  }

  @Test func `what lies in the rescue folder is in the backup`() throws {
    try bench.create()
    try addOne()
    let opened = try bench.open()
    for number in 1...3 { bench.files.faults.fail(.write, number, code: SystemError.noSpace) }
    let saved = opened.file.record(bench.transaction([.party(.create(bench.party("Bän")))]))
    #expect(saved == .savedHereOnly(FileError(.write, SystemError.noSpace)))
    #expect(try opened.file.backUp().transactions == 2)
  }
}

/// Backups count by the order in which they were made.
struct BackupOrderTests {
  private let bench = Bench()
  private static let start: Int64 = 1_790_000_000_000
  private static let day: Int64 = 86_400_000

  private func session(day: Int64) throws {
    bench.setTime(Self.start + day * Self.day)
    try bench.session([bench.transaction([.party(.create(bench.party("p")))])])
  }

  private func records() throws -> [Int] { try bench.open().file.keptBackups.map(\.records) }

  @Test func `one from the future stops nothing`() throws {
    try bench.create()
    for day in [0, 9_000, 1, 2, -3_000] as [Int64] { try session(day: day) }
    #expect(try records() == [5, 4, 3, 2, 1])
    let latest = try #require(try bench.open().file.latestBackup)
    #expect(abs(latest - (Self.start - 3_000 * Self.day)) < Self.day)
    try session(day: -3_000)
    #expect(try records().count == 5)
  }

  @Test func `those that hold least go first, whatever their names say`() throws {
    try bench.create()
    try session(day: 9_000)
    for day in 0..<30 { try session(day: Int64(day)) }
    let kept = try records()
    #expect(kept == kept.sorted(by: >))
    #expect(kept.prefix(7) == [31, 30, 29, 28, 27, 26, 25])
  }
}

struct BackupRotationTests {
  private static let day: Int64 = 86_400_000

  private func kept(_ times: [Int64]) -> [BackupName] {
    var backups: [BackupName] = []
    for (number, time) in times.enumerated() {
      backups.append(BackupName(time: time, identifier: UInt64(number)))
      let spent = Set(BackupRotation.spent(among: backups))
      backups.removeAll { spent.contains($0) }
    }
    return backups
  }

  @Test func `a backup a day for two years leaves days, weeks and months`() {
    let start: Int64 = 1_790_000_000_000
    let backups = kept((0..<730).map { start + $0 * Self.day })
    let last = backups.map(\.day).max() ?? 0
    let ages = backups.map { last - $0.day }.sorted()
    #expect(ages.prefix(7) == [0, 1, 2, 3, 4, 5, 6])
    #expect(backups.count <= 7 + 5 + 12)
    #expect((300...366).contains(ages.last ?? 0))
    #expect(Set(backups.map { UniversalDate(milliseconds: $0.time).month }).count == 12)
  }

  @Test func `the latest seven stay though they are of one day`() {
    let start: Int64 = 1_790_000_000_000
    #expect(kept((0..<20).map { start + $0 * 1_000 }).count == 7)
  }

  @Test(arguments: [
    "20260314-080012-9f3c2a17b4e05d61.seg", "19700101-000000-0000000000000001.seg",
    "20240229-235959-0000000000000001.seg",
  ])
  func `a backup's name is read back`(text: String) throws {
    let name = try #require(BackupName(text))
    let identifier = try #require(UInt64(text.split(separator: "-")[2].dropLast(4), radix: 16))
    #expect(BackupName(time: name.time, identifier: identifier) == name)
  }

  @Test(arguments: [
    "", "a.seg", "20260230-080012-1.seg", "20260314-246060-1.seg", "pack-080012-1.seg",
    "~20260314-080012-1.tmp", "20260314-080012-1.sync-conflict.tmp",
  ])
  func `what is no backup is left alone`(text: String) {
    #expect(BackupName(text) == nil)
  }
}
