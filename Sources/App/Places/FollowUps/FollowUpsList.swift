import Domain
import Terminal

/// The columns of the checklist (SCREENS.md d.1).
enum FollowUpColumns {
  static let all: [Column] = [
    Column(of: FollowUp.self, .number, .closed(4), priority: 1),
    Column(of: FollowUp.self, .title, .free(minimum: 16, wished: 30), priority: 2),
    Column(of: FollowUp.self, .status, .closed(11), priority: 3),
    Column(
      "owner", .responsibleHead, .free(minimum: 8, wished: 9), priority: 5,
      readsHead: true),
    Column(of: FollowUp.self, .due, .closed(10), priority: 6, readsHead: true),
  ]
}

/// The three parts of the checklist, in their order.
enum FollowUpSection: Int, CaseIterable {
  case commitments
  case activities
  case actions
}

extension Model {
  /// The year looked back on: the one chosen, else the last full one.
  var followUpYear: Int { followUps.year ?? now.day.year - 1 }

  func followUpRows() -> [RowKey] {
    FollowUpSection.allCases.flatMap { section -> [RowKey] in
      let rows = rows(in: section)
      return rows.isEmpty ? [] : [.heading(section.rawValue)] + rows
    }
  }

  private func rows(in section: FollowUpSection) -> [RowKey] {
    let group = followUps.group
    switch section {
    case .commitments:
      return [.all, .commitments].contains(group) ? Commitment.allCases.map(RowKey.commitment) : []
    case .activities:
      guard [.all, .activities, .late].contains(group) else { return [] }
      return world.followedActivities.filter { group != .late || $0.isLate(on: now.day) }
        .map { .entity($0.reference) }
    case .actions:
      guard [.all, .actions, .late].contains(group) else { return [] }
      return world.orderedFollowUps.filter { group != .late || world.wasLateToday($0) }
        .map { .entity($0.reference) }
    }
  }

  func followUpsHeading(_ section: Int) -> Phrase {
    switch FollowUpSection(rawValue: section) {
    case .commitments: .commitmentsHeading(done: assessedCount, of: Commitment.allCases.count)
    case .activities:
      .activitiesToFollow(
        done: world.completedActivities.count, of: world.completedActivities.total)
    default: .actionsHeading(open: book.followups.all.filter(\.status.isOpen).count)
    }
  }

  private var assessedCount: Int {
    Commitment.allCases.filter {
      book.assessment(of: $0, year: followUpYear)?.tickedDate != nil
    }.count
  }

  /// The year and the part shown; where there is room also "4 av 6 åtaganden, 9 av 23 aktiviteter".
  var followUpsPath: Phrase {
    let path =
      Phrase.followUpsTitle(followUpYear) + Phrase(verbatim: " › ") + followUps.group.phrase
    return size.width < 80 || settings.isPlain
      ? path : path + Phrase(verbatim: "  ") + followUpsSettled
  }

  var followUpsSettled: Phrase {
    let activities = world.completedActivities
    return .settled(
      assessedCount, of: Commitment.allCases.count, activities: activities.count,
      of: activities.total)
  }

  /// All that is to be ticked, and how much of it is.
  var followUpShare: Share {
    let activities = world.completedActivities
    let done =
      assessedCount + activities.count + book.followups.all.count { !$0.status.isOpen }
    return Share(done, of: Commitment.allCases.count + activities.total + book.followups.count)
  }

  /// "[######....] 57 % avbockat"; the bar where it is wide.
  var followUpsCounts: Phrase {
    let share = followUpShare
    let words = Phrase.ticksDone(
      percent: share.total == 0 ? 0 : share.count * 100 / share.total)
    guard size.width >= 120, !settings.isPlain else { return words }
    return Phrase(verbatim: settings.lines.framedBar(share.count, of: share.total) + " ") + words
  }

  func commitmentCells(_ commitment: Commitment) -> RowCells {
    let assessment = book.assessment(of: commitment, year: followUpYear)
    var cells = RowCells(box: assessment?.tickedDate == nil ? .empty : .ticked)
    cells.set("number", commitment.code)
    cells.set("title", commitment.phrase[language])
    cells.set(
      "status", assessment.map(world.steps), assessment?.sidesDiffer == true ? .warning : .text,
      spoken: assessment.map(world.stepsInWords))
    cells.set("owner", PerformingSide.joint.phrase[language])
    return cells
  }

