/// What a revision of the plan did: which activities came, went and were changed.
package struct PlanComparison: Equatable, Sendable {
  /// One activity of either version.
  package struct Line: Equatable, Sendable {
    package let id: Identifier<Activity>
    package let activity: PlannedActivity
  }

  /// One activity of both versions, which do not say the same of it.
  package struct Revision: Equatable, Sendable {
    package let id: Identifier<Activity>
    package let before: PlannedActivity
    package let after: PlannedActivity
  }

  /// By number, as everything here.
  package let added: [Line]
  /// Dropped ones count as gone.
  package let removed: [Line]
  /// How far an activity has come is no revision of the plan.
  package let changed: [Revision]

  package var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }
}

extension PlannedActivity {
  /// Whether another version promises the same of it; being under way or done is no difference.
  fileprivate func promisesTheSame(as other: PlannedActivity) -> Bool {
    title == other.title && due == other.due && performingSide == other.performingSide
      && responsible == other.responsible && principles == other.principles
      && commitments == other.commitments
  }

  fileprivate static func precedes(_ left: Self, _ right: Self) -> Bool {
    (left.number.utf8.count, left.number) < (right.number.utf8.count, right.number)
  }
}

extension BookIndex {
  /// What a version holds: kept when the next one took over, else as it stands.
  package func contents(
    of plan: ActivityPlan
  ) -> [Identifier<Activity>: PlannedActivity] {
    guard plan.contents.isEmpty else { return plan.contents }
    return Dictionary(
      activities(in: plan.id).map { ($0.id, PlannedActivity($0)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// What was added, removed and changed from one version to another.
  package func comparison(of older: ActivityPlan, with newer: ActivityPlan) -> PlanComparison {
    let before = contents(of: older).filter { $0.value.status != .dropped }
    let after = contents(of: newer).filter { $0.value.status != .dropped }
    func lines(
      _ own: [Identifier<Activity>: PlannedActivity],
      without other: [Identifier<Activity>: PlannedActivity]
    ) -> [PlanComparison.Line] {
      own.filter { other[$0.key] == nil }
        .map { PlanComparison.Line(id: $0.key, activity: $0.value) }
        .sorted { PlannedActivity.precedes($0.activity, $1.activity) }
    }
    let changed = after.compactMap { id, activity -> PlanComparison.Revision? in
      guard let old = before[id], !old.promisesTheSame(as: activity) else { return nil }
      return PlanComparison.Revision(id: id, before: old, after: activity)
    }
    return PlanComparison(
      added: lines(after, without: before), removed: lines(before, without: after),
      changed: changed.sorted { PlannedActivity.precedes($0.after, $1.after) })
  }
}
