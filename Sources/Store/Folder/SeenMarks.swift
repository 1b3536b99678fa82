internal import Domain

/// How far this device has seen each origin's history, so that it notices when some is gone.
///
/// One file for each place the book has been opened at, because a copy elsewhere may rightly know
/// less; in `<state>/<book>/seen/`, numbers little-endian:
///
///      0   4  CRC32C of what follows
///      4  12  for each origin: its identifier and the sequence of its last transaction
struct SeenMarks: Equatable {
  private(set) var last: [UInt64: UInt32] = [:]

  init() {}

  /// Empty when the bytes are damaged: then nothing is missed, and nothing is claimed to be.
  init(_ bytes: [UInt8]) {
    guard bytes.count >= 4, bytes.count % 12 == 4 else { return }
    bytes.withUnsafeBytes { raw in
      guard CRC32C.checksum(raw[4...]) == raw.littleEndian(at: 0) else { return }
      for offset in stride(from: 4, to: raw.count, by: 12) {
        last[raw.littleEndian(at: offset)] = raw.littleEndian(at: offset + 8)
      }
    }
  }

  var bytes: [UInt8] {
    var body = ByteWriter(capacity: last.count * 12)
    for (origin, sequence) in last.sorted(by: { $0.key < $1.key }) {
      body.append(littleEndian: origin)
      body.append(littleEndian: sequence)
    }
    var writer = ByteWriter(capacity: body.bytes.count + 4)
    writer.append(littleEndian: CRC32C.checksum(body.bytes))
    writer.append(raw: body.bytes)
    return writer.bytes
  }

  mutating func note(_ origin: UInt64, _ sequence: UInt32) {
    last[origin] = max(last[origin] ?? 0, sequence)
  }

  /// How many transactions at the end of one origin were seen and are not in the union.
  func missing(of origin: UInt64, from union: FrameUnion) -> UInt32 {
    let seen = last[origin] ?? 0
    return seen - min(seen, union.lastTransaction(of: origin))
  }

  /// How many transactions at the ends of histories were seen and are not in the union.
  func missing(from union: FrameUnion) -> Int {
    last.reduce(0) { count, mark in
      count + Int(mark.value) - Int(min(mark.value, union.lastTransaction(of: mark.key)))
    }
  }
}

extension LocalState {
  private static let seenFolder = "seen"

  /// Of the book at a path; empty when it was never closed there.
  func seen(at book: String) -> SeenMarks {
    guard let folder = openFolder(Self.seenFolder) else { return SeenMarks() }
    defer { files.close(folder) }
    let bytes = try? files.read(Self.seenName(book), in: folder, limit: 16 << 20)
    return bytes.map(SeenMarks.init) ?? SeenMarks()
  }

  /// Whether a book was ever closed there.
  func hasSeen(_ book: String) -> Bool {
    guard let folder = openFolder(Self.seenFolder) else { return false }
    defer { files.close(folder) }
    return (try? files.status(Self.seenName(book), in: folder)) != nil
  }

  /// Replaces the marks; a failure costs a warning that might have been, and no data.
  func keep(_ marks: SeenMarks, at book: String, temporary: UInt64) {
    guard let folder = try? makeFolder(Self.seenFolder) else { return }
    defer { files.close(folder) }
    try? files.replaceLightly(
      Self.seenName(book), with: marks.bytes, in: folder, temporary: "~\(temporary.hexadecimal).tmp"
    )
  }

  private static func seenName(_ book: String) -> String {
    SHA256.hash(Array(book.utf8)).withUnsafeBytes {
      ($0.littleEndian(at: 0) as UInt64).hexadecimal
    }
  }
}
