import Domain
import Terminal

/// Drawing of a running meeting: air between the rows, nothing that moves but the clock.
extension Model {
  func drawMeeting(on canvas: inout Canvas) {
    guard let running = index.runningMeeting else { return }
    let screen = canvas.bounds
    let bars = size.height >= 14 ? 2 : 1
    drawBars(of: running, count: bars, on: &canvas, in: screen.top(bars))
    let body = screen.droppingTop(bars + 1).droppingBottom(3)
    canvas.horizontalLine(in: screen.row(bars), settings.lines)
    canvas.horizontalLine(in: screen.row(size.height - 3), settings.lines)
    if size.width >= 120 {
      drawSide(of: running, on: &canvas, in: body.left(42))
      drawWork(on: &canvas, in: body.droppingLeft(44))
    } else {
      drawWork(on: &canvas, in: body)
    }
    drawMeetingStatus(on: &canvas, in: screen.row(size.height - 2))
  }

  // MARK: The rows above

  private func drawBars(
    of running: Meeting, count: Int, on canvas: inout Canvas, in area: Rect
  ) {
    let clock = Phrase.clockTime(now.time)[language]
    if count == 1 {
      let short = Phrase.shortPoint(meetingPath)[language]
      return drawBar(short, clock, .current, on: &canvas, in: area.row(0))
    }
    let title = (Phrase.meetingRuns + name(of: running))[language]
    let right = clock + "  " + saveWords[language]
    let role: Role = saving.isAlarming ? .error : .current
    drawBar(title, right, role, on: &canvas, in: area.row(0))
    drawBar(meetingPath[language], meetingCounts[language], .heading, on: &canvas, in: area.row(1))
  }

  private func drawBar(
    _ left: String, _ right: String, _ role: Role, on canvas: inout Canvas, in row: Rect
  ) {
    let used = min(columns(of: right), row.width / 2)
    canvas.write(
      left, at: Point(column: row.minX + 1, row: row.minY), style: Style(role),
      width: max(1, row.width - used - 4))
    canvas.write(
      fitted(right, to: used), at: Point(column: row.maxX - used - 1, row: row.minY),
      style: Style(.hint))
  }

  // MARK: The work

  private func drawWork(on canvas: inout Canvas, in area: Rect) {
    let events = hasEventList ? 7 : 0
    let below = area.height >= 14 ? (meeting.isTyping ? 7 : 6) : area.height >= 10 ? 4 : 2
    let rows = area.droppingBottom(below + events)
    if list.rows.isEmpty {
      drawEmpty(on: &canvas, in: rows)
    } else {
      drawMeetingRows(on: &canvas, in: rows)
    }
    drawBelow(on: &canvas, in: area.bottom(below + events).top(below))
    if hasEventList { drawEvents(on: &canvas, in: area.bottom(events)) }
  }

  /// Wide screens list the last things done; others tell the very last one.
  private var hasEventList: Bool { size.width >= 120 && size.height >= 34 }

  private func drawEvents(on canvas: inout Canvas, in area: Rect) {
    drawLineTitle(.latestInMeeting, on: &canvas, in: area.row(0))
    let lines = meeting.events.reversed().map { Phrase.event($0.time, $0.words)[language] }
    for (row, line) in lines.prefix(area.height - 1).enumerated() {
      canvas.write(
        line, at: Point(column: area.minX + 2, row: area.minY + 1 + row),
        width: max(1, area.width - 3))
    }
  }

  private func drawMeetingRows(on canvas: inout Canvas, in area: Rect) {
    let placed = placing(listColumns, in: max(1, area.width - gutter - 1))
    let isRoomy = size.width >= 80 && size.height >= 24
    let pitch = isRoomy ? 2 : 1
    var state = list
    state.scroll(height: (area.height + pitch - 1) / pitch)
    for line in 0..<area.height where line % pitch == 0 {
      let index = state.top + line / pitch
      guard state.rows.indices.contains(index) else { return }
      drawRow(
        state.rows[index], isFocused: index == state.focusIndex, placed, on: &canvas,
        in: area.row(line))
      if meeting.line == nil { markRow(index, on: &canvas, in: area.row(line)) }
    }
  }

  /// What is being typed, else what was done last and what is known of the focused row.
  private func drawBelow(on canvas: inout Canvas, in area: Rect) {
    switch meeting.line {
    case .note(let note): drawNote(note, on: &canvas, in: area)
    case .followUp(let field): drawQuickLine(field, on: &canvas, in: area)
    case nil: drawLines(linesAbout(list.focused), on: &canvas, in: area)
    }
  }

  private func linesAbout(_ row: RowKey?) -> [String] {
    let event = hasEventList ? nil : meeting.events.last
    let last = event.map { [Phrase.latest($0.time, $0.words)[language]] } ?? []
    guard let row, let details = details(of: row) else { return last }
    let told = row.reference?.kind == .treatments ? details.full : details.brief
    return last + told.filter { !$0.isEmpty }
  }

  private func drawLines(_ lines: [String], on canvas: inout Canvas, in area: Rect) {
    let rows = lines.flatMap { wrapped($0, to: max(1, area.width - 3)) }
    for (row, line) in rows.prefix(max(0, area.height)).enumerated() {
      canvas.write(line, at: Point(column: area.minX + 2, row: area.minY + row))
    }
  }

