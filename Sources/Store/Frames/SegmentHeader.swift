package import Domain

/// The first 64 bytes of a segment file; all numbers little-endian.
///
///      0   8  magic 89 'S' 'L' 'O' 'G' 0D 0A 1A (a text-mode copy mangles it and is noticed)
///      8   2  major version: a reader of a smaller one only reads
///     10   2  minor version: an unknown one is read as far as it is known
///     12   4  flags: 1 = pack, 2 = rewritten by redaction
///     16  16  identifier of the store, big-endian; segments of another store are left alone
///     32   8  identifier of the segment: random, not zero
///     40   8  identifier of the device that wrote it
///     48   8  created: hybrid logical clock
///     56   4  redaction generation
///     60   4  CRC32C of bytes 0–59
///
/// Frames follow it up to the end of the file; see `Frame`. A segment has one writer, a process,
/// for as long as it lives; nobody opens it for writing again. Its name carries no meaning for
/// readers.
package struct SegmentHeader: Equatable, Sendable {
  var major = Self.currentMajor
  var minor: UInt16 = 0
  var isPack = false
  var isRedacted = false
  package var store: RawIdentifier
  package var segment: UInt64
  var device: UInt64
  var created: Stamp
  var generation: UInt32 = 0

  package static let size = 64
  static let magic: [UInt8] = [0x89, 0x53, 0x4C, 0x4F, 0x47, 0x0D, 0x0A, 0x1A]
  static let currentMajor: UInt16 = 1

  package init(store: RawIdentifier, segment: UInt64, device: UInt64, created: Stamp) {
    self.store = store
    self.segment = segment
    self.device = device
    self.created = created
  }

  package var bytes: [UInt8] {
    var writer = ByteWriter(capacity: Self.size)
    writer.append(raw: Self.magic)
    writer.append(littleEndian: major)
    writer.append(littleEndian: minor)
    writer.append(littleEndian: UInt32(isPack ? 1 : 0) | (isRedacted ? 2 : 0))
    writer.append(identifier: store)
    writer.append(littleEndian: segment)
    writer.append(littleEndian: device)
    writer.append(littleEndian: created.raw)
    writer.append(littleEndian: generation)
    writer.append(littleEndian: CRC32C.checksum(writer.bytes))
    return writer.bytes
  }

  /// Nil when the file does not begin with an intact header.
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= Self.size, bytes.prefix(8).elementsEqual(Self.magic),
      CRC32C.checksum(bytes.prefix(60)) == bytes.littleEndian(at: 60)
    else { return nil }
    major = bytes.littleEndian(at: 8)
    minor = bytes.littleEndian(at: 10)
    let flags: UInt32 = bytes.littleEndian(at: 12)
    isPack = flags & 1 != 0
    isRedacted = flags & 2 != 0
    store = bytes.identifier(at: 16)
    segment = bytes.littleEndian(at: 32)
    device = bytes.littleEndian(at: 40)
    created = Stamp(raw: bytes.littleEndian(at: 48))
    generation = bytes.littleEndian(at: 56)
  }
}

extension UnsafeRawBufferPointer {
  /// The caller has made sure that the bytes are there.
  func littleEndian<Integer: FixedWidthInteger>(at offset: Int) -> Integer {
    Integer(littleEndian: loadUnaligned(fromByteOffset: offset, as: Integer.self))
  }

  func identifier(at offset: Int) -> RawIdentifier {
    RawIdentifier(
      high: UInt64(bigEndian: loadUnaligned(fromByteOffset: offset, as: UInt64.self)),
      low: UInt64(bigEndian: loadUnaligned(fromByteOffset: offset &+ 8, as: UInt64.self)))
  }

  /// Whether the 16 bytes of an identifier are anywhere.
  func contains(_ wanted: RawIdentifier) -> Bool {
    let first = wanted.high.bigEndian
    var offset = 0
    while offset &+ 16 <= count {
      if loadUnaligned(fromByteOffset: offset, as: UInt64.self) == first,
        identifier(at: offset) == wanted
      {
        return true
      }
      offset &+= 1
    }
    return false
  }
}
