import Domain
import Terminal

/// Five steps through the example, each done by the user with the keys it is about.
package struct Tour: Equatable, Sendable {
  /// In the order in which they are taken.
  package enum Step: Int, CaseIterable, Sendable {
    case tick
    case undo
    case matter
    case meeting
    case notice
  }

  package internal(set) var step = Step.tick
}

extension Dialog {
  /// What a step is about and the key that does it.
  static func tour(_ step: Tour.Step) -> Dialog {
    Dialog(
      title: .tourStep(step), lines: step.lines,
      buttons: [
        Button(title: .tryStep, answer: .tryStep), Button(title: .endTour, answer: .endTour),
      ])
  }

  fileprivate static let tourIsDone = Dialog(
    title: .tourIsDone, lines: Phrase.tourIsDoneLines,
    buttons: [
      Button(title: .stayInExample, answer: .stay), Button(title: .quitProgram, answer: .quit),
    ])
}

extension Model {
  mutating func beginTour() -> [Effect] {
    tour = Tour()
    overlays = [.dialog(.tour(.tick))]
    return []
  }

  mutating func endTour() {
    tour = nil
    status = Status(.tourHasEnded)
  }

  /// Goes where the step is taken, with the focus on what it is done to.
  mutating func tryTourStep() {
    switch tour?.step {
    case .tick:
      followUps.group = .actions
      visit(.followUps)
      if let open = list.rows.compactMap(\.reference).first(where: world.isOpen) {
        list.focus(.entity(open))
      }
    case .matter:
      agenda.shown = .matters
      visit(.agenda)
    case .undo, .meeting, .notice, nil: break
    }
  }

  /// Goes on when the step has been taken, and says in the meantime how it is.
  mutating func followTour(after effects: [Effect]) {
    guard let tour else { return }
    if isTaken(tour.step, by: effects) {
      let next = Tour.Step(rawValue: tour.step.rawValue + 1)
      self.tour = next.map { Tour(step: $0) }
      if status == Status(.tourHint(tour.step)) { status = nil }
      overlays.append(.dialog(next.map(Dialog.tour) ?? .tourIsDone))
    } else if overlays.isEmpty, status == nil {
      status = Status(.tourHint(tour.step))
    }
  }

  private func isTaken(_ step: Tour.Step, by effects: [Effect]) -> Bool {
    if case .dialog = overlays.last { return false }
    let recorded = effects.compactMap { effect in
      if case .record(let transaction) = effect { transaction } else { nil }
    }
    return switch step {
    case .tick: recorded.contains { $0.action == .tick }
    case .undo: recorded.contains { $0.reverts != nil }
    case .matter:
      recorded.contains { $0.action == .create && $0.changes.contains { $0.kind == .matters } }
    case .meeting: place == .meeting && index.runningMeeting != nil
    case .notice: shownReport == .notice
    }
  }

  private var shownReport: ReportName? {
    guard case .page(let page) = overlays.last, case .report(let report) = page.content else {
      return nil
    }
    return report.request.name
  }
}

extension World {
  fileprivate func isOpen(_ reference: EntityReference) -> Bool {
    Identifier<FollowUp>(reference).flatMap { book.followups[$0] }?.status == .open
  }
}
