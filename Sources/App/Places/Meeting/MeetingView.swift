import Domain
import Terminal

/// Drawing of a running meeting: air between the rows, nothing that moves but the clock.
extension Model {
  /// The columns from which the agenda stands beside the work, and how many it then takes.
  fileprivate static let sideBySide = 120

  fileprivate static let sideWidth = 44

  func drawMeeting(on canvas: inout Canvas) {
    guard let running = index.runningMeeting else { return }
    guard !meeting.isPresenting else { return drawPresenter(of: running, on: &canvas) }
    let screen = canvas.bounds
    let bars = size.height >= 14 ? 2 : 1
    drawBars(of: running, count: bars, on: &canvas, in: screen.top(bars))
    let body = screen.droppingTop(bars + 1).droppingBottom(3)
    canvas.horizontalLine(in: screen.row(bars), settings.lines)
    canvas.horizontalLine(in: screen.row(size.height - 3), settings.lines)
    if size.width >= Self.sideBySide {
      drawSide(of: running, on: &canvas, in: body.left(Self.sideWidth - 2))
      drawWork(on: &canvas, in: body.droppingLeft(Self.sideWidth))
    } else {
      drawWork(on: &canvas, in: body)
    }
    drawMeetingStatus(on: &canvas, in: screen.row(size.height - 2))
  }

  // MARK: The work
  private func drawWork(on canvas: inout Canvas, in area: Rect) {
    let events = world.hasEventList ? 7 : 0
    let least = area.height >= 14 ? (meeting.isTyping ? 7 : 6) : area.height >= 10 ? 4 : 3
    let free = area.height - events - least - max(1, list.rows.count * world.meetingPitch)
    let agenda = world.agendaRows(of: free)
    let below = least + max(0, min(free - agenda, linesBelow(in: area.width) - least))
    let rows = area.droppingBottom(below + events)
    if list.rows.isEmpty {
      drawEmpty(on: &canvas, in: rows)
    } else {
      drawMeetingRows(on: &canvas, in: rows)
      if agenda > 0 { drawAgenda(on: &canvas, in: rows.bottom(agenda)) }
    }
    drawBelow(on: &canvas, in: area.bottom(below + events).top(below))
    if world.hasEventList { drawEvents(on: &canvas, in: area.bottom(events)) }
  }

  /// The whole agenda, a line each, as far as there is room around the point.
  private func drawAgenda(on canvas: inout Canvas, in area: Rect) {
    guard let point = world.currentPoint else { return }
    world.drawLineTitle(.agendaTitle, on: &canvas, in: area.row(0))
    drawPoints(of: point.meeting, on: &canvas, in: area.droppingTop(1))
  }

  private func drawEvents(on canvas: inout Canvas, in area: Rect) {
    world.drawLineTitle(.latestInMeeting, on: &canvas, in: area.row(0))
    let lines = meeting.events.reversed().map { Phrase.event($0.time, $0.words)[language] }
    for (row, line) in lines.prefix(area.height - 1).enumerated() {
      canvas.write(
        line, at: Point(column: area.minX + 2, row: area.minY + 1 + row),
        width: max(1, area.width - 3))
    }
  }

  private func drawMeetingRows(on canvas: inout Canvas, in area: Rect) {
    let pitch = world.meetingPitch
    var state = list
    state.scroll(height: (area.height + pitch - 1) / pitch)
    for line in 0..<area.height where line % pitch == 0 {
      let index = state.top + line / pitch
      guard state.rows.indices.contains(index) else { return }
      let row = state.rows[index]
      drawRow(
        row, isFocused: index == state.focusIndex, placedColumns(of: row, in: area.width),
        on: &canvas, in: area.row(line))
      if meeting.line == nil { markRow(index, on: &canvas, in: area.row(line)) }
    }
  }

  /// A point's heading takes what its row has; the last day of a follow-up is told below.
  private func placedColumns(of row: RowKey, in width: Int) -> [PlacedColumn] {
    let room = max(1, width - gutter - 1)
    guard row.reference?.kind == .treatments else { return placing(meetingColumns, in: room) }
    let text = columns(of: cells(of: row).cell("title")?.text ?? "")
    let hasOutcome = cells(of: row).cell("status") != nil
    let point = FollowUpColumns.all.prefix(hasOutcome ? 3 : 2).map {
      $0.id == "title" ? $0.wishing(text) : $0
    }
    return placing(point, in: room)
  }

