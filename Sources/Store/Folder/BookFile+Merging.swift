internal import Domain

/// Why another book could not be joined to this one.
package enum MergeFailure: Error, Equatable, Sendable {
  /// The other folder cannot be opened as a book.
  case notOpened(OpenFailure)
  /// The other folder holds a book that began as another one.
  case anotherBook
  case readOnly(ReadOnlyReason)
  case notSaved(FileError)
}

/// What joining another book brought.
package struct MergeReport: Equatable, Sendable {
  /// Changes that this book did not have.
  package let transactions: Int
  /// What was wrong in the other book; everything else of it was taken.
  package let damage: [Damage]
}

extension BookFile {
  /// Puts every frame of another copy of this book that is missing here into the folder, flushed.
  ///
  /// Nothing is replaced and nothing in the other folder is written. This value does not show what
  /// came; the next poll does, and so does opening the book again.
  package func merge(bookAt path: String) throws(MergeFailure) -> MergeReport {
    if let readOnlyReason { throw .readOnly(readOnlyReason) }
    let other = try copy(at: path)
    defer { environment.files.close(other.log) }
    let segments = other.segments.filter { !$0.isRescue }
    do throws(FileError) {
      try write(framesMissingHere(segments) { !union.has($0) })
    } catch {
      throw .notSaved(error)
    }
    let new = Set(other.union.entries.filter { union.digest($0.name) == nil }.map(\.head.id))
    return MergeReport(transactions: new.count, damage: other.damage)
  }

  /// Another folder of this same book, read and open; its log is the caller's to close.
  func copy(at path: String) throws(MergeFailure) -> LoadedBook {
    let other: LoadedBook
    do {
      other = try LoadedBook(path: path, in: environment)
    } catch {
      throw .notOpened(error)
    }
    guard other.store == store else {
      environment.files.close(other.log)
      throw .anotherBook
    }
    return other
  }

  /// By the device that wrote them.
  ///
  /// Seals come along: they tell that what their origin wrote before them was written to its end.
  func framesMissingHere(
    _ segments: [LoadedSegment], where isWanted: (Frame) -> Bool
  ) -> [Pack] {
    var found: [UInt64: Pack] = [:]
    var known: Set<Digest> = []
    for segment in segments {
      let device = segment.scan.header?.device ?? 0
      for frame in segment.scan.frames
      where isWanted(frame) && known.insert(frame.digest).inserted {
        let bytes = Redaction.redact(
          frame, in: segment.bytes, erasing: state.erasures, store: store,
          limits: environment.limits
        ).bytes
        found[device, default: newPack(of: device)].add(
          bytes, Digest(frame: bytes), notBefore: segment.scan.header?.created)
      }
    }
    return found.values.sorted { $0.device < $1.device }
  }

  func write(_ packs: [Pack]) throws(FileError) {
    for pack in packs { try pack.write(in: log, environment.files) }
  }

  func newPack(of device: UInt64, created: Stamp = Stamp(raw: 0)) -> Pack {
    Pack(store: store, identifier: environment.newSegment(), device: device, created: created)
  }
}
