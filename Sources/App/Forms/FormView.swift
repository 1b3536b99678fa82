import Domain
import Terminal

/// Drawing of a form: one column, the label left of its field, above it where it is narrow.
extension Model {
  func drawForm(_ form: Form, on canvas: inout Canvas) {
    let lines = form.fields.indices.flatMap { self.lines(of: $0, in: form) }
    let inside = drawBox(form.title, width: formWidth, height: lines.count + 6, on: &canvas)
    let foot = inside.size.height < 9 ? 2 : 3
    let area = inside.droppingBottom(foot)
    let top = top(of: lines, in: form, height: area.size.height)
    for row in 0..<area.size.height where lines.indices.contains(top + row) {
      draw(lines[top + row], of: form, on: &canvas, in: area.row(row))
    }
    drawButtons(of: form, on: &canvas, in: inside.bottom(2))
  }

  /// The first line shown: the focused field about in the middle, with all that is said about it.
  private func top(of lines: [FormLine], in form: Form, height: Int) -> Int {
    let own = lines.indices.filter { form.focus == .field(lines[$0].field) }
    let input = own.first { lines[$0].isInput } ?? lines.count
    let last = own.last ?? input
    let wanted = min(input, max(input - height / 2, last - height + 1))
    return max(0, min(wanted, lines.count - height))
  }

  /// One line of a form on the screen.
  private struct FormLine {
    enum Content {
      case label
      case input
      case problem(String, Role)
      case candidate(String, isHighlighted: Bool)
    }
    let field: Int
    let content: Content
    var isInput: Bool { if case .input = content { true } else { false } }
  }

  private var formWidth: Int { min(76, size.width) }
  private var labelWidth: Int { size.width < 60 ? 0 : 22 }
  private var fieldWidth: Int { max(1, formWidth - 4 - labelWidth) }

  private func lines(of index: Int, in form: Form) -> [FormLine] {
    let field = form.fields[index]
    var lines: [FormLine] = []
    if labelWidth == 0 { lines.append(FormLine(field: index, content: .label)) }
    lines.append(FormLine(field: index, content: .input))
    lines += problemLines(of: field).map { FormLine(field: index, content: $0) }
    if case .reference(let reference) = field.input, form.focus == .field(index) {
      for (place, raw) in reference.candidates(in: self).enumerated() {
        let name = title(of: EntityReference(reference.kind, raw))
        lines.append(
          FormLine(
            field: index,
            content: .candidate(name[language], isHighlighted: place == reference.highlighted)))
      }
    }
    return lines
  }

  private func problemLines(of field: FormField) -> [FormLine.Content] {
    guard let problem = field.problem else { return [] }
    let text = (problem.isError ? Phrase.errorMark : .warningMark) + problem.sentence
    return wrapped(text[language], to: fieldWidth).map {
      .problem($0, problem.isError ? .error : .warning)
    }
  }

  private func draw(_ line: FormLine, of form: Form, on canvas: inout Canvas, in row: Rect) {
    let field = form.fields[line.field]
    let start = Point(column: row.minX + labelWidth, row: row.minY)
    let room = max(1, row.size.width - labelWidth)
    switch line.content {
    case .label: write(label(of: field), at: Point(column: row.minX, row: row.minY), on: &canvas)
    case .input:
      if labelWidth > 0 {
        canvas.write(
          label(of: field), at: Point(column: row.minX, row: row.minY), width: labelWidth - 1)
      }
      drawInput(field, isFocused: form.focus == .field(line.field), on: &canvas, at: start, room)
    case .problem(let text, let role):
      canvas.write(text, at: start, style: Style(role), width: room)
    case .candidate(let name, let isHighlighted):
      canvas.write(
        (isHighlighted ? "> " : "  ") + name, at: start,
        style: Style(isHighlighted ? .selected : .hint), width: room)
    }
  }

  private func write(_ text: String, at point: Point, on canvas: inout Canvas) {
    canvas.write(text, at: point, width: max(1, size.width - point.column - 2))
  }

  private func label(of field: FormField) -> String {
    (field.spec.label + (field.spec.isRequired ? .requiredMark : Phrase(verbatim: "")))[language]
  }