  /// Who is responsible stands in the row where the texts leave room for it.
  private var meetingColumns: [Column] {
    func longest(_ id: String) -> Int {
      list.rows.filter { $0.reference?.kind == .followups }
        .map { columns(of: cells(of: $0).cell(id)?.text ?? "") }.max() ?? 0
    }
    return FollowUpColumns.all.filter { $0.id != "due" }.map { column in
      switch column.id {
      case "title": column.wishing(min(50, longest("title")))
      case "responsible": column.wishing(min(16, longest("responsible")))
      default: column
      }
    }
  }

  /// The columns the heading of a point has in its row.
  var meetingTextWidth: Int {
    guard let point = world.currentPoint.map({ RowKey.entity($0.reference) }) else { return 0 }
    return placedColumns(of: point, in: world.meetingWorkWidth)
      .first { $0.column.id == "title" }?.width ?? 0
  }

  // MARK: The side, where it is wide
  private func drawSide(of running: Meeting, on canvas: inout Canvas, in area: Rect) {
    canvas.verticalLine(
      in: Rect(column: area.maxX, row: area.minY, width: 1, height: area.height), settings.lines)
    canvas.write(
      Phrase.agendaTitle[language], at: Point(column: area.minX + 1, row: area.minY),
      style: Style(.title))
    let attendance = world.attendanceLines(of: running).flatMap {
      wrapped($0[language], to: area.width - 2)
    }
    drawPoints(
      of: running.id, on: &canvas, in: area.droppingTop(2).droppingBottom(attendance.count + 3))
    let below = area.bottom(attendance.count + 2)
    canvas.write(
      world.attendanceTitle(of: running)[language],
      at: Point(column: below.minX + 1, row: below.minY),
      style: Style(.title))
    for (row, line) in attendance.enumerated() {
      canvas.write(line, at: Point(column: below.minX + 1, row: below.minY + 1 + row))
    }
  }

  private func drawPoints(
    of meeting: Identifier<Meeting>, on canvas: inout Canvas, in room: Rect
  ) {
    let points = index.agenda(of: meeting)
    let current = points.firstIndex { $0.id == world.currentPoint?.id } ?? 0
    let top = max(0, min(current - room.height / 2, points.count - room.height))
    for row in 0..<room.height where points.indices.contains(top + row) {
      draw(points[top + row], number: top + row + 1, of: current, on: &canvas, in: room.row(row))
    }
  }

  /// A point with what was decided, else that it was passed, how far it has come, or its minutes.
  private func draw(
    _ point: Treatment, number: Int, of current: Int, on canvas: inout Canvas, in row: Rect
  ) {
    let isCurrent = number == current + 1
    let planned = point.minutes.map { Phrase.minutes($0) } ?? Phrase(verbatim: "")
    let progress = isCurrent ? tickedShort : number <= current ? .pointPassed : nil
    let right = (index.result(of: point)?.short ?? progress ?? planned)[language]
    let mark = isCurrent ? ">" : " "
    let style = Style(isCurrent ? .current : .text)
    canvas.write(
      "\(mark) \(number < 10 ? " " : "")\(number)  \(point.heading)",
      at: Point(column: row.minX + 1, row: row.minY), style: style,
      width: max(1, row.width - columns(of: right) - 4))
    canvas.write(
      right, at: Point(column: row.maxX - columns(of: right) - 1, row: row.minY), style: style)
  }
}

extension World {
  /// Rows from one row of the work to the next; with air where there is room.
  fileprivate var meetingPitch: Int { size.width >= 80 && size.height >= 24 ? 2 : 1 }

  /// Wide screens list the last things done; others tell the very last one.
  var hasEventList: Bool { size.width >= Model.sideBySide && size.height >= 34 }

  fileprivate var meetingWorkWidth: Int {
    size.width - (size.width >= Model.sideBySide ? Model.sideWidth : 0)
  }

  /// The columns a note is broken in.
  var meetingNoteWidth: Int { max(2, meetingWorkWidth - 4) }

  /// The rows of the agenda below the work, title and all, where it has no side of its own.
  fileprivate func agendaRows(of free: Int) -> Int {
    guard let point = currentPoint, size.width < Model.sideBySide, free >= 4 else { return 0 }
    return min(free, index.agenda(of: point.meeting).count + 1)
  }
}
