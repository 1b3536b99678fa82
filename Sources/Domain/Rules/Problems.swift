extension BookIndex {
  /// All problems of an entity that is about to be added, or to take the place of `before`.
  ///
  /// What was wrong before the edit is a warning: a reference may be on its way from another
  /// device, and no fault may stop other fields from being put right.
  ///
  /// - Parameter day: the day it is entered on; nil where no day is to come.
  package func problems<E: Entity>(
    of entity: E, replacing before: E? = nil, period: AgreementPeriod, on day: Day? = nil
  ) -> [Problem] {
    let old = Set(before.map { $0.fieldProblems + referenceProblems(of: $0) } ?? [])
    let own = (entity.fieldProblems + referenceProblems(of: entity)).map {
      old.contains($0) ? $0.excused : $0
    }
    let problems = own + surroundingProblems(of: entity, period: period, on: day)
    let fields = E.fieldNames
    return problems.enumerated().sorted { left, right in
      let places = (
        fields.firstIndex(of: left.element.field) ?? 0,
        fields.firstIndex(of: right.element.field) ?? 0
      )
      return (places.0, left.offset) < (places.1, right.offset)
    }
    .map(\.element)
  }

  private func referenceProblems<E: Entity>(of entity: E) -> [Problem] {
    entity.references.compactMap { reference in
      guard reference.target != entity.reference else { return nil }
      switch book.presence(of: reference.target) {
      case .present: return nil
      case .removed:
        return Problem(named: reference.field, .removedReference(reference.target))
      case .unknown: return Problem(named: reference.field, .unknownReference(reference.target))
      }
    }
  }

  /// What only the rest of the book can tell; warnings all.
  private func surroundingProblems<E: Entity>(
    of entity: E, period: AgreementPeriod, on day: Day?
  ) -> [Problem] {
    switch entity {
    case let party as Party: book.similarParties(to: party)
    case let matter as Matter: matterProblems(matter, period: period)
    case let plan as ActivityPlan: planProblems(plan, period: period, on: day)
    case let activity as Activity: activityProblems(activity)
    case let entry as ProgressEntry: progressProblems(entry, on: day)
    case let line as Undertaking: undertakingProblems(line)
    case let mandate as Mandate: mandateProblems(mandate, period: period)
    case let nomination as Nomination: nominationProblems(nomination, period: period)
    case let group as WorkingGroup: groupProblems(group, period: period)
    case let point as Treatment: pointProblems(point)
    case let decision as Decision: decisionProblems(decision)
    case let followUp as FollowUp: followUpProblems(followUp)
    default: []
    }
  }

  /// R12, and a number that is taken.
  private func matterProblems(_ matter: Matter, period: AgreementPeriod) -> [Problem] {
    let fault: Problem? =
      switch reporterFault(of: matter, period: period) {
      case .reporterNotAffiliated(let reporter):
        Problem(
          Matter.CodingKeys.reporter,
          .reporterNotAffiliated(outsider(reporter, on: matter.receivedDate)))
      case nil: nil
      default: Problem(Matter.CodingKeys.reporter, .reporterMissing)
      }
    let other = book.matters.everAll.first { $0.number == matter.number && $0.id != matter.id }
    let taken = other.map {
      Problem(Matter.CodingKeys.number, .numberTaken($0.reference))
    }
    return [taken, fault].compactMap { $0 }
  }

  /// R8: inside the agreement; and adopted with nothing missing.
  private func planProblems(
    _ plan: ActivityPlan, period: AgreementPeriod, on day: Day?
  ) -> [Problem] {
    let isAdopted = plan.isAdopted(since: book.plans[plan.id])
    let unready = isAdopted ? book.unready(in: plan).count : 0
    let isEmpty = isAdopted && book.isEmpty(plan)
    let faults = plan.spanFaults(in: period).compactMap { fault -> Problem? in
      guard case .planOutsidePeriod = fault else { return nil }
      return Problem(ActivityPlan.CodingKeys.fromYear, .planOutsidePeriod)
    }
    return faults + adoptionDayProblems(plan, period: period, on: day) + versionProblems(plan)
      + (unready == 0
        ? [] : [Problem(ActivityPlan.CodingKeys.adoptedDate, .notReadyToAdopt(unready))])
      + (isEmpty ? [Problem(ActivityPlan.CodingKeys.adoptedDate, .nothingToAdopt)] : [])
  }

  /// R4: a civil seat's party has joined when it begins, or when the agreement does.
  private func mandateProblems(_ mandate: Mandate, period: AgreementPeriod) -> [Problem] {
    guard mandate.side == .civilSociety, let party = mandate.nominatedBy,
      !isAffiliated(party, in: period.code, on: period.nearest(to: mandate.from))
    else { return [] }
    let outsider = outsider(party, on: period.nearest(to: mandate.from))
    return [Problem(Mandate.CodingKeys.nominatedBy, .nominatorNotAffiliated(outsider))]
  }

  /// R15, asked of the day it was put forward; it is told only where nobody could know or where it
  /// was put forward already.
  private func nominationProblems(_ nomination: Nomination, period: AgreementPeriod) -> [Problem] {
    let standing = standingToNominate(nomination, period: period)
    let again = nominatedAlready(nomination)
    if standing == .joined { return again }
    let day = nomination.date ?? book.meetings.everKnown(nomination.meeting)?.date
    let last = day ?? Day(year: nomination.year, month: 12, day: 31) ?? period.validTo
    let problem = Problem(
      Nomination.CodingKeys.nominatingParty,
      .nominationNotAffiliated(outsider(nomination.nominatingParty, on: last)))
    let isOld = book.nominations[nomination.id]?.isPutForward(like: nomination) == true
    return [standing == .unknown || isOld ? problem.excused : problem] + again
  }

  private func nominatedAlready(_ nomination: Nomination) -> [Problem] {
    let name = nomination.nominee.folded
    let other = referring(Nomination.self, to: nomination.nominatingParty.reference).first {
      $0.id != nomination.id && $0.year == nomination.year && $0.nominee.folded == name
        && $0.nominatingParty == nomination.nominatingParty
    }
    guard let other, !name.isEmpty else { return [] }
    return [Problem(Nomination.CodingKeys.nominee, .nominatedAlready(other.id))]
  }

  /// R16.
  private func groupProblems(_ group: WorkingGroup, period: AgreementPeriod) -> [Problem] {
    let day = period.nearest(to: group.to ?? period.validTo)
    return hasCivilParty(group, on: day, period: period)
      ? [] : [Problem(WorkingGroup.CodingKeys.parties, .noCivilParty)]
  }

  private func activityProblems(_ activity: Activity) -> [Problem] {
    let other = book.activities.all.first {
      $0.plan == activity.plan && $0.number == activity.number && $0.id != activity.id
    }
    let taken = other.map {
      [Problem(Activity.CodingKeys.number, .numberTaken($0.reference))]
    }
    return (taken ?? []) + (book.plans[activity.plan]?.problemsOfDays(in: activity) ?? [])
  }

  /// R9: it is a body of the municipality that plans, in the years of the plan.
  private func undertakingProblems(_ line: Undertaking) -> [Problem] {
    let isForeign = book.parties[line.party].map { $0.side != .municipality } ?? false
    let plan = book.activities[line.activity].flatMap { book.plans[$0.plan] }
    let isOutside = plan.map { !($0.fromYear...max($0.fromYear, $0.toYear) ~= line.year) } ?? false
    return (isForeign ? [Problem(Undertaking.CodingKeys.party, .notMunicipal)] : [])
      + (isOutside
        ? plan.map {
          [
            Problem(
              Undertaking.CodingKeys.year, .outsidePlan(from: $0.fromYear, to: $0.toYear))
          ]
        } ?? [] : [])
  }

  /// Progress is of a day that has been.
  private func progressProblems(_ entry: ProgressEntry, on day: Day?) -> [Problem] {
    guard let day, entry.date > day, book.progress[entry.id]?.date != entry.date else { return [] }
    return [Problem(ProgressEntry.CodingKeys.date, .dayToCome)]
  }
}

extension Book {
  /// Parties that may be the same one: R17 allows two seats, the register wants one entry.
  package func similarParties(to party: Party) -> [Problem] {
    let names = party.names.map(ComparableName.init)
    var problems: [Problem] = []
    for other in parties.all.sorted(by: { $0.id < $1.id }) where other.id != party.id {
      if let number = party.organisationNumber, number == other.organisationNumber {
        problems.append(
          Problem(
            Party.CodingKeys.organisationNumber, .sameOrganisationNumber(other.id)))
      } else if other.names.contains(where: { name in
        let candidate = ComparableName(name)
        return names.contains { $0.isSimilar(to: candidate) }
      }) {
        problems.append(Problem(Party.CodingKeys.name, .similarName(other.id)))
      }
    }
    return problems
  }
}

extension BookIndex {
  func outsider(_ party: Identifier<Party>, on day: Day) -> Outsider {
    let standings = affiliations(of: party)
    return Outsider(
      party: party, day: day,
      joins: standings.compactMap(\.confirmedDate).filter { $0 > day }.min(),
      left: standings.filter { $0.status == .ended }.compactMap(\.endedDate).filter { $0 <= day }
        .max())
  }
}
