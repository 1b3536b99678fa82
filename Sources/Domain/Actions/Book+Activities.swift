extension Book {
  /// An activity with the next number of its plan; not yet in the book.
  package func newActivity(
    _ title: String, in plan: Identifier<ActivityPlan>?, ids: inout IdentifierSource
  ) -> Activity {
    var activity = Activity(
      id: ids.next(), number: nextActivityNumber(in: plan), title: title.trimmed)
    activity.plan = plan
    return activity
  }

  /// Sets the status; a completed activity has a day, a reason belongs to paused and dropped.
  package func moving(
    _ activity: Identifier<Activity>, to status: ActivityStatus, reason: String? = nil,
    by actor: Actor
  ) -> [Change] {
    entering(activity, by: actor) {
      $0.status = status
      if let reason = reason?.nonEmpty, status.isPutAside { $0.endReason = reason }
    }
  }

  /// One step along proposed, decided, ongoing, completed; empty at either end.
  package func stepping(
    _ activity: Identifier<Activity>, _ step: BoardStep, by actor: Actor
  ) -> [Change] {
    guard let status = activities[activity]?.status.stepped(step) else { return [] }
    return moving(activity, to: status, by: actor)
  }

  /// Replaces the comment of an activity; white space alone takes it away.
  package func noting(_ note: String, on activity: Identifier<Activity>) -> [Change] {
    changing(activity) { $0.note = note.nonEmpty }
  }

  /// The activity that a matter becomes, each knowing the other; empty when it has one already.
  package func makingActivity(
    from matter: Identifier<Matter>, in plan: Identifier<ActivityPlan>?,
    ids: inout IdentifierSource
  ) -> [Change] {
    guard let matter = matters[matter], activities[matter.activity] == nil else { return [] }
    var activity = newActivity(matter.title, in: plan, ids: &ids)
    activity.principles = matter.principles
    activity.commitments = matter.commitments
    activity.matter = matter.id
    return [activity.creation] + matter.changing { $0.activity = activity.id }
  }
}

/// A card's way on the plan board.
package enum BoardStep: Hashable, Sendable, CaseIterable {
  case left
  case right
}

extension ActivityStatus {
  /// The four columns of the board, from the left.
  package static let board: [ActivityStatus] = [.proposed, .decided, .ongoing, .completed]

  /// Paused and dropped stand beside the board.
  package var isPutAside: Bool { self == .paused || self == .dropped }

  /// Whether it was decided on, whether or not it is done.
  package var isBegun: Bool { isActive || self == .completed }

  /// Whether work is promised: decided or ongoing.
  package var isActive: Bool { self == .decided || self == .ongoing }

  /// The neighbouring column; a paused card goes back to decided or ongoing, a dropped one nowhere.
  package func stepped(_ step: BoardStep) -> ActivityStatus? {
    if self == .paused { return step == .left ? .decided : .ongoing }
    guard let column = Self.board.firstIndex(of: self) else { return nil }
    let next = column + (step == .right ? 1 : -1)
    return Self.board.indices.contains(next) ? Self.board[next] : nil
  }
}
