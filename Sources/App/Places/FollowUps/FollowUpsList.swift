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
      return followedActivities.filter { group != .late || $0.isLate(on: now.day) }
        .map { .entity($0.reference) }
    case .actions:
      guard [.all, .actions, .late].contains(group) else { return [] }
      return orderedFollowUps.filter { group != .late || world.wasLateToday($0) }
        .map { .entity($0.reference) }
    }
  }

  /// Open ones and those ticked today by due date, so that a tick moves no row; then what was
  /// ticked before, the latest first.
  private var orderedFollowUps: [FollowUp] {
    let far = Day(number: .max)
    let current = followUpsOfYear.filter(world.isCurrent)
      .arranged(by: { ($0.due ?? far, $0.number ?? .max, $0.id) }, <)
    let closed = followUpsOfYear.filter { !world.isCurrent($0) }
      .arranged(by: { ($0.tickedDate ?? far, $0.number ?? 0, $0.id) }, >)
    return current + closed
  }

  func followUpsHeading(_ section: Int) -> Phrase {
    switch FollowUpSection(rawValue: section) {
    case .commitments:
      .commitmentsHeading(done: settledCommitments.count, of: settledCommitments.total)
    case .activities:
      .activitiesToFollow(done: completedActivities.count, of: completedActivities.total)
    default: .actionsHeading(open: followUpsOfYear.filter(\.status.isOpen).count)
    }
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
    cells.set("due", (followUp.due ?? index.assumedDue(of: followUp, on: now.day))?.text)
    return cells
  }

  func state(of followUp: FollowUp) -> Phrase {
    if place == .meeting, followUp.status == .done, let time = followUp.tickedTime,
      followUp.tickedAtMeeting == index.runningMeeting?.id
    {
      return .doneAt(time)
    }
    guard followUp.status.isOpen, let due = followUp.due else {
      return index.assumedDue(of: followUp, on: now.day) == nil
        ? followUp.status.phrase : .assumedShort
    }
    let days = now.day.days(until: due)
    return days < 0 ? .late(days: -days) : .daysLeft(days)
  }
}

extension World {
  func isCurrent(_ followUp: FollowUp) -> Bool {
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

  fileprivate func dueInWords(_ followUp: FollowUp) -> Phrase? {
    guard followUp.status.isOpen, let due = followUp.due else { return nil }
    let days = now.day.days(until: due)
    return days < 0 ? .lateInWords(days: -days) : .daysLeftInWords(days)
  }

  func responsible(for followUp: FollowUp) -> String? {
    book.parties.everKnown(followUp.responsibleParty)?.name ?? followUp.responsible
  }

  /// Who ticked it, when, and at which meeting.
  func told(tickOf followUp: FollowUp) -> String? {
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
