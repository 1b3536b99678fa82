import Domain
import Terminal

/// The lanes of the board: bands across all columns, each under a heading of its own.
extension Model {
  /// Nothing where the board has no lanes; a card stands in the first lane that holds it.
  func laneKeys(for cards: [Activity]) -> [BoardColumn.Key] {
    switch plan.lanes {
    case .none: []
    case .principle: Principle.allCases.map(BoardColumn.Key.principle) + [.principle(nil)]
    case .commitment: Commitment.allCases.map(BoardColumn.Key.commitment) + [.commitment(nil)]
    case .side: PerformingSide.allCases.map(BoardColumn.Key.side)
    case .challenge:
      Set(cards.compactMap { $0.challenge?.nonEmpty })
        .map { (SwedishOrder($0), $0) }.sorted { $0.0 < $1.0 }
        .map { BoardColumn.Key.challenge($0.1) } + [.challenge(nil)]
    }
  }

  func laneHeading(_ lane: Int) -> Phrase {
    let lanes = laneKeys(for: planActivities)
    guard lanes.indices.contains(lane) else { return Phrase(verbatim: "") }
    let shown = Set(boardColumns().flatMap(\.cards).map(\.id))
    let cards = planActivities.filter { shown.contains($0.id) }
    let held = cards.count { lanes[lane].holds($0) }
    let own = cards.count { world.lane(of: $0, in: lanes) == lane }
    return .laneCount(lanes[lane].phrase, max(held, own), elsewhere: max(0, held - own))
  }

  func drawLanes(
    _ columns: ArraySlice<BoardColumn>, focused: Int, areas: [Rect], on canvas: inout Canvas
  ) {
    guard let room = areas.first?.droppingTop(2), room.height > 0, let right = areas.last else {
      return
    }
    let bands = bands(of: columns, widths: areas.map(\.width))
    let total = bands.last.map { $0.top + $0.height } ?? 0
    let offset = self.offset(of: bands, focused: focused, height: room.height, total: total)
    let view = World.LaneView(bands, offset: offset, in: room)
    for band in bands {
      for (cell, area) in zip(band.cells.indices, areas) {
        let seen = Rect(
          column: area.minX, row: view.rows.lowerBound, width: area.width, height: view.rows.count)
        draw(
          band.cells[cell], of: columns, at: columns.startIndex + cell,
          isFocused: cell == focused, from: view.top + band.top + 1, in: seen, on: &canvas)
      }
    }
    let whole = Rect(
      column: room.minX, row: room.minY, width: right.maxX - room.minX, height: room.height)
    drawHeadings(of: bands, view, on: &canvas, in: whole)
    guard view.below > 0 else { return }
    let last = whole.bottom(1)
    canvas.fill(last)
    canvas.write(
      Phrase.moreBelow(view.below)[language], at: last.origin.moved(columns: 2),
      style: Style(.hint))
  }

  /// The cards of one lane and column; one that begins above what is seen is left out.
  private func draw(
    _ cards: [(card: Activity, lines: [String])], of columns: ArraySlice<BoardColumn>,
    at number: Int, isFocused: Bool, from top: Int, in seen: Rect, on canvas: inout Canvas
  ) {
    var row = top
    for (card, lines) in cards {
      defer { row += lines.count + 1 }
      guard row >= seen.minY else { continue }
      draw(
        lines, isFocused: isFocused && card.reference == list.focused?.reference, at: row,
        on: &canvas, in: seen)
      let place = columns[number].cards.firstIndex { $0.id == card.id } ?? 0
      let shown = Rect(column: seen.minX, row: row, width: seen.width, height: lines.count)
      canvas.mark(shown.intersection(seen), as: .card(column: number, row: place))
    }
  }

  /// The first row always names the lane below it, and says how many cards stand above.
  private func drawHeadings(
    of bands: [World.Band], _ view: World.LaneView, on canvas: inout Canvas, in whole: Rect
  ) {
    let upper = bands.last { view.top + $0.top <= whole.minY }
    for band in bands where band.lane == upper?.lane || view.rows ~= view.top + band.top {
      let isFirst = band.lane == upper?.lane
      let line = whole.row(isFirst ? 0 : view.top + band.top - whole.minY)
      let words = isFirst && view.above > 0 ? Phrase.moreAbove(view.above)[language] : ""
      let end = line.maxX - columns(of: words) - 1
      canvas.fill(line)
      canvas.write(
        laneHeading(band.lane)[language], at: line.origin.moved(columns: 1), style: Style(.title),
        width: max(1, end - line.minX - 2))
      canvas.write(words, at: Point(column: end, row: line.minY), style: Style(.hint))
    }
  }

  private func bands(of columns: ArraySlice<BoardColumn>, widths: [Int]) -> [World.Band] {
    let lanes = laneKeys(for: planActivities)
    var bands: [World.Band] = []
    var top = 0
    for lane in lanes.indices {
      let cells = zip(columns, widths).map { column, width in
        column.cards.filter { self.world.lane(of: $0, in: lanes) == lane }
          .map { (card: $0, lines: lines(of: $0, width: width - 3)) }
      }
      let height = cells.map { $0.reduce(0) { $0 + $1.lines.count + 1 } }.max() ?? 0
      // A lane whose cards all stand in lanes above is named all the same.
      guard height > 0 || columns.contains(where: { $0.cards.contains(where: lanes[lane].holds) })
      else { continue }
      bands.append(World.Band(lane: lane, top: top, height: height + 1, cells: cells))
      top += height + 1
    }
    return bands
  }

  /// How far the bands are scrolled, so that the card in focus is seen whole with its heading
  /// where both fit.
  private func offset(of bands: [World.Band], focused: Int, height: Int, total: Int) -> Int {
    for band in bands where band.cells.indices.contains(focused) {
      var row = band.top + 1
      for (card, lines) in band.cells[focused] {
        defer { row += lines.count + 1 }
        guard card.reference == list.focused?.reference else { continue }
        let end = row + lines.count + 1
        let wanted = end - band.top <= height - 1 ? band.top : row - 1
        return max(0, min(wanted, max(0, total - height)))
      }
    }
    return 0
  }
}

extension World {
  func lane(of activity: Activity, in lanes: [BoardColumn.Key]) -> Int {
    lanes.firstIndex { $0.holds(activity) } ?? max(0, lanes.count - 1)
  }

  /// What stands in one band: its lane, and for each column shown the lines of its cards.
  fileprivate struct Band {
    let lane: Int
    /// From the top of all bands; the heading's row.
    let top: Int
    let height: Int
    let cells: [[(card: Activity, lines: [String])]]
  }

  /// Which rows of the bands are seen, and how many cards are not.
  fileprivate struct LaneView {
    /// Where the first band begins, which may be above the room.
    let top: Int
    /// Where cards are seen: below the first heading, and above the line that counts the rest.
    let rows: Range<Int>
    let above: Int
    let below: Int

    init(_ bands: [Band], offset: Int, in room: Rect) {
      let top = room.minY - offset
      let cards = bands.flatMap { band in
        band.cells.flatMap { cell -> [Range<Int>] in
          var row = top + band.top + 1
          return cell.map { card in
            defer { row += card.lines.count + 1 }
            return row..<(row + card.lines.count)
          }
        }
      }
      let isLong = cards.contains { $0.upperBound > room.maxY }
      let end = max(room.minY, room.maxY - (isLong ? 1 : 0))
      self.top = top
      rows = min(room.minY + 1, end)..<end
      above = cards.count { $0.lowerBound <= room.minY }
      below = cards.count { $0.upperBound > end }
    }
  }
}