  private func drawLineTitle(_ title: Phrase, on canvas: inout Canvas, in row: Rect) {
    canvas.horizontalLine(in: row, settings.lines)
    canvas.write(
      " " + title[language] + " ", at: Point(column: row.minX + 1, row: row.minY),
      style: Style(.title), width: min(columns(of: title[language]) + 2, max(1, row.width - 2)))
  }

  /// At most five lines of the note, those around the caret.
  private func drawNote(
    _ note: MeetingState.Note, on canvas: inout Canvas, in area: Rect
  ) {
    drawLineTitle(.noteTo(title(of: note.target)), on: &canvas, in: area.row(0))
    let text = area.droppingTop(1).droppingBottom(area.height > 3 ? 1 : 0)
    let lines = TypedLines(note.field, width: max(2, text.width - 4))
    let top = max(0, lines.caret.row - text.height + 1)
    for row in 0..<text.height where lines.rows.indices.contains(top + row) {
      canvas.write(
        lines.rows[top + row], at: Point(column: text.minX + 2, row: text.minY + row),
        style: Style(.fieldFocused))
    }
    canvas.cursor = Point(
      column: text.minX + 2 + lines.caret.column, row: text.minY + lines.caret.row - top)
    guard area.height > 3 else { return }
    canvas.write(
      Phrase.savedWhileTyped[language], at: Point(column: area.minX + 2, row: area.maxY - 1),
      style: Style(.hint), width: max(1, area.width - 3))
  }

  private func drawQuickLine(_ field: TextField, on canvas: inout Canvas, in area: Rect) {
    drawLineTitle(.newFollowUp, on: &canvas, in: area.row(0))
    drawField(
      field, on: &canvas, at: Point(column: area.minX + 2, row: area.minY + 1),
      max(1, area.width - 4), .fieldFocused)
    let words = field.text.isEmpty ? Phrase.followUpLineHelp : readBack(field.text)
    canvas.write(
      words[language], at: Point(column: area.minX + 2, row: area.minY + 2), style: Style(.hint),
      width: max(1, area.width - 3))
  }

  // MARK: The side, where it is wide

  private func drawSide(of running: Meeting, on canvas: inout Canvas, in area: Rect) {
    canvas.verticalLine(
      in: Rect(column: area.maxX, row: area.minY, width: 1, height: area.height), settings.lines)
    canvas.write(
      Phrase.agendaTitle[language], at: Point(column: area.minX + 1, row: area.minY),
      style: Style(.title))
    let points = index.agenda(of: running.id)
    let attendance = attendanceLines(of: running).flatMap {
      wrapped($0[language], to: area.width - 2)
    }
    let room = area.droppingTop(2).droppingBottom(attendance.count + 3)
    let current = points.firstIndex { $0.id == currentPoint?.id } ?? 0
    let top = max(0, min(current - room.height / 2, points.count - room.height))
    for row in 0..<room.height where points.indices.contains(top + row) {
      draw(points[top + row], number: top + row + 1, of: current, on: &canvas, in: room.row(row))
    }
    let below = area.bottom(attendance.count + 2)
    canvas.write(
      attendanceTitle(of: running)[language], at: Point(column: below.minX + 1, row: below.minY),
      style: Style(.title))
    for (row, line) in attendance.enumerated() {
      canvas.write(line, at: Point(column: below.minX + 1, row: below.minY + 1 + row))
    }
  }

  /// A point with its outcome, else that it is done with, how far it has come, or its minutes.
  private func draw(
    _ point: Treatment, number: Int, of current: Int, on canvas: inout Canvas, in row: Rect
  ) {
    let isCurrent = number == current + 1
    let planned = point.minutes.map { Phrase.minutes($0) } ?? Phrase(verbatim: "")
    let progress = isCurrent ? tickedShort : number <= current ? .pointDone : nil
    let right = (point.outcome?.short ?? progress ?? planned)[language]
    let mark = isCurrent ? ">" : " "
    let style = Style(isCurrent ? .current : .text)
    canvas.write(
      "\(mark) \(number < 10 ? " " : "")\(number)  \(point.heading)",
      at: Point(column: row.minX + 1, row: row.minY), style: style,
      width: max(1, row.width - columns(of: right) - 4))
    canvas.write(
      right, at: Point(column: row.maxX - columns(of: right) - 1, row: row.minY), style: style)
  }

  private func drawMeetingStatus(on canvas: inout Canvas, in row: Rect) {
    let said = status?.role == .success && !tickedWords.sv.isEmpty ? nil : status
    let left = (said?.sentence ?? tickedWords)[language]
    let right = fitted(undoWords[language], to: max(0, row.width - columns(of: left) - 4))
    canvas.write(
      left, at: Point(column: 1, row: row.minY), style: Style(said?.role ?? .text),
      width: max(1, row.width - 2))
    if columns(of: right) > 12 {
      canvas.write(
        right, at: Point(column: row.maxX - columns(of: right) - 1, row: row.minY),
        style: Style(.hint))
    }
  }
}
