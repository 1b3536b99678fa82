/// What holds on a day by its own dates, also a day to come; what was known on a day is another
/// question, answered by the history.
extension Book {
  /// Whether a record holds on a day; what has no dates of its own holds on every day.
  package func isValid(_ reference: EntityReference, on day: Day) -> Bool {
    switch reference.kind {
    case .parties: parties[Identifier(reference)]?.isCurrent(on: day) ?? true
    case .affiliations: affiliations[Identifier(reference)]?.isInForce(on: day) ?? true
    case .mandates: mandates[Identifier(reference)]?.isCurrent(on: day) ?? true
    case .groups: groups[Identifier(reference)]?.isCurrent(on: day) ?? true
    case .contacts: contacts[Identifier(reference)]?.validFrom.map { $0 <= day } ?? true
    case .plans: plans[Identifier(reference)].map { isInForce($0, on: day) } ?? true
    case .activities:
      activities[Identifier(reference)].map { activity in
        plans[activity.plan].map { $0.covers(day) } ?? true
      } ?? true
    case .decisions: decisions[Identifier(reference)].map { $0.date <= day } ?? true
    case .progress: progress[Identifier(reference)].map { $0.date <= day } ?? true
    case .matters: matters[Identifier(reference)].map { $0.receivedDate <= day } ?? true
    case .undertakings: undertakings[Identifier(reference)].map { $0.year == day.year } ?? true
    case .assessments: assessments[Identifier(reference)].map { $0.year <= day.year } ?? true
    case .dispatches: dispatches[Identifier(reference)].map { $0.date <= day } ?? true
    case .people, .nominations, .meetings, .treatments, .milestones, .followups, .subpoints,
      .attachments, .settings:
      true
    }
  }

  /// Of the versions for the year the one that was adopted last by the day; before any was, the one
  /// that is worked on.
  private func isInForce(_ plan: ActivityPlan, on day: Day) -> Bool {
    guard plan.covers(day) else { return false }
    let rivals = plans.all.filter { $0.fromYear == plan.fromYear && $0.toYear == plan.toYear }
    let adopted = rivals.filter { $0.adoptedDate.map { $0 <= day } ?? false }
    let latest =
      adopted.max { ($0.version, $0.id) < ($1.version, $1.id) }
      ?? rivals.min { ($0.version, $0.id) < ($1.version, $1.id) }
    return latest?.id == plan.id
  }

  /// The first day that anything in the book is dated on; nil for a book without days.
  package var firstDatedDay: Day? {
    let days: [Day?] =
      affiliations.all.map { $0.receivedDate ?? $0.confirmedDate } + mandates.all.map(\.from)
      + parties.all.map(\.activeFrom) + groups.all.map(\.from) + meetings.all.map(\.date)
      + matters.all.map(\.receivedDate)
      + plans.all.map { Day(year: $0.fromYear, month: 1, day: 1) }
    return days.compactMap(\.self).min()
  }
}
