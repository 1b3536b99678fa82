/// A function, initialiser or computed property, and how many lines it takes.
struct FunctionLength: Equatable, Sendable {
  /// From 1, where it is declared.
  let line: Int
  let length: Int
}

extension SwiftCode {
  /// Everything with a body of statements, found by counting braces.
  var functions: [FunctionLength] {
    var scanner = BraceScanner(bytes: Array(text.utf8))
    return scanner.functions()
  }
}

/// Walks over code without comments and texts, word by word and brace by brace.
private struct BraceScanner {
  let bytes: [UInt8]
  private var index = 0
  private var line = 1

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func functions() -> [FunctionLength] {
    var found: [FunctionLength] = []
    while index < bytes.count {
      let start = (index: index, line: line)
      guard let word = nextWord() else { continue }
      guard Self.openers.contains(word), !followsDot(start.index) else { continue }
      let after = (index: index, line: line)
      if let end = lineOfEnd(isProperty: word == "var") {
        found.append(FunctionLength(line: start.line, length: end - start.line + 1))
      }
      (index, line) = after
    }
    return found
  }

  private static let openers: Set<String> = ["func", "init", "deinit", "subscript", "var"]
  /// Words that begin another declaration, so the one before them has no body.
  private static let beginners: Set<String> = [
    "func", "init", "deinit", "subscript", "var", "let", "static", "package", "private",
    "fileprivate", "internal", "mutating", "case", "associatedtype", "struct", "enum", "extension",
    "if", "guard", "return", "for", "while", "switch", "defer", "final", "class", "typealias",
  ]

  /// The line of the brace that ends the body; nil when there is none.
  private mutating func lineOfEnd(isProperty: Bool) -> Int? {
    var depth = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
      case UInt8(ascii: "{") where depth == 0: return lineOfClosingBrace()
      case UInt8(ascii: "}") where depth == 0: return nil
      case UInt8(ascii: "=") where depth == 0 && isProperty: return nil
      default:
        guard depth == 0, Self.isLetter(bytes[index]) else { break }
        if let word = nextWord(), Self.beginners.contains(word) { return nil }
        continue
      }
      step()
    }
    return nil
  }

  private mutating func lineOfClosingBrace() -> Int {
    var depth = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "{") { depth += 1 }
      if bytes[index] == UInt8(ascii: "}") { depth -= 1 }
      if depth == 0 { return line }
      step()
    }
    return line
  }

  /// The word that begins here, stepped over; without one a single byte is stepped over.
  private mutating func nextWord() -> String? {
    guard Self.isLetter(bytes[index]) else {
      step()
      return nil
    }
    let start = index
    while index < bytes.count, Self.isLetter(bytes[index]) { index += 1 }
    return String(decoding: bytes[start..<index], as: UTF8.self)
  }

  private func followsDot(_ start: Int) -> Bool {
    start > 0 && bytes[start - 1] == UInt8(ascii: ".")
  }

  private mutating func step() {
    if bytes[index] == UInt8(ascii: "\n") { line += 1 }
    index += 1
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "_") || byte >= 128
      || (byte | 32) >= UInt8(ascii: "a")
        && (byte | 32) <= UInt8(ascii: "z")
      || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
