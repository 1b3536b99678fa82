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
  /// keeps for ever what it was adopted with, or what it held on that day.
  ///
  /// The activities themselves are the same ones, with all that hangs on them.
  package func superseding(by plan: ActivityPlan) -> [Change] {
    guard let before = predecessor(of: plan) else { return [] }
    let own = planned(in: before.id)
    guard !own.isEmpty else { return [] }
    let kept = before.contents.isEmpty ? before.changing { $0.contents = pictures(of: own) } : []
    return kept + own.flatMap { activity in activity.changing { $0.plan = plan.id } }
  }

  /// The text of a version as it is adopted, kept in it from then on; with why something was left
  /// out of it.
  func freezing(by edit: Edit<ActivityPlan>) -> [Change] {
    guard let plan = edit.after, plan.isAdopted(since: edit.before) else { return [] }
    return plan.changing { $0.contents = pictures(of: planned(in: plan.id)) }
  }

  /// What goes back when a draft is removed: its activities to the version it was to take the place
  /// of, in the words of that version, and those that the draft had left out.
  ///
  /// What was new in the draft is a proposal in an adopted version.
  func givingBack(from plan: ActivityPlan) -> [Change] {
    guard plan.adoptedDate == nil, let before = predecessor(of: plan) else { return [] }
    let back = planned(in: plan.id).flatMap { activity in
      activity.changing { changed in
        if let text = before.contents[activity.id] { changed = saying(text, of: activity) }
        changed.plan = before.id
        if before.adoptedDate != nil, before.promise(of: activity.id) == nil,
          activity.status.isBegun
        {
          changed.status = .proposed
        }
      }
    }
    let lost = before.contents.keys.sorted().compactMap { id -> Change? in
      guard activities[id] == nil, let text = before.promise(of: id),
        let known = activities.everKnown(id)
      else { return nil }
      var activity = saying(text, of: known)
      activity.plan = before.id
      return activity.creation
    }
    return back + lost + (before.adoptedDate == nil ? before.changing { $0.contents = [:] } : [])
  }

  private func planned(in plan: Identifier<ActivityPlan>) -> [Activity] {
    activities.all.filter { $0.plan == plan }.arranged(by: \.placeByNumber)
  }

  private func pictures(of activities: [Activity]) -> [Identifier<Activity>: PlannedActivity] {
    Dictionary(
      activities.map { ($0.id, PlannedActivity($0)) }, uniquingKeysWith: { first, _ in first })
  }
}
