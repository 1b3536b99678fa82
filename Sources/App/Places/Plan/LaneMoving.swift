import Domain
import Terminal

/// The column the arrows up and down come back to, as a caret does in lines of unlike length.
struct LaneGoal: Equatable {
  let column: Int
  /// Where they have gone since.
  let reached: Int
}

extension Model {
  /// Up and down from lane to lane; false where the list itself knows the way.
  ///
  /// A lane without a card in this column is reached in the nearest column that has one.
  mutating func moveOverLanes(by step: Int) -> Bool {
    guard place == .plan, size.width >= Layout.boardWidth, !settings.isPlain,
      let activity = focusedActivity
    else { return false }
    let lanes = laneKeys(for: planActivities)
    let own = world.lane(of: activity, in: lanes)
    let cards = list.rows.filter { !$0.isHeading }
    let next = (cards.firstIndex { $0.reference == activity.reference } ?? 0) + step
    if cards.indices.contains(next), world.lane(of: cards[next], in: lanes) == own { return false }
    let goal = plan.goal.flatMap { $0.reached == boardColumn ? $0.column : nil } ?? boardColumn
    var lane = own + step
    while lanes.indices.contains(lane) {
      if let card = card(inLane: lane, of: lanes, nearest: goal, isFirst: step > 0) {
        plan.goal = LaneGoal(column: goal, reached: card.column)
        plan.column = card.column
        refreshList()
        list.focus(card.row)
        return true
      }
      lane += step
    }
    return true
  }

  private func card(
    inLane lane: Int, of lanes: [BoardColumn.Key], nearest goal: Int, isFirst: Bool
  ) -> (column: Int, row: RowKey)? {
    let found = boardColumns().enumerated().compactMap { number, column in
      let own = column.cards.filter { self.world.lane(of: $0, in: lanes) == lane }
      return (isFirst ? own.first : own.last).map { (number, RowKey.entity($0.reference)) }
    }
    return found.min { abs($0.0 - goal) < abs($1.0 - goal) }.map { (column: $0.0, row: $0.1) }
  }
}

extension World {
  fileprivate func lane(of row: RowKey, in lanes: [BoardColumn.Key]) -> Int? {
    row.reference.flatMap { book.activities[Identifier<Activity>($0)] }
      .map { lane(of: $0, in: lanes) }
  }
}
