import Domain
import Terminal

/// What is offered stands dimmed behind the caret, where it takes no room from anything, with a
/// mark for whoever does not see that it is dimmed.
extension World {
  /// - Parameter edge: the column that the text ends before.
  func drawRest(_ completion: Completion?, before edge: Int, on canvas: inout Canvas) {
    guard let completion, let caret = canvas.cursor, edge - caret.column > 1 else { return }
    let room = edge - caret.column
    let mark = completion.isWrittenOut ? "" : Phrase.completionMark[language]
    let isMarked = columns(of: mark) + 2 < room
    let rest = fitted(
      completion.rest, to: isMarked ? room - columns(of: mark) : room,
      ellipsis: settings.lines.ellipsis)
    canvas.write(
      rest + (isMarked ? mark : ""), at: caret, style: Style(.hint), width: room)
  }
}
