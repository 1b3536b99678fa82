import Terminal

/// A text being typed, broken by width alone, with the caret's place; every space is kept.
struct TypedLines {
  private(set) var rows = [""]
  private(set) var caret = Point(column: 0, row: 0)

  init(_ field: TextField, width: Int) {
    var used = 0
    for (place, character) in field.text.enumerated() {
      let wide = columns(of: String(character))
      if used + wide > width {
        rows.append("")
        used = 0
      }
      if place == field.caret { caret = Point(column: used, row: rows.count - 1) }
      rows[rows.count - 1].append(character)
      used += wide
    }
    guard field.caret >= field.text.count else { return }
    if used >= width {
      rows.append("")
      used = 0
    }
    caret = Point(column: used, row: rows.count - 1)
  }
}
