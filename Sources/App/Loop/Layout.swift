package import Terminal

/// Where the parts of a screen stand, by the steps of SCREENS.md d.1.
package struct Layout: Equatable, Sendable {
  package let tabs: Rect
  /// Nil on the smallest screens.
  package let path: Rect?
  package let heads: Rect
  package let body: Rect
  /// Lines about the focused row under the list, on screens of 80 × 24 and more.
  package let details: Rect?
  /// The panel beside the list, from 120 columns.
  package let panel: Rect?
  package let rules: [Rect]
  package let status: Rect
  package let hints: Rect

  package init(size: Size) {
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
    if size.width >= 120 {
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
    heads = middle.top(1)
    body = middle.droppingTop(1)
    self.rules = rules
  }
}

extension Model {
  package var layout: Layout { Layout(size: size) }
}
