package import Domain

/// Where a session keeps what is being filled in, in `<state>/<book>/drafts/`.
///
///      0   4  CRC32C of what follows, little-endian
///      4   n  a map in the codec of values; what it says is the affair of the screen
///
/// Each session has a file of its own and holds the lock beside it, so that only what an ended
/// session left behind is offered to the next.
struct DraftPlace {
  let name: String
  let lock: File

  static let folder = "drafts"
  static let ending = ".draft"
  static let lockEnding = ".lock"

  static func bytes(of draft: Record) -> [UInt8] {
    let body = ValueCodec.encode(.map(draft))
    var writer = ByteWriter(capacity: body.count + 4)
    writer.append(littleEndian: CRC32C.checksum(body))
    writer.append(raw: body)
    return writer.bytes
  }

  /// Nil when the bytes are damaged.
  static func draft(_ bytes: [UInt8], limits: Limits) -> Record? {
    guard bytes.count > 4 else { return nil }
    let body = Array(bytes[4...])
    let check: UInt32 = bytes.withUnsafeBytes { $0.littleEndian(at: 0) }
    guard CRC32C.checksum(body) == check,
      case .map(let draft) = try? ValueCodec.decode(body, limits: limits)
    else { return nil }
    return draft
  }
}

extension BookFile {
  /// What a session that ended before its time was filling in; it becomes this session's own.
  package func adoptDraft() -> Record? {
    guard draftPlace == nil, let folder = openDrafts() else { return nil }
    defer { environment.files.close(folder) }
    let names = ((try? environment.files.list(folder)) ?? [])
      .filter { $0.hasSuffix(DraftPlace.ending) }.sorted()
    for file in names {
      let name = String(file.dropLast(DraftPlace.ending.utf8.count))
      guard let lock = lockDraft(name, in: folder) else { continue }
      let bytes = try? environment.files.read(
        file, in: folder, limit: environment.limits.payloadBytes)
      if let draft = bytes.flatMap({ DraftPlace.draft($0, limits: environment.limits) }) {
        draftPlace = DraftPlace(name: name, lock: lock)
        return draft
      }
      environment.files.close(lock)
    }
    return nil
  }

  /// Keeps a draft in place of the earlier one; nil when there is nothing to keep any more.
  package func keepDraft(_ draft: Record?) {
    guard let draft else { return dropDraft() }
    guard let folder = try? makeDrafts() else { return }
    defer { environment.files.close(folder) }
    if draftPlace == nil {
      let name = environment.newSegment().hexadecimal
      draftPlace = lockDraft(name, in: folder).map { DraftPlace(name: name, lock: $0) }
    }
    guard let place = draftPlace else { return }
    _ = try? environment.files.replace(
      place.name + DraftPlace.ending, with: DraftPlace.bytes(of: draft), in: folder,
      temporary: "~\(environment.newSegment().hexadecimal).tmp")
  }

  private func dropDraft() {
    guard let place = draftPlace, let folder = openDrafts() else { return }
    defer { environment.files.close(folder) }
    try? environment.files.remove(place.name + DraftPlace.ending, in: folder)
    try? environment.files.remove(place.name + DraftPlace.lockEnding, in: folder)
    environment.files.close(place.lock)
    draftPlace = nil
  }

  /// Lets go of the draft of this session; the file stays for the next one.
  func leaveDraft() {
    if let place = draftPlace { environment.files.close(place.lock) }
    draftPlace = nil
  }

  private func lockDraft(_ name: String, in folder: Directory) -> File? {
    (try? environment.files.lock(name + DraftPlace.lockEnding, in: folder)) ?? nil
  }

  private func openDrafts() -> Directory? { local.openFolder(DraftPlace.folder) }

  private func makeDrafts() throws(FileError) -> Directory {
    try local.makeFolder(DraftPlace.folder)
  }
}
