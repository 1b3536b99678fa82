/// What a person types to find something: words that must all occur, in any order.
///
/// A letter without marks finds every letter of its kind; a typed å, ä or ö finds only itself.
package struct SearchQuery: Hashable, Sendable {
  let words: [FoldedText]

  package init(_ text: String) {
    let whole = FoldedText(text)
    words = whole.words
  }

  /// Words that must stand together as typed.
  package init(phrase: String) {
    let whole = FoldedText(phrase)
    words = whole.plain.isEmpty ? [] : [whole]
  }

  /// True for a query without words, which matches everything.
  package var isEmpty: Bool { words.isEmpty }
}

/// A searchable text, folded once so that a key press only compares bytes.
package struct SearchText: Hashable, Sendable {
  private let folded: FoldedText
  /// Where the words begin, for abbreviations.
  private let starts: [Int]

  package init(_ text: String) {
    folded = FoldedText(text)
    starts = folded.wordStarts
  }

  /// True when every word of the query occurs, or is an abbreviation of the words of the text.
  package func matches(_ query: SearchQuery) -> Bool {
    query.words.allSatisfy { folded.contains($0) || isAbbreviated(by: $0) }
  }

  /// Three letters or more that begin the words from the first; one more may stand in the last.
  ///
  /// So that "ölif" finds Örebro läns idrottsförbund. Words of up to three letters can be passed.
  private func isAbbreviated(by word: FoldedText) -> Bool {
    let letters = word.plain.count
    guard 3...8 ~= letters, starts.count > 1, folded.agrees(at: 0, with: word, at: 0) else {
      return false
    }
    var matched = 0
    var last = 0
    for (index, start) in starts.enumerated() where matched < letters {
      if folded.agrees(at: start, with: word, at: matched) {
        matched += 1
        last = index
      } else if length(of: index) > 3 {
        break
      }
    }
    if matched >= letters { return true }
    guard matched == letters - 1, matched >= 3 else { return false }
    let rest = (starts[last] + 1)..<(starts[last] + length(of: last))
    return rest.contains { folded.agrees(at: $0, with: word, at: matched) }
  }

  /// The bytes of one word.
  private func length(of index: Int) -> Int {
    let end = index + 1 < starts.count ? starts[index + 1] - 1 : folded.plain.count
    return max(end - starts[index], 1)
  }
}

extension FoldedText {
  /// The text cut at its spaces.
  var words: [FoldedText] {
    let ends = wordStarts.dropFirst().map { $0 - 1 } + [plain.count]
    return zip(wordStarts, ends).map { self[$0..<$1] }
  }

  /// Ascending; empty for empty text.
  var wordStarts: [Int] {
    plain.indices.filter { plain[$0] != 32 && ($0 == 0 || plain[$0 - 1] == 32) }
  }

  /// One byte of a text against one of a query word, whose å, ä and ö must be met exactly.
  func agrees(at index: Int, with word: FoldedText, at place: Int) -> Bool {
    guard plain[index] == word.plain[place] else { return false }
    let wanted = word.exact[place]
    return wanted == word.plain[place] || wanted == exact[index]
  }

  /// The word need not stand at the beginning of one.
  func contains(_ word: FoldedText) -> Bool {
    plain.withUnsafeBufferPointer { text in
      word.plain.withUnsafeBufferPointer { letters in
        guard let first = letters.first, text.count >= letters.count else { return letters.isEmpty }
        for start in 0...(text.count - letters.count) where text[start] == first {
          var place = 1
          while place < letters.count, text[start + place] == letters[place] { place += 1 }
          if place == letters.count, hasExactLetters(of: word, at: start) { return true }
        }
        return false
      }
    }
  }

  private func hasExactLetters(of word: FoldedText, at start: Int) -> Bool {
    !word.hasLetters || word.plain.indices.allSatisfy { agrees(at: start + $0, with: word, at: $0) }
  }
}
