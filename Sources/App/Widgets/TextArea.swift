import Domain
package import Terminal

/// A text of several lines being typed; lines are those shown, broken between words.
package struct TextArea: Equatable, Sendable {
  package private(set) var field: TextField

  package init(_ text: String = "") {
    field = TextField(text, keepsLines: true)
  }

  package var text: String { field.text }

  /// Whether the key belonged to the text; up from the first line and down from the last do not.
  package mutating func handle(_ key: KeyPress, width: Int) -> Bool {
    let lines = shown(in: width)
    let row = lines.row(of: field.caret)
    switch key {
    case .enter: field.insert("\n")
    case .up: return move(to: row - 1, in: lines)
    case .down: return move(to: row + 1, in: lines)
    case .home: field.caret = lines.rows[row].lowerBound
    case .end: field.caret = lines.end(of: row)
    default: return field.handle(key)
    }
    return true
  }

  /// Puts text at the caret, with its lines.
  package mutating func insert(_ text: String) { field.insert(text) }

  /// Writes out what was offered.
  mutating func take(_ completion: Completion) { field.take(completion) }

  func shown(in width: Int) -> ShownLines { ShownLines(field.text, width: width) }

  private mutating func move(to row: Int, in lines: ShownLines) -> Bool {
    guard lines.rows.indices.contains(row) else { return false }
    field.caret = lines.place(in: row, column: lines.column(of: field.caret))
    return true
  }
}

extension String {
  /// With a new line at its end to go on in; an empty text is one already.
  var withNewLine: String { trimmed.isEmpty ? "" : trimmed + "\n" }
}
