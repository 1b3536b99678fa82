import Domain
package import Terminal

extension Model {
  /// The whole screen; reads the model and keeps nothing.
  package func view() -> Canvas {
    var canvas = Canvas(size: size)
    guard !world.isTooSmall else {
      drawTooSmall(on: &canvas)
      return canvas
    }
    if settings.isPlain {
      drawPlain(on: &canvas)
      return canvas
    }
    if place == .meeting, world.meetingIsShown {
      drawMeeting(on: &canvas)
    } else {
      drawPlace(on: &canvas)
    }
    for overlay in overlays {
      canvas.coverTargets()
      draw(overlay, on: &canvas)
      if case .picture = overlay { drawTabs(on: &canvas, in: layout.tabs) }
    }
    drawHints(on: &canvas, in: canvas.bounds.row(size.height - 1))
    return canvas
  }

  private func drawPlace(on canvas: inout Canvas) {
    let layout = layout
    drawTabs(on: &canvas, in: layout.tabs)
    if let path = layout.path { drawPath(on: &canvas, in: path) }
    if let picture = shownPicture {
      drawPicture(picture, on: &canvas)
    } else {
      for rule in layout.rules { canvas.horizontalLine(in: rule, settings.lines) }
      drawBody(on: &canvas, layout)
      drawFilterHelp(on: &canvas, layout)
    }
    drawStatus(on: &canvas, in: layout.status)
  }

  private func drawBody(on canvas: inout Canvas, _ layout: Layout) {
    if place == .plan { return drawBoard(on: &canvas, layout) }
    if list.rows.isEmpty {
      drawEmpty(on: &canvas, in: layout.body)
    } else {
      drawList(on: &canvas, heads: layout.heads, in: layout.body)
    }
    drawDetails(on: &canvas, layout)
  }

  /// An empty list says how to fill it.
  func drawEmpty(on canvas: inout Canvas, in area: Rect) {
    let sentence = list.filter.text.isEmpty ? emptyPlace : .noHits
    let lines = wrapped(sentence[language], to: max(10, area.size.width - 4))
    for (row, line) in lines.enumerated() where row + 1 < area.size.height {
      canvas.write(line, at: Point(column: area.minX + 2, row: area.minY + 1 + row))
    }
    canvas.cursor = canvas.cursor ?? Point(column: area.minX, row: area.minY + 1)
  }

  private func drawTooSmall(on canvas: inout Canvas) {
    let sentences: [Phrase] = [
      .windowIs(size.width, size.height), .windowMustBe, .makeItLarger, saveSentence,
      .qQuits,
    ]
    for (row, sentence) in sentences.enumerated() where row < size.height {
      canvas.write(sentence[language], at: Point(column: 0, row: row), width: size.width)
    }
    canvas.cursor = Point(column: 0, row: 0)
  }
}
