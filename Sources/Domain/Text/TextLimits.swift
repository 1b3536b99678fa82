/// What a text may hold; beyond that it was pasted by mistake, or was made to spoil a screen.
package enum TextLimits {
  /// Scalars of a field that is one line.
  package static let line = longestName
  /// Bytes of any text.
  package static let bytes = 64 << 10
  /// Marks on one letter.
  package static let marks = 8

  /// What is wrong with a text for a field of one line or of many; nil for nothing.
  package static func fault(in text: String, isLine: Bool) -> ProblemReason? {
    if text.utf8.count > bytes { return .tooLong(limit: bytes) }
    if isLine, text.utf8.count > line, text.unicodeScalars.count > line {
      return .tooLong(limit: line)
    }
    return hasTooManyMarks(text) ? .tooManyMarks(limit: marks) : nil
  }

  private static func hasTooManyMarks(_ text: String) -> Bool {
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
