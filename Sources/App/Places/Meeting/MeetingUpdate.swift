import Domain
import Terminal

/// What the keys of a running meeting do.
extension Model {
  /// Ticks the row; the repeats of a held key, closer than 150 ms on one row, are dropped.
  mutating func tickInMeeting() -> [Effect] {
    guard let row = list.focused else { return [] }
    let last = meeting.lastTick
    meeting.lastTick = MeetingState.Tick(row: row, time: now.millis)
    if let last, last.row == row, now.millis - last.time < 150 { return [] }
    return tickFocused()
  }

  var refusalToTickInMeeting: Phrase? {
    list.focused?.reference?.kind == .followups ? nil : .pointHasNoBox
  }

  mutating func askHowToLeaveMeeting() { overlays.append(.dialog(.leaveMeeting)) }

  /// What was just done in a running meeting, for *Senast*.
  mutating func noteEvent(_ words: Phrase, of action: Action) {
    guard index.runningMeeting != nil, action.isToldInMeeting else { return }
    meeting.events.append(MeetingState.Event(time: now.time, words: words))
  }

  mutating func step(_ direction: AgendaDirection) -> [Effect] {
    guard let running = index.runningMeeting else { return [] }
    let changes = book.stepping(running.id, direction, at: now.time)
    guard !changes.isEmpty else {
      status = Status(direction == .down ? .lastPoint : .firstPoint)
      return []
    }
    let effects = record(.step, changes, said: Phrase(verbatim: ""))
    status = nil
    focusFirstOfPoint()
    return effects
  }

  /// The first follow-up where they are gone through, else the point itself.
  private mutating func focusFirstOfPoint() {
    refreshList()
    list.focusFirst()
    if world.currentPoint?.isFollowUpOfActions == true { list.move(by: 1) }
  }

  // MARK: Beginning and ending
  /// The running meeting, else the one of the day; another day's is asked about first.
  mutating func startOrResumeMeeting() -> [Effect] {
    if index.runningMeeting != nil {
      enterMeeting()
      return []
    }
    if let refusal = refusalToChange {
      status = Status(refusal, .warning)
      return []
    }
    let today = index.meetingsByDay.filter { $0.date == now.day && !$0.status.isOver }
    let paused = index.meetingsByDay.last(where: \.isPaused)
    if let meeting = today.first(where: \.isPaused) ?? today.first ?? paused {
      return start(meeting)
    }
    guard let other = chosenMeeting, !other.status.isOver else {
      status = Status(
        .noMeetingToday(index.nextMeeting(from: now.day).map { world.name(of: $0) }), .warning)
      return []
    }
    overlays.append(.dialog(.startOther(other.id, world.name(of: other))))
    return []
  }

  /// The meeting one looks at in Dagordning.
  private var chosenMeeting: Meeting? { place == .agenda ? shownMeeting : nil }

  mutating func start(_ meeting: Meeting) -> [Effect] {
    let effects = record(
      .startMeeting, book.starting(meeting.id, by: actor), said: .started(world.name(of: meeting)))
    enterMeeting()
    return effects
  }

  mutating func enterMeeting() {
    closePictures()
    place = .meeting
    agenda.meeting = index.runningMeeting?.id
    focusFirstOfPoint()
  }

  /// After a start, also one that followed a power cut, the meeting is where it was.
  mutating func resumeRunningMeeting() {
    if index.runningMeeting != nil { enterMeeting() }
  }

  mutating func pauseMeeting() -> [Effect] {
    guard let running = index.runningMeeting else { return [] }
    return leave(
      running, .pauseMeeting, book.pausing(running.id), said: .paused(world.name(of: running)))
  }

  /// Before a meeting ends, what is open is gone through; with nothing open it ends at once.
  mutating func closeMeeting() -> [Effect] {
    guard let running = index.runningMeeting else { return [] }
    guard !openMatters(of: running).isEmpty else { return endMeeting() }
    show(closingPage(of: running.id))
    return []
  }

  /// Ends the meeting; points without an outcome are first offered to the next one.
  mutating func endMeeting() -> [Effect] {
    guard let running = index.runningMeeting else { return [] }
    let undecided = book.undecidedPoints(of: running.id).map(\.id)
    guard !undecided.isEmpty else {
      return leave(
        running, .endMeeting, book.ending(running.id), said: .ended(world.name(of: running)))
    }
    let next = index.nextMeeting(from: now.day.adding(days: 1), councilOnly: true)
    let ending = book.ending(running.id)
    let wording = DecisionKind.tabled.wording(to: next?.date.text)[language]
    let tabling = book.tabling(
      undecided, to: next?.id, wording: wording, by: actor, ids: &identifiers)
    overlays.append(
      .dialog(
        .undecidedPoints(
          undecided.count, next: next.map { world.name(of: $0) }, tabling: tabling, ending: ending))
    )
    return []
  }

  /// Records how the meeting was left and goes to its agenda.
  mutating func endMeeting(by changes: [Change]) -> [Effect] {
    guard let running = index.runningMeeting else { return [] }
    return leave(running, .endMeeting, changes, said: .ended(world.name(of: running)))
  }

  private mutating func leave(
    _ running: Meeting, _ action: Action, _ changes: [Change], said sentence: Phrase
  ) -> [Effect] {
    let typed = saveMeetingNote()
    closePages()
    let effects = record(action, changes, said: sentence)
    let left = meeting.leftLine
    meeting = MeetingState()
    meeting.leftLine = left
    agenda.shown = .agenda
    agenda.meeting = running.id
    go(to: .agenda)
    return typed + effects
  }
}

extension World {
  var refusalWithoutPoint: Phrase? { currentPoint == nil ? .agendaHasNoPoints : nil }
}

extension Action {
  /// A note is saved many times while it is typed, and a step is seen on the agenda.
  fileprivate var isToldInMeeting: Bool { self != .note && self != .step }
}
