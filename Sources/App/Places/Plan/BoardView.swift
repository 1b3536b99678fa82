import Domain
import Terminal

/// Drawing of the board: columns side by side, or one at a time where it is narrow.
extension Model {
  func drawBoard(on canvas: inout Canvas, _ layout: Layout) {
    let columns = boardColumns()
    if size.width < Layout.boardWidth {
      drawNeighbours(columns, on: &canvas, in: layout.headings)
      drawOneColumn(on: &canvas, layout)
    } else {
      drawColumns(columns, on: &canvas, layout)
      drawDetails(on: &canvas, layout)
    }
    let heading = Point(column: layout.headings.minX, row: layout.headings.minY)
    canvas.cursor = canvas.cursor ?? heading
  }

  // MARK: One column at a time
  /// "< Beslutad (5)   [Pågår (9)]   Genomförd (4) >"; names give way to counts.
  private func drawNeighbours(
    _ board: [BoardColumn], on canvas: inout Canvas, in row: Rect
  ) {
    guard board.indices.contains(boardColumn) else { return }
    func name(_ offset: Int, in room: Int = .max) -> String? {
      let index = boardColumn + offset
      guard board.indices.contains(index) else { return nil }
      let whole = world.heading(of: board[index])
      return columns(of: whole) <= room ? whole : "(\(board[index].cards.count))"
    }
    let current = "[" + world.heading(of: board[boardColumn], in: row.width - 4) + "]"
    let room = max(0, (row.width - columns(of: current)) / 2 - 3)
    let middle = Point(column: row.minX + (row.width - columns(of: current)) / 2, row: row.minY)
    canvas.write(current, at: middle, style: Style(.current))
    if let left = name(-1, in: room - 2) {
      canvas.write(
        fitted("< " + left, to: room), at: Point(column: row.minX + 1, row: row.minY),
        style: Style(.hint))
      canvas.mark(row.left(row.width / 3), as: .card(column: boardColumn - 1, row: 0))
    }
    if let right = name(1, in: room - 2) {
      let text = fitted(right, to: max(0, room - 2)) + " >"
      canvas.write(
        text, at: Point(column: row.maxX - columns(of: text) - 1, row: row.minY),
        style: Style(.hint))
      canvas.mark(row.right(row.width / 3), as: .card(column: boardColumn + 1, row: 0))
    }
  }

  private func drawOneColumn(on canvas: inout Canvas, _ layout: Layout) {
    if list.rows.isEmpty {
      drawEmpty(on: &canvas, in: layout.body)
    } else {
      drawList(on: &canvas, heads: layout.heads, in: layout.body)
    }
  }

  // MARK: Columns side by side
  private func drawColumns(
    _ columns: [BoardColumn], on canvas: inout Canvas, _ layout: Layout
  ) {
    let area = Rect(
      column: layout.headings.minX, row: layout.headings.minY, width: layout.headings.width,
      height: layout.body.maxY - layout.headings.minY)
    let frame = BoardFrame(
      columns.map { world.wish(of: $0, named: world.heading(of: $0)) }, focused: boardColumn,
      width: area.width)
    var left = area.minX
    let areas = frame.widths.map { width in
      defer { left += width + 1 }
      return Rect(column: left, row: area.minY, width: width, height: area.height)
    }
    for (number, column) in zip(frame.shown, areas) {
      if number < frame.shown.upperBound - 1 { world.drawBorder(right: column, on: &canvas) }
      draw(columns[number], number, on: &canvas, in: column)
    }
    if plan.lanes != .none, !columns.isEmpty {
      drawLanes(
        columns[frame.shown], focused: boardColumn - frame.shown.lowerBound, areas: areas,
        on: &canvas)
    }
  }

  private func draw(
    _ column: BoardColumn, _ number: Int, on canvas: inout Canvas, in area: Rect
  ) {
    let isFocused = number == boardColumn
    canvas.mark(area.top(1), as: .card(column: number, row: 0))
    let name = world.heading(of: column, in: area.width - (isFocused ? 3 : 2))
    canvas.write(
      isFocused ? "[\(name)]" : " \(name)", at: Point(column: area.minX, row: area.minY),
      style: Style(isFocused ? .current : .heading))
    if plan.lanes == .none { drawCards(of: column, number, on: &canvas, in: area) }
  }

  private func drawCards(
    of column: BoardColumn, _ number: Int, on canvas: inout Canvas, in area: Rect
  ) {
    let isFocused = number == boardColumn
    let room = area.droppingTop(2)
    let cards = column.cards.map { lines(of: $0, width: area.width - 3) }
    let focus = isFocused ? list.focusIndex : 0
    var index = world.firstCard(of: cards, showing: focus, in: room.height)
    var row = room.minY
    while cards.indices.contains(index) {
      let isLast = index == cards.count - 1
      guard row + cards[index].count + (isLast ? 0 : 1) <= room.maxY else { break }
      draw(
        cards[index], isFocused: isFocused && index == focus, at: row, on: &canvas, in: room)
      let card = Rect(column: area.minX, row: row, width: area.width, height: cards[index].count)
      canvas.mark(card, as: .card(column: number, row: index))
      if list.chosen.contains(.entity(column.cards[index].reference)) {
        canvas.write("*", at: card.origin, style: Style(.chosen))
      }
      row += cards[index].count + 1
      index += 1
    }
    if index < cards.count {
      canvas.write(
        Phrase.moreCards(cards.count - index)[language],
        at: Point(column: area.minX + 5, row: min(row, room.maxY - 1)), style: Style(.hint),
        width: max(1, area.width - 5))
    }
  }

