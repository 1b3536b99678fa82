import Domain

/// What the words before the caret can become, as it is offered while somebody types.
///
/// Nothing is changed by it until a key takes it.
package struct Completion: Equatable, Sendable {
  /// One thing to write out: by its own beginning, or by a short word that stands for it.
  struct Candidate: Equatable, Sendable {
    let key: String
    let text: String
    /// The least number of letters before it is offered.
    let least: Int

    init(_ key: String, _ text: String, least: Int = 2) {
      self.key = key
      self.text = text
      self.least = least
    }
  }

  /// The characters it takes the place of.
  let range: Range<Int>
  let text: String
  /// What is to be seen behind the caret: the rest of it, or an arrow and all of it.
  let rest: String
  /// What else the same letters could become, the likeliest first.
  let others: [String]

  /// The words at most that a beginning has.
  private static let words = 4

  /// Nil where nothing begins so, or the caret stands inside a line.
  init?(of typed: TextField, among candidates: (String) -> [Candidate]) {
    let letters = Array(typed.text)
    let caret = typed.caret
    guard caret == letters.count || letters[caret].isNewline else { return nil }
    let lineStart = (letters[..<caret].lastIndex(where: \.isNewline) ?? -1) + 1
    let starts = (lineStart..<caret).filter { place in
      letters[place].isWord && (place == lineStart || !letters[place - 1].isWord)
    }
    for start in starts.suffix(Self.words) {
      let beginning = String(letters[start..<caret])
      let found = Self.matching(beginning, candidates(beginning))
        .map { Self.cased($0, as: beginning) }
      guard let best = found.first else { continue }
      self.init(range: start..<caret, beginning, becoming: best, or: Array(found.dropFirst()))
      return
    }
    return nil
  }

  /// Whether something else is written than what was begun.
  var isWrittenOut: Bool { rest.hasPrefix(Self.arrow) }

  private static let arrow = " → "

  private init(
    range: Range<Int>, _ beginning: String, becoming text: String, or others: [String]
  ) {
    self.range = range
    self.text = text
    self.others = others
    rest =
      text.lowercased().hasPrefix(beginning.lowercased())
      ? String(text.dropFirst(beginning.count)) : Self.arrow + text
  }

  /// Those that begin so and say more, each once; what is written out whole comes first.
  private static func matching(_ beginning: String, _ candidates: [Candidate]) -> [String] {
    let count = beginning.count { $0.isWord }
    let wanted = beginning.folded + (beginning.last?.isWhitespace == true ? " " : "")
    var seen: Set<String> = [beginning.folded]
    let found = candidates.filter { candidate in
      count >= candidate.least && candidate.key.folded.hasPrefix(wanted)
        && hasItsLetters(beginning, candidate.key)
    }
    let whole = found.filter { $0.key.folded == wanted }
    return (whole + found).map(\.text).filter { seen.insert($0.folded).inserted }
  }

  /// A typed å, ä or ö is no a or o.
  private static func hasItsLetters(_ beginning: String, _ key: String) -> Bool {
    zip(beginning.lowercased(), key.lowercased()).allSatisfy { typed, letter in
      !"åäö".contains(typed) || typed == letter
    }
  }

  /// A capital that was typed stays one.
  private static func cased(_ text: String, as beginning: String) -> String {
    guard beginning.first?.isUppercase == true, let first = text.first, first.isLowercase else {
      return text
    }
    return first.uppercased() + text.dropFirst()
  }
}

extension Character {
  fileprivate var isWord: Bool { isLetter || isNumber }
}

extension TextField {
  /// Writes out what was offered.
  mutating func take(_ completion: Completion) {
    replace(completion.range, with: completion.text)
  }
}
