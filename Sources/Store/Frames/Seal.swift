/// The last frame of a segment that was closed in order.
///
///      0   4  number of frames before it, little-endian
///      4  32  SHA-256 over the digests of those frames, in their order
///
/// A segment without one belongs to a session that is running or was cut off.
struct Seal: Equatable {
  let count: UInt32
  let digest: [UInt8]

  static let size = 36

  init(over digests: [Digest]) {
    count = UInt32(truncatingIfNeeded: digests.count)
    digest = SHA256.hash(digests.flatMap(\.bytes))
  }

  /// Nil when the payload of a seal frame is of another shape.
  init?(payload: UnsafeRawBufferPointer) {
    guard payload.count == Self.size else { return nil }
    count = payload.littleEndian(at: 0)
    digest = Array(payload.dropFirst(4))
  }

  var payload: [UInt8] {
    var writer = ByteWriter(capacity: Self.size)
    writer.append(littleEndian: count)
    writer.append(raw: digest)
    return writer.bytes
  }
}
