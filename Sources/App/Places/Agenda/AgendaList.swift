import Domain
import Terminal

/// The columns of an agenda's points (SCREENS.md d.1).
enum PointColumns {
  /// Before a meeting nothing has an outcome, and there is room for who presents.
  static let planned = all.filter { $0.id != "outcome" }

  static let all: [Column] = [
    Column("number", Meeting.head(.number), .closed(3), priority: 1, isRightAligned: true),
    Column(of: Treatment.self, .heading, .free(minimum: 16, wished: 34), priority: 2),
    Column(of: Treatment.self, .minutes, .closed(3), priority: 3, isRightAligned: true),
    Column(of: Treatment.self, .matter, .closed(8), priority: 4, readsHead: true),
    Column(of: Treatment.self, .outcome, .closed(10), priority: 5, readsHead: true),
    Column(
      of: Treatment.self, .presenter, .free(minimum: 8, wished: 11), priority: 6, readsHead: true),
  ]
}

/// The columns of the matters.
enum MatterColumns {
  static let all: [Column] = [
    Column(of: Matter.self, .number, .closed(8), priority: 1),
    Column(of: Matter.self, .title, .free(minimum: 16, wished: 30), priority: 2),
    Column(of: Matter.self, .status, .closed(13), priority: 3),
    Column(of: Matter.self, .kind, .closed(12), priority: 4),
    Column(
      of: Matter.self, .reporter, .free(minimum: 10, wished: 20), priority: 6, readsHead: true),
    Column(of: Matter.self, .receivedDate, .closed(10), priority: 7, readsHead: true),
  ]
}

/// The columns of the meetings.
enum MeetingColumns {
  static let all: [Column] = [
    Column(of: Meeting.self, .date, .closed(14), priority: 1),
    Column(of: Meeting.self, .kind, .free(minimum: 10, wished: 24), priority: 2),
    Column(of: Meeting.self, .status, .closed(over: MeetingStatus.self), priority: 3),
    Column("start", .timeHead, .closed(11), priority: 4),
    Column(of: Meeting.self, .notesStatus, .closed(11), priority: 6, readsHead: true),
    Column(
      "points", .pointsHead, .closed(7), priority: 7, isRightAligned: true, readsHead: true),
  ]
}

/// What the place of matters, meetings and agendas lists.
extension Model {
  /// The meeting whose agenda is shown: the one chosen, the next of the council, or the latest.
  var shownMeeting: Meeting? {
    focusedMeeting ?? book.meetings[agenda.meeting] ?? index.runningMeeting
      ?? index.nextMeeting(from: now.day, councilOnly: true) ?? index.nextMeeting(from: now.day)
      ?? index.meetingsByDay.last
  }

  /// Among the meetings the one of the focused row.
  private var focusedMeeting: Meeting? {
    guard place == .agenda, agenda.shown == .meetings else { return nil }
    return list.focused?.reference.flatMap { book.meetings[Identifier<Meeting>($0)] }
  }

  var agendaColumns: [Column] {
    switch agenda.shown {
    case .agenda: shownMeeting?.openedTime == nil ? PointColumns.planned : PointColumns.all
    case .matters: MatterColumns.all
    case .meetings: MeetingColumns.all
    }
  }

  func agendaRows() -> [RowKey] {
    switch agenda.shown {
    case .agenda: pointRows()
    case .matters: world.matterRows()
    case .meetings: world.meetingListRows()
    }
  }

  private func pointRows() -> [RowKey] {
    guard let meeting = shownMeeting else { return [] }
    let points = index.agenda(of: meeting.id)
    return AgendaSection.allCases.enumerated().flatMap { place, section -> [RowKey] in
      let rows = points.filter { $0.section == section }.map { RowKey.entity($0.reference) }
      return rows.isEmpty ? [] : [.heading(place)] + rows
    }
  }

