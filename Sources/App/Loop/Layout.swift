package import Terminal

/// Where the parts of a screen stand, by the steps of SCREENS.md d.1.
package struct Layout: Equatable, Sendable {
  package let tabs: Rect
  /// Nil on the smallest screens.
  package let path: Rect?
  /// The first row of the body: column names of a list, or of the board.
  package let headings: Rect
  package let heads: Rect
  package let body: Rect
  /// Lines about the focused row under the list, on screens of 80 × 24 and more.
  package let details: Rect?
  /// The panel beside the list, from 120 columns.
  package let panel: Rect?
  package let rules: [Rect]
  package let status: Rect
  package let hints: Rect

  /// The plan board uses the whole width, and tells of its focused card below where it is high.
  package init(size: Size, isBoard: Bool = false, isPlain: Bool = false) {
    let screen = Rect(column: 0, row: 0, width: size.width, height: size.height)
    let hasPath = size.height >= 14 || size.width >= 60
    let top = hasPath ? 2 : 1
    // Plain reading has one line of words above its rows, and no rule below them.
    let middle =
      isPlain
      ? screen.droppingTop(1).droppingBottom(2)
      : Rect(column: 0, row: top, width: size.width, height: max(0, size.height - 3 - top))
    let isBoard = isBoard && !isPlain
    let split =
      isPlain
      ? Split(main: middle)
      : isBoard ? .board(in: middle, of: size) : Split.list(in: middle, of: size)
    let names = isPlain ? -1 : isBoard ? Self.boardHeadings(in: size) : 0
    tabs = screen.row(0)
    path = hasPath ? screen.row(1) : nil
    headings = split.main.row(0)
    heads = split.main.row(names)
    body = split.main.droppingTop(isBoard && size.width >= Self.boardWidth ? 2 : names + 1)
    details = split.details
    panel = split.panel
    rules =
      (isPlain ? [] : [screen.row(size.height - 3)]) + (split.rule.map { [$0] } ?? [])
      + (names == 2 ? [split.main.row(1)] : [])
    status = screen.row(size.height - 2)
    hints = screen.row(size.height - 1)
  }
}

/// How the rows between the top and the bottom are shared.
private struct Split {
  var main: Rect
  var details: Rect?
  var panel: Rect?
  /// Above the details.
  var rule: Rect?

  static func list(in middle: Rect, of size: Size) -> Split {
    if size.width >= 120 {
      let width = min(48, size.width / 3)
      return Split(
        main: middle.droppingRight(width + 3),
        panel: Rect(
          column: size.width - width, row: middle.minY, width: width, height: middle.height))
    }
    return size.width >= 80 && size.height >= 24
      ? below(middle, rows: 4) : Split(main: middle)
  }

  static func board(in middle: Rect, of size: Size) -> Split {
    size.height >= 30 ? below(middle, rows: 3) : Split(main: middle)
  }

  private static func below(_ middle: Rect, rows: Int) -> Split {
    Split(
      main: middle.droppingBottom(rows + 1), details: middle.bottom(rows),
      rule: middle.row(middle.height - rows - 1))
  }
}

extension Layout {
  /// The least width at which the board shows several columns side by side.
  static let boardWidth = 80

  /// The line of column names, and the rule below it where there is room.
  private static func boardHeadings(in size: Size) -> Int { size.height >= 14 ? 2 : 1 }
}

extension Model {
  package var layout: Layout {
    Layout(size: size, isBoard: place == .plan, isPlain: settings.isPlain)
  }
}
