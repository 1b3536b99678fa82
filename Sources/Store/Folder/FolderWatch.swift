internal import Domain

/// What is known of each file of the log, so that a look at the folder reads only what is new.
struct FolderWatch {
  /// One file as far as it was read.
  struct Known {
    var status: FileStatus?
    var size: Int
    var header: SegmentHeader?
    /// The last frame, which must still be there for what follows it to be read alone.
    var last: (offset: Int, digest: Digest)?
    /// Its transactions; by name, because redaction gives them other digests.
    var names: [FrameName]
  }

  private var files: [String: Known] = [:]
  /// Transactions that were in the folder and no file carries any more.
  private(set) var missing: Set<FrameName> = []

  init(_ segments: [LoadedSegment]) {
    for segment in segments where !segment.isRescue {
      var known = Known(status: nil, size: segment.bytes.count, names: [])
      known.take(segment.scan, at: 0)
      files[segment.name] = known
    }
  }

  /// What one look found.
  struct Look {
    /// New pieces of files, which may hold frames that are known already.
    var segments: [LoadedSegment] = []
    /// Files that were there and are not.
    var vanished: [String] = []
    var damage: [Damage] = []

    mutating func add(_ other: Look) {
      segments += other.segments
      vanished += other.vanished
      damage += other.damage
    }
  }

  /// Reads what has changed in the folder since the last look; `own` is this session's file.
  mutating func look(
    _ log: LogFolder, store: RawIdentifier, own: String?
  ) throws(FileError) -> Look {
    let names = try log.files.list(log.directory).filter(LogFolder.isCarrier)
    var look = Look()
    var lost: [FrameName] = []
    for name in names.sorted().prefix(log.limits.segmentFiles) where name != own {
      if let piece = read(name, log, store, &lost), !LogFolder.isStray(name, piece.scan) {
        look.segments.append(piece)
        look.damage += piece.scan.seriousDamage.map { Damage(file: name, kind: $0) }
      }
    }
    let present = Set(names)
    look.vanished = files.keys.filter { !present.contains($0) && $0 != own }
    if let own, !present.contains(own) { look.vanished.append(own) }
    for name in look.vanished { lost += files.removeValue(forKey: name)?.names ?? [] }
    noteMissing(lost)
    return look
  }

  /// Takes note of transactions whose file is gone, unless another file carries them.
  mutating func noteMissing(_ lost: [FrameName]) {
    if lost.isEmpty, missing.isEmpty { return }
    missing.formUnion(lost)
    for file in files.values { missing.subtract(file.names) }
  }

  /// Nil when the file is as it was, or cannot be read now and is tried again.
  private mutating func read(
    _ name: String, _ log: LogFolder, _ store: RawIdentifier, _ lost: inout [FrameName]
  ) -> LoadedSegment? {
    guard let status = try? log.files.status(name, in: log.directory) else { return nil }
    let known = files[name]
    if let known, known.status == status { return nil }
    if known?.status == nil, known?.size == status.size {
      files[name]?.status = status
      return nil
    }
    if var known, let piece = known.continued(name, log, store, status) {
      files[name] = known
      return piece
    }
    guard
      let bytes = try? log.files.read(name, in: log.directory, limit: log.limits.segmentBytes)
    else { return nil }
    let scan = SegmentScan(bytes, store: store, limits: log.limits)
    var fresh = Known(status: status, size: bytes.count, names: [])
    fresh.take(scan, at: 0)
    lost += Set(known?.names ?? []).subtracting(fresh.names)
    files[name] = fresh
    return LoadedSegment(name: name, bytes: bytes, scan: scan)
  }
}

extension FolderWatch.Known {
  fileprivate mutating func take(_ scan: SegmentScan, at offset: Int) {
    header = scan.header ?? header
    if let frame = scan.frames.last { last = (offset + frame.range.lowerBound, frame.digest) }
    names += scan.frames.filter { $0.kind == Frame.transaction }.map(\.name)
  }

  /// Reads on from the last frame, if that is where it was; nil when the whole file is to be read.
  fileprivate mutating func continued(
    _ name: String, _ log: LogFolder, _ store: RawIdentifier, _ status: FileStatus
  ) -> LoadedSegment? {
    guard let header, let last, status.size > size,
      let bytes = try? log.files.read(
        name, in: log.directory, from: last.offset, limit: log.limits.segmentBytes)
    else { return nil }
    let scan = SegmentScan(continuing: bytes, header, store: store, limits: log.limits)
    guard let first = scan.frames.first, first.range.lowerBound == 0, first.digest == last.digest
    else { return nil }
    self.status = status
    size = last.offset + bytes.count
    if first.kind == Frame.transaction { names.removeLast() }
    take(scan, at: last.offset)
    return LoadedSegment(name: name, bytes: bytes, scan: scan)
  }
}

extension SegmentScan {
  /// Without an unfinished end, which is normal while a file is being copied.
  fileprivate var seriousDamage: [Damage.Kind] {
    damage.filter {
      switch $0 {
      case .tail, .empty: false
      default: true
      }
    }
  }
}
