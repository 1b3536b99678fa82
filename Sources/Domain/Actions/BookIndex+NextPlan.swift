/// The next plan begun from an earlier one, as a council does every second year (`DOMAIN.md` §4).
extension BookIndex {
  /// What a next plan is offered of an earlier one: what was neither completed nor dropped, by
  /// number; of a version that was taken over what the latest one holds.
  package func unfinished(in plan: ActivityPlan) -> [Activity] {
    activities(in: book.latestVersion(like: plan).id).filter {
      $0.status != .completed && $0.status != .dropped
    }
  }

  /// The plan of as many years after another one; nil after the last year there is.
  package func next(
    after plan: ActivityPlan, ids: inout IdentifierSource
  ) -> ActivityPlan? {
    guard 1..<9_000 ~= plan.fromYear, plan.fromYear..<9_000 ~= plan.toYear else { return nil }
    let span = plan.toYear - plan.fromYear
    return ActivityPlan(
      id: ids.next(), period: plan.period, fromYear: plan.toYear + 1,
      toYear: plan.toYear + 1 + span)
  }

  /// The first year of the next plan to make: of the two years that are planned for on a day,
  /// counted from the beginning of the agreement, or after the plans that are there.
  ///
  /// From August on it is the next year that is planned for.
  package func nextYearToPlan(on day: Day, in period: AgreementPeriod) -> Int {
    let first = period.validFrom.year
    let planned = day.asksPlanning(of: day.year + 1) ? day.year + 1 : day.year
    var year = max(first, planned - max(0, planned - first) % 2)
    while year < 9_000, let plan = plan(coveringYear: year), plan.toYear < 9_000 {
      year = plan.toYear + 1
    }
    return year
  }

  /// A plan of the years after one, if there is one already.
  package func planAfter(_ plan: ActivityPlan) -> ActivityPlan? {
    guard plan.toYear < .max else { return nil }
    return book.plans.all.filter { $0.fromYear == plan.toYear + 1 }
      .max { ($0.version, $0.id) < ($1.version, $1.id) }
  }

  /// Proposals of the new plan for what goes on, numbered anew, each with what it goes on from.
  ///
  /// What was promised for a day stays so where the new plan holds the day.
  package func continuing(
    _ activities: [Activity], in plan: ActivityPlan, ids: inout IdentifierSource
  ) -> [Activity] {
    let years = plan.fromYear...max(plan.fromYear, plan.toYear)
    return activities.enumerated().map { place, old in
      let number = String(place + 1)
      var activity = Activity(
        id: ids.next(), number: "A" + (number.count < 2 ? "0" : "") + number, title: old.title)
      activity.plan = plan.id
      activity.origin = old.id
      activity.performingSide = old.performingSide
      activity.responsible = old.responsible
      activity.contributors = old.contributors
      activity.principles = old.principles
      activity.commitments = old.commitments
      activity.challenge = old.challenge
      activity.nature = old.nature
      activity.goals = old.goals
      activity.dimensions = old.dimensions
      activity.purpose = old.purpose
      activity.measure = old.measure
      activity.matter = old.matter
      activity.start = old.start.flatMap { years.contains($0.year) ? $0 : nil }
      activity.due = old.due.flatMap { years.contains($0.year) ? $0 : nil }
      return activity
    }
  }
}
