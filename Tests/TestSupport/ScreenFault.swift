import App
import Terminal

/// What no screen may be, whatever was done.
enum ScreenFault: Equatable, CustomStringConvertible {
  case noCursor
  case cursorOutside(Point)
  /// A row is focused, but no sign says so to who sees no styles.
  case noFocusSign

  init?(_ model: Model) {
    let canvas = model.view()
    guard let cursor = canvas.cursor else {
      self = .noCursor
      return
    }
    guard canvas.bounds.contains(cursor) else {
      self = .cursorOutside(cursor)
      return
    }
    guard Self.showsFocus(model, canvas) else {
      self = .noFocusSign
      return
    }
    return nil
  }

  var description: String {
    switch self {
    case .noCursor: "no cursor"
    case .cursorOutside(let point): "the cursor is outside, at \(point.column), \(point.row)"
    case .noFocusSign: "no sign > at the focused row"
    }
  }

  /// Whether the text alone tells what is focused, where a list or something to choose is shown.
  private static func showsFocus(_ model: Model, _ canvas: Canvas) -> Bool {
    if model.world.isTooSmall || model.meeting.isPresenting { return true }
    switch model.overlays.last {
    case .guide(let guide) where guide.query != nil: return true
    case .help(let help) where !help.query.text.isEmpty: return true
    case .page(let page) where page.isForCopying: return true
    case .menu, .help, .page, .guide: return rowOfCursor(canvas).contains("> ")
    case .form, .dialog, .palette, .picker, .calendar, .welcome: return true
    case .picture(let picture):
      return rowOfCursor(canvas).contains(">") || !model.canFocus(in: picture)
    case nil: break
    }
    guard model.lists[model.place]?.focused != nil else { return true }
    let rows = model.layout.body.minY..<model.layout.body.maxY
    let hasMovingSign = model.place == .plan || model.place == .meeting
    return rows.contains { row in
      let text = canvas.line(row)
      return hasMovingSign ? text.contains(">") : text.hasPrefix(">")
    }
  }

  private static func rowOfCursor(_ canvas: Canvas) -> String {
    canvas.cursor.map { canvas.line($0.row) } ?? ""
  }
}

/// A message after which the screen was not as every screen must be.
package struct ScriptFault: Error, CustomStringConvertible {
  package let description: String

  init(_ message: Message, _ fault: ScreenFault, _ screen: String) {
    description = "after \(message): \(fault)\n\(screen)"
  }
}