  func agendaHeading(_ index: Int) -> Phrase {
    switch agenda.shown {
    case .agenda:
      AgendaSection.allCases.indices.contains(index)
        ? AgendaSection.allCases[index].phrase : Phrase(verbatim: "")
    case .matters: MatterStage(rawValue: index)?.phrase ?? Phrase(verbatim: "")
    case .meetings: index == 0 ? .comingMeetings : .pastMeetings
    }
  }

  var agendaPath: Phrase {
    switch agenda.shown {
    case .agenda: shownMeeting.map { world.heading(of: $0) } ?? .agendaTitle
    case .matters: .agendaTitle + .matterPath
    case .meetings: .agendaTitle + .meetingPath
    }
  }

  var agendaCounts: Phrase {
    switch agenda.shown {
    case .agenda:
      guard let meeting = shownMeeting else { return Phrase(verbatim: "") }
      let length = meeting.start.flatMap { start in meeting.end.map { $0.minutes - start.minutes } }
      return .minutesPlanned(index.plannedMinutes(of: meeting.id), of: length)
    case .matters: return .openMatters(book.matters.all.count { $0.status.isOpen })
    case .meetings: return .meetingCount(book.meetings.count)
    }
  }

  var agendaIsEmpty: Phrase {
    switch agenda.shown {
    case .agenda: shownMeeting == nil ? .noMeetings : .noPoints
    case .matters: .noMatters
    case .meetings: .noMeetings
    }
  }

  /// Turns to a meeting's agenda, or to the list that holds the record.
  mutating func prepareAgenda(toShow reference: EntityReference) {
    switch reference.kind {
    case .meetings: agenda.shown = .meetings
    case .matters: agenda.shown = .matters
    case .treatments:
      agenda.shown = .agenda
      agenda.meeting = book.treatments.everKnown(Identifier(reference.id))?.meeting
    default: break
    }
  }
}

extension World {
  fileprivate func matterRows() -> [RowKey] {
    MatterStage.allCases.flatMap { stage -> [RowKey] in
      let matters = book.matters.all.filter { stage.holds($0) }.sorted {
        ($0.receivedDate, $0.number) < ($1.receivedDate, $1.number)
      }
      let ordered = stage == .ended ? matters.reversed() : matters
      let rows = ordered.map { RowKey.entity($0.reference) }
      return rows.isEmpty ? [] : [.heading(stage.rawValue)] + rows
    }
  }

  /// Those to come first, the nearest on top; then those that were, the latest first.
  fileprivate func meetingListRows() -> [RowKey] {
    let all = index.meetingsByDay
    let coming = all.filter { $0.date >= now.day && !$0.status.isOver }
    let been = all.filter { $0.date < now.day || $0.status.isOver }
    func rows(_ heading: Int, _ meetings: [Meeting]) -> [RowKey] {
      meetings.isEmpty ? [] : [.heading(heading)] + meetings.map { .entity($0.reference) }
    }
    return rows(0, coming) + rows(1, been.reversed())
  }

  /// Kind, day, hours and place of a meeting, and where it stands.
  func heading(of meeting: Meeting) -> Phrase {
    let place = meeting.place.map { Phrase(verbatim: ", " + $0) } ?? Phrase(verbatim: "")
    return (name(of: meeting) + .clock(meeting.start, meeting.end) + place).ended
      + .stands(meeting)
  }
}

/// Where a matter stands, in the order it is worked through.
enum MatterStage: Int, CaseIterable {
  case waiting
  case onAgenda
  case toAnswer
  case ended

  func holds(_ matter: Matter) -> Bool {
    switch self {
    case .waiting: matter.status == .received || matter.status == .prepared
    case .onAgenda: matter.status == .onAgenda
    case .toAnswer: matter.status.awaitsFeedback && matter.feedbackDate == nil
    case .ended:
      ![MatterStage.waiting, .onAgenda, .toAnswer].contains { $0.holds(matter) }
    }
  }
}
