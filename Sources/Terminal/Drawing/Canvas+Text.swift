extension Canvas {
  /// The text of one row without trailing blanks; empty outside.
  package func line(_ row: Int) -> String {
    guard row >= 0, row < size.height else { return "" }
    var result = String.UnicodeScalarView()
    for cell in cells[(row * size.width)..<((row + 1) * size.width)] where cell.width > 0 {
      if cell.hasMarks {
        result.append(contentsOf: cell.text.unicodeScalars)
      } else {
        result.append(cell.base)
      }
    }
    while result.last == " " { result.removeLast() }
    return String(result)
  }

  /// The whole screen, each row ended by a newline and without trailing blanks.
  package func text() -> String {
    (0..<size.height).map { line($0) + "\n" }.joined()
  }

  /// The screen with a row of role letters below each row that has any, for goldens.
  ///
  /// Rows of text begin with two blanks, rows of roles with `~` and a blank.
  package func styledText() -> String {
    (0..<size.height).map { row in
      let marks = roleMarks(row)
      let text = "  " + line(row)
      return marks.isEmpty ? text + "\n" : text + "\n~ " + marks + "\n"
    }.joined()
  }

  private func roleMarks(_ row: Int) -> String {
    let start = row * size.width
    var marks = cells[start..<(start + size.width)].map(\.style.role.mark)
    while marks.last == Role.text.mark { marks.removeLast() }
    return String(marks)
  }
}
