import Domain
import Terminal

/// Drawing of what lies over a place.
extension Model {
  func draw(_ overlay: Overlay, on canvas: inout Canvas) {
    switch overlay {
    case .form(let form): drawForm(form, on: &canvas)
    case .menu(let menu): drawMenu(menu, on: &canvas)
    case .palette(let palette): drawPalette(palette, on: &canvas)
    case .help(let help): drawHelp(help, on: &canvas)
    case .dialog(let dialog): drawDialog(dialog, on: &canvas)
    case .page(let page): drawPage(page, on: &canvas)
    case .picker(let picker): drawPicker(picker, on: &canvas)
    case .calendar(let calendar): drawCalendar(calendar, on: &canvas)
    case .guide(let guide): drawGuide(guide, on: &canvas)
    case .welcome(let welcome): drawWelcome(welcome, on: &canvas)
    case .picture: break
    }
  }

  /// An empty box in the middle of the screen; gives the room inside it.
  func drawBox(
    _ title: Phrase, width: Int, height: Int, on canvas: inout Canvas
  ) -> Rect {
    let width = min(width, size.width)
    let room = size.height - 1 - sentenceRowsUnderBox
    let height = min(height, room)
    let top = max(0, min((size.height - 1 - height) / 2, room - height))
    let box = Rect(column: (size.width - width) / 2, row: top, width: width, height: height)
    canvas.fill(box, with: " ")
    canvas.box(box, title: title[language], settings.lines)
    return box.inset(columns: 2, rows: 1)
  }

  /// Nothing but the text below its heading, from the left edge; the arrows scroll it.
  private func drawToCopy(_ page: Page, on canvas: inout Canvas) {
    let screen = Rect(column: 0, row: 0, width: size.width, height: size.height)
    canvas.fill(screen.droppingBottom(status == nil ? 1 : 2), with: " ")
    let area = screen.droppingTop(2).droppingBottom(2)
    let head = screen.top(1).droppingRight(1)
    let isLong = page.rows.count > area.size.height
    let read =
      isLong ? world.drawPosition(page.focused, of: page.rows.count, on: &canvas, in: head) : 0
    canvas.write(
      page.title[language], at: screen.origin, style: Style(.title),
      width: head.size.width - read)
    let top = max(0, min(page.focused, page.rows.count - area.size.height))
    for (row, line) in page.rows.dropFirst(top).prefix(area.size.height).enumerated() {
      canvas.write(line.text, at: Point(column: 0, row: area.minY + row), width: size.width)
    }
    canvas.cursor = Point(column: 0, row: area.minY + page.focused - top)
  }

  private func drawPage(_ page: Page, on canvas: inout Canvas) {
    if page.isForCopying { return drawToCopy(page, on: &canvas) }
    if let panel = panel(of: page) { return world.drawPanel(page, on: &canvas, in: panel) }
    let inside = drawBox(
      page.title, width: min(100, size.width), height: max(8, page.rows.count + 4), on: &canvas)
    let lines: [(text: String, extra: String, role: Role)] = page.rows.map {
      ($0.text, $0.extra, $0.isHeading ? .title : .text)
    }
    let area = inside.droppingBottom(1)
    world.drawChoices(lines, focused: page.focused, on: &canvas, in: area) { row in
      page.hasBox(row) ? .box(row) : .item(row)
    }
    world.drawFoot(
      hint(of: page), at: page.focused, of: lines.count, seeing: area.size.height, on: &canvas,
      in: inside)
  }

  /// What can be done on the page, in its last row.
  private func hint(of page: Page) -> Phrase {
    let hints = page.hints(in: self).map { $0.text(in: language) }
    return Phrase(verbatim: hints.joined(separator: "   "))
  }

  /// Beside the list, where the page has all about its focused row and was made as narrow.
  private func panel(of page: Page) -> Rect? {
    guard page.isDetails, let panel = detailsPanel,
      page.rows.allSatisfy({ columns(of: $0.text) <= panel.width - 3 })
    else { return nil }
    return panel
  }

