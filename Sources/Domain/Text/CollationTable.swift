/// The weights of the Unicode collation for Swedish, as far as names of organisations need them.
enum CollationTable {
  static let a: UInt8 = 0x80
  static let aRing: UInt8 = 0xA0
  static let aDots: UInt8 = 0xA1
  static let oDots: UInt8 = 0xA2
  /// A mark that is not in the table; heavier than those that are.
  static let otherMark: UInt8 = 0x60

  /// From 3; white space is 2 and digits begin at 0x50.
  static let punctuation = weights(
    "_-–—,;:!¡?¿.…·'‘’‚\"“”„«»()[]{}§¶@*/\\&#%‰†‡•`´˜^¯¨°©®+±÷×<=>|¦~¤¢$£¥€", from: 3)

  /// From 0x20: acute, grave, breve, circumflex, caron, ring, diaeresis, double acute, tilde, dot,
  /// dot below, cedilla, ogonek, macron.
  static let marks = weights(
    "\u{301}\u{300}\u{306}\u{302}\u{30C}\u{30A}\u{308}\u{30B}\u{303}\u{307}\u{323}\u{327}\u{328}"
      + "\u{304}", from: 0x20)

  private static func weights(_ order: String, from first: UInt8) -> [Unicode.Scalar: UInt8] {
    var weights: [Unicode.Scalar: UInt8] = [:]
    for (index, scalar) in order.unicodeScalars.enumerated() {
      weights[scalar] = first + UInt8(index)
    }
    return weights
  }
}
