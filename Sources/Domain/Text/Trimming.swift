extension String {
  /// Without white space at both ends.
  package var trimmed: String {
    guard let first = firstIndex(where: { !$0.isBlank }),
      let last = lastIndex(where: { !$0.isBlank })
    else { return "" }
    return String(self[first...last])
  }
}

extension Character {
  /// White space, and what takes no room on any screen, such as U+200B.
  fileprivate var isBlank: Bool {
    isWhitespace || unicodeScalars.allSatisfy { $0.properties.isDefaultIgnorableCodePoint }
  }
}
