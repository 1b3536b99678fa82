internal import Domain

/// Removes segments whose every frame another file of the folder carries too: sources of packs that
/// a copy tool brought back, and conflicting copies.
///
/// A tool that never deletes, or a cloud that brings back what was removed, would otherwise let the
/// folder grow with every folding. Any device does it in its own folder. The file that carries the
/// frames is closed with a fitting seal, was read whole, and is flushed before anything goes; a
/// large segment goes only when that file was made a week ago.
struct Pruning {
  private let book: BookFile

  private static let threshold = 16
  private static let waiting: Int64 = 7 * 86_400_000

  init(_ book: BookFile) {
    self.book = book
  }

  private var files: any FileSystem { book.environment.files }

  /// An error leaves the folder as good as before.
  func pruneIfDue() {
    guard book.union.duplicates > Self.threshold, let lock = book.local.lockMaintenance() else {
      return
    }
    defer { files.close(lock) }
    try? prune()
  }

  /// A closed segment and what it carries.
  private struct Carrier {
    let name: String
    let isSmall: Bool
    let created: Int64
    let frames: Set<Digest>
  }

  private func prune() throws(FileError) {
    let folder = LogFolder(
      directory: book.log, files: files, limits: book.environment.limits)
    let carriers = try folder.read(store: book.store).segments.filter { $0.scan.isSealed }
      .map { segment in
        Carrier(
          name: segment.name, isSmall: segment.bytes.count < Folding.smallSize,
          created: segment.scan.header?.created.milliseconds ?? .max,
          frames: Set(segment.scan.frames.map(\.digest)))
      }
      .sorted { ($1.frames.count, $0.name) < ($0.frames.count, $1.name) }
    try remove(carriers)
    _ = try files.sync(book.log)
  }

  /// - Parameter carriers: the ones with most frames first, so that of two alike one stays.
  private func remove(_ carriers: [Carrier]) throws(FileError) {
    var keepers: [Digest: [Int]] = [:]
    var flushed: Set<Int> = []
    for (number, carrier) in carriers.enumerated() {
      let first = carrier.frames.min()
      let keeper = first.flatMap { keepers[$0] }?.first { covers(carriers[$0], carrier) }
      guard let keeper else {
        for digest in carrier.frames { keepers[digest, default: []].append(number) }
        continue
      }
      if flushed.insert(keeper).inserted {
        guard try files.flush(carriers[keeper].name, in: book.log) == .full else { return }
      }
      try files.remove(carrier.name, in: book.log)
    }
  }

  private func covers(_ keeper: Carrier, _ carrier: Carrier) -> Bool {
    guard carrier.isSmall || book.environment.now() - keeper.created >= Self.waiting else {
      return false
    }
    return carrier.frames.isSubset(of: keeper.frames)
  }
}