  private func drawInput(
    _ field: FormField, isFocused: Bool, on canvas: inout Canvas, at point: Point, _ room: Int
  ) {
    switch field.input {
    case .text(let input): drawBracketed(input, isFocused, on: &canvas, at: point, room)
    case .date(let input), .time(let input), .number(let input):
      drawBracketed(input, isFocused, on: &canvas, at: point, min(room, 18))
      if case .date = field.input {
        canvas.write(
          readBack(input.text, in: room - 20),
          at: Point(column: point.column + 20, row: point.row), style: Style(.hint))
      }
    case .reference(let reference):
      drawReference(reference, isFocused, on: &canvas, at: point, room)
    default:
      let text = words(of: field.input)
      let style = Style(isFocused ? .fieldFocused : .field)
      canvas.write(text, at: point, style: style, width: room)
      if isFocused { canvas.cursor = point }
    }
  }

  private func drawBracketed(
    _ input: TextField, _ isFocused: Bool, on canvas: inout Canvas, at point: Point, _ room: Int
  ) {
    canvas.write("[", at: point)
    canvas.write("]", at: Point(column: point.column + room - 1, row: point.row))
    drawField(
      input, on: &canvas, at: Point(column: point.column + 1, row: point.row), max(1, room - 2),
      isFocused ? .fieldFocused : .field)
  }

  private func drawReference(
    _ reference: ReferenceField, _ isFocused: Bool, on canvas: inout Canvas, at point: Point,
    _ room: Int
  ) {
    let names = reference.chosen.map {
      title(of: EntityReference(reference.kind, $0))[language]
    }
    let chosen = names.joined(separator: ", ")
    guard isFocused, chosen.isEmpty || reference.isMultiple || !reference.typed.text.isEmpty
    else {
      drawBracketed(TextField(chosen), isFocused, on: &canvas, at: point, room)
      return
    }
    let used =
      chosen.isEmpty || !reference.isMultiple
      ? 0
      : canvas.write(fitted(chosen + "; ", to: room * 2 / 3), at: point, style: Style(.field))
    drawBracketed(
      reference.typed, true, on: &canvas, at: Point(column: point.column + used, row: point.row),
      room - used)
  }

  /// A choice, a flag or several choices as words.
  private func words(of input: FieldInput) -> String {
    switch input {
    case .flag(let flag): return flag ? "[x]" : "[ ]"
    case .choice(let options, let selected, _):
      let name = selected.map { options[$0].name } ?? .notSaid
      return "< \(name[language]) >"
    case .several(let options, let chosen, let cursor):
      let current = options[cursor].name[language]
      let box = chosen.contains(cursor) ? "[x]" : "[ ]"
      let all = chosen.sorted().map { options[$0].name[language].prefix(2) }
      return "< \(box) \(current) >  \(all.joined(separator: " "))"
    default: return ""
    }
  }

  /// The day, weekday and week beside a date that can be read; what does not fit is left out whole.
  private func readBack(_ text: String, in width: Int) -> String {
    guard case .day(let day) = DateReader(today: now.day).read(text) else { return "" }
    let week = Phrase.weekdayAndWeek(day)[language]
    return ["\(day.text) \(week)", week].first { columns(of: $0) <= width } ?? ""
  }

  private func drawButtons(of form: Form, on canvas: inout Canvas, in area: Rect) {
    var column = area.minX
    for (focus, title) in [(Form.Focus.save, Phrase.saveButton), (.cancel, .cancelButton)] {
      let isFocused = form.focus == focus
      let point = Point(column: column, row: area.minY)
      column +=
        canvas.write(
          "[ \(title[language]) ]", at: point, style: Style(isFocused ? .selected : .text)) + 2
      if isFocused { canvas.cursor = point }
    }
    let counts = Phrase.errorsAndWarnings(form.errorCount, form.warningCount)[language]
    canvas.write(
      counts, at: Point(column: max(column, area.maxX - columns(of: counts)), row: area.minY),
      style: Style(.hint))
    let own = form.focusedField?.spec.help ?? .formHint
    let help = own.sv.isEmpty ? .formHint : own
    canvas.write(
      help[language], at: Point(column: area.minX, row: area.maxY - 1), style: Style(.hint),
      width: area.size.width)
  }
}
