extension Book {
  /// The version that a new one of the same years takes over from: the highest below it.
  package func predecessor(of plan: ActivityPlan) -> ActivityPlan? {
    plans.all.filter {
      $0.id != plan.id && $0.fromYear == plan.fromYear && $0.toYear == plan.toYear
        && $0.version < plan.version
    }
    .max { ($0.version, $0.id) < ($1.version, $1.id) }
  }

  /// What a new version brings with it: its activities come over from the version before, which
  /// keeps for ever what it held on that day.
  ///
  /// The activities themselves are the same ones, with all that hangs on them.
  package func superseding(by plan: ActivityPlan) -> [Change] {
    guard let before = predecessor(of: plan), before.contents.isEmpty else { return [] }
    let own = activities.all.filter { $0.plan == before.id }.arranged(by: \.placeByNumber)
    let contents = Dictionary(
      own.map { ($0.id, PlannedActivity($0)) }, uniquingKeysWith: { first, _ in first })
    return before.changing { $0.contents = contents }
      + own.flatMap { activity in
        activity.changing {
          $0.plan = plan.id
          if plan.adoptedDate != nil, $0.status == .proposed { $0.status = .decided }
        }
      }
  }
}
