extension BookIndex {
  /// Everything the rules notice on a day, by rule and then by identifier.
  package func findings(on day: Day, period: AgreementPeriod) -> [Finding] {
    compositionFindings(on: day, period: period) + doubledSeats(on: day, period: period)
      + endingSeats(on: day) + councilYear(on: day)
      + coverageFindings(on: day, period: period) + planFindings(on: day, period: period)
      + yearlyFollowUp(on: day, period: period)
      + (reviewFinding(on: day, period: period).map { [$0] } ?? [])
      + matterFindings(on: day, period: period) + meetingFindings(on: day)
      + partyRules(on: day, period: period) + minutesFindings() + linkFindings()
      + endedBodies(on: day)
  }

  /// R1: told half a year ahead, unless somebody is to take over.
  private func endingSeats(on day: Day) -> [Finding] {
    seatsEnding(after: day).map { ending in
      Finding(
        .seats, .notice, .seatsEnd(ending.body, count: ending.mandates.count, on: ending.end),
        about: ending.mandates.count == 1 ? ending.mandates[0].reference : nil,
        repair: .addMandate(ending.body, nominatedBy: nil))
    }
  }

  /// R5: meetings planned and held in the year of the day.
  private func councilYear(on day: Day) -> [Finding] {
    let year = day.year
    let expected = Limits(book, on: day)[.meetingsPerYear]
    let found = book.meetings.all.count {
      $0.kind.isCouncil && $0.status != .cancelled && $0.date.year == year
    }
    guard found < expected else { return [] }
    return [
      Finding(
        .meetingsPerYear, .warning,
        .councilMeetings(year: year, found: found, expected: expected), repair: .addMeeting)
    ]
  }

  /// R6 and R7.
  private func coverageFindings(on day: Day, period: AgreementPeriod) -> [Finding] {
    let coverage = coverage(on: day, period: period)
    return coverage.notAffiliated.map { party in
      Finding(
        .bodiesAffiliated, .gap, .notAffiliated, about: party.reference,
        repair: .affiliate(party))
    }
      + emptySeats(in: coverage)
  }

  /// R8 and R9.
  private func planFindings(on day: Day, period: AgreementPeriod) -> [Finding] {
    let plans = book.plans.all.sorted { $0.id < $1.id }
    return plans.flatMap { plan in
      plan.spanFaults(in: period).map { reason in
        Finding(
          .planSpan, .warning, reason, about: plan.reference,
          repair: .edit(plan.reference, field: "toYear"))
      }
    }
      + plans.flatMap { adoptionFindings(of: $0, on: day, period: period) }
      + activitiesWithoutAnnualProcess.map { activity in
        Finding(
          .annualProcess, .gap, .annualProcessMissing, about: activity.reference,
          repair: .edit(activity.reference, field: "annualProcessReference"))
      }
  }

  /// R8: what an adopted version does not say any longer, or never said, and the days of a plan.
  private func adoptionFindings(
    of plan: ActivityPlan, on day: Day, period: AgreementPeriod
  ) -> [Finding] {
    let days = adoptionDayFaults(of: plan, period: period, on: day).filter {
      if case .notOnMeetingDay = $0 { false } else { true }
    }
    let own = days.map { plan.finding(Problem(ActivityPlan.CodingKeys.adoptedDate, $0)) }
    let isEmpty = plan.adoptedDate != nil && contents(of: plan).isEmpty
    let empty =
      isEmpty
      ? [plan.finding(Problem(ActivityPlan.CodingKeys.adoptedDate, .nothingToAdopt))] : []
    return own + empty + editedAfterAdoption(of: plan).map { plan.finding(of: $0) }
      + missingSinceAdoption(of: plan).map { id in
        Finding(
          .planSpan, .warning, .adoptedActivityGone(version: plan.version), about: id.reference,
          repair: book.activities[id] == nil
            ? .restore(id.reference) : .edit(id.reference, field: "plan"))
      }
      + decidedWithoutAdoption(in: plan).map { activity in
        Finding(
          .planSpan, .warning, .decidedWithoutAdoption(version: plan.version),
          about: activity.reference)
      }
      + activities(in: plan.id).filter { $0.status != .dropped }.flatMap { activity in
        plan.problemsOfDays(in: activity).map { problem in
          Finding(
            .planSpan, .warning, .problem(problem), about: activity.reference,
            repair: .edit(activity.reference, field: problem.field))
        }
      }
  }

  /// R10 for the year before the day's, once the agreement covers it.
  private func yearlyFollowUp(on day: Day, period: AgreementPeriod) -> [Finding] {
    let year = day.year - 1
    guard period.validFrom.year <= year, year <= period.validTo.year else { return [] }
    let ticked = Set(
      book.assessments.all.filter { $0.year == year && $0.tickedDate != nil }.map(\.commitment))
    let commitments = Commitment.allCases.filter { !ticked.contains($0) }.map {
      Finding(
        .yearlyFollowUp, .gap, .commitmentNotFollowedUp($0, year: year),
        repair: .assess($0, year: year))
    }
    let activities = activities(in: plan(coveringYear: year)).filter {
      $0.status.isActive && !wasTold($0, from: year) && !wasFollowedUp($0.id, from: year)
    }
    return commitments
      + activities.map {
        Finding(
          .yearlyFollowUp, .gap, .activityNotFollowedUp(year: year), about: $0.reference,
          repair: .edit($0.reference, field: "note"))
      }
  }

  /// Whether its progress was told in the year or since; without entries the note is all there is.
  private func wasTold(_ activity: Activity, from year: Int) -> Bool {
    let entries = book.entries(of: activity.id)
    guard !entries.isEmpty else { return activity.note?.nonEmpty != nil }
    return entries.contains { $0.date.year >= year }
  }

  /// Whether something was asked for or ticked off in the year or since.
  private func wasFollowedUp(_ activity: Identifier<Activity>, from year: Int) -> Bool {
    followUps(of: activity).contains { ($0.tickedDate ?? $0.due)?.year ?? year >= year }
  }

  /// R11: told from two years before the day it is due.
  func reviewFinding(on day: Day, period: AgreementPeriod) -> Finding? {
    guard let due = period.reviewDueBy, day.adding(months: 24) >= due, period.validFrom <= day
    else { return nil }
    let days = day.days(until: due)
    return Finding(.review, days < 0 ? .warning : .notice, .reviewDue(by: due, days: days))
  }
}

extension ActivityPlan {
  /// What is wrong with one of its own fields.
  fileprivate func finding(_ problem: Problem) -> Finding {
    Finding(
      .planSpan, .warning, .problem(problem), about: reference,
      repair: .edit(reference, field: problem.field))
  }

  /// That one of its activities does not say what was adopted.
  package func finding(of revision: PlanComparison.Revision) -> Finding {
    Finding(
      .planSpan, .warning,
      .adoptedTextEdited(
        version: version, fields: revision.after.differences(from: revision.before)),
      about: revision.id.reference,
      repair: revision.after.differences(from: revision.before).first.map {
        .edit(revision.id.reference, field: $0.rawValue)
      })
  }

  /// R8: two calendar years, inside the agreement; only a plan of that period can be outside.
  package func spanFaults(in period: AgreementPeriod) -> [FindingReason] {
    var faults: [FindingReason] = []
    if fromYear == .max || toYear != fromYear + 1 {
      faults.append(.planNotTwoYears(from: fromYear, to: toYear))
    }
    let isInside = period.validFrom.year <= fromYear && toYear <= period.validTo.year
    if self.period == period.code, !isInside {
      faults.append(.planOutsidePeriod(from: fromYear, to: toYear))
    }
    return faults
  }
}
