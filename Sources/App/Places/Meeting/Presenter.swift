import Domain
import Terminal

/// What the room sees: the point, what was decided, what is to be done, the time and what comes
/// next; nothing that is not public.
extension Model {
  mutating func present() {
    meeting.isPresenting = true
    status = nil
  }

  /// While the room looks on, keys go through the agenda or back; nil where it does not look on.
  ///
  /// What else is done is done out of its sight.
  mutating func handleInPresenter(_ key: KeyPress) -> [Effect]? {
    guard meeting.isPresenting, place == .meeting, world.meetingIsShown else { return nil }
    status = nil
    switch key {
    case .tab, .right, .down, .pageDown: return step(AgendaDirection.down)
    case .backTab, .left, .up, .pageUp: return step(AgendaDirection.up)
    case .escape: meeting.isPresenting = false
    default:
      if CommandTable.command(for: key, in: .meeting)?.id == .present {
        meeting.isPresenting = false
      } else {
        status = Status(.presenterKeys)
      }
    }
    return []
  }

  func drawPresenter(of running: Meeting, on canvas: inout Canvas) {
    let screen = canvas.bounds
    let clock = Phrase.clockTime(now.time)[language]
    world.drawBar(
      world.name(of: running)[language], [clock], .current, on: &canvas, in: screen.top(1))
    let body = screen.droppingTop(1).droppingBottom(3)
    let isWide = body.width >= 60 && body.height >= 12
    let side = isWide ? world.drawTime(on: &canvas, in: body.droppingTop(1)) : 0
    let margin = isWide ? 3 : 1
    let text = body.droppingTop(1).droppingLeft(margin)
    canvas.cursor = Point(column: text.minX, row: text.minY)
    world.drawLines(world.presented(isWide: isWide), on: &canvas, in: text, beside: side)
    canvas.horizontalLine(in: screen.row(size.height - 3), settings.lines)
    canvas.write(
      world.nextWords[language], at: Point(column: margin, row: size.height - 2),
      width: max(1, size.width - margin - 1))
    if let sentence = status?.sentence[language] {
      canvas.write(
        sentence, at: Point(column: margin, row: size.height - 2), style: Style(.hint),
        width: max(1, size.width - margin - 1))
    }
  }
}

extension World {
  /// The same for a screen that is read aloud.
  var presentedWords: [String] {
    presented(isWide: false).map { $0.words[language] } + [nextWords[language]]
  }

  fileprivate struct PresentedLine {
    let words: Phrase
    let role: Role
    /// Whether it keeps clear of the minutes at the right.
    var isBesideTime = false
    /// Rows of air below it.
    var air = 0
  }

  fileprivate func presented(isWide: Bool) -> [PresentedLine] {
    guard let point = currentPoint else { return [] }
    let air = isWide ? 1 : 0
    let names = ReferenceNames(book, language)
    let decisions = index.decisions(under: point.id).compactMap(\.publicOnly).map {
      Phrase.decision($0, to: names.recipient(of: $0))
    }
    let decided =
      decisions.isEmpty
      ? [PresentedLine(words: .nothingDecided, role: .hint, air: air)]
      : [PresentedLine(words: .decisionsHeading, role: .heading)]
        + decisions.map { PresentedLine(words: $0, role: .text, air: air) }
    let latest = latestFollowUp(under: point).map { followUp in
      [
        PresentedLine(words: .latestFollowUp, role: .heading),
        PresentedLine(words: inWords(followUp), role: .text),
      ]
    }
    return [
      PresentedLine(
        words: isWide ? meetingNumber : .joined([meetingNumber] + minutesLeftWords, by: ", "),
        role: .heading, isBesideTime: true, air: air),
      PresentedLine(
        words: Phrase(verbatim: point.heading), role: .title, isBesideTime: true, air: air + air),
    ] + decided + (latest ?? [])
  }

  private func latestFollowUp(under point: Treatment) -> FollowUp? {
    index.followUps(from: point.id).max { ($0.number ?? 0, $0.id) < ($1.number ?? 0, $1.id) }
  }

  private func inWords(_ followUp: FollowUp) -> Phrase {
    let who = book.parties[followUp.responsibleParty]?.name
    return title(of: followUp.reference)
      + (who.map { Phrase(verbatim: ". \($0)") } ?? .empty)
      + (followUp.due.map(Phrase.dueBy) ?? .empty)
  }

  /// Where there is no room for large digits; none where no length is planned.
  private var minutesLeftWords: [Phrase] {
    currentPoint?.minutes.map { [.minutesLeft($0 - minutesSpent)] } ?? []
  }

  fileprivate var nextWords: Phrase {
    guard let point = currentPoint else { return .empty }
    let points = index.agenda(of: point.meeting)
    let place = points.firstIndex { $0.id == point.id } ?? 0
    guard points.indices.contains(place + 1) else { return .lastPoint }
    return .next(place + 2, points[place + 1].heading, minutes: points[place + 1].minutes)
  }

  // MARK: Drawing
  fileprivate func drawLines(
    _ lines: [PresentedLine], on canvas: inout Canvas, in area: Rect, beside side: Int
  ) {
    var row = 0
    for line in lines {
      let width = max(10, area.width - 2 - (line.isBesideTime ? side : 0))
      for text in wrapped(line.words[language], to: width) where row < area.height {
        canvas.write(
          text, at: Point(column: area.minX, row: area.minY + row), style: Style(line.role))
        row += 1
      }
      row += line.air
    }
  }

  /// The minutes left in digits one can read from the end of the table; the columns they take.
  fileprivate func drawTime(on canvas: inout Canvas, in area: Rect) -> Int {
    guard let planned = currentPoint?.minutes else { return 0 }
    let left = planned - minutesSpent
    let digits = BigDigits.rows(of: min(999, abs(left)), settings.lines)
    let width = columns(of: digits[0])
    let column = area.maxX - width - 3
    for (row, line) in digits.enumerated() {
      canvas.write(
        line, at: Point(column: column, row: area.minY + row),
        style: Style(left < 0 ? .warning : .text))
    }
    let words = (left < 0 ? Phrase.minutesOver : .minutesOfPoint)[language]
    canvas.write(
      words, at: Point(column: area.maxX - columns(of: words) - 3, row: area.minY + digits.count),
      style: Style(.hint))
    return max(width, columns(of: words)) + 4
  }
}
