/// What a click in a part of the canvas means; each stands for keys, so that nothing needs a mouse.
package enum ClickTarget: Hashable, Sendable {
  /// As if the key were pressed.
  case key(KeyPress)
  /// Focuses one of what can be chosen, then presses the key; without a key a second click opens.
  case item(Int, then: KeyPress?)
  /// Focuses a card in a column that stands beside others; a second click opens it.
  case card(column: Int, row: Int)
  /// Orders a list by the column under this head; once more turns it round.
  case head(Int)

  /// A row to focus.
  package static func item(_ index: Int) -> ClickTarget { .item(index, then: nil) }
  /// The box of a row.
  package static func box(_ index: Int) -> ClickTarget { .item(index, then: .character(" ")) }
  /// A button, or a row that does something at once.
  package static func button(_ index: Int) -> ClickTarget { .item(index, then: .enter) }
}

/// A part of the canvas that can be clicked.
struct Clickable: Hashable, Sendable {
  let area: Rect
  let target: ClickTarget
}

extension Canvas {
  /// Makes a part of the canvas clickable; what is marked later lies on top.
  package mutating func mark(_ area: Rect, as target: ClickTarget) {
    clickables.append(Clickable(area: area, target: target))
  }

  /// Nothing that was drawn so far can be clicked any more: something lies over it.
  package mutating func coverTargets() {
    clickables.removeAll()
  }

  /// What a click there means; nil where it means nothing.
  package func target(at point: Point) -> ClickTarget? {
    clickables.last { $0.area.contains(point) }?.target
  }
}
