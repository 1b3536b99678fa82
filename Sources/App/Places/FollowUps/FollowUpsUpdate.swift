import Domain
import Terminal

/// What the checklist's commands do.
extension Model {
  /// Ticks or unticks what stands on the row; the focus stays, and the same key takes it back.
  mutating func tickFocused() -> [Effect] {
    switch list.focused {
    case .commitment(let commitment): return tick(commitment)
    case .entity(let reference):
      if let id = Identifier<FollowUp>(reference) { return tick(id) }
      if let id = Identifier<Activity>(reference) { return tick(id) }
    default: break
    }
    return []
  }

  private mutating func tick(_ id: Identifier<FollowUp>) -> [Effect] {
    guard let followUp = book.followups[id] else { return [] }
    if followUp.status == .done {
      return record(
        .untick, book.unticking(id, by: actor), said: .unticked(world.shortName(of: followUp)))
    }
    return record(
      .tick, book.ticking(id, by: actor, at: index.runningMeeting?.id),
      said: .ticked(world.shortName(of: followUp)))
  }

  private mutating func tick(_ id: Identifier<Activity>) -> [Effect] {
    guard let activity = book.activities[id] else { return [] }
    let isDone = activity.status == .completed
    let changes = book.moving(id, to: isDone ? .ongoing : .completed, by: actor)
    return record(
      isDone ? .untick : .tick, changes,
      said: isDone ? .unticked(activity.number) : .ticked(activity.number))
  }

  private mutating func tick(_ commitment: Commitment) -> [Effect] {
    let assessment = book.assessment(of: commitment, year: followUpYear)
    let isTicked = assessment?.tickedDate != nil
    let changes =
      isTicked
      ? book.unticking(commitment, year: followUpYear)
      : book.ticking(
        commitment, year: followUpYear, by: actor, at: index.runningMeeting?.id,
        ids: &identifiers)
    return record(
      isTicked ? .untick : .tick, changes,
      said: isTicked ? .unticked(commitment.code) : .ticked(commitment.code))
  }

  mutating func openAssessment() {
    guard case .commitment(let commitment) = list.focused else { return }
    let current =
      book.assessment(of: commitment, year: followUpYear)
      ?? Assessment(id: identifiers.next(), year: followUpYear, commitment: commitment)
    guard let record = try? FieldEncoder().encode(current) else { return }
    overlays.append(
      .form(
        Form(
          .assess(commitment, year: followUpYear),
          title: .assessmentOf(commitment.code, commitment.phrase, followUpYear),
          specs: Assessment.specs(
            after: book.assessment(of: commitment, year: followUpYear - 1)), from: record,
          language: language)))
  }

  mutating func saveAssessment(
    of commitment: Commitment, _ year: Int, _ form: Form
  ) -> [Effect] {
    enter(form, as: .assess) { _, _ in .assessed(commitment.code) }
  }

  mutating func showNextFollowUpGroup() {
    let all = FollowUpsState.Group.allCases
    followUps.group = all[(followUps.group.rawValue + 1) % all.count]
    refreshList()
    status = Status(.showing(followUps.group.phrase, list.position.count))
  }

  /// The actions that are open, what has been due longest first.
  mutating func showOpenActions() {
    followUps.group = .actions
    orders[listName] = ListOrder(column: "due", isDescending: false)
    list.filter = TextField(Phrase.openWord[language])
    list.isFiltering = false
    refreshList()
    list.focusFirst()
    status = Status(.openActionsShown(list.position.count))
  }

  var refusalToAssess: Phrase? {
    if case .commitment = list.focused { return nil }
    return .onlyCommitmentsAreAssessed
  }
}

extension World {
  fileprivate func shortName(of followUp: FollowUp) -> String {
    [followUp.code, followUp.title].compactMap { $0 }.joined(separator: " ")
  }
}

extension Assessment {
  /// What both sides and the council say; what was answered the year before is the help.
  static func specs(after last: Assessment?) -> [FieldSpec] {
    func help(_ step: AssessmentStep?) -> (FieldSpec) -> FieldSpec {
      { spec in last.map { spec.helping(.lastYearStep($0.year, step?.phrase ?? .notSet)) } ?? spec }
    }
    return specs(.civil).map(help(last?.civil)) + specs(.municipal).map(help(last?.municipal))
      + specs(.joint).map(help(last?.joint)) + specs(.evidence, .improvement)
  }
}
