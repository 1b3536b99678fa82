/// What an activity needs before its plan can be adopted: what it carries from the agreement, who
/// answers for it, and when it is to be complete (`DOMAIN.md` §4).
package enum AdoptionNeed: CaseIterable, Hashable, Sendable {
  case principle
  case commitment
  case owner
  case due
  /// A day inside the years of the plan.
  case dueInside
}

extension AdoptionNeed {
  /// The field of an activity that it is filled in by.
  package var field: Activity.CodingKeys {
    switch self {
    case .principle: .principles
    case .commitment: .commitments
    case .owner: .responsible
    case .due, .dueInside: .due
    }
  }
}

/// An activity that would go into an adopted plan with something missing.
package struct UnreadyActivity: Equatable, Sendable {
  package let activity: Activity
  /// In the order of `AdoptionNeed`; never empty.
  package let missing: [AdoptionNeed]
}

extension Book {
  /// What stands in the way of adopting a plan, by the numbers of its activities.
  ///
  /// Empty when nothing does. What is paused or dropped is not adopted and lacks nothing.
  package func unready(in plan: ActivityPlan) -> [UnreadyActivity] {
    taken(into: plan).compactMap { activity in
      let missing = activity.missingForAdoption(in: plan)
      return missing.isEmpty ? nil : UnreadyActivity(activity: activity, missing: missing)
    }
  }

  /// Whether nothing in it would be promised by adopting it.
  package func isEmpty(_ plan: ActivityPlan) -> Bool { taken(into: plan).isEmpty }

  /// The activities that adopting a plan decides on; a version that is not entered yet has those it
  /// takes over.
  private func taken(into plan: ActivityPlan) -> [Activity] {
    let isNew = plans[plan.id] == nil
    let source = isNew ? predecessor(of: plan)?.id : plan.id
    return activities.all.filter { $0.plan == source && !$0.status.isPutAside }
      .arranged(by: \.placeByNumber)
  }

  /// Pauses what is not ready, so that the rest can be adopted; the reason says so.
  package func leavingOut(
    _ activity: Identifier<Activity>, reason: String, by actor: Actor
  ) -> [Change] {
    entering(activity, by: actor) {
      $0.status = .paused
      $0.endReason = reason
    }
  }

  /// What was proposed is decided by the adoption of its plan, on the day and at the meeting of it.
  func deciding(
    by edit: Edit<ActivityPlan>, _ actor: Actor, ids: inout IdentifierSource
  ) -> [Change] {
    guard let plan = edit.after, let day = plan.adoptedDate, plan.isAdopted(since: edit.before)
    else { return [] }
    let proposed = activities.all.filter { $0.plan == plan.id && $0.status == .proposed }
    return proposed.arranged(by: \.placeByNumber).map { activity in
      var entry = newEntry(of: activity, on: day, by: actor, ids: &ids)
      entry.status = .decided
      entry.meeting = plan.meeting
      return entry.creation
    }
  }
}

extension ActivityPlan {
  /// Whether it has a day of adoption that it did not have.
  func isAdopted(since before: ActivityPlan?) -> Bool {
    adoptedDate != nil && before?.adoptedDate == nil
  }
}

extension Activity {
  /// In the order of `AdoptionNeed`; empty when it can be adopted.
  package func missingForAdoption(in plan: ActivityPlan) -> [AdoptionNeed] {
    AdoptionNeed.allCases.filter { need in
      switch need {
      case .principle: principles.isEmpty
      case .commitment: commitments.isEmpty
      case .owner: responsible.isEmpty
      case .due: due == nil
      case .dueInside: due.map { !plan.covers($0) } ?? false
      }
    }
  }
}
