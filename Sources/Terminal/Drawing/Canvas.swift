/// A screen of cells in one flat array, row by row, and the place of the cursor.
///
/// Whatever is drawn outside is left out. Half of a wide sign never stands alone: when one half is
/// drawn over, the other becomes a blank.
package struct Canvas: Hashable, Sendable {
  package let size: Size
  /// Row after row; the cell of column c in row r is at r × width + c.
  package internal(set) var cells: [Cell]
  /// Where the real cursor stands after the frame; nil leaves it at the upper left.
  package var cursor: Point?
  /// What can be clicked, what lies on top last.
  var clickables: [Clickable] = []

  package init(size: Size) {
    self.size = size
    cells = [Cell](repeating: .blank, count: size.width * size.height)
  }

  /// The whole canvas as a rectangle.
  package var bounds: Rect { Rect(size) }

  /// The cell at a point, or nil outside.
  package func cell(at point: Point) -> Cell? {
    bounds.contains(point) ? cells[index(point)] : nil
  }

  /// The columns of a row whose cells differ from those of a canvas of the same size; nil is none.
  package func changes(in row: Int, since previous: Canvas?) -> [Int] {
    let start = row * size.width
    guard let previous else { return Array(0..<size.width) }
    return (0..<size.width).filter { cells[start + $0] != previous.cells[start + $0] }
  }

  /// Writes one line through the gate and returns the columns used, also those outside the canvas.
  ///
  /// With a width the text is cut with an ellipsis, or padded with blanks, to just that width.
  @discardableResult
  package mutating func write(
    _ text: String, at point: Point, style: Style = .text, width: Int? = nil
  ) -> Int {
    guard let width else { return draw(displayable(text), at: point, style: style) }
    let used = draw(fitted(text, to: width), at: point, style: style)
    let rest = Rect(column: point.column + used, row: point.row, width: width - used, height: 1)
    fill(rest, with: " ", style: style)
    return max(0, width)
  }

  /// Fills the rectangle with one sign of one column; any other sign becomes a blank.
  package mutating func fill(_ rect: Rect, with sign: Character = " ", style: Style = .text) {
    let scalar = sign.unicodeScalars.first ?? " "
    let isSingle = sign.unicodeScalars.count == 1 && isShown(scalar) && columns(of: scalar) == 1
    let cell = Cell(isSingle ? scalar : " ", style: style)
    let area = rect.intersection(bounds)
    for row in area.minY..<area.maxY {
      for column in area.minX..<area.maxX {
        put(cell, at: Point(column: column, row: row))
      }
    }
  }

  /// Changes the style of what is drawn in the rectangle and leaves the text.
  package mutating func restyle(_ rect: Rect, _ style: Style) {
    let area = rect.intersection(bounds)
    for row in area.minY..<area.maxY {
      for column in area.minX..<area.maxX {
        cells[row * size.width + column].style = style
      }
    }
  }

  /// Draws text that has passed the gate.
  private mutating func draw(_ text: String, at point: Point, style: Style) -> Int {
    var column = point.column
    var last: Point?
    for scalar in text.unicodeScalars {
      let width = columns(of: scalar)
      if width == 0 {
        if let last { cells[index(last)].add(mark: scalar) }
        continue
      }
      let place = Point(column: column, row: point.row)
      let fits = bounds.contains(place) && column + width <= size.width
      if fits {
        put(Cell(scalar, width: UInt8(width), style: style), at: place)
      } else {
        blankOut(from: column, width: width, row: point.row, style: style)
      }
      last = fits ? place : nil
      column += width
    }
    return column - point.column
  }

  /// Draws blanks where a wide sign is cut by the edge.
  private mutating func blankOut(from column: Int, width: Int, row: Int, style: Style) {
    for cut in column..<(column + width) where bounds.contains(Point(column: cut, row: row)) {
      put(Cell(style: style), at: Point(column: cut, row: row))
    }
  }

  /// Places a cell that lies inside, and mends the wide signs it cuts in two.
  mutating func put(_ cell: Cell, at point: Point) {
    let place = index(point)
    mend(around: place)
    if cell.width == 2 { mend(around: place + 1) }
    cells[place] = cell
    if cell.width == 2 { cells[place + 1] = .rightHalf(cell.style) }
  }

  private mutating func mend(around place: Int) {
    switch cells[place].width {
    case 0:
      cells[place - 1] = Cell(style: cells[place - 1].style)
      cells[place] = Cell(style: cells[place].style)
    case 2:
      cells[place + 1] = Cell(style: cells[place + 1].style)
    default:
      break
    }
  }

  func index(_ point: Point) -> Int { point.row * size.width + point.column }
}
