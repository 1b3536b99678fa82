internal import Domain

extension BookFile {
  /// Transactions that this device has seen and that are not in the folder.
  package var vanished: Int { watch.missing.count + seen.missing(from: union) }

  /// Writes what has vanished again, from memory and from this device's backups; gives how many.
  ///
  /// A later poll shows what came back. A transaction that the folder has under the same name, be
  /// it redacted, is never written again.
  package func putBack() throws(FileError) -> Int {
    let carried = framesInMemory() + framesInBackups()
    try write(carried)
    return carried.reduce(0) { count, pack in
      let scan = SegmentScan(pack.bytes, store: store, limits: environment.limits)
      return count + scan.frames.count { $0.kind == Frame.transaction }
    }
  }

  private func framesInMemory() -> [Pack] {
    var found: [UInt64: Pack] = [:]
    var sealed: Set<Int> = []
    for entry in entries {
      guard let frame = frame(of: entry), watch.missing.contains(frame.name) else { continue }
      let device = entry.device ?? 0
      let bytes = Redaction.redact(
        frame, in: sources[entry.segment], erasing: state.erasures, store: store,
        limits: environment.limits
      ).bytes
      found[device, default: newPack(of: device)].add(
        bytes, Digest(frame: bytes), notBefore: entry.head.stamp)
      guard entry.head.parts > 1, sealed.insert(entry.segment).inserted else { continue }
      for seal in seals(in: sources[entry.segment]) {
        found[device]?.add(sources[entry.segment][seal.range], seal.digest)
      }
    }
    return found.values.sorted { $0.device < $1.device }
  }

  /// They tell that a transaction of several frames was written to its end.
  private func seals(in source: [UInt8]) -> [Frame] {
    SegmentScan(source, store: store, limits: environment.limits).frames
      .filter { $0.kind == Frame.seal }
  }

  private func frame(of entry: FrameUnion.Entry) -> Frame? {
    sources[entry.segment].withUnsafeBytes {
      Frame(
        in: $0, at: entry.payload.lowerBound - Frame.headerSize, store: store,
        limits: environment.limits)
    }
  }

  private func framesInBackups() -> [Pack] {
    guard let folder = local.openBackups() else { return [] }
    defer { environment.files.close(folder) }
    let backups = LogFolder(
      directory: folder, files: environment.files, limits: environment.limits)
    guard let contents = try? backups.read(store: store) else { return [] }
    return framesMissingHere(contents.segments) { union.digest($0.name) == nil }
  }

  /// Remembers how far history has been seen here; what is missing stays missed.
  func keepSeen() {
    var marks = seen
    let unsaved = hasUnsaved ? ownOrigins : []
    union.eachLastTransaction { origin, sequence in
      if !unsaved.contains(origin) { marks.note(origin, sequence) }
    }
    guard marks != seen else { return }
    seen = marks
    local.keep(marks, at: path, temporary: environment.newSegment())
  }
}
