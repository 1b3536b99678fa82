internal import CSHA256

/// The secure hash of FIPS 180-4 with 256 bits, fed piece by piece.
struct SHA256 {
  private var state: State = (
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19
  )
  private var pending: [UInt8] = []
  private var length: UInt64 = 0

  private typealias State = (
    UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32, UInt32
  )

  init() {}

  /// The hash of one piece.
  static func hash(_ bytes: [UInt8]) -> [UInt8] {
    var hash = SHA256()
    bytes.withUnsafeBytes { hash.update($0) }
    return hash.finish()
  }

  /// Adds the next piece of the message.
  mutating func update(_ piece: UnsafeRawBufferPointer) {
    length &+= UInt64(piece.count)
    var rest = piece[...]
    if !pending.isEmpty {
      let missing = rest.prefix(64 - pending.count)
      pending.append(contentsOf: missing)
      rest = rest.dropFirst(missing.count)
      guard pending.count == 64 else { return }
      pending.withUnsafeBytes { Self.compress($0, into: &state) }
      pending.removeAll(keepingCapacity: true)
    }
    let whole = rest.count & ~63
    Self.compress(UnsafeRawBufferPointer(rebasing: rest.prefix(whole)), into: &state)
    pending.append(contentsOf: rest.dropFirst(whole))
  }

  /// The 32 bytes of the hash; the value is spent afterwards.
  mutating func finish() -> [UInt8] {
    let bits = length &* 8
    pending.append(0x80)
    while pending.count % 64 != 56 { pending.append(0) }
    withUnsafeBytes(of: bits.bigEndian) { pending.append(contentsOf: $0) }
    pending.withUnsafeBytes { Self.compress($0, into: &state) }
    let (a, b, c, d, e, f, g, h) = state
    return [a, b, c, d, e, f, g, h].flatMap { word in
      withUnsafeBytes(of: word.bigEndian) { Array($0) }
    }
  }

  /// The room a message and its padding take.
  static func paddedSize(of length: Int) -> Int { (length + 9 + 63) & ~63 }

  /// The first 16 bytes of the hash of a message that lies at the start of its padded room.
  ///
  /// It needs no allocation, which is what counts for many small messages.
  static func firstHalf(
    of room: UnsafeMutableRawBufferPointer, length: Int
  ) -> (UInt64, UInt64) {
    let padding = UnsafeMutableRawBufferPointer(rebasing: room[length...])
    padding.initializeMemory(as: UInt8.self, repeating: 0)
    padding[0] = 0x80
    room.storeBytes(
      of: (UInt64(length) &* 8).bigEndian, toByteOffset: room.count - 8, as: UInt64.self)
    var state = SHA256().state
    compress(UnsafeRawBufferPointer(room), into: &state)
    return (join(state.0, state.1), join(state.2, state.3))
  }

  /// Eight bytes of the hash as a little-endian number.
  private static func join(_ first: UInt32, _ second: UInt32) -> UInt64 {
    (UInt64(first) << 32 | UInt64(second)).byteSwapped
  }

  /// Works through whole blocks of 64 bytes.
  private static func compress(_ blocks: UnsafeRawBufferPointer, into state: inout State) {
    guard let bytes = blocks.assumingMemoryBound(to: UInt8.self).baseAddress else { return }
    withUnsafeMutablePointer(to: &state) { state in
      state.withMemoryRebound(to: UInt32.self, capacity: 8) { words in
        csha256_compress(words, bytes, blocks.count / 64)
      }
    }
  }
}
