import Domain
import Terminal

/// What the commands of matters, meetings and agendas do.
extension Model {
  /// A meeting opens its agenda.
  mutating func openAgenda(of id: Identifier<Meeting>) {
    agenda.meeting = id
    agenda.shown = .agenda
    list.filter = TextField()
    refreshList()
    list.focusFirst()
  }

  mutating func addInAgenda() {
    switch agenda.shown {
    case .matters: openForm(forNew: .matters)
    case .meetings: openForm(forNew: .meetings)
    case .agenda: overlays.append(.dialog(.newInAgenda(hasMeeting: refusalToAddPoint == nil)))
    }
  }

  mutating func showNextOfAgenda() {
    let all = AgendaState.Shown.allCases
    agenda.shown = all[(agenda.shown.rawValue + 1) % all.count]
    refreshList()
    list.focusFirst()
    status = Status(.showing(agenda.shown.phrase, list.position.count))
  }

  /// For an agenda that was made without them, such as that of a meeting added by a command.
  mutating func addStandingPoints() -> [Effect] {
    guard let meeting = shownMeeting else { return [] }
    let points = book.addingStandingPoints(to: meeting, in: language, ids: &identifiers)
    agenda.shown = .agenda
    return record(.create, points, said: .addedPoints(points.count))
  }

  // MARK: The queue
  /// In the agenda a choice from the queue; among the matters the one in focus.
  mutating func fetchMatter() -> [Effect] {
    guard let meeting = shownMeeting else { return [] }
    if let matter = focusedMatter, agenda.shown == .matters {
      return placeOnAgenda(matter.id, of: meeting.id)
    }
    let items = index.queue(for: meeting).map { queued in
      Picker.Item(
        title: "\(queued.matter.number)  \(queued.matter.title)",
        extra: Phrase.queued(queued)[language], value: queued.matter.id.value)
    }
    overlays.append(
      .picker(
        Picker(.placeOnAgenda(meeting.id), title: .queueFor(world.name(of: meeting)), items: items))
    )
    return []
  }

  mutating func placeOnAgenda(
    _ matter: Identifier<Matter>?, of meeting: Identifier<Meeting>
  ) -> [Effect] {
    guard let matter = book.matters[matter], let held = book.meetings[meeting] else { return [] }
    let isAfterStop = index.queue(for: held).contains {
      $0.matter.id == matter.id && $0.isAfterStop
    }
    let changes = book.placing(matter.id, on: meeting, ids: &identifiers)
    let effects = record(
      .placeOnAgenda, changes, said: .placed(matter.number, isAfterStop: isAfterStop))
    if let point = changes.first(where: { $0.kind == .treatments }) {
      go(to: EntityReference(point))
    }
    return effects
  }

  // MARK: Order
  mutating func carryPoint(_ direction: AgendaDirection) -> [Effect] {
    guard let point = focusedPoint else { return [] }
    let changes = world.changes(carrying: point.id, direction)
    let effects = record(.reorder, changes, said: .dropped(world.title(of: point.reference)))
    show(point.reference)
    return effects
  }

  // MARK: Matters
  mutating func giveFeedback() -> [Effect] {
    guard let matter = focusedMatter else { return [] }
    let waiting = index.unanswered(on: matter).compactMap(\.reporter)
    guard !waiting.isEmpty else {
      return record(
        .feedback, book.givingFeedback(on: matter.id, by: actor), said: .fedBack(matter.number))
    }
    return note(
      Sending(content: .answer, matter: matter.id, addressees: waiting.map(Addressee.party)))
  }

  mutating func makeActivity() -> [Effect] {
    guard let matter = focusedMatter else { return [] }
    let plan = index.plan(on: now.day)?.id
    let changes = book.makingActivity(from: matter.id, in: plan, ids: &identifiers)
    guard let first = changes.first else {
      status = Status(.hasActivity(matter.number), .warning)
      return []
    }
    return record(.create, changes, said: .becameActivity(world.title(of: first)))
  }

  mutating func closeMatter() -> [Effect] {
    guard let matter = focusedMatter else { return [] }
    return record(
      .edit, book.closing(matter.id, by: actor), said: .closedMatter(matter.number))
  }
}

extension World {
  /// One place up or down; at the end of a section into the next one.
  func changes(
    carrying point: Identifier<Treatment>, _ direction: AgendaDirection
  ) -> [Change] {
    let inside = book.moving(point, direction)
    guard inside.isEmpty, let section = book.treatments[point]?.section,
      let place = AgendaSection.allCases.firstIndex(of: section)
    else { return inside }
    let next = place + (direction == .up ? -1 : 1)
    guard AgendaSection.allCases.indices.contains(next) else { return [] }
    let moved = book.moving(point, to: AgendaSection.allCases[next])
    guard direction == .down else { return moved }
    return first(point, in: moved)
  }

  /// A point that comes into a section from above stands first in it.
  private func first(_ point: Identifier<Treatment>, in changes: [Change]) -> [Change] {
    var after = book.applying(changes)
    while let more = Optional(after.moving(point, .up)), !more.isEmpty {
      after = after.applying(more)
    }
    guard let before = book.treatments[point], let last = after.treatments[point] else {
      return changes
    }
    return before.changing {
      $0.section = last.section
      $0.order = last.order
    }
  }
}
