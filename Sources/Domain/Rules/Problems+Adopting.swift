/// When a version of the plan can have been adopted, and which version it can be (R8).
extension BookIndex {
  /// A new day of adoption has been, in the time of the agreement, and is that of the meeting.
  func adoptionDayProblems(
    _ plan: ActivityPlan, period: AgreementPeriod, on day: Day?
  ) -> [Problem] {
    guard let adopted = plan.adoptedDate else { return [] }
    let before = book.plans[plan.id]
    guard adopted != before?.adoptedDate || plan.meeting != before?.meeting else { return [] }
    return adoptionDayFaults(of: plan, period: period, on: day).map {
      Problem(ActivityPlan.CodingKeys.adoptedDate, $0)
    }
  }

  /// What is wrong with the day a version was adopted on.
  func adoptionDayFaults(
    of plan: ActivityPlan, period: AgreementPeriod, on day: Day?
  ) -> [ProblemReason] {
    guard let adopted = plan.adoptedDate else { return [] }
    if let day, adopted > day { return [.dayToCome] }
    if let first = plan.firstDayToAdopt(in: period), adopted < first {
      return [.beforeAgreement(first)]
    }
    if let earlier = book.predecessor(of: plan), let day = earlier.adoptedDate, adopted < day {
      return [.beforeVersion(earlier.version, day)]
    }
    guard let meeting = book.meetings.everKnown(plan.meeting), meeting.date != adopted else {
      return []
    }
    return [.notOnMeetingDay(meeting.date)]
  }

  /// A version follows the one before it, which has been adopted.
  func versionProblems(_ plan: ActivityPlan) -> [Problem] {
    let before = book.plans[plan.id]
    let others = book.plans.all.filter {
      $0.id != plan.id && $0.fromYear == plan.fromYear && $0.toYear == plan.toYear
    }
    let isSame =
      before?.version == plan.version && before?.fromYear == plan.fromYear
      && before?.toYear == plan.toYear
    guard !isSame, let latest = others.map(\.version).max() else { return [] }
    let next = min(latest, .max - 1) + 1
    if plan.version != next {
      return [Problem(ActivityPlan.CodingKeys.version, .notNextVersion(next))]
    }
    guard before == nil, let draft = others.first(where: { $0.adoptedDate == nil }) else {
      return []
    }
    return [Problem(ActivityPlan.CodingKeys.version, .draftIsThere(draft.version))]
  }
}

extension ActivityPlan {
  /// The first day that it can have been adopted on: the agreement was there, or for a plan of
  /// another agreement the year before it begins had.
  fileprivate func firstDayToAdopt(in period: AgreementPeriod) -> Day? {
    guard self.period == period.code else {
      return Day(year: max(1, fromYear < 2 ? 1 : fromYear - 1), month: 1, day: 1)
    }
    return [period.endorsedByCouncil, period.adoptedByAssembly, period.validFrom]
      .compactMap(\.self).min()
  }

  /// The days of an activity that lie outside its years.
  func problemsOfDays(in activity: Activity) -> [Problem] {
    let days: [(Activity.CodingKeys, Day?)] = [(.start, activity.start), (.due, activity.due)]
    return days.compactMap { key, day in
      guard let day, !covers(day) else { return nil }
      return Problem(key, .outsidePlan(from: fromYear, to: toYear))
    }
  }
}
