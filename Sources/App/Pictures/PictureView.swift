import Domain
import Terminal

/// Drawing of a picture between the path and the last rows.
extension Model {
  /// The rows a picture has: those of the list it stands in place of.
  var pictureArea: Rect {
    let screen = Rect(size)
    return screen.droppingTop(layout.path == nil ? 1 : 2).droppingBottom(3)
  }

  func drawPicture(_ picture: Picture, on canvas: inout Canvas) {
    canvas.horizontalLine(in: Rect(size).row(size.height - 3), settings.lines)
    var area = pictureArea
    if layout.path == nil {
      world.draw(PictureLine(path[language], .heading), on: &canvas, in: area.row(0))
      area = area.droppingTop(1)
    }
    let lines = lines(of: picture, width: world.pictureWidth)
    for (row, head) in lines.heads.enumerated() where row < area.height {
      world.draw(head, on: &canvas, in: area.row(row))
    }
    let body = area.droppingTop(lines.heads.count)
    canvas.cursor = Point(column: 0, row: body.minY)
    world.draw(lines, of: picture, on: &canvas, in: body)
  }

  /// What is said of the spot in focus.
  var pictureRemark: Phrase? {
    shownPicture.flatMap { focusedSpot(of: $0)?.words }
  }
}

extension World {
  /// Each spot is focused by a click, and opened by a second one.
  fileprivate func markSpots(
    of line: PictureLine, _ stop: Int, on canvas: inout Canvas, in row: Rect
  ) {
    for (place, spot) in line.spots.enumerated() {
      let start = Point(column: row.minX + spot.columns.lowerBound, row: row.minY)
      canvas.mark(
        Rect(origin: start, size: Size(width: spot.columns.count + 1, height: 1)),
        as: .card(column: place, row: stop))
    }
  }

  /// Scrolled so that the line in focus is in sight, with what stands above it where that fits.
  fileprivate func draw(
    _ lines: PictureLines, of picture: Picture, on canvas: inout Canvas, in area: Rect
  ) {
    let stops = lines.stops
    let focus = stops.isEmpty ? nil : stops[min(picture.line, stops.count - 1)]
    let isLast = focus == stops.last
    let reach = isLast ? lines.lines.count - 1 : (focus ?? 0) + min(2, area.height / 3)
    var top = max(0, reach - area.height + 1)
    top = max(0, min(top, focus ?? 0, lines.lines.count - area.height))
    for row in 0..<area.height where lines.lines.indices.contains(top + row) {
      draw(lines.lines[top + row], on: &canvas, in: area.row(row))
      if let stop = stops.firstIndex(of: top + row) {
        markSpots(of: lines.lines[top + row], stop, on: &canvas, in: area.row(row))
      }
      guard top + row == focus else { continue }
      let spots = lines.lines[top + row].spots
      mark(spots[min(picture.spot, spots.count - 1)], on: &canvas, in: area.row(row))
    }
  }

  fileprivate func draw(_ line: PictureLine, on canvas: inout Canvas, in row: Rect) {
    canvas.write(
      line.text, at: Point(column: row.minX + 1, row: row.minY), style: Style(line.role),
      width: max(1, row.width - 1))
  }

  /// The sign of the focus, its style and the real cursor.
  private func mark(_ spot: PictureLine.Spot, on canvas: inout Canvas, in row: Rect) {
    let start = Point(column: row.minX + spot.columns.lowerBound, row: row.minY)
    let width = spot.columns.count + 1
    canvas.restyle(
      Rect(origin: start, size: Size(width: width, height: 1)), Style(.selected))
    canvas.write(">", at: start, style: Style(.selected))
    canvas.cursor = start
  }
}

extension LineSet {
  /// A bar of a share of its width, such as "██████░░░░" or "######....".
  func bar(_ count: Int, of total: Int, width: Int) -> String {
    let filled = total <= 0 ? 0 : max(0, min(width, count * width / total))
    return String(repeating: full, count: filled)
      + String(repeating: light, count: max(0, width - filled))
  }

  /// A bar of ten signs between brackets, for a row of numbers: "[######....]".
  func framedBar(_ count: Int, of total: Int) -> String {
    "[" + bar(count, of: total, width: 10) + "]"
  }

  /// The density for a number against the highest; nil for none.
  func density(_ count: Int, of highest: Int) -> Character? {
    guard count > 0, highest > 0 else { return nil }
    switch (count * 4 + highest - 1) / highest {
    case ...1: return light
    case 2: return medium
    case 3: return dense
    default: return full
    }
  }
}
