import Domain
import Terminal

/// Drawing of a form: one column, the label left of its field, above it where it is narrow.
extension Model {
  func drawForm(_ form: Form, on canvas: inout Canvas) {
    let lines =
      world.saidLines(of: form) + form.fields.indices.flatMap { self.lines(of: $0, in: form) }
      + world.similarLines(of: form)
    let help = world.helpRows(of: form)
    let inside = drawBox(
      form.title, width: world.formWidth, height: lines.count + 5 + help, on: &canvas)
    let foot = 1 + min(help, max(1, inside.size.height - 6))
    let area = inside.droppingBottom(inside.size.height < 9 ? foot : foot + 1)
    let top = world.top(of: lines, in: form, height: area.size.height)
    for row in 0..<area.size.height where lines.indices.contains(top + row) {
      world.draw(lines[top + row], of: form, on: &canvas, in: area.row(row))
      mark(lines[top + row], of: form, on: &canvas, in: area.row(row))
    }
    world.drawButtons(of: form, on: &canvas, in: inside.bottom(foot).top(1))
    world.drawHelp(of: form, on: &canvas, in: inside.bottom(foot - 1))
  }

  private func lines(of index: Int, in form: Form) -> [FormLine] {
    let field = form.fields[index]
    var contents: [FormLine.Content] = world.isAbove(world.label(of: field)) ? [.label] : []
    contents += world.inputLines(of: field.input)
    if let problem = field.problem ?? outsideRemark(on: field, in: form) {
      contents += world.problemLines(problem)
    }
    if form.focus == .field(index) {
      let room = max(1, world.roomOfFields(of: form) - contents.count)
      contents += world.candidateLines(of: field.input, room)
    }
    return contents.map { FormLine(focus: .field(index), content: $0) }
  }

  /// A field is focused by a click, a box ticked, a record that is offered taken.
  private func mark(_ line: FormLine, of form: Form, on canvas: inout Canvas, in row: Rect) {
    guard let stop = form.stops.firstIndex(of: line.focus) else { return }
    switch line.content {
    case .candidate(_, let place, _): canvas.mark(row, as: .button(form.stops.count + place))
    case .similar: canvas.mark(row, as: .button(stop))
    case .input:
      switch form.field(of: line.focus)?.input {
      case .flag: canvas.mark(row, as: .box(stop))
      case .choice, .several: canvas.mark(row, as: .button(stop))
      default: canvas.mark(row, as: .item(stop))
      }
    case .said: break
    case .label, .problem: canvas.mark(row, as: .item(stop))
    }
  }
}

extension World {
  /// The rows that the longest help of the form takes, so that help always stands in one place.
  fileprivate func helpRows(of form: Form) -> Int {
    let help = form.fields.map { wrapped($0.spec.help[language], to: formWidth - 4).count }
    return max(help.max() ?? 1, form.purpose.pointDecided == nil || size.height < 20 ? 1 : 2)
  }

  /// How the line in focus is understood, where it says who, what and when.
  fileprivate func readBack(of form: Form) -> Phrase? {
    guard form.purpose.pointDecided != nil, let field = form.focusedField,
      let kind = DecisionForm.kind(of: form.original)
    else { return nil }
    let text = form.text(field.spec.name).trimmed
    guard !text.isEmpty else { return nil }
    switch field.spec.name {
    case DecisionForm.followUp: return readBack(text)
    case DecisionForm.words where kind.isSentToSomebody && form.text("party").isEmpty:
      return readBack(text)
    default: return nil
    }
  }

  /// The first line shown: the focused line about in the middle, with all that is said about it.
  fileprivate func top(of lines: [FormLine], in form: Form, height: Int) -> Int {
    let own = lines.indices.filter { form.focus == lines[$0].focus }
    let input = own.first { lines[$0].isCurrent(in: form, width: areaWidth) } ?? lines.count
    if form.focus == .field(0), input < height { return 0 }
    let last = min(own.last ?? input, input + height - 1)
    let wanted = min(input, max(input - height / 2, last - height + 1))
    return max(0, min(wanted, lines.count - height))
  }

