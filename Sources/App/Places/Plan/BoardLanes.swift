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

  func lane(of activity: Activity, in lanes: [BoardColumn.Key]) -> Int {
    lanes.firstIndex { $0.holds(activity) } ?? max(0, lanes.count - 1)
  }

  func laneHeading(_ lane: Int) -> Phrase {
    let lanes = laneKeys(for: planActivities)
    guard lanes.indices.contains(lane) else { return Phrase(verbatim: "") }
    let cards = Set(boardColumns().flatMap(\.cards).map(\.id))
    let own = planActivities.count {
      cards.contains($0.id) && self.lane(of: $0, in: lanes) == lane
    }
    return .laneCount(lanes[lane].phrase, own)
  }

  /// What stands in one band: its lane, and for each column shown the lines of its cards.
  private struct Band {
    let lane: Int
    /// From the top of all bands; the heading's row.
    let top: Int
    let height: Int
    let cells: [[(card: Activity, lines: [String])]]
  }

  func drawLanes(
    _ columns: ArraySlice<BoardColumn>, focused: Int, areas: [Rect], on canvas: inout Canvas
  ) {
    guard let room = areas.first?.droppingTop(2), room.height > 0 else { return }
    let bands = bands(of: columns, widths: areas.map(\.width))
    let total = bands.last.map { $0.top + $0.height } ?? 0
    let offset = self.offset(of: bands, focused: focused, height: room.height, total: total)
    var hidden = 0
    for band in bands {
      drawHeading(of: band, from: room.minY - offset, in: room, areas, on: &canvas)
      for (cell, area) in zip(band.cells.indices, areas) {
        let limits = area.droppingTop(2)
        var row = room.minY - offset + band.top + 1
        for (card, lines) in band.cells[cell] {
          if row + lines.count > limits.maxY { hidden += 1 }
          let isFocused = cell == focused && card.reference == list.focused?.reference
          draw(lines, isFocused: isFocused, at: row, on: &canvas, in: limits)
          let number = columns.startIndex + cell
          let place = columns[number].cards.firstIndex { $0.id == card.id } ?? 0
          let shown = Rect(column: area.minX, row: row, width: area.width, height: lines.count)
          canvas.mark(shown.intersection(limits), as: .card(column: number, row: place))
          row += lines.count + 1
        }
      }
    }
    guard hidden > 0 else { return }
    let last = Rect(
      column: room.minX, row: room.maxY - 1, width: (areas.last?.maxX ?? room.maxX) - room.minX,
      height: 1)
    canvas.fill(last)
    canvas.write(
      Phrase.moreBelow(hidden)[language], at: last.origin.moved(columns: 2), style: Style(.hint))
  }

  private func bands(of columns: ArraySlice<BoardColumn>, widths: [Int]) -> [Band] {
    let lanes = laneKeys(for: planActivities)
    var bands: [Band] = []
    var top = 0
    for lane in lanes.indices {
      let cells = zip(columns, widths).map { column, width in
        column.cards.filter { self.lane(of: $0, in: lanes) == lane }
          .map { (card: $0, lines: lines(of: $0, width: width - 3)) }
      }
      let height = cells.map { $0.reduce(0) { $0 + $1.lines.count + 1 } }.max() ?? 0
      guard height > 0 else { continue }
      bands.append(Band(lane: lane, top: top, height: height + 1, cells: cells))
      top += height + 1
    }
    return bands
  }

  /// How far the bands are scrolled, so that the card in focus is seen whole with its heading
  /// where both fit.
  private func offset(of bands: [Band], focused: Int, height: Int, total: Int) -> Int {
    for band in bands where band.cells.indices.contains(focused) {
      var row = band.top + 1
      for (card, lines) in band.cells[focused] {
        defer { row += lines.count + 1 }
        guard card.reference == list.focused?.reference else { continue }
        let end = row + lines.count + 1
        let wanted = end - band.top <= height - 1 ? band.top : row
        return max(0, min(wanted, max(0, total - height)))
      }
    }
    return 0
  }

  private func drawHeading(
    of band: Band, from start: Int, in room: Rect, _ areas: [Rect], on canvas: inout Canvas
  ) {
    let row = start + band.top
    guard row >= room.minY, row < room.maxY, let left = areas.first, let right = areas.last else {
      return
    }
    let line = Rect(column: left.minX, row: row, width: right.maxX - left.minX, height: 1)
    canvas.fill(line)
    canvas.write(
      laneHeading(band.lane)[language], at: line.origin.moved(columns: 1), style: Style(.title),
      width: line.width - 1)
  }
}
