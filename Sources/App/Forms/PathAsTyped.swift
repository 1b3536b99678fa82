/// A path as it comes onto the screen: typed, pasted between quotes, dragged there by a file
/// manager with its blanks marked, or as an address.
package enum PathAsTyped {
  /// What the file system calls it; what is no such thing stays as it is.
  package static func plain(_ typed: String) -> String {
    var text = Substring(typed)
    while text.first?.isWhitespace == true { text = text.dropFirst() }
    while text.last?.isWhitespace == true { text = text.dropLast() }
    for quote in ["'", "\""] where text.count > 1 && text.hasPrefix(quote) && text.hasSuffix(quote)
    {
      return address(String(text.dropFirst().dropLast()))
    }
    return address(withoutMarks(String(text)))
  }

  /// A backslash before a blank or a sign that shells know marks it; there is none before letters.
  private static func withoutMarks(_ text: String) -> String {
    guard text.contains("\\"), text.hasPrefix("/") || text.hasPrefix("~") else { return text }
    var result = ""
    var isMarked = false
    for sign in text {
      if sign == "\\", !isMarked {
        isMarked = true
        continue
      }
      if isMarked, sign.isLetter || sign.isNumber { result.append("\\") }
      result.append(sign)
      isMarked = false
    }
    return isMarked ? result + "\\" : result
  }

  /// `file://` with its percent signs, with or without the name of this computer.
  private static func address(_ text: String) -> String {
    guard text.lowercased().hasPrefix("file://") else { return text }
    let rest = text.dropFirst("file://".count)
    guard let start = rest.firstIndex(of: "/") else { return text }
    return decoded(String(rest[start...])) ?? text
  }

  private static func decoded(_ text: String) -> String? {
    var bytes: [UInt8] = []
    var left = Array(text.utf8)[...]
    while let byte = left.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      let digits = String(decoding: left.prefix(2), as: UTF8.self)
      guard left.count >= 2, let value = UInt8(digits, radix: 16) else { return nil }
      bytes.append(value)
      left = left.dropFirst(2)
    }
    return String(validating: bytes, as: UTF8.self)
  }
}
