internal import Domain

/// What devices tell each other about erasures: an entity of kind 0, named like the erasure's
/// transaction, with a field for each device that has carried it out.
///
/// A device also keeps the erasures themselves in its own folder, so that it knows what is done,
/// and so that a backup brought back after the book was lost does not bring back what was erased.
enum EraseNotes {
  private static let prefix = "done-"
  private static let fileName = "erasures.seg"

  static func name(of erasure: RawIdentifier) -> EntityName {
    EntityName(kind: EntityName.noteOfErasure, id: erasure)
  }

  static func operation(
    _ erasure: RawIdentifier, device: UInt64, time: Int64, _ table: inout NameTable
  ) -> Operation {
    let key = FieldKey(name: table.number(prefix + device.hexadecimal), part: .whole)
    return Operation(
      kind: EntityName.noteOfErasure, entity: erasure,
      writes: [Write(key: key, value: .value(.instant(time)), replaced: [])])
  }

  /// When each device was done.
  static func done(_ state: EntityState, _ table: NameTable) -> [UInt64: Int64] {
    var times: [UInt64: Int64] = [:]
    for field in state.fields where table[field.key.name].hasPrefix(prefix) {
      guard let device = UInt64(table[field.key.name].dropFirst(prefix.count), radix: 16),
        case .value(.instant(let time)) = field.shown
      else { continue }
      times[device] = time
    }
    return times
  }

  /// The erasures this device has carried out in all its files.
  static func carriedOut(
    _ local: LocalState, store: RawIdentifier, limits: Limits
  ) -> Set<FrameName> {
    guard let bytes = file(local, limits) else { return [] }
    return Set(
      SegmentScan(bytes, store: store, limits: limits).frames.filter(\.isErasure)
        .map { FrameName(origin: $0.origin, sequence: $0.sequence) })
  }

  /// The segment with the erasures this device knows; nil when there are none.
  static func file(_ local: LocalState, _ limits: Limits) -> [UInt8]? {
    guard let path = local.path, let folder = try? local.files.openDirectory(path) else {
      return nil
    }
    defer { local.files.close(folder) }
    return try? local.files.read(fileName, in: folder, limit: limits.segmentBytes)
  }

  static func keep(_ frames: [[UInt8]], of book: BookFile, device: UInt64) {
    guard let path = book.local.path, let folder = try? book.local.files.openDirectory(path)
    else { return }
    defer { book.local.files.close(folder) }
    var pack = book.newPack(of: device, created: Stamp(milliseconds: book.environment.now()))
    for frame in frames { pack.add(frame, Digest(frame: frame)) }
    _ = try? pack.write(as: fileName, in: folder, book.local.files)
  }
}
