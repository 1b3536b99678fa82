internal import Domain

/// The first frame of a segment: how far its writer had seen every origin reach.
///
///      0   4  how many follow, little-endian
///      4  12  for each origin: its identifier and the sequence of the last frame seen of it
///
/// Together with what the device's earlier segments said; each says only what is new since, the
/// device's own previous segment among it. So a file that goes, or ends too early at the edge of a
/// frame, is missed by everybody, also by who never saw it. A device's very last segment has no
/// witness yet. There are no digests, because redaction changes those.
struct Witness: Equatable {
  private(set) var last: [UInt64: UInt32] = [:]

  /// The sequence of the frame, which no transaction has.
  static let sequence: UInt32 = 0
  /// What is left is for the segments that follow.
  private static let most = 4_000

  init() {}

  /// Nil when the payload is of another shape.
  init?(payload: UnsafeRawBufferPointer) {
    guard payload.count >= 4, payload.count % 12 == 4,
      UInt32(payload.count / 12) == payload.littleEndian(at: 0)
    else { return nil }
    for offset in stride(from: 4, to: payload.count, by: 12) {
      note(payload.littleEndian(at: offset), payload.littleEndian(at: offset + 8))
    }
  }

  var payload: [UInt8] {
    let said = last.sorted { $0.key < $1.key }.prefix(Self.most)
    var writer = ByteWriter(capacity: 4 + said.count * 12)
    writer.append(littleEndian: UInt32(said.count))
    for (origin, sequence) in said {
      writer.append(littleEndian: origin)
      writer.append(littleEndian: sequence)
    }
    return writer.bytes
  }

  mutating func note(_ origin: UInt64, _ sequence: UInt32) {
    last[origin] = max(last[origin] ?? 0, sequence)
  }

  mutating func add(_ other: Witness) {
    last.merge(other.last, uniquingKeysWith: max)
  }
}
