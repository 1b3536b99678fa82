import Chance
import Domain
import Foundation
import Store

/// Several processes change one folder at once and are killed at any moment; everything they said
/// to be saved has to be there.
final class StressHarness {
  private let place: URL
  private let program: URL
  private var source: SeededSource
  private(set) var tally = Tally()
  private var acknowledged: Set<String> = []

  init(program: URL, seed: UInt64) throws {
    self.program = program
    source = SeededSource(seed: seed)
    place = FileManager.default.temporaryDirectory
      .appendingPathComponent("samverkan-stress-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: place)
  }

  private var environment: StoreEnvironment {
    var chance = SystemRandomNumberGenerator()
    return StoreEnvironment(
      files: DiskFileSystem(), stateFolder: place.appendingPathComponent("reader").path,
      now: { Int64(Date().timeIntervalSince1970 * 1000) }, random: { chance.next() })
  }

  /// Books follow each other, so that none grows beyond what a reader accepts.
  func run(until goal: Int, processes: Int, perBook: Int) throws {
    while tally["acknowledged"] < goal {
      let book = place.appendingPathComponent("book-\(tally["books"])").path
      try BookFile.create(at: book, in: environment)
      tally.count("books")
      acknowledged = []
      let goal = min(perBook, goal - tally["acknowledged"])
      while acknowledged.count < goal { try round(book, processes) }
      tally.count("acknowledged", acknowledged.count)
      try compare(book)
      try FileManager.default.removeItem(atPath: book)
    }
  }

  /// All are started, each is killed after a while, and what it said is collected.
  private func round(_ book: String, _ processes: Int) throws {
    var running: [(process: Process, output: URL)] = []
    for number in 0..<processes {
      let process = Process()
      process.executableURL = program
      process.arguments = [
        "worker", "--book", book, "--state", place.appendingPathComponent("state-\(number)").path,
      ]
      let output = place.appendingPathComponent("acks-\(number)")
      try Data().write(to: output)
      process.standardOutput = try FileHandle(forWritingTo: output)
      process.standardError = FileHandle.nullDevice
      try process.run()
      running.append((process, output))
    }
    for (process, output) in running {
      usleep(UInt32(source.next(in: 20_000...400_000)))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      tally.count("kills")
      let lines = String(decoding: try Data(contentsOf: output), as: UTF8.self)
        .split(separator: "\n").filter { $0.count == 32 }
      acknowledged.formUnion(lines.map { String($0) })
    }
  }

  private func compare(_ book: String) throws {
    let opened = try BookFile.open(at: book, in: environment)
    let found = Set(opened.book.parties.all.map(\.id.raw.text))
    let lost = acknowledged.subtracting(found)
    tally.count("lost", lost.count)
    if !lost.isEmpty { tally.violation("\(lost.count) acknowledged changes are not there") }
    tally.count("saved and not told", found.subtracting(acknowledged).count)
    for damage in opened.damage {
      if case .tail = damage.kind { continue }
      tally.violation("\(damage)")
    }
  }
}
