/// What a revision of the plan did: which activities came, went and were changed.
package struct PlanComparison: Equatable, Sendable {
  /// One activity of either version.
  package struct Line: Equatable, Sendable {
    package let id: Identifier<Activity>
    package let activity: PlannedActivity
    /// Why it is no longer promised, where that was said.
    package var reason: String?
  }

  /// One activity of both versions, which do not say the same of it.
  package struct Revision: Equatable, Sendable {
    package let id: Identifier<Activity>
    package let before: PlannedActivity
    package let after: PlannedActivity
  }

  /// By number, as everything here.
  package let added: [Line]
  /// Dropped ones count as gone; the reason stands with what the newer version says of it.
  package let removed: [Line]
  /// How far an activity has come is no revision of the plan.
  package let changed: [Revision]

  package var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty }
}

extension PlannedActivity {
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
    let before = contents(of: older).filter { $0.value.isPromised }
    let after = contents(of: newer).filter { $0.value.isPromised }
    func lines(
      _ own: [Identifier<Activity>: PlannedActivity],
      without other: [Identifier<Activity>: PlannedActivity]
    ) -> [PlanComparison.Line] {
      own.filter { other[$0.key] == nil }
        .map { PlanComparison.Line(id: $0.key, activity: $0.value) }
        .sorted { PlannedActivity.precedes($0.activity, $1.activity) }
    }
    let changed = after.compactMap { id, activity -> PlanComparison.Revision? in
      guard let old = before[id], !activity.differences(from: old).isEmpty else { return nil }
      return PlanComparison.Revision(id: id, before: old, after: activity)
    }
    return PlanComparison(
      added: lines(after, without: before),
      removed: lines(before, without: after).map { line in
        var line = line
        line.reason = reason(forLeavingOut: line.id, of: newer)
        return line
      },
      changed: changed.sorted { PlannedActivity.precedes($0.after, $1.after) })
  }

  private func reason(
    forLeavingOut activity: Identifier<Activity>, of plan: ActivityPlan
  ) -> String? {
    let said = plan.contents[activity]?.endReason ?? book.activities.everKnown(activity)?.endReason
    return said?.nonEmpty
  }

  /// Activities of adopted versions that do not say what was adopted, by number: two devices may
  /// have written at once, or an older program.
  package func editedAfterAdoption(of plan: ActivityPlan) -> [PlanComparison.Revision] {
    guard plan.adoptedDate != nil else { return [] }
    return activities(in: plan.id).compactMap { activity in
      guard let adopted = plan.promise(of: activity.id) else { return nil }
      let now = PlannedActivity(activity)
      return book.differences(of: now, from: adopted).isEmpty
        ? nil : PlanComparison.Revision(id: activity.id, before: adopted, after: now)
    }
  }

  /// Activities that the version in force promises and that are not in it: another device removed
  /// or moved them.
  package func missingSinceAdoption(of plan: ActivityPlan) -> [Identifier<Activity>] {
    guard plan.adoptedDate != nil, book.latestVersion(like: plan).id == plan.id else { return [] }
    return plan.contents.filter { id, text in
      text.isPromised && book.activities[id]?.plan != plan.id
        && book.activities.everKnown(id) != nil
    }
    .sorted { PlannedActivity.precedes($0.value, $1.value) }.map(\.key)
  }

  /// Activities that stand as decided in an adopted version which does not hold them, by number.
  package func decidedWithoutAdoption(in plan: ActivityPlan) -> [Activity] {
    guard plan.adoptedDate != nil, !plan.contents.isEmpty else { return [] }
    return activities(in: plan.id).filter {
      $0.status.isBegun && plan.promise(of: $0.id) == nil
    }
  }

  /// The activities as a version says them, by number.
  ///
  /// An adopted one says them in its own words with all that it holds, also what was removed since
  /// or went over to the next, and what was proposed in it later. How far they had come is that of
  /// the day.
  package func activities(asIn plan: ActivityPlan, on day: Day) -> [Activity] {
    let live = activities(in: plan.id)
    guard plan.adoptedDate != nil, !plan.contents.isEmpty else { return live }
    let left = live.filter { plan.promise(of: $0.id) == nil }
    let isLeft = Set(left.map(\.id))
    let kept = plan.contents.filter { !isLeft.contains($0.key) }.map { id, text in
      let known =
        book.activities.everKnown(id)
        ?? Activity(id: id, number: text.number, title: text.title)
      var activity = book.saying(text, of: known)
      activity.plan = plan.id
      if text.isPromised, let standing = book.standing(of: id, on: day) {
        activity.take(standing)
      } else {
        activity.status = text.status
        activity.endReason = text.endReason
      }
      return activity
    }
    return (kept + left).arranged(by: \.placeByNumber)
  }

  /// The same for a version that an older program adopted and kept no text of, against what the
  /// book held at the end of the day of its adoption.
  package func editedAfterAdoption(
    of plan: ActivityPlan, since past: BookIndex
  ) -> [PlanComparison.Revision] {
    guard let then = past.book.plans[plan.id], then.adoptedDate != nil, then.contents.isEmpty else {
      return []
    }
    let now = contents(of: plan)
    return past.activities(in: plan.id).compactMap { activity in
      let adopted = PlannedActivity(activity)
      guard adopted.isPromised, let now = now[activity.id],
        !book.differences(of: now, from: adopted).isEmpty
      else { return nil }
      return PlanComparison.Revision(id: activity.id, before: adopted, after: now)
    }
  }
}
