internal import Domain

/// The plan, what it covers and what the municipality has taken into its own planning.
extension ReportSource {
  /// By status, with the versions of the plan: of the one that is named, else of the one in force.
  func plan(of subject: EntityReference?, _ year: Int?) -> Document {
    let named = subject.flatMap { Identifier<ActivityPlan>($0) }.flatMap { book.plans[$0] }
    let plan = named ?? planToTell(in: year)
    var page = page(plan.map { .planTitle($0) } ?? .noPlanTitle(year ?? day.year))
    guard let plan else {
      page.paragraph(.noPlan)
      return page
    }
    let activities = index.activities(asIn: plan, on: day)
    let adopted = plan.adoptedDate.flatMap { $0 <= day ? $0 : nil }
    page.paragraph(.planSummary(PlanProgress(activities, on: day), adopted: adopted, as: day))
    if let draft = book.draft(like: plan), draft.id != plan.id, adopted != nil {
      page.paragraph(.draftIsOpen(draft.version))
    }
    addOneSided(activities, to: &page)
    for status in ActivityStatus.allCases {
      let own = activities.filter { $0.status == status }
      guard !own.isEmpty else { continue }
      page.heading(status.phrase + Phrase(verbatim: " (\(own.count))"))
      page.table(Self.activityHeads, own.map(row))
    }
    addProgress(of: activities, to: &page)
    addMilestones(of: activities, to: &page)
    addSides(activities, to: &page)
    addSustainability(activities, to: &page)
    addVersions(of: plan, to: &page)
    addRevisions(of: plan, to: &page)
    return page
  }

  /// The version in force on the day, or at the nearest day of another year; without a year also
  /// one that is still to come.
  private func planToTell(in year: Int?) -> ActivityPlan? {
    index.planToTell(on: day(in: year)) ?? (year == nil ? index.plan(on: day) : nil)
  }

  static let activityHeads: [Phrase] = [
    .numberHead, .activity, .performer, .responsibleHead, .doneBy,
  ]

  private func row(_ activity: Activity) -> [Phrase] {
    let late = activity.isLate(on: day) ? Phrase.lateMark : Phrase(verbatim: "")
    let why = activity.endReason?.nonEmpty.map { Phrase(verbatim: " (\($0))") }
    return [
      text(activity.number), text(activity.title) + (why ?? Phrase(verbatim: "")),
      activity.performingSide.phrase, names(activity.responsible),
      Phrase(verbatim: activity.due.map { String($0.text.prefix(7)) } ?? "") + late,
    ]
  }

  /// What was told of each activity, day by day; nothing where nothing was told.
  private func addProgress(of activities: [Activity], to page: inout Document) {
    let told = activities.flatMap { activity in
      book.entries(of: activity.id).filter { $0.date <= day }.map { (activity, $0) }
    }
    guard !told.isEmpty else { return }
    page.heading(.progressTold)
    page.table(
      [.numberHead, .toldOn, .statusHead, .shareDone, .whatHappened],
      told.map { activity, entry in
        [
          text(activity.number), text(entry.date), entry.status.phrase,
          entry.percent.map { Phrase(verbatim: "\($0) %") } ?? text(nil as String?),
          text(entry.note),
        ]
      })
  }

  private func addMilestones(of activities: [Activity], to page: inout Document) {
    let milestones = activities.flatMap { activity in
      index.milestones(of: activity.id).map { (activity, $0) }
    }
    guard !milestones.isEmpty else { return }
    page.heading(.milestones)
    page.table(
      [.numberHead, .milestone, .doneBy, .reached],
      milestones.map { activity, milestone in
        [
          text(activity.number), text(milestone.title),
          text(milestone.date) + (milestone.isLate(on: day) ? .lateMark : Phrase(verbatim: "")),
          text(milestone.doneDate),
        ]
      })
  }

  private func addSides(_ activities: [Activity], to page: inout Document) {
    page.heading(.bySide)
    let kept = activities.filter { $0.status != .dropped }
    page.table(
      [.performer] + ActivityStatus.allCases.map(\.phrase),
      PerformingSide.allCases.map { side in
        [side.phrase]
          + ActivityStatus.allCases.map { status in
            number(
              (status == .dropped ? activities : kept)
                .count { $0.performingSide == side && $0.status == status })
          }
      })
  }

  /// How many are of one side alone, and which; nothing where none is.
  func addOneSided(_ activities: [Activity], to page: inout Document) {
    let found = index.oneSided(activities)
    guard !found.isEmpty else { return }
    page.paragraph(.oneSidedCount(found.values.reduce(0) { $0 + $1.count }, of: activities.count))
    page.list(
      OneSidedness.allCases.compactMap { how in
        found[how].map { .oneSided(how, $0.map(\.number)) }
      })
  }