  fileprivate var formWidth: Int { min(76, size.width) }

  fileprivate var labelWidth: Int { size.width < 60 ? 0 : 22 }

  private var fieldWidth: Int { max(1, formWidth - 4 - labelWidth) }

  /// The columns a text of several lines is broken in; one is left for the caret.
  var areaWidth: Int { max(1, fieldWidth - 3) }

  fileprivate func saidLines(of form: Form) -> [FormLine] {
    form.said.flatMap { wrapped($0[language], to: formWidth - 4) }
      .map { FormLine(focus: .field(0), content: .said($0)) }
  }

  /// The most rows that the fields can have.
  fileprivate func roomOfFields(of form: Form) -> Int {
    let inside = size.height - 4
    let foot = 1 + min(helpRows(of: form), max(1, inside - 6))
    return inside - (inside < 9 ? foot : foot + 1)
  }

  /// Whether a label stands above its field, having no room beside it.
  fileprivate func isAbove(_ label: String) -> Bool { columns(of: label) > labelWidth - 1 }

  /// One line, or as many as a text has; two at least where there is room.
  fileprivate func inputLines(of input: FieldInput) -> [FormLine.Content] {
    guard case .lines(let area) = input else { return [.input(row: 0)] }
    let least = size.height < 20 ? 1 : 2
    return (0..<max(least, area.shown(in: areaWidth).rows.count)).map { .input(row: $0) }
  }

  fileprivate func problemLines(_ problem: FormProblem) -> [FormLine.Content] {
    let sentence = problem.sentence[language]
    let text =
      problem.isError
      ? Phrase.errorMark[language] + sentence
      : Phrase.warningMark[language] + sentence.sentenceCased
    return wrapped(text, to: fieldWidth).map {
      .problem($0, problem.isError ? .error : .warning)
    }
  }

  /// Below the fields, one stop for each record that is nearly the same.
  fileprivate func similarLines(of form: Form) -> [FormLine] {
    form.similar.enumerated().flatMap { place, reference in
      wrapped(Phrase.enterShows(title(of: reference))[language], to: formWidth - 6).enumerated()
        .map { row, text in
          FormLine(focus: .similar(place), content: .similar(text, isFirst: row == 0))
        }
    }
  }

  fileprivate func label(of field: FormField) -> String {
    (field.spec.label + (field.spec.isRequired ? .requiredMark : Phrase(verbatim: "")))[language]
  }

  fileprivate func drawButtons(of form: Form, on canvas: inout Canvas, in area: Rect) {
    var column = area.minX
    for focus in form.buttons {
      let isFocused = form.focus == focus
      let point = Point(column: column, row: area.minY)
      let used = canvas.write(
        fitted("[ \(form.title(of: focus)[language]) ]", to: max(1, area.maxX - column)), at: point,
        style: Style(isFocused ? .selected : .text))
      if let stop = form.stops.firstIndex(of: focus) {
        canvas.mark(Rect(origin: point, size: Size(width: used, height: 1)), as: .button(stop))
      }
      column += used + 2
      if isFocused { canvas.cursor = point }
    }
    drawCounts(of: form, on: &canvas, in: area, from: column)
  }

  /// The warnings too where there is room; what stands beside the fields is whole everywhere.
  private func drawCounts(
    of form: Form, on canvas: inout Canvas, in area: Rect, from column: Int
  ) {
    let all = [
      Phrase.errorsAndWarnings(form.errorCount, form.warningCount),
      .errorsAndWarnings(form.errorCount, 0),
    ]
    guard
      let counts = all.map({ $0[language] }).first(where: { columns(of: $0) <= area.maxX - column })
    else { return }
    canvas.write(
      counts, at: Point(column: area.maxX - columns(of: counts), row: area.minY),
      style: Style(.hint))
  }

  fileprivate func candidateLines(of input: FieldInput, _ room: Int) -> [FormLine.Content] {
    switch input {
    case .reference(let field):
      candidateLines(
        field.candidates(in: self).map { candidate($0, of: field) }, field.highlighted, room)
    case .name(let field): candidateLines(field.offered(in: self), field.highlighted, room)
    default: []
    }
  }

