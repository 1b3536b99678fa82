/// The start view: first the next meeting with its nearest deadline, then what waits, of each sort
/// the three that wait longest.
extension BookIndex {
  package func startView(on day: Day, period: AgreementPeriod) -> [TodayItem] {
    let waiting = today(on: day, period: period)
    let first = nextMeetingItems(on: day, among: waiting)
    let told = Set(first.compactMap(\.told))
    let rest = waiting.filter { item in item.told.map { !told.contains($0) } ?? true }.folded
    let near = rest.prefix { $0.urgency < .later }
    return first + near + missingMeeting(on: day) + rest.dropFirst(near.count)
  }

  /// A council that has met and has no meeting ahead is asked for one.
  private func missingMeeting(on day: Day) -> [TodayItem] {
    let isMissing =
      book.meetings.count > 0 && runningMeeting == nil && nextMeeting(from: day) == nil
    return isMissing ? [TodayItem(.thisWeek, .noMeeting, nil, .agenda)] : []
  }

  private func nextMeetingItems(on day: Day, among waiting: [TodayItem]) -> [TodayItem] {
    let running = runningMeeting
    guard let meeting = running ?? nextMeeting(from: day) else { return [] }
    let own = waiting.first { $0.target == meeting.reference && $0.told?.isMeeting == true }
    let days = day.days(until: meeting.date)
    let reason =
      own?.reason ?? .meetingSoon(days: days, previousNotesMissing: lacksNotes(before: meeting))
    let place: TodayPlace = running == nil ? .agenda : .meeting
    return [TodayItem(.next, reason, meeting, place)] + deadline(of: meeting, on: day)
  }

  private func lacksNotes(before meeting: Meeting) -> Bool {
    previousMeeting(before: meeting).map { $0.status == .held && $0.lacksNotes } ?? false
  }

  /// What has to be done first before a meeting: the stop for matters, or the notice (R14).
  private func deadline(of meeting: Meeting, on day: Day) -> [TodayItem] {
    let stop = issueStop(of: meeting).map { day.days(until: $0) } ?? -1
    let notice = day.days(until: noticeDay(of: meeting))
    let stopItem: TodayReason? =
      meeting.kind.isCouncil && stop >= 0
      ? .issueStop(days: stop, queued: queue(for: meeting).count) : nil
    let isSent = meeting.status != .planned || meeting.noticeSentDate != nil
    return [stopItem, isSent ? nil : .noticeDue(days: notice)].compactMap(\.self).prefix(1).map {
      TodayItem(.next, $0, meeting, .agenda)
    }
  }
}

/// What a line of the start view tells, whatever part it stands in.
private struct TodaySubject: Hashable {
  let target: EntityReference
  let sort: TodaySort

  var isMeeting: Bool { sort == .meeting }
}

/// Lines that wait for one sort of reason.
private enum TodaySort: Hashable {
  case meeting, issueStop, notice, notes, followUp, unanswered, feedback, decision, activity
  case milestone
}

extension TodayReason {
  /// Nil for lines that stand alone or for several already.
  fileprivate var sort: TodaySort? {
    switch self {
    case .meetingRunning, .meetingSoon: .meeting
    case .issueStop: .issueStop
    case .noticeDue: .notice
    case .notesMissing: .notes
    case .followUpOverdue: .followUp
    case .matterUnanswered: .unanswered
    case .feedbackMissing: .feedback
    case .decisionMissing: .decision
    case .activityLate: .activity
    case .milestoneDue: .milestone
    default: nil
    }
  }
}

extension TodayItem {
  fileprivate var told: TodaySubject? {
    guard let target, let sort = reason.sort else { return nil }
    return TodaySubject(target: target, sort: sort)
  }

  /// Whether it is late or about to be.
  package var isPressing: Bool {
    switch reason {
    case .noticeDue(let days): days < 1
    case .issueStop(let days, _), .meetingSoon(let days, _): days <= 2
    case .meetingRunning: true
    default: urgency == .urgent
    }
  }

  /// How many things wait behind the line.
  package var count: Int { if case .more(_, let count) = reason { count } else { 1 } }
}

extension [TodayItem] {
  /// How many of a sort are shown before the rest is one line.
  private static let shown = 3

  /// The lines of a sort beyond the first ones made one line; a single one more is shown itself.
  fileprivate var folded: [TodayItem] {
    let sorts = Dictionary(grouping: self) { FoldKey(urgency: $0.urgency, sort: $0.reason.sort) }
    var seen: [FoldKey: Int] = [:]
    return compactMap { item in
      let key = FoldKey(urgency: item.urgency, sort: item.reason.sort)
      let all = sorts[key]?.count ?? 0
      guard key.sort != nil, all > Self.shown + 1 else { return item }
      seen[key, default: 0] += 1
      guard let place = seen[key], place > Self.shown else { return item }
      guard place == Self.shown + 1 else { return nil }
      return TodayItem(
        item.urgency, .more(item.reason, count: all - Self.shown), nil, item.place)
    }
  }
}

private struct FoldKey: Hashable {
  let urgency: Urgency
  let sort: TodaySort?
}
