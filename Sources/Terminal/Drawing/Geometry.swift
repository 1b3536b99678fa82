/// A place on the screen in columns and rows, counted from 0 at the upper left.
package struct Point: Hashable, Sendable {
  package var column: Int
  package var row: Int

  package init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// The point this many columns and rows away; it may lie outside the screen.
  package func moved(columns: Int = 0, rows: Int = 0) -> Point {
    Point(column: column + columns, row: row + rows)
  }
}

/// A width and a height in cells, never negative.
package struct Size: Hashable, Sendable {
  package let width: Int
  package let height: Int

  package init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }
}

/// A rectangle of cells; the far edges are exclusive, and the size is never negative.
package struct Rect: Hashable, Sendable {
  package var origin: Point
  package var size: Size

  package init(origin: Point, size: Size) {
    self.origin = origin
    self.size = size
  }

  package init(column: Int, row: Int, width: Int, height: Int) {
    origin = Point(column: column, row: row)
    size = Size(width: width, height: height)
  }

  /// The whole of a screen of this size.
  package init(_ size: Size) {
    self.init(origin: Point(column: 0, row: 0), size: size)
  }

  package var width: Int { size.width }
  package var height: Int { size.height }
  package var minX: Int { origin.column }
  package var minY: Int { origin.row }
  /// The first column to the right of the rectangle.
  package var maxX: Int { origin.column + size.width }
  /// The first row below the rectangle.
  package var maxY: Int { origin.row + size.height }
  package var isEmpty: Bool { size.width == 0 || size.height == 0 }

  /// Whether the cell at the point lies inside.
  package func contains(_ point: Point) -> Bool {
    point.column >= minX && point.column < maxX && point.row >= minY && point.row < maxY
  }

  /// The part common to both; empty when they do not meet.
  package func intersection(_ other: Rect) -> Rect {
    let left = max(minX, other.minX)
    let upper = max(minY, other.minY)
    return Rect(
      column: left, row: upper,
      width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - upper)
  }
}
