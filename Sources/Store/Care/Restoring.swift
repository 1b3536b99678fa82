package import Domain

/// What bringing a backup back did.
package enum RestoreResult: Equatable, Sendable {
  /// How many transactions the book did not have; `damage` is that of the backup.
  case restored(added: Int, damage: [Damage])
  /// A backup of another book, which only a book of its own can take.
  case otherBook
  case notSaved(SaveResult)
  case unreadable(FileError)
}

/// A backup as it was read, ready to be brought back.
package struct BackupFile {
  /// The book it is of.
  package let store: RawIdentifier
  let segment: LoadedSegment

  /// Nil when the bytes are no segment of any book.
  package init?(_ bytes: [UInt8], limits: Limits = .standard) {
    guard let header = bytes.withUnsafeBytes({ SegmentHeader($0) }) else { return nil }
    store = header.store
    segment = LoadedSegment(
      name: "", bytes: bytes, scan: SegmentScan(bytes, store: header.store, limits: limits),
      isRescue: true)
    if segment.scan.frames.isEmpty { return nil }
  }

  /// The segments a new book is made of: the backup, and the erasures this device carried out.
  fileprivate func withErasures(knownIn environment: StoreEnvironment) -> [[UInt8]] {
    let limits = environment.limits
    let local = LocalState(environment, store: store)
    let known = EraseNotes.file(local, limits).map { bytes in
      LoadedSegment(
        name: "", bytes: bytes, scan: SegmentScan(bytes, store: store, limits: limits))
    }
    let segments = [segment] + (known.map { [$0] } ?? [])
    let union = FrameUnion(segments, limits: limits)
    let erasures = EraseSet(union.entries, of: segments, limits: limits)
    return segments.map {
      Redaction.redact($0.bytes, erasing: erasures, store: store, limits: limits)
    }
  }

  package var damage: [Damage] { segment.scan.damage.map { Damage(file: "", kind: $0) } }
}

extension BookFile {
  /// Adds what the backup has and the book has not; nothing the book has is lost or changed.
  ///
  /// It shows when the book is opened again.
  package func restore(_ backup: BackupFile) -> RestoreResult {
    guard backup.store == store else { return .otherBook }
    let segments: [LoadedSegment]
    do {
      segments = try segmentsOnDisk()
    } catch {
      return .unreadable(error)
    }
    let all = segments + [backup.segment]
    let union = FrameUnion(all, limits: environment.limits)
    let erasures = EraseSet(union.entries, of: all, limits: environment.limits)
    let frames = union.rescued.filter { $0.segment == segments.count }.map(\.frame)
    var pending = PendingFrames()
    for frame in frames {
      let (bytes, _) = Redaction.redact(
        frame, in: backup.segment.bytes, erasing: erasures, store: store,
        limits: environment.limits)
      pending.bytes += bytes
      pending.digests.append(Digest(frame: bytes))
    }
    let added = frames.count { $0.kind == Frame.transaction }
    guard added > 0 else { return .restored(added: 0, damage: backup.damage) }
    let result = save(pending)
    return result == .saved
      ? .restored(added: added, damage: backup.damage) : .notSaved(result)
  }

  /// Makes a book in a new folder that holds what the backup holds, without what this device knows
  /// to be erased; it is the same book by name, so that it can be united with the other again.
  package static func create(
    at path: String, from backup: BackupFile, in environment: StoreEnvironment
  ) throws(CreationFailure) {
    try create(at: path, store: backup.store, in: environment) { log throws(FileError) in
      for bytes in backup.withErasures(knownIn: environment) {
        let name = "pack-\(environment.newSegment().hexadecimal).seg"
        try environment.files.writeNew(name, bytes, in: log)
      }
      _ = try environment.files.sync(log)
    }
  }
}