  /// As many as there is room for, the marked one among them.
  fileprivate func candidateLines(
    _ names: [String], _ highlighted: Int?, _ room: Int
  ) -> [FormLine.Content] {
    let first = max(0, (highlighted ?? 0) - room + 1)
    return names.enumerated().dropFirst(first).prefix(room).map { place, name in
      .candidate(name, place: place, isHighlighted: place == highlighted)
    }
  }

  fileprivate func drawHelp(of form: Form, on canvas: inout Canvas, in area: Rect) {
    let onButton = form.isGrave ? Phrase.cannotBeUndone : Phrase(verbatim: "")
    let offered = completion(in: form).map { Phrase.completion($0) }
    let said = offered ?? readBack(of: form) ?? form.focusedField?.spec.help ?? onButton
    let help = said[language]
    for (row, line) in wrapped(help, to: area.size.width).prefix(area.size.height).enumerated() {
      canvas.write(
        line, at: Point(column: area.minX, row: area.minY + row), style: Style(.hint),
        width: area.size.width)
    }
  }

  fileprivate func draw(_ line: FormLine, of form: Form, on canvas: inout Canvas, in row: Rect) {
    let start = Point(column: row.minX + labelWidth, row: row.minY)
    let room = max(1, row.size.width - labelWidth)
    switch line.content {
    case .label, .input: drawField(of: line, in: form, on: &canvas, row, at: start, room)
    case .said(let text):
      canvas.write(
        text, at: Point(column: row.minX, row: row.minY), width: max(1, row.size.width))
    case .problem(let text, let role):
      canvas.write(text, at: start, style: Style(role), width: room)
    case .candidate(let name, _, let isHighlighted):
      canvas.write(
        (isHighlighted ? "> " : "  ") + name, at: start,
        style: Style(isHighlighted ? .selected : .hint), width: room)
    case .similar(let text, let isFirst):
      let isFocused = form.focus == line.focus
      let point = Point(column: row.minX, row: row.minY)
      canvas.write(
        (isFirst && isFocused ? "> " : "  ") + text, at: point,
        style: Style(isFocused ? .selected : .hint), width: row.size.width)
      if isFocused, isFirst { canvas.cursor = point }
    }
  }

  private func drawField(
    of line: FormLine, in form: Form, on canvas: inout Canvas, _ row: Rect, at start: Point,
    _ room: Int
  ) {
    guard case .field(let index) = line.focus else { return }
    let field = form.fields[index]
    let label = Point(column: row.minX, row: row.minY)
    switch line.content {
    case .label: canvas.write(self.label(of: field), at: label, width: max(1, row.size.width))
    case .input(let inputRow):
      let text = self.label(of: field)
      if !isAbove(text), inputRow == 0 {
        canvas.write(text, at: label, width: labelWidth - 1)
      }
      let isFocused = form.focus == line.focus
      drawInput(field, row: inputRow, isFocused: isFocused, on: &canvas, at: start, room)
      if isFocused, line.isCurrent(in: form, width: areaWidth) {
        drawRest(completion(in: form), before: start.column + room - 1, on: &canvas)
      }
    default: break
    }
  }
}

/// One line of a form on the screen.
struct FormLine {
  enum Content {
    /// A sentence above the fields.
    case said(String)
    case label
    /// A field, or one line of its text.
    case input(row: Int)
    case problem(String, Role)
    case candidate(String, place: Int, isHighlighted: Bool)
    case similar(String, isFirst: Bool)
  }

  let focus: Form.Focus
  let content: Content

  /// Whether the caret of the focused field stands in the line.
  func isCurrent(in form: Form, width: Int) -> Bool {
    guard case .input(let row) = content else {
      if case .similar(_, let isFirst) = content { return isFirst }
      return false
    }
    guard case .lines(let area) = form.focusedField?.input else { return true }
    return area.shown(in: width).row(of: area.field.caret) == row
  }
}
