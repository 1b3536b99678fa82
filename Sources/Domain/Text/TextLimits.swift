/// What a text may hold; beyond that it was pasted by mistake, or was made to spoil a screen.
package enum TextLimits {
  /// Scalars of a name, a heading or another field that is one line.
  package static let line = 1_000
  /// Bytes of any text.
  package static let bytes = 64 << 10
  /// Marks on one letter.
  package static let marks = 8

  /// Whether more marks than that stand on one letter.
  static func hasTooManyMarks(_ text: String) -> Bool {
    var count = 0
    for scalar in text.unicodeScalars {
      count = scalar.isMark ? count + 1 : 0
      if count > marks { return true }
    }
    return false
  }
}

extension Unicode.Scalar {
  /// Stands on the letter before it; none does below U+0300.
  fileprivate var isMark: Bool {
    guard value >= 0x300 else { return false }
    return switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark: true
    default: false
    }
  }
}
