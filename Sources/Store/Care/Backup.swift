internal import Domain

/// Everything a book's folder and this device's rescue folder hold, put into one pack.
struct Backup {
  let bytes: [UInt8]
  /// What the pack must give back.
  let contents: PackContents

  /// Reads the folders again, so that nothing depends on what the program has in memory.
  init(of book: BookFile) throws(BackupFailure) {
    let environment = book.environment
    let segments = try BackupFailure.of { () throws(FileError) in try book.segmentsOnDisk() }
    var pack = book.newPack(
      of: book.local.device() ?? 0, created: Stamp(milliseconds: environment.now()))
    pack.add(segments)
    bytes = pack.bytes
    guard bytes.count <= environment.limits.segmentBytes else { throw .tooLarge }
    contents = PackContents(segments, limits: environment.limits)
  }

  /// Under a temporary name first; the real one says that it was read back and fits.
  func write(
    _ name: String, in folder: Directory, of book: BookFile
  ) throws(BackupFailure) {
    let files = book.environment.files
    let temporary = TemporaryName.new(
      device: book.local.device() ?? 0, book.environment.newSegment())
    do throws(BackupFailure) {
      _ = try BackupFailure.of { () throws(FileError) in
        try files.writeNew(temporary, bytes, in: folder)
      }
      guard isWhole(temporary, in: folder, of: book) else { throw .differs }
      try BackupFailure.of { () throws(FileError) in
        try files.rename(temporary, to: name, in: folder)
        _ = try files.sync(folder)
      }
    } catch {
      try? files.remove(temporary, in: folder)
      throw error
    }
  }

  /// Fails when the file holds anything that would be gone with it.
  func checkReplacing(
    _ name: String, in folder: Directory, of book: BookFile
  ) throws(BackupFailure) {
    let limits = book.environment.limits
    guard
      let bytes = try? book.environment.files.read(name, in: folder, limit: limits.segmentBytes),
      bytes.withUnsafeBytes({ SegmentHeader($0) })?.isPack == true
    else { throw .occupied }
    let known = SegmentScan(bytes, store: book.store, limits: limits)
    let own = SegmentScan(self.bytes, store: book.store, limits: limits)
    guard known.header?.store == book.store, known.changes.isSubset(of: own.changes) else {
      throw .holdsMore
    }
  }

  private func isWhole(_ name: String, in folder: Directory, of book: BookFile) -> Bool {
    let limits = book.environment.limits
    guard
      let read = try? book.environment.files.read(name, in: folder, limit: limits.segmentBytes),
      read == bytes
    else { return false }
    let scan = SegmentScan(read, store: book.store, limits: limits)
    let segment = LoadedSegment(name: name, bytes: read, scan: scan)
    return scan.isSealed
      && PackContents([segment], limits: limits) == contents
  }

  func report(path: String, time: Int64) -> BackupReport {
    BackupReport(
      path: path, time: time, bytes: bytes.count, transactions: contents.transactions)
  }
}

extension SegmentScan {
  /// The names of its frames, seals and witnesses apart.
  fileprivate var changes: Set<FrameName> {
    Set(frames.lazy.filter { $0.kind != Frame.seal && $0.kind != Frame.witness }.map(\.name))
  }
}

/// What segments say together: their frames, of which the book's state is a function.
struct PackContents: Equatable {
  let transactions: Int
  private let frames: Set<Digest>

  init(_ segments: [LoadedSegment], limits: Limits) {
    transactions = FrameUnion(segments, limits: limits).entries.count { $0.head.part == 1 }
    frames = Set(
      segments.lazy.flatMap(\.scan.frames).filter { $0.kind != Frame.seal }.map(\.digest))
  }
}

/// A backup that was written, flushed, read back and found to say what the book says.
package struct BackupReport: Equatable, Sendable {
  package let path: String
  /// Milliseconds since 1970 UTC.
  package let time: Int64
  package let bytes: Int
  package let transactions: Int
}

/// Why there is no backup; the book is as it was.
package enum BackupFailure: Error, Equatable, Sendable {
  /// This device has no place for backups: no home, no state folder.
  case noPlace
  /// Something else than a backup has the name.
  case occupied
  /// A backup has the name that holds what this book does not, or is another book's.
  case holdsMore
  /// More than one file can hold.
  case tooLarge
  /// What was read back is not what was written, or does not say what the book says.
  case differs
  case failed(FileError)

  /// Lets a failed call be a failed backup.
  static func of<Result>(
    _ body: () throws(FileError) -> Result
  ) throws(BackupFailure) -> Result {
    do {
      return try body()
    } catch {
      throw .failed(error)
    }
  }
}

extension FileSystem {
  /// Makes a file with these bytes, flushed.
  @discardableResult
  func writeNew(
    _ name: String, _ bytes: [UInt8], in folder: Directory
  ) throws(FileError) -> SyncStrength {
    let file = try create(name, in: folder)
    defer { close(file) }
    try writeAll(bytes, to: file, at: 0)
    return try sync(file)
  }
}
