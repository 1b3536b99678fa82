import Domain
package import Terminal

/// A text being typed; the caret counts characters, so it never stands inside one.
package struct TextField: Equatable, Sendable {
  package private(set) var text: String
  package internal(set) var caret: Int
  /// Whether line breaks are part of the text; in a field of one line they become spaces.
  private let keepsLines: Bool

  package init(_ text: String = "", keepsLines: Bool = false) {
    self.text = text
    caret = text.count
    self.keepsLines = keepsLines
  }

  /// Whether the key belonged to the field; keys that do not are the form's or the list's.
  package mutating func handle(_ key: KeyPress) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .backspace: remove(at: caret - 1)
    case .delete: remove(at: caret)
    case .left: caret = max(0, caret - 1)
    case .right: caret = min(text.count, caret + 1)
    case .home: caret = 0
    case .end: caret = text.count
    case .control("u"): clear()
    default: return handleWordMotion(key)
    }
    return true
  }

  /// All of a line; in a text of several lines what stands before the caret in its own.
  private mutating func clear() {
    guard keepsLines else {
      self = TextField()
      return
    }
    let before = text.prefix(caret)
    let start = before.lastIndex(where: \.isNewline).map { before.index(after: $0) }
    let begun = before.distance(from: before.startIndex, to: start ?? before.startIndex)
    replace(begun..<caret, with: "")
  }

  private mutating func handleWordMotion(_ key: KeyPress) -> Bool {
    switch key {
    case .modified(.left, .control): caret = wordStart
    case .modified(.right, .control): caret = wordEnd
    default: return false
    }
    return true
  }

  /// Puts text at the caret, composed.
  package mutating func insert(_ addition: String) {
    var characters = Array(text)
    let before = String(characters[..<caret]) + addition.map(taken)
    characters.removeSubrange(..<caret)
    let composed = before.composed
    text = composed + String(characters)
    caret = composed.count
  }

  /// Puts text in the place of some characters, with the caret behind it.
  mutating func replace(_ range: Range<Int>, with addition: String) {
    let characters = Array(text)
    let kept = range.clamped(to: 0..<characters.count)
    let before = String(characters[..<kept.lowerBound]) + addition
    text = before + String(characters[kept.upperBound...])
    caret = before.count
  }

  private mutating func remove(at index: Int) {
    guard index >= 0, index < text.count else { return }
    text.remove(at: text.index(text.startIndex, offsetBy: index))
    caret = index
  }

  private var wordStart: Int {
    let characters = Array(text)
    var index = caret
    while index > 0, characters[index - 1].isWhitespace { index -= 1 }
    while index > 0, !characters[index - 1].isWhitespace { index -= 1 }
    return index
  }

  private var wordEnd: Int {
    let characters = Array(text)
    var index = caret
    while index < characters.count, characters[index].isWhitespace { index += 1 }
    while index < characters.count, !characters[index].isWhitespace { index += 1 }
    return index
  }

  private func taken(_ character: Character) -> Character {
    if character.isNewline { return keepsLines ? "\n" : " " }
    return character == "\t" ? " " : character
  }
}

extension String {
  /// As much of a pasted text as can be meant as something to search for.
  var asQuery: String { String(prefix(200)) }
}