  func commitmentDetails(_ commitment: Commitment) -> Details {
    let assessment = book.assessment(of: commitment, year: followUpYear)
    func told(_ step: AssessmentStep?) -> String { (step?.phrase ?? .notSet)[language] }
    let lines = [
      world.labelled(Assessment.label(.civil), told(assessment?.civil)),
      world.labelled(Assessment.label(.municipal), told(assessment?.municipal)),
      world.labelled(Assessment.label(.joint), told(assessment?.joint)),
    ]
    let title = commitment.code + " " + commitment.phrase[language]
    let sides = lines.prefix(2).joined(separator: ". ")
    let warning = assessment?.sidesDiffer == true ? [Phrase.sidesDiffer[language]] : []
    let joint =
      [lines[2]]
      + (assessment?.tickedDate.map { [world.labelled(Assessment.label(.tickedDate), $0.text)] }
        ?? [])
    let before = book.assessment(of: commitment, year: followUpYear - 1).map {
      [world.labelled(.yearBefore(followUpYear - 1), world.lastYear(of: $0)[language])]
    }
    return Details(
      title: title,
      brief: [title, ([sides] + warning).joined(separator: ". ")]
        + [joint.joined(separator: ". ")] + (before ?? []),
      full: lines + warning + [""] + world.texts(of: assessment) + [""] + (before ?? [])
        + world.settledAt(assessment))
  }

  /// What is said of a commitment on which the sides do not agree.
  var followUpsRemark: Phrase? {
    guard case .commitment(let commitment) = list.focused,
      let assessment = book.assessment(of: commitment, year: followUpYear), assessment.sidesDiffer
    else { return nil }
    return .sidesDifferOn(commitment.code, steps: abs(assessment.difference ?? 0))
  }

  func followUpCells(_ id: Identifier<FollowUp>) -> RowCells {
    guard let followUp = book.followups[id] else { return RowCells() }
    var cells = RowCells(box: followUp.box)
    cells.set("number", followUp.code)
    cells.set("title", followUp.title)
    cells.set(
      "status", state(of: followUp)[language], followUp.isOverdue(on: now.day) ? .warning : .text,
      spoken: world.dueInWords(followUp)?[language])
    cells.set("owner", world.responsible(for: followUp))
    cells.set("due", followUp.due?.text)
    return cells
  }

  private func state(of followUp: FollowUp) -> Phrase {
    if place == .meeting, followUp.status == .done, let time = followUp.tickedTime,
      followUp.tickedAtMeeting == index.runningMeeting?.id
    {
      return .doneAt(time)
    }
    guard followUp.status.isOpen, let due = followUp.due else { return followUp.status.phrase }
    let days = now.day.days(until: due)
    return days < 0 ? .late(days: -days) : .daysLeft(days)
  }

  func followUpDetails(_ id: Identifier<FollowUp>) -> Details? {
    guard let followUp = book.followups.everKnown(id) else { return nil }
    let number = followUp.code.map { $0 + " " } ?? ""
    let origin = book.meetings.everKnown(followUp.originMeeting).map {
      world.name(of: $0)[language]
    }
    let facts: [(Phrase, String?)] = [
      (.responsibleHead, world.responsible(for: followUp)),
      (FollowUp.label(.due), followUp.due?.text),
      (FollowUp.label(.status), state(of: followUp)[language]),
      (FollowUp.label(.originMeeting), origin),
      (FollowUp.head(.tickedDate), world.told(tickOf: followUp)),
      (FollowUp.label(.note), followUp.note),
    ]
    let lines = facts.compactMap { label, value in value.map { world.labelled(label, $0) } }
    let brief = [number + followUp.title] + lines
    return Details(title: number + followUp.title, brief: Array(brief.prefix(4)), full: lines)
  }
}

extension World {
  /// The activities of the plan in force that are to be followed up, by number.
  fileprivate var followedActivities: [Activity] {
    index.activities(in: index.plan(on: now.day)?.id).filter(\.status.isFollowedUp)
  }