  /// One card from a row on; what lies outside its column's room is left out.
  func draw(
    _ lines: [String], isFocused: Bool, at top: Int, on canvas: inout Canvas, in room: Rect
  ) {
    for (offset, line) in lines.enumerated() where room.minY..<room.maxY ~= top + offset {
      let style = Style(line.hasPrefix("!") ? .warning : .text)
      let indent = offset == 0 ? 2 : 6
      canvas.write(
        line, at: Point(column: room.minX + indent, row: top + offset), style: style,
        width: max(1, room.width - indent))
    }
    guard isFocused else { return }
    let card = Rect(column: room.minX, row: top, width: room.width, height: lines.count)
    canvas.restyle(card.intersection(room), Style(.selected))
    let mark = Point(column: room.minX + 1, row: max(top, room.minY))
    canvas.write(">", at: mark, style: Style(.selected))
    if !list.isFiltering { canvas.cursor = mark }
  }

  /// Number and title in at most three lines, month and side, and what is wrong with it.
  func lines(of activity: Activity, width: Int) -> [String] {
    let indent = columns(of: activity.number) + 1
    let room = max(4, width - indent)
    let title = wrapped(activity.title, to: room, hyphen: "-")
    var lines = [activity.number + " " + (title.first ?? "")]
    lines += title.dropFirst().prefix(1)
    if title.count > 2 {
      let rest = world.whole(title.dropFirst(2), of: activity.title)
      lines.append(fitted(rest, to: room, ellipsis: settings.lines.ellipsis))
    }
    let month = activity.due.map { String($0.text.prefix(7)) }
    let side = activity.performingSide.phrase[language]
    let shown = month.map { columns(of: $0) + 1 + columns(of: side) <= room } ?? true
    let short = shown ? side : Phrase.shortSide(activity.performingSide)[language]
    let oneSided = index.oneSidedness(of: activity)
    let who = [month, short].compactMap { $0 }.joined(separator: " ")
    let mark = oneSided.map { Phrase.oneSided($0)[language] }
    let marked = mark.map { who + " " + $0 }
    let isMarked = oneSided?.isJoint == false && columns(of: marked ?? "") <= room
    lines.append(isMarked ? marked ?? who : who)
    if let percent = activity.percent, activity.status != .completed {
      lines.append(world.share(percent, in: room))
    }
    if let late = world.lateWords(activity) { lines.append(late[language]) }
    if let mark, !isMarked { lines.append(mark) }
    switch self.mark(of: .entity(activity.reference)) {
    case .conflict: lines.append(Phrase.conflictMark[language])
    case .changed: lines.append(Phrase.changedMark[language])
    case nil: break
    }
    if activity.status.isPutAside, let reason = activity.endReason {
      lines.append(fitted(reason, to: room, ellipsis: settings.lines.ellipsis))
    }
    return lines
  }
}

extension World {
  fileprivate func drawBorder(right column: Rect, on canvas: inout Canvas) {
    let border = Rect(column: column.maxX, row: column.minY, width: 1, height: column.height)
    canvas.verticalLine(in: border, settings.lines)
    canvas.write(
      String(settings.lines.cross), at: Point(column: border.minX, row: border.minY + 1),
      style: .border)
  }

  /// The first card shown so that the focused one is seen whole, with a line left for the rest.
  fileprivate func firstCard(of cards: [[String]], showing focus: Int, in height: Int) -> Int {
    var first = min(focus, max(0, cards.count - 1))
    var used = cards.indices.contains(first) ? cards[first].count + 1 : 0
    while first > 0, used + cards[first - 1].count + 1 <= height {
      first -= 1
      used += cards[first].count + 1
    }
    return first
  }

  /// The lines as one again, without the hyphens that broke a word.
  fileprivate func whole(_ lines: ArraySlice<String>, of title: String) -> String {
    lines.reduce("") { text, line in
      guard let last = text.split(separator: " ").last, last.hasSuffix("-") else {
        return text.isEmpty ? line : text + " " + line
      }
      return title.contains(last) ? text + line : text.dropLast() + line
    }
  }

  /// "40 %" with as much of a bar behind it as there is room for.
  fileprivate func share(_ percent: Int, in room: Int) -> String {
    let words = "\(percent) %"
    let width = min(10, room - columns(of: words) - 1)
    return width < 3
      ? words : words + " " + settings.lines.bar(percent, of: 100, width: width)
  }

  /// The number of cards is always whole; the name gives way to it.
  fileprivate func heading(of column: BoardColumn, in width: Int = .max) -> String {
    let count = " (\(column.cards.count))"
    let room = max(1, width - columns(of: count))
    return fitted(column.key.phrase[language], to: room, ellipsis: settings.lines.ellipsis) + count
  }
}

extension BoardColumn.Key {
  var phrase: Phrase {
    switch self {
    case .status(let status): status.phrase
    case .halfYear(let half): half.map(Phrase.halfYear) ?? .noDueDay
    case .commitment(let commitment):
      commitment.map { Phrase(verbatim: $0.code + " ") + $0.phrase } ?? .noCommitment
    case .principle(let principle): principle?.phrase ?? .noPrinciple
    case .side(let side): side.phrase
    case .challenge(let challenge): challenge.map { Phrase(verbatim: $0) } ?? .noChallenge
    }
  }

  /// As it is named in a sentence: a commitment by its code.
  var shortPhrase: Phrase {
    switch self {
    case .commitment(let commitment?): Phrase(verbatim: commitment.code)
    case .status, .halfYear, .commitment, .principle, .side, .challenge: phrase
    }
  }
}