  private func drawPicker(_ picker: Picker, on canvas: inout Canvas) {
    let rows = picker.items.map { columns(of: $0.title) + columns(of: $0.extra) + 3 }
    let longest = max(rows.max() ?? 0, columns(of: picker.title[language]) + 2)
    let inside = drawBox(
      picker.title, width: min(76, max(48, longest + 4)),
      height: min(18, picker.items.count + 6), on: &canvas)
    let lines: [(text: String, extra: String, role: Role)] = picker.matches.map {
      ($0.title, $0.extra, .text)
    }
    let area = inside.droppingTop(2).droppingBottom(1)
    world.drawChoices(lines, focused: picker.highlighted, on: &canvas, in: area)
    if lines.isEmpty {
      world.drawNothing(picker.wordsForNothing, on: &canvas, in: area)
    }
    world.drawQuery(picker.query, on: &canvas, in: inside)
    world.drawFoot(
      picker.isMultiple ? .tickerHint : .pickerHint, at: picker.highlighted, of: lines.count,
      seeing: area.size.height, on: &canvas, in: inside)
  }
}

extension World {
  /// Lines of which one is focused, scrolled so that it is seen; the cursor stands on it.
  func drawChoices(
    _ lines: [(text: String, extra: String, role: Role)], focused: Int?, on canvas: inout Canvas,
    in area: Rect, click: (Int) -> ClickTarget = ClickTarget.button
  ) {
    let height = area.size.height
    guard height > 0 else { return }
    let top = max(0, min((focused ?? 0) - height / 2, lines.count - height))
    for row in 0..<height where lines.indices.contains(top + row) {
      let line = lines[top + row]
      let point = Point(column: area.minX, row: area.minY + row)
      let isFocused = top + row == focused
      canvas.mark(area.row(row), as: click(top + row))
      let style = Style(isFocused ? .selected : line.role)
      let extra = min(columns(of: line.extra), area.size.width / 2)
      canvas.write(
        (isFocused ? "> " : "  ") + line.text, at: point, style: style,
        width: max(1, area.size.width - (extra > 0 ? extra + 1 : 0)))
      if extra > 0 {
        canvas.write(
          line.extra, at: Point(column: area.maxX - extra, row: point.row), style: style,
          width: extra)
      }
      if isFocused { canvas.cursor = point }
    }
  }

  func drawQuery(_ query: TextField, on canvas: inout Canvas, in area: Rect) {
    let start = Point(column: area.minX, row: area.minY)
    canvas.write("> ", at: start)
    drawField(
      query, on: &canvas, at: Point(column: start.column + 2, row: start.row),
      area.size.width - 2, .fieldFocused)
  }

  /// The keys in the last row of a box; what is longer than its box says how far one is in it.
  func drawFoot(
    _ hint: Phrase, at focused: Int, of count: Int, seeing height: Int, on canvas: inout Canvas,
    in inside: Rect
  ) {
    let foot = inside.bottom(1)
    let read = count <= height ? 0 : drawPosition(focused, of: count, on: &canvas, in: foot) + 2
    let room = foot.size.width - read
    canvas.write(
      wholeHints(hint[language], to: room), at: foot.origin, style: Style(.hint), width: room)
  }

  /// At the right end of a row; gives the columns it took.
  fileprivate func drawPosition(
    _ focused: Int, of count: Int, on canvas: inout Canvas, in row: Rect
  ) -> Int {
    let words = Phrase.rowOf(focused + 1, count)[language]
    let start = Point(column: row.maxX - columns(of: words), row: row.minY)
    return canvas.write(words, at: start, style: Style(.hint))
  }

  /// The sentence in place of a list.
  func drawNothing(_ sentence: Phrase, on canvas: inout Canvas, in area: Rect) {
    let lines = wrapped(sentence[language], to: max(10, area.width - 2))
    for (row, line) in lines.prefix(area.height).enumerated() {
      canvas.write("  " + line, at: area.row(row).origin, style: Style(.hint), width: area.width)
    }
  }
}
