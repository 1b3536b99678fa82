/// The usual year of a council, for a book that has no year to go by.
///
/// A joint meeting in January, the working committee 22 days before each council meeting after it,
/// an open evening in spring and the election in autumn, as DOMAIN.md §10 tells.
enum MeetingCycle {
  /// One meeting of the year, by ISO week and weekday.
  private struct Turn {
    let kind: MeetingKind
    let week: Int
    let weekday: Int

    init(_ kind: MeetingKind, _ week: Int, _ weekday: Int) {
      self.kind = kind
      self.week = week
      self.weekday = weekday
    }
  }

  private static let turns = [
    Turn(.councilWithCNetwork, 4, 3),
    Turn(.workingCommittee, 9, 2), Turn(.council, 12, 3),
    Turn(.themeEvening, 16, 3),
    Turn(.workingCommittee, 17, 2), Turn(.council, 20, 3),
    Turn(.workingCommittee, 34, 2), Turn(.council, 37, 3),
    Turn(.cNetwork, 41, 2),
    Turn(.workingCommittee, 44, 2), Turn(.electionMeeting, 46, 3), Turn(.council, 47, 3),
  ]

  static func meetings(of year: Int, ids: inout IdentifierSource) -> [Meeting] {
    var meetings: [Meeting] = []
    for turn in turns {
      guard let day = Day(weekYear: year, week: turn.week, weekday: turn.weekday) else { continue }
      var meeting = Meeting(id: ids.next(), kind: turn.kind, date: day)
      meeting.start = turn.kind.template.hours.start
      meeting.end = turn.kind.template.hours.end
      meetings.append(meeting)
    }
    return meetings
  }
}
