import Domain
import Terminal

/// Drawing of a list: heads, visible rows, focus, and the details of the focused row.
extension Model {
  /// What stands left of the columns: the focus mark, the choice mark, and a box where rows tick.
  var gutter: Int { listHasBoxes ? 7 : 5 }

  func drawList(on canvas: inout Canvas, heads: Rect, in area: Rect) {
    let placed = placing(shownColumns, in: max(1, area.size.width - gutter - 1))
    for column in placed { drawHead(of: column, on: &canvas, in: heads) }
    var state = list
    state.scroll(height: area.size.height)
    for row in 0..<area.size.height where state.rows.indices.contains(state.top + row) {
      let index = state.top + row
      let line = area.row(row)
      drawRow(
        state.rows[index], isFocused: index == state.focusIndex, placed, on: &canvas, in: line)
      markRow(index, on: &canvas, in: line)
    }
  }

  private func drawHead(of column: PlacedColumn, on canvas: inout Canvas, in heads: Rect) {
    let point = Point(column: heads.minX + gutter + column.start, row: heads.minY)
    world.write(column.column.head[language], column, at: point, Style(.heading), on: &canvas)
    guard canBeOrdered, let place = listColumns.firstIndex(where: { $0.id == column.column.id })
    else { return }
    canvas.mark(
      Rect(origin: point, size: Size(width: column.width, height: 1)), as: .head(place))
  }

  /// A row is clicked anywhere; what stands left of its columns is its box.
  func markRow(_ index: Int, on canvas: inout Canvas, in line: Rect) {
    guard list.rows.indices.contains(index), !list.rows[index].isHeading else { return }
    canvas.mark(line, as: .item(index))
    canvas.mark(line.left(gutter - 1).droppingLeft(1), as: .box(index))
  }

  func drawRow(
    _ key: RowKey, isFocused: Bool, _ placed: [PlacedColumn], on canvas: inout Canvas,
    in line: Rect
  ) {
    let cells = cells(of: key)
    if let heading = cells.heading {
      canvas.write(
        heading, at: Point(column: line.minX + 2, row: line.minY), style: Style(.title),
        width: max(1, line.size.width - 3))
      return
    }
    if list.chosen.contains(key) {
      let column = line.minX + (cells.box == nil ? 2 : 1)
      canvas.write("*", at: Point(column: column, row: line.minY), style: Style(.chosen))
    }
    if let mark = mark(of: key) {
      let point = Point(column: line.minX + 1, row: line.minY)
      canvas.write(mark.rawValue, at: point, style: Style(.warning))
    }
    if let box = cells.box {
      canvas.write(box.rawValue, at: Point(column: line.minX + 2, row: line.minY))
    }
    for column in placed {
      guard let cell = cells.cell(column.column.id) else { continue }
      let point = Point(column: line.minX + gutter + column.start, row: line.minY)
      let text = cell.isFacts ? wholeParts(cell.text, to: column.width) : cell.text
      world.write(text, column, at: point, Style(cell.role), on: &canvas)
    }
    if isFocused, overlays.isEmpty { mark(line, on: &canvas) }
  }

  /// The focused row: a sign in column 1, its style, and the real cursor.
  private func mark(_ line: Rect, on canvas: inout Canvas) {
    canvas.restyle(line, Style(.selected))
    let point = Point(column: line.minX, row: line.minY)
    canvas.write(">", at: point, style: Style(.selected))
    if !list.isFiltering || canvas.cursor == nil { canvas.cursor = point }
  }

  func drawDetails(on canvas: inout Canvas, _ layout: Layout) {
    if let panel = layout.panel { drawQueue(on: &canvas, in: panel) }
    guard let key = list.focused, let details = details(of: key) else { return }
    if let panel = detailsPanel { world.drawPanel(details, on: &canvas, in: panel) }
    guard let area = layout.details else { return }
    let lines = details.brief.flatMap { wrapped($0, to: area.size.width - 2) }
    for (row, line) in lines.prefix(area.size.height).enumerated() {
      canvas.write(line, at: Point(column: 1, row: area.minY + row))
    }
  }

  /// Where all about the row stands beside the list; nil where there is no room beside it.
  var detailsPanel: Rect? {
    guard place != .meeting, !settings.isPlain else { return nil }
    return layout.panel.map { $0.droppingTop(queueHeight(in: $0)) }
  }

  /// The matters an agenda can take up, in at most half of the panel.
  private func drawQueue(on canvas: inout Canvas, in panel: Rect) {
    guard let queue = queuePanel else { return }
    let details = Details(title: queue.title, full: queue.lines)
    world.drawPanel(details, on: &canvas, in: panel.top(queueHeight(in: panel)))
  }

  private func queueHeight(in panel: Rect) -> Int {
    guard let queue = queuePanel else { return 0 }
    let lines = queue.lines.flatMap { wrapped($0, to: panel.width - 1) }
    return min(panel.height / 2, lines.count + 3)
  }
}

extension World {
  fileprivate func write(
    _ text: String, _ column: PlacedColumn, at point: Point, _ style: Style,
    on canvas: inout Canvas
  ) {
    let used = columns(of: text)
    let shift = column.column.isRightAligned ? max(0, column.width - used) : 0
    canvas.write(
      text, at: Point(column: point.column + shift, row: point.row), style: style,
      width: column.width - shift)
  }

  /// The panel with the focus in it: the same text, which the arrows go through.
  func drawPanel(_ page: Page, on canvas: inout Canvas, in panel: Rect) {
    canvas.fill(panel, with: " ")
    drawPanel(Details(title: page.title[language]), on: &canvas, in: panel)
    let area = panel.droppingTop(2).droppingRight(1)
    let isLong = page.rows.count > area.height
    let body = isLong ? area.droppingBottom(1) : area
    drawChoices(
      page.rows.map { ($0.text, $0.extra, .text) }, focused: page.focused, on: &canvas, in: body,
      click: ClickTarget.item)
    guard isLong else { return }
    drawFoot(
      Phrase(verbatim: ""), at: page.focused, of: page.rows.count, seeing: body.height,
      on: &canvas, in: area)
  }

  fileprivate func drawPanel(_ details: Details, on canvas: inout Canvas, in panel: Rect) {
    canvas.verticalLine(
      in: Rect(column: panel.minX - 2, row: panel.minY, width: 1, height: panel.height),
      settings.lines)
    let width = panel.size.width - 1
    canvas.write(
      details.title, at: Point(column: panel.minX, row: panel.minY), style: Style(.title),
      width: width)
    canvas.horizontalLine(
      in: panel.droppingTop(1).top(1).droppingRight(1), settings.lines)
    let lines = details.full.map(\.text).flatMap { $0.isEmpty ? [""] : wrapped($0, to: width) }
    for (row, line) in lines.prefix(max(0, panel.size.height - 2)).enumerated() {
      canvas.write(line, at: Point(column: panel.minX, row: panel.minY + 2 + row))
    }
  }
}
