internal import Domain

/// Joins this device's own larger closed segments in two phases, so that years of work leave few
/// files.
///
/// Phase one, when there are many: a pack that carries their frames unchanged is written under a
/// temporary name, flushed, read back, compared and named; the sources stay. Phase two, at least
/// seven days later and only if the pack, read once more, is whole and carries every frame of a
/// source: that source is removed. A week is long enough for a sync tool, a backup program or a
/// person to notice a disk that forgets what it was given.
struct Repacking {
  private let book: BookFile
  private let device: UInt64

  private static let threshold = 64
  private static let packSize = 64 << 20
  private static let waiting: Int64 = 7 * 86_400_000

  init(_ book: BookFile, device: UInt64) {
    self.book = book
    self.device = device
  }

  private var files: any FileSystem { book.environment.files }
  private var limits: Limits { book.environment.limits }

  /// An error leaves the folder as good as before.
  func repackIfDue() {
    let own = book.ownSegments
    let carried = own.filter(\.isCarriedElsewhere)
    let single = own.filter { !$0.isCarriedElsewhere && !$0.isSmall }
    guard single.count > Self.threshold || !carried.isEmpty,
      let lock = book.local.lockMaintenance()
    else { return }
    defer { files.close(lock) }
    if single.count > Self.threshold { try? pack(single) }
    if !carried.isEmpty { try? removeCarried(carried, in: own) }
  }

  /// Phase one.
  private func pack(_ own: [OwnSegment]) throws(FileError) {
    var sources: [LoadedSegment] = []
    var total = 0
    for segment in own {
      guard let source = read(segment.name), source.scan.isSealed else { continue }
      total += source.bytes.count
      if total > min(Self.packSize, limits.segmentBytes / 2) { break }
      sources.append(source)
    }
    guard sources.count > 1 else { return }
    var pack = book.newPack(of: device, created: Stamp(milliseconds: book.environment.now()))
    pack.add(sources)
    try pack.write(in: book.log, files)
  }

  /// Phase two.
  private func removeCarried(_ carried: [OwnSegment], in own: [OwnSegment]) throws(FileError) {
    let now = book.environment.now()
    let packs = own.filter { $0.isPack && now - $0.created.milliseconds >= Self.waiting }
    for pack in packs {
      guard let pack = read(pack.name), pack.scan.isSealed else { continue }
      let frames = Set(pack.scan.frames.map(\.digest))
      for segment in carried where segment.name != pack.name {
        guard let source = read(segment.name), isOlder(source, than: pack),
          source.scan.isSealed, source.scan.frames.allSatisfy({ frames.contains($0.digest) })
        else { continue }
        try files.remove(source.name, in: book.log)
      }
    }
    _ = try files.sync(book.log)
  }

  /// Of two packs that carry the same, only the older one may go.
  private func isOlder(_ source: LoadedSegment, than pack: LoadedSegment) -> Bool {
    guard let a = source.scan.header, let b = pack.scan.header else { return false }
    return (a.created, a.segment) < (b.created, b.segment)
  }

  private func read(_ name: String) -> LoadedSegment? {
    guard let bytes = try? files.read(name, in: book.log, limit: limits.segmentBytes) else {
      return nil
    }
    return LoadedSegment(
      name: name, bytes: bytes, scan: SegmentScan(bytes, store: book.store, limits: limits))
  }
}
