/// Swift text with comments, names in backticks and the insides of texts blanked, and those texts.
struct SwiftCode: Sendable {
  /// One text between quotes, without what is interpolated.
  struct Literal: Equatable, Sendable {
    let line: Int
    let text: String
  }

  private(set) var literals: [Literal] = []
  private var bytes: [UInt8]
  private var result: [UInt8] = []
  private var index = 0
  private var line = 1

  init(_ text: String) {
    bytes = Array(text.utf8)
    result.reserveCapacity(bytes.count)
    readCode(isInterpolated: false)
    bytes = []
  }

  /// As long in lines as what was read.
  var text: String { String(decoding: result, as: UTF8.self) }

  /// Reads code to its end, or to the parenthesis that ends an interpolation.
  private mutating func readCode(isInterpolated: Bool) {
    var depth = 0
    while index < bytes.count {
      if sees("//") {
        while index < bytes.count, bytes[index] != newline { blank() }
      } else if sees("/*") {
        readComment()
      } else if let hashes = quoteAhead() {
        readText(hashes: hashes)
      } else if bytes[index] == UInt8(ascii: "`") {
        readName()
      } else {
        if bytes[index] == UInt8(ascii: "(") { depth += 1 }
        if bytes[index] == UInt8(ascii: ")") {
          if isInterpolated, depth == 0 { return }
          depth -= 1
        }
        keep()
      }
    }
  }

  private mutating func readComment() {
    var depth = 0
    repeat {
      if sees("/*") {
        depth += 1
        blank()
      } else if sees("*/") {
        depth -= 1
        blank()
      }
      blank()
    } while index < bytes.count && depth > 0
  }

  private mutating func readName() {
    blank()
    while index < bytes.count, bytes[index] != UInt8(ascii: "`") { blank() }
    blank()
  }

  /// The number of `#` before a quote that begins here; nil when none does.
  private func quoteAhead() -> Int? {
    var end = index
    while end < bytes.count, bytes[end] == UInt8(ascii: "#") { end += 1 }
    return end < bytes.count && bytes[end] == quote ? end - index : nil
  }

  private mutating func readText(hashes: Int) {
    let start = line
    for _ in 0..<hashes { keep() }
    let isLong = sees("\"\"\"")
    for _ in 0..<(isLong ? 3 : 1) { keep() }
    var content: [UInt8] = []
    while index < bytes.count, !sees(isLong ? "\"\"\"" : "\"", hashes), isLong || !seesNewline {
      if bytes[index] == UInt8(ascii: "\\"), sees("\\", hashes) {
        readEscape(hashes, into: &content)
      } else {
        content.append(bytes[index])
        blank()
      }
    }
    for _ in 0..<((isLong ? 3 : 1) + hashes) where index < bytes.count { keep() }
    literals.append(Literal(line: start, text: String(decoding: content, as: UTF8.self)))
  }

  private mutating func readEscape(_ hashes: Int, into content: inout [UInt8]) {
    for _ in 0...hashes { blank() }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "(") else {
      if index < bytes.count { content.append(bytes[index]) }
      return blank()
    }
    keep()
    readCode(isInterpolated: true)
    keep()
  }

  private let newline = UInt8(ascii: "\n")
  private let quote = UInt8(ascii: "\"")
  private var seesNewline: Bool { bytes[index] == newline }

  private func sees(_ word: StaticString, _ hashes: Int = 0) -> Bool {
    let count = word.utf8CodeUnitCount
    guard index + count + hashes <= bytes.count else { return false }
    for offset in 0..<count where bytes[index + offset] != word.utf8Start[offset] { return false }
    for offset in 0..<hashes where bytes[index + count + offset] != UInt8(ascii: "#") {
      return false
    }
    return true
  }

  private mutating func keep() {
    guard index < bytes.count else { return }
    if bytes[index] == newline { line += 1 }
    result.append(bytes[index])
    index += 1
  }

  private mutating func blank() {
    guard index < bytes.count else { return }
    if bytes[index] == newline { line += 1 }
    result.append(bytes[index] == newline ? newline : UInt8(ascii: " "))
    index += 1
  }
}
