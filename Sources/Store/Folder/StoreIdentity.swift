package import Domain

/// The file `store.id`: 64 bytes, written once when the book is made; numbers little-endian.
///
///      0   8  magic 89 'S' 'V' 'I' 'D' 0D 0A 1A
///      8   2  major version of the format
///     10   2  minor version
///     12   4  zero
///     16  16  identifier of the book, big-endian
///     32  28  zero
///     60   4  CRC32C of bytes 0–59
package struct StoreIdentity: Equatable {
  var major = SegmentHeader.currentMajor
  var minor: UInt16 = 0
  let store: RawIdentifier

  static let fileName = "store.id"
  static let magic: [UInt8] = [0x89, 0x53, 0x56, 0x49, 0x44, 0x0D, 0x0A, 0x1A]

  package init(store: RawIdentifier) {
    self.store = store
  }

  package var bytes: [UInt8] {
    var writer = ByteWriter(capacity: 64)
    writer.append(raw: Self.magic)
    writer.append(littleEndian: major)
    writer.append(littleEndian: minor)
    writer.append(littleEndian: UInt32(0))
    writer.append(identifier: store)
    writer.append(raw: Array(repeating: 0, count: 28))
    writer.append(littleEndian: CRC32C.checksum(writer.bytes))
    return writer.bytes
  }

  /// Nil when the file is damaged or something else.
  init?(_ bytes: [UInt8]) {
    guard bytes.count == 64, bytes.prefix(8).elementsEqual(Self.magic) else { return nil }
    let check: UInt32 = bytes.withUnsafeBytes { $0.littleEndian(at: 60) }
    guard CRC32C.checksum(bytes.prefix(60)) == check else { return nil }
    major = bytes.withUnsafeBytes { $0.littleEndian(at: 8) }
    minor = bytes.withUnsafeBytes { $0.littleEndian(at: 10) }
    store = bytes.withUnsafeBytes { $0.identifier(at: 16) }
  }
}
