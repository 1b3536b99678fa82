import Domain

@testable import Store

/// A book in memory, or on any file system, with a clock and a randomness that repeat.
final class Bench {
  let files: MemoryFileSystem
  let path: String
  let state: String
  private(set) var time: Int64 = 1_790_000_000_000
  private var source: UInt64
  var identifiers: IdentifierSource
  var limits = Limits.standard

  /// Benches with the same files and another state folder are two devices on one book.
  init(
    files: MemoryFileSystem = MemoryFileSystem(), path: String = "/data/book",
    state: String = "/home/state", seed: UInt64 = 1
  ) {
    self.files = files
    self.path = path
    self.state = state
    source = seed << 32
    identifiers = IdentifierSource(seed: RawIdentifier(high: seed, low: seed &* 77))
  }

  var environment: StoreEnvironment {
    var environment = StoreEnvironment(
      files: files, stateFolder: state,
      now: { [self] in
        time += 1000
        return time
      },
      random: { [self] in
        source += 1
        return source &* 0x9e37_79b9_7f4a_7c15
      })
    environment.limits = limits
    return environment
  }

  func create() throws {
    try BookFile.create(at: path, in: environment)
  }

  func open() throws -> OpenedBook {
    try BookFile.open(at: path, in: environment)
  }

  func setTime(_ time: Int64) {
    self.time = time
  }

  func transaction(
    _ changes: [Change], action: Action = .edit, reason: String? = nil,
    reverts: Identifier<Transaction>? = nil
  ) -> Transaction {
    Transaction(
      id: identifiers.next(), action: action, author: "Åsa", time: time, reason: reason,
      reverts: reverts, changes: changes)
  }

  func party(_ name: String) -> Party {
    Party(
      id: identifiers.next(), name: name, side: .civilSociety, kind: .nonProfitAssociation)
  }

  /// Opens, records each transaction, closes; returns what each became.
  @discardableResult
  func session(_ transactions: [Transaction]) throws -> [SaveResult] {
    let opened = try open()
    defer { opened.file.close() }
    return transactions.map(opened.file.record)
  }

  /// As many closed segments with one party each, by sessions that were open at once.
  func addSegments(_ count: Int) throws {
    for file in try (0..<count).map({ _ in try open().file }) {
      _ = file.record(transaction([.party(.create(party("n")))]))
      file.close()
    }
  }

  /// The files of the log with their bytes.
  func log() throws -> [String: [UInt8]] {
    let folder = try files.openDirectory(path + "/log")
    defer { files.close(folder) }
    var contents: [String: [UInt8]] = [:]
    for name in try files.list(folder) {
      contents[name] = try files.read(name, in: folder, limit: .max)
    }
    return contents
  }

  /// Puts a file in place as a sync tool would.
  func put(_ name: String, _ bytes: [UInt8], in folder: String = "/log") throws {
    let directory = try files.openDirectory(path + folder)
    defer { files.close(directory) }
    try? files.remove(name, in: directory)
    let file = try files.create(name, in: directory)
    defer { files.close(file) }
    try files.writeAll(bytes, to: file, at: 0)
    _ = try files.sync(file)
    _ = try files.sync(directory)
  }

  func removeLog(_ name: String) throws {
    let folder = try files.openDirectory(path + "/log")
    defer { files.close(folder) }
    try files.remove(name, in: folder)
  }
}

/// The change from one party to another; both must differ.
func replacing(_ before: Party, _ change: (inout Party) -> Void) -> (Change, Party) {
  var after = before
  change(&after)
  return (Edit.replace(before, with: after).map(Change.party) ?? .party(.create(after)), after)
}
