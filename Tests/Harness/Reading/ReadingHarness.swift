import Chance
import Domain
import Store

/// A reader, and two writers who work between any two of its calls: nothing that is written while
/// one reads is told as missing or damaged.
final class ReadingHarness {
  private let seed: UInt64
  private var source: SeededSource
  private let files = MemoryFileSystem()
  private let writers: [Installation]
  private var sessions: [BookFile?] = [nil, nil]
  private var isWriting = false
  private var latest: Party?
  private(set) var tally = Tally()

  init(seed: UInt64) throws {
    self.seed = seed
    source = SeededSource(seed: seed)
    writers = (0..<2).map { [files] in
      Installation(files, state: "/home/\($0)", seed: seed &* 2 &+ UInt64($0))
    }
    try writers[0].create()
    tally.count("histories")
  }

  func run(readings: Int) throws {
    for _ in 0..<source.next(in: 0...(seed % 4 == 0 ? 70 : 8)) { try write() }
    let reader = writers[source.next(in: 0...1)]
    files.beforeLook = { [unowned self] in interrupt() }
    defer { files.beforeLook = nil }
    let running = try reader.open().file
    for _ in 0..<readings {
      tally.count("readings")
      let opened = try reader.open()
      note("opening", opened.damage, opened.vanished)
      let report = try opened.file.verify()
      note("verify", report.damage, report.vanished + report.unreadable)
      if let news = running.poll() { note("looking", news.damage, news.vanished) }
    }
  }

  private func note(_ what: String, _ damage: [Damage], _ missing: Int) {
    if missing > 0 { tally.violation("seed \(seed): \(what) told of \(missing) missing") }
    if let first = damage.first { tally.violation("seed \(seed): \(what) told of \(first)") }
  }

  private func interrupt() {
    if isWriting || source.next(in: 0...9) > 0 { return }
    isWriting = true
    defer { isWriting = false }
    do {
      try write()
    } catch {
      tally.violation("seed \(seed): \(error)")
    }
  }

  /// A new party, or another name for one that either of them made.
  private func change(_ writer: Installation, _ file: BookFile) -> Change {
    _ = file.poll()
    if source.next(in: 0...2) > 0, let before = latest {
      let name = "n\(tally["changes"])"
      if let change = before.changed({ $0.name = name }) {
        latest?.name = name
        return change
      }
    }
    let party = writer.party("n")
    latest = party
    return .party(.create(party))
  }

  /// One change by one of the writers, who now and then ends its session, and folds.
  private func write() throws {
    let number = source.next(in: 0...1)
    let writer = writers[number]
    let file = try sessions[number] ?? writer.open().file
    _ = file.record(writer.transaction([change(writer, file)]))
    tally.count("changes")
    sessions[number] = source.next(in: 0...3) == 0 ? file : nil
    if sessions[number] == nil { file.close() }
  }
}
