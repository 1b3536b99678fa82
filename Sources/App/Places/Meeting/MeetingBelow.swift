import Domain
import Terminal

/// What stands under the list of a running meeting.
extension Model {
  /// What is being typed, else what was done last and what is known of the focused row.
  func drawBelow(on canvas: inout Canvas, in area: Rect) {
    switch meeting.line {
    case .note(let note): world.drawNote(note, on: &canvas, in: area)
    case .followUp(let line): world.drawQuickLine(line, on: &canvas, in: area)
    case nil: drawAbout(list.focused, on: &canvas, in: area)
    }
  }

  /// The focused row, and in a row of its own what was done last; where it is low the focused row
  /// comes first.
  private func drawAbout(_ row: RowKey?, on canvas: inout Canvas, in area: Rect) {
    let width = max(1, area.width - 3)
    let event = world.hasEventList ? nil : meeting.events.last
    let last = event.map { Phrase.latest($0.time, $0.words)[language] } ?? ""
    let isRoomy = area.height >= 6
    let lines =
      isRoomy
      ? (world.hasEventList ? [] : [fitted(last, to: width)])
        + linesAbout(row).flatMap { wrapped($0, to: width) }
      : fewLines(about: row, width, area.height) + wrapped(last, to: width)
    for (row, line) in lines.prefix(max(0, area.height)).enumerated() {
      canvas.write(line, at: Point(column: area.minX + 2, row: area.minY + row))
    }
  }

  /// The rows that all that is known of the focused row would take; none while something is typed.
  func linesBelow(in width: Int) -> Int {
    guard !meeting.isTyping else { return 0 }
    return (world.hasEventList ? 0 : 1)
      + linesAbout(list.focused).reduce(0) { $0 + wrapped($1, to: max(1, width - 3)).count }
  }

  private func linesAbout(_ row: RowKey?) -> [String] {
    guard let row, let details = details(of: row) else { return [] }
    guard let point = book.treatments[row.reference.flatMap { Identifier<Treatment>($0) }] else {
      return details.brief.filter { !$0.isEmpty }
    }
    let isWhole = columns(of: point.heading) <= meetingTextWidth
    return (isWhole ? [] : [point.heading]) + details.full.map(\.text).filter { !$0.isEmpty }
  }

  /// The whole text of a follow-up, how late it is and who is responsible, in as many rows as it
  /// takes.
  private func fewLines(about row: RowKey?, _ width: Int, _ height: Int) -> [String] {
    guard let row, let reference = row.reference, reference.kind == .followups else {
      return linesAbout(row).flatMap { wrapped($0, to: width) }
    }
    let cells = cells(of: row)
    let state = cells.cell("status").map { ($0.spoken ?? $0.text).sentenceCased }
    let facts = [state, cells.cell("owner")?.text].compactMap { $0?.endingSentence }
    let text = wrapped(world.title(of: reference)[language], to: width)
    return text.prefix(max(1, height - 1)) + [fitted(facts.joined(separator: " "), to: width)]
  }
}

extension World {
  func drawLineTitle(_ title: Phrase, on canvas: inout Canvas, in row: Rect) {
    canvas.horizontalLine(in: row, settings.lines)
    canvas.write(
      " " + title[language] + " ", at: Point(column: row.minX + 1, row: row.minY),
      style: Style(.title), width: min(columns(of: title[language]) + 2, max(1, row.width - 2)))
  }

  /// At most five lines of the note, those around the caret.
  fileprivate func drawNote(
    _ note: MeetingState.Note, on canvas: inout Canvas, in area: Rect
  ) {
    drawLineTitle(.noteTo(title(of: note.target)), on: &canvas, in: area.row(0))
    let text = area.droppingTop(1).droppingBottom(area.height > 3 ? 1 : 0)
    let lines = note.area.shown(in: meetingNoteWidth)
    let caret = note.area.field.caret
    let caretRow = lines.row(of: caret)
    let top = max(0, caretRow - text.height + 1)
    for row in 0..<text.height where lines.rows.indices.contains(top + row) {
      canvas.write(
        lines.text(of: top + row), at: Point(column: text.minX + 2, row: text.minY + row),
        style: Style(.fieldFocused), width: max(1, text.width - 3))
    }
    canvas.cursor = Point(
      column: text.minX + 2 + lines.column(of: caret), row: text.minY + caretRow - top)
    let offered = completion(of: .note(note))
    drawRest(offered, before: text.maxX - 1, on: &canvas)
    guard area.height > 3 else { return }
    let keys = settings.isDemo ? Phrase.typingKeys : .savedWhileTyped
    let hint = offered.map { Phrase.completion($0) } ?? keys
    canvas.write(
      hint[language], at: Point(column: area.minX + 2, row: area.maxY - 1),
      style: Style(.hint), width: max(1, area.width - 3))
  }

  fileprivate func drawQuickLine(
    _ line: MeetingState.FollowUpLine, on canvas: inout Canvas, in area: Rect
  ) {
    drawLineTitle(.newFollowUp, on: &canvas, in: area.row(0))
    drawField(
      line.field, on: &canvas, at: Point(column: area.minX + 2, row: area.minY + 1),
      max(1, area.width - 4), .fieldFocused)
    drawRest(completion(of: .followUp(line)), before: area.maxX - 2, on: &canvas)
    let words = line.field.text.isEmpty ? Phrase.followUpLineHelp : readBack(line)
    let lines = wrapped(words[language], to: max(1, area.width - 3)).prefix(area.height - 2)
    for (row, line) in lines.enumerated() {
      canvas.write(
        line, at: Point(column: area.minX + 2, row: area.minY + 2 + row), style: Style(.hint))
    }
  }
}
