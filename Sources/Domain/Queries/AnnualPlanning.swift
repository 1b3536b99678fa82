/// One activity in the annual process of one body and year, whether it was taken up there or not
/// (R9).
package struct PlanningLine: Hashable, Sendable {
  package let activity: Identifier<Activity>
  /// Nil where nobody of the municipality answers for it yet.
  package let body: Identifier<Party>?
  package let year: Int
  /// The record that says so; nil where the activity itself does, or nothing.
  package let undertaking: Identifier<Undertaking>?
  /// Nil where nothing is said.
  package let status: UndertakingStatus?
  package let reference: String?

  /// In the plan of the body, and where.
  package var isHeld: Bool { status == .inPlan && reference?.nonEmpty != nil }
}

extension BookIndex {
  /// Where an activity has to be taken up: each municipal body that answers for it, in each year of
  /// the plan that it goes on in; empty for what the municipality has no part in.
  package func planning(of activity: Activity) -> [PlanningLine] {
    guard hasMunicipalPart(activity) else { return [] }
    let said = undertakings(of: activity.id)
    let years = Set(years(of: activity)).union(said.map(\.year)).sorted()
    let bodies = bodies(planning: activity, said)
    return years.flatMap { year in
      (bodies.isEmpty ? [nil] : bodies.map(Optional.some)).map { body in
        line(of: activity, body, year, among: said)
      }
    }
  }

  /// The lines of a year, by the numbers of the activities; what is dropped is planned nowhere.
  package func planning(in year: Int) -> [PlanningLine] {
    activities(in: plan(coveringYear: year)).filter { $0.status != .dropped }
      .flatMap { planning(of: $0) }.filter { $0.year == year }
  }

  /// Whether any body has it in its plan; of a year, or of any.
  package func isInAnnualProcess(_ activity: Activity, in year: Int? = nil) -> Bool {
    let own = activity.annualProcessReference?.nonEmpty != nil
    if own, year == nil || activity.annualProcessYear == nil || activity.annualProcessYear == year {
      return true
    }
    return undertakings(of: activity.id).contains {
      $0.status == .inPlan && $0.reference?.nonEmpty != nil && (year == nil || $0.year == year)
    }
  }

  /// The lines of an activity that was decided which should be in a plan by the day and are not:
  /// those of its year, and from August those of the next.
  package func missingPlanning(of activity: Activity, on day: Day) -> [PlanningLine] {
    guard activity.status.isActive else { return [] }
    return planning(of: activity).filter {
      !$0.isHeld && $0.year >= day.year && day.asksPlanning(of: $0.year)
    }
  }

  /// Activities with something missing in the annual process, by number.
  func activitiesToPlan(on day: Day) -> [Activity] {
    let without = Set(activitiesWithoutAnnualProcess.map(\.id))
    return book.activities.all.filter {
      without.contains($0.id) || !missingPlanning(of: $0, on: day).isEmpty
    }
    .arranged(by: \.placeByNumber)
  }

  /// By year and body, as they were written down.
  package func undertakings(of activity: Identifier<Activity>) -> [Undertaking] {
    referring(Undertaking.self, to: activity.reference).filter { $0.activity == activity }
      .sorted { ($0.year, $0.party, $0.id) < ($1.year, $1.party, $1.id) }
  }

  /// The committee whose planning a municipal party's work stands in: itself, or what it is under.
  package func planningBody(of party: Identifier<Party>) -> Identifier<Party> {
    guard let known = book.parties.everKnown(party), known.kind == .administration,
      let parent = book.parties.everKnown(known.parentParty)
    else { return party }
    return parent.id
  }

  private func bodies(
    planning activity: Activity, _ said: [Undertaking]
  ) -> [Identifier<Party>] {
    let owners = activity.responsible.filter { book.parties.everKnown($0)?.side == .municipality }
    let own = activity.annualProcessParty.map { [$0] } ?? owners.map(planningBody)
    return Set(own).union(said.map { planningBody(of: $0.party) }).sorted()
  }

  /// The years of its plan that it goes on in; ten at most, whatever was typed.
  private func years(of activity: Activity) -> [Int] {
    let plan = book.plans.everKnown(activity.plan)
    guard let first = plan?.fromYear ?? activity.start?.year ?? activity.due?.year else {
      return []
    }
    let last = max(first, plan?.toYear ?? activity.due?.year ?? first)
    let begin = min(max(first, activity.start?.year ?? first), last)
    let end = max(begin, min(last, activity.due?.year ?? last))
    return Array((begin...end).prefix(10))
  }

  private func line(
    of activity: Activity, _ body: Identifier<Party>?, _ year: Int, among said: [Undertaking]
  ) -> PlanningLine {
    let own = said.last {
      $0.year == year && (body == nil || planningBody(of: $0.party) == body || $0.party == body)
    }
    if let own {
      return PlanningLine(
        activity: activity.id, body: body, year: year, undertaking: own.id, status: own.status,
        reference: own.reference?.nonEmpty)
    }
    let holds =
      activity.annualProcessReference?.nonEmpty != nil
      && (activity.annualProcessYear ?? year) == year
      && (activity.annualProcessParty ?? body) == body
    return PlanningLine(
      activity: activity.id, body: body, year: year, undertaking: nil,
      status: holds ? .inPlan : nil,
      reference: holds ? activity.annualProcessReference?.nonEmpty : nil)
  }
}

extension Day {
  /// Whether the bodies plan a year by then: those before the next, which is planned from August.
  package func asksPlanning(of year: Int) -> Bool {
    year <= self.year || year == self.year + 1 && month >= 8
  }
}