  private func addVersions(of plan: ActivityPlan, to page: inout Document) {
    let versions = book.plans.all.filter {
      $0.fromYear == plan.fromYear && $0.toYear == plan.toYear
    }
    page.heading(.versions)
    page.table(
      [.version, .adopted, .meetingHead, .revision],
      versions.sorted { ($0.version, $0.id) < ($1.version, $1.id) }.map { version in
        [
          number(version.version), text(version.adoptedDate),
          version.meeting.flatMap { book.meetings.everKnown($0) }.map { title(of: $0) }
            ?? text(nil as String?), text(version.revisionNote),
        ]
      })
  }

  /// What each version did to the one before it: old and new, what came, and what went and why.
  private func addRevisions(of plan: ActivityPlan, to page: inout Document) {
    let versions = book.plans.all.filter {
      $0.fromYear == plan.fromYear && $0.toYear == plan.toYear
    }
    .sorted { ($0.version, $0.id) < ($1.version, $1.id) }
    for (older, newer) in zip(versions, versions.dropFirst()) {
      let rows = revisionRows(index.comparison(of: older, with: newer))
      guard !rows.isEmpty else { continue }
      page.heading(.revision(from: older.version, to: newer.version))
      if let reason = newer.revisionNote?.nonEmpty { page.paragraph(text(reason)) }
      page.table([.numberHead, .whatHead, .saidBefore, .saysNow], rows)
    }
  }

  private func revisionRows(_ comparison: PlanComparison) -> [[Phrase]] {
    let nothing = Phrase(verbatim: "–")
    let added = comparison.added.map { line in
      [text(line.activity.number), .addedActivity, nothing, text(line.activity.title)]
    }
    let removed = comparison.removed.map { line in
      [
        text(line.activity.number), .removedActivity, text(line.activity.title),
        line.reason.map { text($0) } ?? nothing,
      ]
    }
    let changed = comparison.changed.flatMap { revision in
      revision.after.differences(from: revision.before).map { key in
        [
          text(revision.after.number), Activity.label(key),
          revision.before.words(key, names: names, language).map { text($0) } ?? nothing,
          revision.after.words(key, names: names, language).map { text($0) } ?? nothing,
        ]
      }
    }
    return added + removed + changed
  }

  /// Six principles by six commitments, and which bodies have joined (R6, R7).
  func coverage(_ day: Day) -> Document {
    var page = page(.coverageTitle(day))
    addMatrix(on: day, to: &page)
    addMatterCoverage(on: day, to: &page)
    addBodies(on: day, to: &page)
    return page
  }

  private func addMatrix(on day: Day, to page: inout Document) {
    page.heading(.planCoverage)
    guard let plan = index.planToTell(on: day) ?? index.plan(on: day) else {
      return page.paragraph(.noPlan)
    }
    let matrix = PlanMatrix(index.activities(asIn: plan, on: day))
    page.table(
      [.principle] + Commitment.allCases.map { Phrase(verbatim: $0.code) } + [.total],
      Principle.allCases.map { principle in
        [Phrase(verbatim: principle.code + " ") + principle.phrase]
          + Commitment.allCases.map { number(matrix[.init(principle, $0)].count) }
          + [number(matrix.serving(principle).count)]
      }, caption: .matrixCaption(plan))
    page.list(Commitment.allCases.map { Phrase(verbatim: $0.code + " ") + $0.phrase })
    page.paragraph(.gaps(matrix.gaps.count))
    page.list(matrix.emptySquares.map { .emptySquares($0.principle, $0.commitments) })
    addOneSided(matrix.activities, to: &page)
    if !matrix.outside.isEmpty {
      page.paragraph(.withoutTags)
      page.list(matrix.outside.map { text("\($0.number) \($0.title)") })
    }
  }

  private func addBodies(on day: Day, to page: inout Document) {
    let coverage = index.coverage(on: day, period: period)
    page.heading(.municipalCoverage)
    page.table(
      [.whatHead, .countHead, .ofHead],
      [
        (Phrase.committeesJoined, coverage.committees),
        (.administrationsJoined, coverage.administrations), (.cNetworkSeats, coverage.cNetwork),
      ].map { [$0, number($1.count), number($1.total)] })
    addGaps(.notJoined, coverage.notAffiliated, to: &page)
    addGaps(.withoutSeat, coverage.withoutSeat, to: &page)
  }

  private func addGaps(
    _ heading: Phrase, _ parties: [Identifier<Party>], to page: inout Document
  ) {
    page.heading(heading, level: 3)
    let missing = inOrder(parties.compactMap { book.parties[$0] })
    if missing.isEmpty { page.paragraph(.nobodyMissing) }
    page.list(missing.map { text($0.name) })
  }
}
