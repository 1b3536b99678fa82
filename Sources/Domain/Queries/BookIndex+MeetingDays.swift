/// The days that hang on the day of a meeting, by the template of its kind (R14).
extension BookIndex {
  /// The last day a matter can be reported for a meeting; nil where none are reported to it.
  ///
  /// The working committee's day when it meets between this council meeting and the one before.
  package func issueStop(of meeting: Meeting) -> Day? {
    switch meeting.kind.template.stop {
    case .none: nil
    case .sameDay: meeting.date
    case .daysBefore(let key): day(of: meeting, key, before: true)
    case .workingCommittee(let key):
      preparation(of: meeting) ?? day(of: meeting, key, before: true)
    }
  }

  /// The last day to send the notice of a meeting, or its invitation.
  package func noticeDay(of meeting: Meeting) -> Day {
    day(of: meeting, meeting.kind.template.noticeDays, before: true)
  }

  /// The day on which the notes of a meeting should be approved; nil where nobody approves any.
  package func approvalDay(of meeting: Meeting) -> Day? {
    meeting.kind.template.approvalDays.map { day(of: meeting, $0, before: false) }
  }

  private func day(of meeting: Meeting, _ key: SettingKey, before: Bool) -> Day {
    let days = Limits(book, on: meeting.date)[key]
    return meeting.date.adding(days: before ? -days : days)
  }

  private func preparation(of meeting: Meeting) -> Day? {
    let begins = previousMeeting(before: meeting)?.date ?? .earliest
    return book.meetings.all.filter {
      $0.kind == .workingCommittee && $0.status != .cancelled && begins < $0.date
        && $0.date < meeting.date
    }
    .map(\.date).max()
  }
}
