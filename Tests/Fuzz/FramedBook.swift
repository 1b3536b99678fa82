import Domain
import Store

/// A book whose only segment carries the given bytes as payloads of intact frames.
///
/// The first byte of each piece says what becomes of it: most are framed with the digest they need,
/// some lie between the frames as they are. Without this no reader behind the digest would be met.
struct FramedBook {
  let segment: [UInt8]

  init(_ bytes: [UInt8]) {
    var segment = SegmentHeader(
      store: FuzzTarget.store, segment: 7, device: 3,
      created: Stamp(milliseconds: 1_790_000_000_000)
    ).bytes
    var rest = bytes[...]
    while let control = rest.popFirst(), let length = rest.popFirst() {
      let piece = Array(rest.prefix(Int(length) << (control & 0x40 == 0 ? 0 : 2)))
      rest = rest.dropFirst(piece.count)
      segment += Self.carrier(of: piece, control)
    }
    self.segment = segment
  }

  private static func carrier(of piece: [UInt8], _ control: UInt8) -> [UInt8] {
    if control & 0x80 != 0 { return piece }
    return Frame.encode(
      kind: control & 0x20 == 0 ? Frame.transaction : 2,
      flags: control & 0x10 == 0 ? 0 : control >> 2 & 3, origin: UInt64(control & 3) + 6,
      sequence: UInt32(control >> 2 & 7) + 1, payload: piece, store: FuzzTarget.store)
  }

  func open() {
    let files = MemoryFileSystem()
    let environment = StoreEnvironment(
      files: files, stateFolder: nil, now: { 1_790_000_000_000 }, random: { 5 })
    do {
      try BookFile.create(at: "/book", in: environment)
      try put("store.id", Self.identity, in: "/book", files)
      try put("a.seg", segment, in: "/book/log", files)
      let opened = try BookFile.open(at: "/book", in: environment)
      _ = opened.file.history(limit: 20)
      let again = try BookFile.open(at: "/book", in: environment)
      precondition(again.book == opened.book)
    } catch {
      preconditionFailure("\(error)")
    }
  }

  private static let identity = StoreIdentity(store: FuzzTarget.store).bytes

  private func put(
    _ name: String, _ bytes: [UInt8], in path: String, _ files: MemoryFileSystem
  ) throws {
    let folder = try files.openDirectory(path)
    defer { files.close(folder) }
    try? files.remove(name, in: folder)
    let file = try files.create(name, in: folder)
    defer { files.close(file) }
    try files.writeAll(bytes, to: file, at: 0)
  }
}