  /// How many of them are completed.
  fileprivate var completedActivities: Share {
    let counts = index.progress(of: index.plan(on: now.day)?.id, on: now.day).counts
    let all = counts.reduce(0) { $1.key.isFollowedUp ? $0 + $1.value : $0 }
    return Share(counts[.completed] ?? 0, of: all)
  }

  /// Open ones and those ticked today by due date, so that a tick moves no row; then what was
  /// ticked before, the latest first.
  fileprivate var orderedFollowUps: [FollowUp] {
    let far = Day(number: .max)
    let current = book.followups.all.filter(isCurrent)
      .arranged(by: { ($0.due ?? far, $0.number ?? .max, $0.id) }, <)
    let closed = book.followups.all.filter { !isCurrent($0) }
      .arranged(by: { ($0.tickedDate ?? far, $0.number ?? 0, $0.id) }, >)
    return current + closed
  }

  private func isCurrent(_ followUp: FollowUp) -> Bool {
    followUp.status.isOpen || followUp.tickedDate == now.day
  }

  /// Late, or late until it was ticked today.
  fileprivate func wasLateToday(_ followUp: FollowUp) -> Bool {
    isCurrent(followUp) && followUp.due.map { $0 < now.day } ?? false
  }

  /// "C1 K3 !" — both sides' steps; explained in words in the details.
  fileprivate func steps(of assessment: Assessment) -> String {
    let civil = assessment.civil?.grade.map { Phrase.civilShort[language] + "\($0)" }
    let municipal = assessment.municipal?.grade.map { Phrase.municipalShort[language] + "\($0)" }
    let mark = assessment.sidesDiffer ? "!" : nil
    return [civil, municipal, mark].compactMap { $0 }.joined(separator: " ")
  }

  fileprivate func stepsInWords(of assessment: Assessment) -> String {
    Phrase.stepsInWords(
      assessment.civil?.grade, assessment.municipal?.grade, differ: assessment.sidesDiffer)[
        language]
  }

  fileprivate func texts(of assessment: Assessment?) -> [String] {
    [
      (Assessment.label(.evidence), assessment?.evidence),
      (Assessment.label(.improvement), assessment?.improvement),
    ]
    .map { labelled($0, $1?.nonEmpty ?? Phrase.emptyText[language]) }
  }

  fileprivate func lastYear(of assessment: Assessment) -> Phrase {
    .lastYear(assessment.civil?.grade, assessment.municipal?.grade, assessment.joint?.grade)
  }

  fileprivate func settledAt(_ assessment: Assessment?) -> [String] {
    guard let day = assessment?.tickedDate else { return [] }
    let meeting = book.meetings.everKnown(assessment?.tickedAtMeeting)
    return [
      labelled(
        Assessment.label(.tickedAtMeeting), meeting.map { name(of: $0)[language] } ?? day.text)
    ]
  }

  fileprivate func dueInWords(_ followUp: FollowUp) -> Phrase? {
    guard followUp.status.isOpen, let due = followUp.due else { return nil }
    let days = now.day.days(until: due)
    return days < 0 ? .lateInWords(days: -days) : .daysLeftInWords(days)
  }

  func responsible(for followUp: FollowUp) -> String? {
    book.parties.everKnown(followUp.responsibleParty)?.name ?? followUp.responsible
  }

  /// Who ticked it, when, and at which meeting.
  fileprivate func told(tickOf followUp: FollowUp) -> String? {
    guard let day = followUp.tickedDate else { return nil }
    let meeting = book.meetings.everKnown(followUp.tickedAtMeeting).map { name(of: $0)[language] }
    let when = [day.text, followUp.tickedTime?.text].compactMap { $0 }.joined(separator: " ")
    return [when, followUp.tickedBy, meeting].compactMap { $0 }.joined(separator: ", ")
  }
}

extension FollowUp {
  /// The box in front of it.
  var box: RowCells.Box {
    switch status {
    case .open: .empty
    case .partly: .half
    case .done, .dropped: .ticked
    }
  }
}

extension ActivityStatus {
  /// Agreed on, and not dropped since.
  fileprivate var isFollowedUp: Bool { self != .dropped && self != .proposed }
}
