import Domain
import Terminal

/// A card carried to another column or lane: what changes, and the sentence that tells it.
struct BoardMove {
  let target: BoardColumn.Key
  let changes: [Change]
  let sentence: Phrase
}

extension Model {
  /// One step across the board, in whatever the columns stand for; nil at its edge.
  func move(of activity: Activity, _ step: BoardStep) -> BoardMove? {
    guard plan.grouping != .status else { return world.statusMove(of: activity, step) }
    let keys = boardColumns().map(\.key)
    guard keys.indices.contains(boardColumn) else { return nil }
    let next = boardColumn + (step == .right ? 1 : -1)
    guard keys.indices.contains(next) else { return nil }
    return move(of: activity, from: keys[boardColumn], to: keys[next])
  }

  /// One lane up or down; nil at the edge, or where the board has no lanes.
  func move(of activity: Activity, toLane step: AgendaDirection) -> BoardMove? {
    let lanes = laneKeys(for: planActivities)
    guard let lane = lanes.firstIndex(where: { $0.holds(activity) }) else { return nil }
    let next = lane + (step == .down ? 1 : -1)
    guard lanes.indices.contains(next) else { return nil }
    return move(of: activity, from: lanes[lane], to: lanes[next])
  }

  private func move(
    of activity: Activity, from old: BoardColumn.Key, to new: BoardColumn.Key
  ) -> BoardMove? {
    let changes = book.changing(activity.id) {
      old.unmark(&$0)
      new.mark(&$0)
    }
    let sentence: Phrase
    if case .halfYear = new {
      let due = changes.first.flatMap { book.applying([$0]).activities[activity.id]?.due }
      sentence = .movedDue(activity.number, to: due, from: activity.due)
    } else {
      sentence = .movedGroup(activity.number, to: new.shortPhrase, from: old.shortPhrase)
    }
    return BoardMove(target: new, changes: changes, sentence: sentence)
  }

  /// Turns the board to the column a row stands in, or from an empty one to the first with a card.
  mutating func turnBoard(toHit row: RowKey?) {
    let columns = boardColumns().map { $0.cards.map { RowKey.entity($0.reference) } }
    let holding = columns.indices.filter { column in row.map(columns[column].contains) ?? false }
    guard columns.indices.contains(boardColumn), !holding.contains(boardColumn) else { return }
    let first = columns[boardColumn].isEmpty ? columns.firstIndex { !$0.isEmpty } : nil
    guard let column = holding.first ?? first else { return }
    plan.column = column
    list.replaceRows(planRows())
  }

  /// Turns the board to a column, if it is there.
  mutating func turnBoard(to key: BoardColumn.Key) {
    if let column = boardColumns().firstIndex(where: { $0.key == key }) { plan.column = column }
  }
}

extension World {
  fileprivate func statusMove(of activity: Activity, _ step: BoardStep) -> BoardMove? {
    guard let status = activity.status.stepped(step) else { return nil }
    return BoardMove(
      target: .status(status), changes: book.stepping(activity.id, step, by: actor),
      sentence: .movedCard(activity.number, status.phrase))
  }
}

extension BoardColumn.Key {
  /// A card becomes what its column or lane stands for.
  func mark(_ activity: inout Activity) {
    switch self {
    case .status(let status): activity.status = status
    case .halfYear(let half): activity.due = half.map { activity.dueDay(in: $0) }
    case .commitment(let commitment): commitment.map { _ = activity.commitments.insert($0) }
    case .principle(let principle): principle.map { _ = activity.principles.insert($0) }
    case .side(let side): activity.performingSide = side
    case .challenge(let challenge): activity.challenge = challenge
    }
  }

  /// A card leaves one of the several columns it may stand in.
  fileprivate func unmark(_ activity: inout Activity) {
    switch self {
    case .commitment(let commitment): commitment.map { _ = activity.commitments.remove($0) }
    case .principle(let principle): principle.map { _ = activity.principles.remove($0) }
    case .status, .halfYear, .side, .challenge: break
    }
  }
}
