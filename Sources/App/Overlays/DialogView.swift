import Domain
import Terminal

/// Drawing of a dialog: what it asks, and its answers on as many lines as they need.
extension Model {
  func drawDialog(_ dialog: Dialog, on canvas: inout Canvas) {
    let width = min(64, size.width - 2)
    let texts = dialog.lines.flatMap { wrapped($0[language], to: width - 4) }
    let answers = world.answerLines(of: dialog, in: width - 4)
    let area = drawBox(
      dialog.title, width: width, height: texts.count + answers.count + 4, on: &canvas)
    let room = max(0, area.size.height - answers.count)
    for (row, text) in texts.prefix(room).enumerated() {
      canvas.write(text, at: Point(column: area.minX, row: area.minY + row))
    }
    for (row, line) in answers.enumerated() {
      world.drawAnswers(line, of: dialog, on: &canvas, in: area.row(room + row))
    }
  }
}

extension World {
  /// The answers by their numbers, those side by side that fit in the width.
  fileprivate func answerLines(of dialog: Dialog, in width: Int) -> [[Int]] {
    var lines: [[Int]] = []
    var used = width
    for index in dialog.buttons.indices {
      let own = columns(of: answer(index, of: dialog)) + 2
      if used + own > width + 2 {
        lines.append([])
        used = 0
      }
      lines[lines.count - 1].append(index)
      used += own
    }
    return lines
  }

  private func answer(_ index: Int, of dialog: Dialog) -> String {
    "[ \(dialog.buttons[index].title[language]) ]"
  }

  fileprivate func drawAnswers(
    _ line: [Int], of dialog: Dialog, on canvas: inout Canvas, in row: Rect
  ) {
    var column = row.minX
    for index in line {
      let point = Point(column: column, row: row.minY)
      let isFocused = index == dialog.focused
      let text = fitted(answer(index, of: dialog), to: row.size.width)
      let used = canvas.write(text, at: point, style: Style(isFocused ? .selected : .text))
      canvas.mark(Rect(origin: point, size: Size(width: used, height: 1)), as: .button(index))
      column += used + 2
      if isFocused { canvas.cursor = point }
    }
  }
}
