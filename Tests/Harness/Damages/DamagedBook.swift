import Domain
import Store

/// A book of one segment, and what becomes of it when the segment's bytes change.
struct DamagedBook {
  let segment: [UInt8]
  let frames: [Range<Int>]
  private let name: String
  private let machine: Installation
  private let disk: MemoryDisk
  private let transactions: [Transaction]

  /// - Parameter isClosed: false for a session that was cut off, whose segment has no seal.
  init(transactions count: Int, seed: UInt64, isClosed: Bool) throws {
    machine = Installation(seed: seed)
    try machine.create()
    let file = try machine.open().file
    var transactions: [Transaction] = []
    for number in 0..<count {
      let party = machine.party("Förening \(number)")
      let transaction = machine.transaction([.party(.create(party))])
      transactions.append(transaction)
      _ = file.record(transaction)
    }
    if isClosed { file.close() }
    self.transactions = transactions
    disk = machine.files.disk
    (name, segment) =
      try Folder(machine.book + "/log", on: machine.files).contents().first
      .map { ($0.key, $0.value) } ?? ("", [])
    frames = Self.frames(of: segment)
  }

  /// By the lengths in their headers; the last one of a closed segment is the seal.
  private static func frames(of segment: [UInt8]) -> [Range<Int>] {
    var frames: [Range<Int>] = []
    var offset = 64
    while offset + 40 <= segment.count {
      let length = (0..<4).reduce(0) { $0 | Int(segment[offset + 4 + $1]) << (8 * $1) }
      frames.append(offset..<offset + 40 + length)
      offset += 40 + length
    }
    return frames
  }

  /// What is wrong with how the changed bytes are read; nil when all is well.
  ///
  /// Every transaction whose frame is still somewhere in the bytes has to be there, and any byte
  /// that is not what was written has to be told.
  func fault(of bytes: [UInt8]) -> String? {
    let files = MemoryFileSystem(disk)
    let reader = Installation(files, seed: 99)
    do {
      try Folder(reader.book + "/log", on: files).put(name, bytes)
      let opened = try reader.open()
      let found = opened.transactions
      if !found.isSubset(of: transactions.map(\.id)) { return "something nobody gave is there" }
      var expected = Book()
      for transaction in transactions where found.contains(transaction.id) {
        expected.apply(transaction)
      }
      if opened.book != expected { return "the book is not what its transactions say" }
      for (transaction, frame) in zip(transactions, frames)
      where !found.contains(transaction.id) && bytes.contains(segment[frame]) {
        return "an intact frame is not read"
      }
      if bytes != segment, opened.damage.isEmpty, !isCutOff(bytes) {
        return "damage is not reported"
      }
      return nil
    } catch {
      return "does not open: \(error)"
    }
  }
}

extension DamagedBook {
  /// A segment that ends where a frame ends looks like one of a session that was cut off.
  private func isCutOff(_ bytes: [UInt8]) -> Bool {
    segment.starts(with: bytes)
      && (bytes.isEmpty || ([64] + frames.map(\.upperBound)).contains(bytes.count))
  }
}

extension [UInt8] {
  /// Whether the piece stands somewhere in the bytes.
  fileprivate func contains(_ piece: ArraySlice<UInt8>) -> Bool {
    guard let first = piece.first, piece.count <= count else { return false }
    return (0...count - piece.count).contains { start in
      self[start] == first && self[start..<start + piece.count].elementsEqual(piece)
    }
  }
}
