extension BookIndex {
  /// What adopting a plan on a day does to it; the entry is refused while anything is missing.
  package func adopting(
    _ plan: ActivityPlan, on day: Day, at meeting: Identifier<Meeting>? = nil,
    reference: RegistryNumber? = nil, by entrant: Entrant
  ) -> Entry {
    var after = plan
    after.adoptedDate = day
    after.meeting = meeting ?? plan.meeting
    after.registryNumber = reference ?? plan.registryNumber
    return entry(of: after, replacing: plan, by: entrant)
  }

  /// The draft that is to take the place of a version of the plan, with the reason for it.
  package func revising(
    _ plan: ActivityPlan, reason: String, by entrant: Entrant, ids: inout IdentifierSource
  ) -> Entry {
    var draft = ActivityPlan(
      id: ids.next(), period: plan.period, fromYear: plan.fromYear, toYear: plan.toYear)
    draft.version = book.latestVersion(like: plan).version + 1
    draft.revisionNote = reason.nonEmpty
    return entry(of: draft, by: entrant)
  }
}

extension Book {
  /// The highest version of the years of a plan, which may be the plan itself.
  package func latestVersion(like plan: ActivityPlan) -> ActivityPlan {
    plans.all.filter { $0.fromYear == plan.fromYear && $0.toYear == plan.toYear }
      .max { ($0.version, $0.id) < ($1.version, $1.id) } ?? plan
  }

  /// Whether a later version has taken over from it, so that it is only read.
  package func isTakenOver(_ plan: ActivityPlan) -> Bool {
    latestVersion(like: plan).id != plan.id && !plan.contents.isEmpty
  }

  /// The draft that is being worked on for the years of a plan; nil when the latest is adopted.
  package func draft(like plan: ActivityPlan) -> ActivityPlan? {
    let latest = latestVersion(like: plan)
    return latest.adoptedDate == nil ? latest : nil
  }
}
