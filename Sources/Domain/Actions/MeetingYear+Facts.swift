/// What is to be known of a proposed meeting before it is made.
package enum MeetingRemark: Hashable, Sendable {
  case weekend
  case holiday(Holiday)
  case otherYear
  /// Another one at that time, or on that day where no time is said.
  case clash(Identifier<Meeting>)
  /// The meeting, its notice or its stop would have been before today.
  case isPast, noticeIsPast, stopIsPast
}

/// A proposed meeting with the days that hang on its own.
package struct MeetingDays: Equatable, Sendable {
  package let stop: Day?
  package let notice: Day
  package let approval: Day?
}

/// The proposed meetings among those that the book has, for what depends on both.
package struct MeetingYearFacts: Sendable {
  private let index: BookIndex
  private let plan: MeetingYear
  private let today: Day

  /// Holds meetings and settings only, so that it costs the same whatever else the book has.
  package init(_ plan: MeetingYear, in book: Book, on today: Day) {
    var small = Book()
    small.meetings = book.meetings
    small.settings = book.settings
    index = BookIndex(small.applying(plan.kept.map(\.creation)))
    self.plan = plan
    self.today = today
  }

  package func days(of meeting: Meeting) -> MeetingDays {
    MeetingDays(
      stop: index.issueStop(of: meeting), notice: index.noticeDay(of: meeting),
      approval: index.approvalDay(of: meeting))
  }

  package func remarks(on meeting: Meeting) -> [MeetingRemark] {
    [onDay(of: meeting), pastDay(of: meeting)].compactMap { $0 } + clashes(with: meeting)
  }

  /// Council meetings of the year, with those the book has, against how many there should be (R5).
  package var councilMeetings: (found: Int, expected: Int) {
    let found = index.book.meetings.all.count {
      $0.kind.isCouncil && $0.status != .cancelled && $0.date.year == plan.year
    }
    let last = Day(year: plan.year, month: 12, day: 31) ?? today
    return (found, Limits(index.book, on: last)[.meetingsPerYear])
  }

  /// What the year has already, earliest first.
  package var existing: [Meeting] {
    let proposed = Set(plan.meetings.map(\.id))
    return index.meetingsByDay.filter {
      $0.date.year == plan.year && $0.status != .cancelled && !proposed.contains($0.id)
    }
  }

  private func onDay(of meeting: Meeting) -> MeetingRemark? {
    if meeting.date.year != plan.year { return .otherYear }
    if let holiday = meeting.date.holiday { return .holiday(holiday) }
    return meeting.date.weekday > 5 ? .weekend : nil
  }

  private func pastDay(of meeting: Meeting) -> MeetingRemark? {
    let days = days(of: meeting)
    if meeting.date < today { return .isPast }
    if days.notice < today { return .noticeIsPast }
    return days.stop.map { $0 < today } == true ? .stopIsPast : nil
  }

  private func clashes(with meeting: Meeting) -> [MeetingRemark] {
    index.meetingsByDay.filter {
      $0.id != meeting.id && $0.date == meeting.date && $0.status != .cancelled
        && $0.overlaps(meeting)
    }
    .map { .clash($0.id) }
  }
}

extension Meeting {
  /// Whether two on one day are at the same time, as far as is known.
  fileprivate func overlaps(_ other: Meeting) -> Bool {
    guard let start, let begins = other.start else { return true }
    let end = end ?? start
    let ends = other.end ?? begins
    if start == begins { return true }
    return start < ends && begins < end
  }
}
