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
  package init(size: Size, isBoard: Bool = false) {
    let screen = Rect(column: 0, row: 0, width: size.width, height: size.height)
    tabs = screen.row(0)
    let hasPath = size.height >= 14 || size.width >= 60
    path = hasPath ? screen.row(1) : nil
    hints = screen.row(size.height - 1)
    status = screen.row(size.height - 2)
    let lowerRule = screen.row(size.height - 3)
    let top = hasPath ? 2 : 1
    var middle = Rect(
      column: 0, row: top, width: size.width, height: max(0, size.height - 3 - top))
    var rules = [lowerRule]
    if isBoard {
      details = size.height >= 30 ? middle.bottom(3) : nil
      panel = nil
      if details != nil {
        rules.append(screen.row(size.height - 7))
        middle = middle.droppingBottom(4)
      }
    } else if size.width >= 120 {
      let width = min(48, size.width / 3)
      panel = Rect(
        column: size.width - width, row: top, width: width, height: middle.size.height)
      details = nil
      middle = middle.droppingRight(width + 3)
    } else if size.width >= 80, size.height >= 24 {
      details = middle.bottom(4)
      rules.append(screen.row(size.height - 8))
      panel = nil
      middle = middle.droppingBottom(5)
    } else {
      panel = nil
      details = nil
    }
    let headings = isBoard ? Self.boardHeadings(in: size) : 0
    if headings == 2 { rules.append(middle.row(1)) }
    self.headings = middle.row(0)
    heads = middle.row(headings)
    body = middle.droppingTop(isBoard && size.width >= Self.boardWidth ? 2 : headings + 1)
    self.rules = rules
  }
}

extension Layout {
  /// The least width at which the board shows several columns side by side.
  static let boardWidth = 80

  /// The line of column names, and the rule below it where there is room.
  private static func boardHeadings(in size: Size) -> Int { size.height >= 14 ? 2 : 1 }
}

extension Model {
  package var layout: Layout { Layout(size: size, isBoard: place == .plan) }
}
