internal import Domain

/// Puts right what saving that failed or was broken off left of this device's own: files that were
/// being made, segments without a frame, and ends that are no whole frame.
///
/// The frames before such an end are carried into a pack, as folding does. Nothing is touched whose
/// process may be running, nor where this device has seen more than is there: then it is damage and
/// stays to be told.
struct Healing {
  private let book: BookFile
  private let device: UInt64

  init(_ book: BookFile, device: UInt64) {
    self.book = book
    self.device = device
  }

  private var files: any FileSystem { book.environment.files }

  /// The names of files that may have to be healed.
  static func candidates(_ loaded: LoadedBook) -> [String] {
    let torn = loaded.segments.filter { segment in
      !segment.isRescue && !segment.scan.isSealed && !segment.scan.damage.isEmpty
        && segment.scan.isWhole
    }
    return torn.map(\.name) + loaded.unfinished
  }

  /// An error leaves the folder as good as before.
  func heal(_ names: [String]) {
    guard !names.isEmpty, let lock = book.local.lockMaintenance() else { return }
    defer { files.close(lock) }
    for name in names {
      guard let segment = segment(of: name), book.local.sessionHasEnded(segment) else { continue }
      if (try? heal(name, segment)) == true { book.local.endSession(segment) }
    }
    _ = try? files.sync(book.log)
  }

  /// Which segment of this device the file is or would have become; nil for any other's.
  private func segment(of name: String) -> UInt64? {
    if let number = TemporaryName.number(in: name, of: device) { return number }
    let origin = name.split(separator: "-").last?.dropLast(4)
    return name.hasSuffix(".seg") ? origin.flatMap { UInt64($0, radix: 16) } : nil
  }

  /// Whether the file is gone.
  private func heal(_ name: String, _ segment: UInt64) throws(FileError) -> Bool {
    guard !TemporaryName.isAny(name) else {
      try files.remove(name, in: book.log)
      return true
    }
    let bytes = try files.read(name, in: book.log, limit: book.environment.limits.segmentBytes)
    let scan = SegmentScan(bytes, store: book.store, limits: book.environment.limits)
    guard scan.isWhole, !scan.isSealed, !scan.damage.isEmpty,
      scan.header.map({ $0.device == device && $0.segment == segment }) ?? scan.frames.isEmpty,
      book.seen.missing(of: segment, from: book.union) == 0
    else { return false }
    if !scan.frames.isEmpty {
      var pack = book.newPack(of: device, created: scan.header?.created ?? Stamp(raw: 0))
      pack.add([LoadedSegment(name: name, bytes: bytes, scan: scan)])
      guard try pack.write(in: book.log, files) == .full else { return false }
    }
    try files.remove(name, in: book.log)
    return true
  }
}
