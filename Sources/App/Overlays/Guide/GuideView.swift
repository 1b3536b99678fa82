import Domain
import Terminal

/// Drawing of the handbook: a page of its own, the line one reads marked.
extension Model {
  func drawGuide(_ guide: Guide, on canvas: inout Canvas) {
    let inside = drawBox(
      .guideTitle, width: min(80, size.width), height: size.height, on: &canvas)
    let area = inside.droppingBottom(1)
    let blocks = world.guideBlocks
    let lines = world.spaced(world.guideLines(width: world.guideWidth), blocks)
    let focused = lines.firstIndex { $0?.block == guide.block && $0?.row == guide.row }
    let height = area.size.height
    let top = max(0, min((focused ?? 0) - height / 2, lines.count - height))
    for row in 0..<max(0, height) where lines.indices.contains(top + row) {
      guard let line = lines[top + row] else { continue }
      let isFocused = top + row == focused
      let role: Role = blocks[line.block].kind == .heading ? .title : .text
      let point = Point(column: area.minX, row: area.minY + row)
      canvas.mark(area.row(row), as: .item(line.block))
      canvas.write(
        (isFocused ? "> " : "  ") + line.text, at: point,
        style: Style(isFocused ? .selected : role), width: area.size.width)
      if isFocused { canvas.cursor = point }
    }
    world.drawFoot(of: guide, on: &canvas, in: inside.bottom(1))
  }
}

extension World {
  /// With an empty line before every heading and paragraph.
  fileprivate func spaced(
    _ lines: [(block: Int, row: Int, text: String)], _ blocks: [GuideBlock]
  ) -> [(block: Int, row: Int, text: String)?] {
    lines.flatMap { line -> [(block: Int, row: Int, text: String)?] in
      if case .entry = blocks[line.block].kind { return [line] }
      return line.row == 0 ? [nil, line] : [line]
    }
  }

  fileprivate func drawFoot(of guide: Guide, on canvas: inout Canvas, in row: Rect) {
    let start = Point(column: row.minX, row: row.minY)
    guard let query = guide.query else {
      canvas.write(
        wholeHints(Phrase.guideHint[language], to: row.size.width), at: start,
        style: Style(.hint), width: row.size.width)
      return
    }
    let used = canvas.write(Phrase.findInGuide[language], at: start, style: Style(.heading))
    drawField(
      query, on: &canvas, at: Point(column: start.column + used, row: start.row),
      max(1, row.size.width - used), .fieldFocused)
  }
}
