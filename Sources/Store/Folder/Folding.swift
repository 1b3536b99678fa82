internal import Domain

/// Joins this device's own small closed segments into a pack, so that many short sessions leave few
/// files.
///
/// The pack carries the frames unchanged. It is written under a temporary name, flushed, read back
/// through a new descriptor and compared, and only then gets its name, which is flushed too. A
/// source is removed at once when it is this device's own, under 64 KiB, closed with a fitting
/// seal, and every frame of it is in the pack that was read back. It may be: nobody writes it any
/// more, and the flushed pack says the same. A larger source is not folded here. Small packs
/// are sources again until they reach 64 KiB, so a frame is copied a handful of times in all.
struct Folding {
  private let book: BookFile
  private let device: UInt64

  static let smallSize = 64 << 10
  private static let threshold = 64
  private static let packSize = 16 << 20

  init(_ book: BookFile, device: UInt64) {
    self.book = book
    self.device = device
  }

  private var files: any FileSystem { book.environment.files }

  /// The names of segments that may be folded.
  static func candidates(_ segments: [LoadedSegment], device: UInt64?) -> [String] {
    segments.filter { !$0.isRescue && isSource($0, device: device) }.map(\.name)
  }

  private static func isSource(_ segment: LoadedSegment, device: UInt64?) -> Bool {
    guard let header = segment.scan.header, segment.scan.isSealed else { return false }
    return header.device == device && header.major == SegmentHeader.currentMajor
      && segment.bytes.count < smallSize
  }

  /// Does nothing that could fail noticeably: an error leaves the folder as good as before.
  func foldIfDue() {
    guard book.foldable.count > Self.threshold, let lock = book.local.lockMaintenance() else {
      return
    }
    defer { files.close(lock) }
    let sources = readSources()
    if sources.count > Self.threshold { try? fold(sources) }
  }

  private func readSources() -> [LoadedSegment] {
    var total = 0
    var sources: [LoadedSegment] = []
    for name in book.foldable {
      guard let bytes = try? files.read(name, in: book.log, limit: Self.smallSize) else { continue }
      let scan = SegmentScan(bytes, store: book.store, limits: book.environment.limits)
      let segment = LoadedSegment(name: name, bytes: bytes, scan: scan)
      total += bytes.count
      if total > Self.packSize { break }
      if Self.isSource(segment, device: device) { sources.append(segment) }
    }
    return sources
  }

  private func fold(_ sources: [LoadedSegment]) throws(FileError) {
    let created = sources.compactMap(\.scan.header?.created).max() ?? Stamp(raw: 0)
    var pack = book.newPack(of: device, created: created)
    pack.add(sources)
    guard carries(pack, sources), try pack.write(in: book.log, files) == .full else { return }
    for source in sources { try? files.remove(source.name, in: book.log) }
    _ = try files.sync(book.log)
  }

  /// Looks for every frame of every source in what is going to be written and read back.
  private func carries(_ pack: Pack, _ sources: [LoadedSegment]) -> Bool {
    let scan = SegmentScan(pack.bytes, store: book.store, limits: book.environment.limits)
    let found = Set(scan.frames.map(\.digest))
    return scan.isSealed
      && sources.allSatisfy { $0.scan.frames.allSatisfy { found.contains($0.digest) } }
  }
}
