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
    var offset = 0
    while offset + 2 <= bytes.count {
      let control = bytes[offset]
      let length = Int(bytes[offset + 1]) << (control & 0x40 == 0 ? 0 : 2)
      let end = min(offset + 2 + length, bytes.count)
      segment += Self.carrier(of: Array(bytes[offset + 2..<end]), control)
      offset = end
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

  /// The book opens, its history is told, and opening it again gives the same.
  func open() {
    let environment = StoreEnvironment(
      files: FolderToRead(segment), stateFolder: nil, now: { 1_790_000_000_000 }, random: { 5 })
    do {
      let opened = try BookFile.open(at: "/book", in: environment)
      _ = opened.file.history(limit: 20)
      let again = try BookFile.open(at: "/book", in: environment)
      precondition(again.book == opened.book)
    } catch {
      preconditionFailure("\(error)")
    }
  }
}
