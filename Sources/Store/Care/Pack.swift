internal import Domain

/// Joins segments into one that carries every frame once and unchanged, closed with a seal.
struct Pack {
  let store: RawIdentifier
  let identifier: UInt64
  let device: UInt64
  let created: Stamp

  /// The bytes of the pack; they depend on nothing but the segments and what names the pack.
  func bytes(of segments: [LoadedSegment]) -> [UInt8] {
    var header = SegmentHeader(
      store: store, segment: identifier, device: device, created: created)
    header.isPack = true
    var bytes = header.bytes
    var digests: [Digest] = []
    var known: Set<Digest> = []
    for segment in segments {
      for frame in segment.scan.frames where known.insert(frame.digest).inserted {
        bytes += segment.bytes[frame.range]
        digests.append(frame.digest)
      }
    }
    return bytes
      + Frame.encode(
        kind: Frame.seal, origin: identifier, sequence: 1, payload: Seal(over: digests).payload,
        store: store)
  }
}
