package import Domain

/// One transaction, or a part of one, as it lies in a segment: a header of 40 bytes and a payload.
///
///      0   4  46 52 4D 01 ("FRM", version): where reading starts again after damage
///      4   4  length of the payload, at most 1 MiB
///      8   8  origin: the segment that the frame was first written for; kept when packed
///     16   4  sequence number in the origin, from 1
///     20   1  kind: 1 = transaction (see `TransactionCodec`), 2 = seal (see `Seal`),
///             3 = witness (see `Witness`), with the sequence 0
///     21   1  flags: 1 = redacted (see `Redaction`), 2 = an erasure (see `EraseSet`)
///     22   2  zero
///     24  16  first half of SHA-256(store identifier ‖ bytes 0–23 ‖ payload)
///     40   n  payload
///
/// A frame is valid when its digest fits; nothing else makes it so, not even the segment around it.
/// Frames of another kind are carried along. Equal origin and sequence mean the same frame,
/// wherever it lies; two digests under one name are a fork, and both count.
package struct Frame: Equatable {
  package let origin: UInt64
  package let sequence: UInt32
  package let kind: UInt8
  let flags: UInt8
  let digest: Digest
  /// Where header and payload lie in the segment.
  package let range: Range<Int>

  var name: FrameName { FrameName(origin: origin, sequence: sequence) }
  var payload: Range<Int> { range.lowerBound + Self.headerSize..<range.upperBound }

  static let headerSize = 40
  /// As a little-endian number.
  static let mark: UInt32 = 0x014D_5246
  package static let transaction: UInt8 = 1
  static let seal: UInt8 = 2
  static let witness: UInt8 = 3

  /// What bytes 21 says about a frame.
  enum Flag {
    static let redacted: UInt8 = 1
    static let erasure: UInt8 = 2
  }

  var isRedacted: Bool { flags & Flag.redacted != 0 }
  var isErasure: Bool { kind == Self.transaction && flags & Flag.erasure != 0 }

  /// The bytes of a frame.
  package static func encode(
    kind: UInt8, flags: UInt8 = 0, origin: UInt64, sequence: UInt32, payload: [UInt8],
    store: RawIdentifier
  ) -> [UInt8] {
    var writer = ByteWriter(capacity: headerSize + payload.count)
    writer.append(littleEndian: mark)
    writer.append(littleEndian: UInt32(truncatingIfNeeded: payload.count))
    writer.append(littleEndian: origin)
    writer.append(littleEndian: sequence)
    writer.append(raw: [kind, flags, 0, 0])
    let digest = writer.bytes.withUnsafeBytes { head in
      payload.withUnsafeBytes { Digest(store: store, head: head, payload: $0) }
    }
    writer.append(littleEndian: digest.first)
    writer.append(littleEndian: digest.second)
    writer.append(raw: payload)
    return writer.bytes
  }

  /// Nil when no valid frame starts at the offset.
  init?(
    in bytes: UnsafeRawBufferPointer, at offset: Int, store: RawIdentifier, limits: Limits
  ) {
    guard bytes.count - offset >= Self.headerSize,
      bytes.littleEndian(at: offset) == Self.mark
    else { return nil }
    let length: UInt32 = bytes.littleEndian(at: offset + 4)
    guard length <= limits.payloadBytes, Int(length) <= bytes.count - offset - Self.headerSize
    else { return nil }
    origin = bytes.littleEndian(at: offset + 8)
    sequence = bytes.littleEndian(at: offset + 16)
    kind = bytes[offset + 20]
    flags = bytes[offset + 21]
    range = offset..<offset + Self.headerSize + Int(length)
    digest = Digest(
      store: store, head: UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + 24]),
      payload: UnsafeRawBufferPointer(rebasing: bytes[offset + 40..<range.upperBound]))
    guard digest.first == bytes.littleEndian(at: offset + 24),
      digest.second == bytes.littleEndian(at: offset + 32)
    else { return nil }
  }
}

/// Half a SHA-256: what makes a frame itself.
struct Digest: Hashable, Comparable {
  let first: UInt64
  let second: UInt64

  static func < (left: Digest, right: Digest) -> Bool {
    (left.first, left.second) < (right.first, right.second)
  }

  init(store: RawIdentifier, head: UnsafeRawBufferPointer, payload: UnsafeRawBufferPointer) {
    let length = 16 + head.count + payload.count
    (first, second) = withUnsafeTemporaryAllocation(
      byteCount: SHA256.paddedSize(of: length), alignment: 8
    ) { room in
      room.storeBytes(of: store.high.bigEndian, as: UInt64.self)
      room.storeBytes(of: store.low.bigEndian, toByteOffset: 8, as: UInt64.self)
      UnsafeMutableRawBufferPointer(rebasing: room[16...]).copyMemory(from: head)
      UnsafeMutableRawBufferPointer(rebasing: room[(16 + head.count)...]).copyMemory(from: payload)
      return SHA256.firstHalf(of: room, length: length)
    }
  }

  /// From the header of a frame that was encoded here.
  init(frame: [UInt8]) {
    (first, second) = frame.withUnsafeBytes {
      ($0.littleEndian(at: 24) as UInt64, $0.littleEndian(at: 32) as UInt64)
    }
  }

  var bytes: [UInt8] {
    var writer = ByteWriter(capacity: 16)
    writer.append(littleEndian: first)
    writer.append(littleEndian: second)
    return writer.bytes
  }
}
