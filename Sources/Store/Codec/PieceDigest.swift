/// The fingerprint of something that is read piece by piece.
package struct PieceDigest {
  private var hash = SHA256()

  /// Of nothing yet.
  package init() {}

  /// Adds the next piece.
  package mutating func add(_ piece: UnsafeRawBufferPointer) { hash.update(piece) }

  /// 64 hexadecimal digits; the value is spent afterwards.
  package mutating func finish() -> String {
    hash.finish().map { byte in
      let digits = String(byte, radix: 16)
      return digits.count < 2 ? "0" + digits : digits
    }.joined()
  }
}
