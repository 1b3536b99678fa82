extension TextLimits {
  /// What is wrong with a text for a field of one line or of many; nil for nothing.
  package static func fault(in text: String, isLine: Bool) -> ProblemReason? {
    if text.utf8.count > bytes { return .tooLong(limit: bytes) }
    if isLine, text.utf8.count > line, text.unicodeScalars.count > line {
      return .tooLong(limit: line)
    }
    return hasTooManyMarks(text) ? .tooManyMarks(limit: marks) : nil
  }
}
