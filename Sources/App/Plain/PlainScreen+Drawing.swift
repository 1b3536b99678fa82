import Terminal

/// Drawing of plain reading: lines of words, one thing below the other.
extension Model {
  func drawPlain(on canvas: inout Canvas) {
    let screen = plainScreen
    let width = max(1, size.width - 2)
    let said = wrapped(plainStatus, to: width).prefix(max(1, size.height / 3))
    let head = screen.heading.flatMap { wrapped($0, to: width) }.prefix(max(1, size.height / 3))
    let bottom = size.height - 1 - said.count
    world.write(head, .heading, at: 0, on: &canvas)
    let asked = screen.question.map { world.lines(of: $0, width: width) } ?? []
    let shownLines = asked.suffix(max(1, bottom - head.count - 1))
    let area = canvas.bounds.droppingTop(head.count).top(bottom - head.count - shownLines.count)
    world.drawRows(of: screen, on: &canvas, in: area)
    if let question = screen.question {
      world.draw(question, shownLines, on: &canvas, at: bottom - shownLines.count)
    }
    world.write(said, status?.role ?? .text, at: bottom, on: &canvas)
    drawHints(on: &canvas, in: canvas.bounds.row(size.height - 1))
    canvas.cursor = canvas.cursor ?? Point(column: 0, row: min(head.count, size.height - 1))
  }
}

extension World {
  fileprivate func write(
    _ lines: some Sequence<String>, _ role: Role, at row: Int, on canvas: inout Canvas
  ) {
    for (offset, line) in lines.enumerated() {
      canvas.write(line, at: Point(column: 0, row: row + offset), style: Style(role))
    }
  }

  /// The lines of the answer that are shown: all of a short text, else those up to the caret.
  fileprivate func answerRows(of question: PlainScreen.Question) -> Range<Int> {
    guard let breadth = question.breadth else { return 0..<1 }
    let shown = ShownLines(question.answer, width: breadth)
    let last = max(shown.row(of: question.caret), min(shown.rows.count, size.height / 3) - 1)
    return max(0, last + 1 - max(1, size.height / 3))..<(last + 1)
  }

  fileprivate func drawText(
    of question: PlainScreen.Question, on canvas: inout Canvas, endingAt end: Int
  ) {
    let shown = ShownLines(question.answer, width: question.breadth ?? 1)
    let rows = answerRows(of: question)
    for row in rows {
      let point = Point(column: 0, row: end - rows.upperBound + row)
      let isCurrent = row == shown.row(of: question.caret)
      canvas.write(
        (isCurrent ? "> " : "  ") + shown.text(of: row), at: point, style: Style(.fieldFocused))
      if isCurrent {
        canvas.cursor = point.moved(columns: 2 + shown.column(of: question.caret))
      }
    }
  }

  // MARK: Rows
  /// A row's lines, the focused one marked; what follows its first line stands under its text.
  fileprivate func lines(of row: Int, in screen: PlainScreen) -> [String] {
    wrapped(screen.row(row).text, to: max(1, size.width - 3))
  }

  fileprivate func drawRows(of screen: PlainScreen, on canvas: inout Canvas, in area: Rect) {
    var line = area.minY
    var index = firstRow(of: screen, height: area.height)
    while index < screen.count, line < area.maxY {
      let isFocused = index == screen.focus
      let role = isFocused ? .selected : screen.row(index).role
      for (offset, text) in lines(of: index, in: screen).enumerated() where line < area.maxY {
        let mark = offset > 0 ? "  " : isFocused ? "> " : "  "
        let indent = screen.row(index).role == .title ? "" : mark
        canvas.write(indent + text, at: Point(column: 0, row: line), style: Style(role))
        if screen.focus != nil { canvas.mark(canvas.bounds.row(line), as: .item(index)) }
        if isFocused, offset == 0 { canvas.cursor = Point(column: 0, row: line) }
        line += 1
      }
      index += 1
    }
  }

  /// The first row shown, so that the focused one is seen whole.
  private func firstRow(of screen: PlainScreen, height: Int) -> Int {
    guard let focus = screen.focus, height > 0 else { return screen.top }
    let wanted = screen.top > 0 ? screen.top : focus / height * height
    var first = min(focus, max(wanted, focus - height + 1))
    var used = (first...focus).reduce(0) { $0 + lines(of: $1, in: screen).count }
    while used > height, first < focus {
      used -= lines(of: first, in: screen).count
      first += 1
    }
    return first
  }

  // MARK: The question
  fileprivate func lines(of question: PlainScreen.Question, width: Int) -> [String] {
    question.lines.flatMap { wrapped($0, to: width) }
      + Array(repeating: "", count: answerRows(of: question).count)
  }

  /// What is asked, and below it the answer with the caret in it.
  fileprivate func draw(
    _ question: PlainScreen.Question, _ lines: ArraySlice<String>, on canvas: inout Canvas,
    at row: Int
  ) {
    write(lines, .text, at: row, on: &canvas)
    if question.breadth != nil {
      return drawText(of: question, on: &canvas, endingAt: row + lines.count)
    }
    var field = TextField(question.answer)
    for _ in question.caret..<max(question.caret, question.answer.count) { _ = field.handle(.left) }
    let answer = Point(column: 0, row: row + lines.count - 1)
    canvas.write("> ", at: answer, style: Style(.selected))
    drawField(
      field, on: &canvas, at: answer.moved(columns: 2), max(1, size.width - 3), .fieldFocused)
  }
}
