/// Cutting a screen into panes; every length is clamped, so that nothing leaves the rectangle.
extension Rect {
  /// The rows from top to bottom, each a rectangle one cell high.
  package var rows: [Rect] { (0..<height).map(row) }

  /// The row at an index counted from the top; empty when there is none.
  package func row(_ index: Int) -> Rect {
    let exists = index >= 0 && index < height
    return Rect(
      column: minX, row: minY + min(max(0, index), height), width: width, height: exists ? 1 : 0)
  }

  /// The uppermost rows, at most as many as there are.
  package func top(_ count: Int) -> Rect {
    Rect(column: minX, row: minY, width: width, height: rowCount(count))
  }

  /// What remains below the uppermost rows.
  package func droppingTop(_ count: Int) -> Rect {
    let dropped = rowCount(count)
    return Rect(column: minX, row: minY + dropped, width: width, height: height - dropped)
  }

  /// The lowest rows, at most as many as there are.
  package func bottom(_ count: Int) -> Rect { droppingTop(height - rowCount(count)) }

  /// What remains above the lowest rows.
  package func droppingBottom(_ count: Int) -> Rect { top(height - rowCount(count)) }

  /// The leftmost columns, at most as many as there are.
  package func left(_ count: Int) -> Rect {
    Rect(column: minX, row: minY, width: columnCount(count), height: height)
  }

  /// What remains to the right of the leftmost columns.
  package func droppingLeft(_ count: Int) -> Rect {
    let dropped = columnCount(count)
    return Rect(column: minX + dropped, row: minY, width: width - dropped, height: height)
  }

  /// The rightmost columns, at most as many as there are.
  package func right(_ count: Int) -> Rect { droppingLeft(width - columnCount(count)) }

  /// What remains to the left of the rightmost columns.
  package func droppingRight(_ count: Int) -> Rect { left(width - columnCount(count)) }

  /// The rectangle with a margin taken off each side; empty when the margins meet.
  package func inset(columns: Int = 0, rows: Int = 0) -> Rect {
    droppingLeft(columns).droppingRight(columns).droppingTop(rows).droppingBottom(rows)
  }

  /// The rectangle with the same margin taken off every side.
  package func inset(by margin: Int) -> Rect { inset(columns: margin, rows: margin) }

  /// A rectangle of at most this size in the middle, for dialogs.
  package func centred(_ wanted: Size) -> Rect {
    let shown = Size(width: min(wanted.width, width), height: min(wanted.height, height))
    return Rect(
      column: minX + (width - shown.width) / 2, row: minY + (height - shown.height) / 2,
      width: shown.width, height: shown.height)
  }

  private func rowCount(_ count: Int) -> Int { min(max(0, count), height) }
  private func columnCount(_ count: Int) -> Int { min(max(0, count), width) }
}
