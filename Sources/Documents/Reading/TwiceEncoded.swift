/// Text that was taken for another encoding on its way and written down so: "fÃ¶rening".
enum TwiceEncoded {
  /// The text with such letters put right, and how many stretches of them there were.
  static func repaired(_ text: ArraySlice<UInt8>) -> (text: ArraySlice<UInt8>, count: Int) {
    var result: [UInt8] = []
    var count = 0
    var position = text.startIndex
    var taken = text.startIndex
    while let start = text[position...].firstIndex(where: { $0 >= 0x80 }) {
      position = text[start...].firstIndex { $0 < 0x80 } ?? text.endIndex
      // Two letters at least.
      guard position - start >= 4,
        let right = repaired(String(decoding: text[start..<position], as: UTF8.self), depth: 3)
      else { continue }
      result += text[taken..<start]
      result += right.utf8
      taken = position
      count += 1
    }
    return count == 0 ? (text, 0) : ((result + text[taken...])[...], count)
  }

  /// Nil for letters that are no other ones in disguise.
  private static func repaired(_ letters: String, depth: Int) -> String? {
    guard depth > 0 else { return nil }
    for page in TextEncoding.pages.compactMap(\.page) {
      let bytes = letters.unicodeScalars.compactMap { $0.value < 0x80 ? nil : page.byte($0) }
      guard bytes.count == letters.unicodeScalars.count,
        let inner = String(validating: bytes, as: UTF8.self)
      else { continue }
      if inner.unicodeScalars.allSatisfy(\.isOrdinary) { return inner }
      if let right = repaired(inner, depth: depth - 1) { return right }
    }
    return nil
  }
}
