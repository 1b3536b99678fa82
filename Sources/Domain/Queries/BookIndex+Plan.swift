extension BookIndex {
  /// The version of the plan that is worked with on a day: the highest that covers its year; where
  /// none does, of the next plan to come.
  package func plan(on day: Day) -> ActivityPlan? {
    plan(coveringYear: day.year)
      ?? book.plans.all.filter { $0.fromYear > day.year }
      .min { ($0.fromYear, -$0.version, $0.id) < ($1.fromYear, -$1.version, $1.id) }
  }

  /// The version in force on a day: of those that cover its year the one that was adopted last by
  /// then; nil before any was.
  package func planInForce(on day: Day) -> ActivityPlan? {
    book.plans.all.filter { plan in
      plan.covers(day) && plan.adoptedDate.map { $0 <= day } ?? false
    }
    .max { $0.placeInTime < $1.placeInTime }
  }

  /// The version in force on a day; before any was, the one that was worked on then.
  package func planToTell(on day: Day) -> ActivityPlan? {
    planInForce(on: day)
      ?? book.plans.all.filter { $0.covers(day) }
      .min { ($0.version, -$0.fromYear, $0.id) < ($1.version, -$1.fromYear, $1.id) }
  }

  /// The highest version of the plan that covers a year.
  package func plan(coveringYear year: Int) -> ActivityPlan? {
    book.plans.all.filter { $0.fromYear <= year && year <= $0.toYear }
      .max { ($0.version, $0.fromYear, $0.id) < ($1.version, $1.fromYear, $1.id) }
  }

  /// The activities of a plan, by number; nil gives those without a plan.
  package func activities(in plan: Identifier<ActivityPlan>?) -> [Activity] {
    unordered(in: plan).arranged(by: \.placeByNumber)
  }

  private func unordered(in plan: Identifier<ActivityPlan>?) -> [Activity] {
    book.activities.all.filter { $0.plan == plan }
  }

  /// The activities of a plan that may not be there; none without a plan.
  func activities(in plan: ActivityPlan?) -> [Activity] {
    plan.map { activities(in: $0.id) } ?? []
  }

  /// Activities whose last day has passed, latest first.
  package func lateActivities(on day: Day) -> [Activity] {
    book.activities.all.filter { $0.isLate(on: day) }
      .sorted { ($0.due ?? day, $0.id) < ($1.due ?? day, $1.id) }
  }

  /// How far a plan has come.
  package func progress(of plan: Identifier<ActivityPlan>?, on day: Day) -> PlanProgress {
    PlanProgress(unordered(in: plan), on: day)
  }

  /// Municipal activities under way without a reference in the annual process (R9), by number.
  package var activitiesWithoutAnnualProcess: [Activity] {
    book.activities.all.filter { activity in
      activity.status.isActive && hasMunicipalPart(activity) && !isInAnnualProcess(activity)
    }
    .arranged(by: \.placeByNumber)
  }

  /// The municipality's own, and joint ones that a municipal party answers for.
  package func hasMunicipalPart(_ activity: Activity) -> Bool {
    switch activity.performingSide {
    case .municipality: true
    case .civilSociety: false
    case .joint: activity.responsible.contains { book.parties[$0]?.side == .municipality }
    }
  }
}

/// The columns of a plan in numbers.
package struct PlanProgress: Hashable, Sendable {
  package let counts: [ActivityStatus: Int]
  package let late: Int

  package init(_ activities: [Activity], on day: Day) {
    counts = Dictionary(grouping: activities, by: \.status).mapValues(\.count)
    late = activities.count { $0.isLate(on: day) }
  }

  /// Dropped ones left out.
  package var total: Int { counts.reduce(0) { $1.key == .dropped ? $0 : $0 + $1.value } }
  package var completed: Int { counts[.completed] ?? 0 }
}

extension ActivityPlan {
  /// Whether a day is in its years.
  package func covers(_ day: Day) -> Bool { fromYear <= day.year && day.year <= toYear }

  /// Later versions after earlier ones, whatever day each was adopted on.
  fileprivate var placeInTime: (Int, Int, Identifier<ActivityPlan>) { (version, fromYear, id) }
}

extension Activity {
  /// Its last day has passed, it was agreed on, and nobody said that it is completed, paused or
  /// dropped; what is only proposed promises no day.
  package func isLate(on day: Day) -> Bool {
    guard let due, due < day else { return false }
    return status.isActive
  }

  /// Days past the last day; nil when it is not late.
  package func daysLate(on day: Day) -> Int? {
    guard let due, isLate(on: day) else { return nil }
    return due.days(until: day)
  }

  /// A2 comes before A10.
  var placeByNumber: PlaceByNumber { PlaceByNumber(number: number, id: id) }

  struct PlaceByNumber: Comparable {
    let number: String
    let id: Identifier<Activity>

    static func < (left: Self, right: Self) -> Bool {
      let lengths = (left.number.utf8.count, right.number.utf8.count)
      if lengths.0 != lengths.1 { return lengths.0 < lengths.1 }
      return (left.number, left.id) < (right.number, right.id)
    }
  }
}

extension BookIndex {
  /// The milestones of an activity by the day they are to be reached.
  package func milestones(of activity: Identifier<Activity>) -> [Milestone] {
    referring(Milestone.self, to: activity.reference)
      .sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  }

  /// Those of work that is promised which are not reached and whose day has come or is near.
  func milestonesDue(by day: Day) -> [Milestone] {
    book.milestones.all.filter { milestone in
      milestone.doneDate == nil && milestone.date <= day
        && book.activities[milestone.activity]?.status.isActive == true
    }
    .sorted { ($0.date, $0.id) < ($1.date, $1.id) }
  }
}

extension Milestone {
  /// Its day has passed and nobody said that it was reached.
  package func isLate(on day: Day) -> Bool { doneDate == nil && date < day }
}
