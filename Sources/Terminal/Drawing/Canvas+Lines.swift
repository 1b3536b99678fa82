extension Canvas {
  /// Draws a frame along the inside of the rectangle, with a title in its upper side.
  package mutating func box(
    _ rect: Rect, title: String? = nil, _ lines: LineSet, style: Style = .border
  ) {
    guard rect.width >= 2, rect.height >= 2 else { return }
    let right = rect.maxX - 1
    let lower = rect.maxY - 1
    horizontalLine(in: rect.top(1), lines, style: style)
    horizontalLine(in: rect.bottom(1), lines, style: style)
    verticalLine(in: rect.left(1), lines, style: style)
    verticalLine(in: rect.right(1), lines, style: style)
    place(lines.upperLeft, rect.minX, rect.minY, style)
    place(lines.upperRight, right, rect.minY, style)
    place(lines.lowerLeft, rect.minX, lower, style)
    place(lines.lowerRight, right, lower, style)
    guard let title, rect.width > 6 else { return }
    let shown = fitted(title, to: rect.width - 6, ellipsis: lines.ellipsis)
    write(" \(shown) ", at: rect.origin.moved(columns: 2), style: .title)
  }

  /// Draws a rule along the first row of the rectangle.
  package mutating func horizontalLine(in rect: Rect, _ lines: LineSet, style: Style = .border) {
    fill(rect.top(1), with: Character(lines.horizontal), style: style)
  }

  /// Draws a rule along the first column of the rectangle.
  package mutating func verticalLine(in rect: Rect, _ lines: LineSet, style: Style = .border) {
    fill(rect.left(1), with: Character(lines.vertical), style: style)
  }

  /// Draws a rule from side to side of a box, joined to both sides.
  package mutating func divider(in rect: Rect, _ lines: LineSet, style: Style = .border) {
    guard rect.width >= 2, rect.height >= 1 else { return }
    horizontalLine(in: rect, lines, style: style)
    place(lines.leftTee, rect.minX, rect.minY, style)
    place(lines.rightTee, rect.maxX - 1, rect.minY, style)
  }

  private mutating func place(
    _ sign: Unicode.Scalar, _ column: Int, _ row: Int, _ style: Style
  ) {
    let point = Point(column: column, row: row)
    guard bounds.contains(point) else { return }
    put(Cell(sign, style: style), at: point)
  }
}
