import Domain
import Terminal

/// The rows above and below a running meeting.
extension Model {
  func drawBars(
    of running: Meeting, count: Int, on canvas: inout Canvas, in area: Rect
  ) {
    let clock = Phrase.clockTime(now.time)[language]
    if count == 1 {
      let points = [world.meetingPath, world.meetingNumber].map { Phrase.shortPoint($0)[language] }
      let left = points.first { world.fits($0, clock, in: area.width) } ?? points[1]
      return world.drawBar(left, [clock], .current, on: &canvas, in: area.row(0))
    }
    let title = (Phrase.meetingRuns + world.name(of: running))[language]
    let state = saveWords[language]
    let rights = [clock + "  " + state, saving.isAlarming ? state : clock]
    let role: Role = saving.isAlarming ? .error : .current
    world.drawBar(title, rights, role, on: &canvas, in: area.row(0))
    let counts = world.meetingCountsByLength.map { $0[language] }
    world.drawBar(world.meetingPath[language], counts, .heading, on: &canvas, in: area.row(1))
  }

  /// What is wrong or was asked, else how many are ticked; at the right what `u` takes back.
  func drawMeetingStatus(on canvas: inout Canvas, in row: Rect) {
    let said = status?.role == .success && !tickedWords.sv.isEmpty ? nil : status
    let style = Style(said?.role ?? .text)
    let undo = undoWordsByLength.map { $0[language] }
    if let sentence = said?.sentence[language] {
      let bare = undo.isEmpty ? sentence : sentence.withoutUndoKey(in: language)
      let rights = bare == sentence ? undo : undo.dropLast()
      guard let right = rights.first(where: { world.fits(bare, $0, in: row.width) }) else {
        drawSentence(sentence, style, on: &canvas, in: row)
        return
      }
      return world.drawEnds(bare, right, style, on: &canvas, in: row)
    }
    let lefts = [tickedWords, tickedShort ?? tickedWords].map { $0[language] }
    let pairs = lefts.flatMap { left in undo.map { (left, $0) } }
    let pair = pairs.first { world.fits($0.0, $0.1, in: row.width) }
    let left = pair?.0 ?? lefts[1]
    let right = pair?.1 ?? fitted(undo.last ?? "", to: max(0, row.width - columns(of: left) - 4))
    world.drawEnds(left, right, style, on: &canvas, in: row)
  }
}

extension World {
  /// The longest right end beside which the left one is whole; it is cut when there is none.
  func drawBar(
    _ left: String, _ rights: [String], _ role: Role, on canvas: inout Canvas, in row: Rect
  ) {
    let right = rights.first { fits(left, $0, in: row.width) } ?? rights.last ?? ""
    let used = columns(of: right)
    canvas.write(
      left, at: Point(column: row.minX + 1, row: row.minY), style: Style(role),
      width: max(1, row.width - used - 4))
    canvas.write(
      right, at: Point(column: row.maxX - used - 1, row: row.minY), style: Style(.hint))
  }

  fileprivate func fits(_ left: String, _ right: String, in width: Int) -> Bool {
    columns(of: left) + columns(of: right) + 4 <= width
  }

  fileprivate func drawEnds(
    _ left: String, _ right: String, _ style: Style, on canvas: inout Canvas, in row: Rect
  ) {
    canvas.write(
      left, at: Point(column: 1, row: row.minY), style: style, width: max(1, row.width - 2))
    canvas.write(
      right, at: Point(column: row.maxX - columns(of: right) - 1, row: row.minY),
      style: Style(.hint))
  }
}
