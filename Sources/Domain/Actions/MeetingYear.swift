/// The meetings that a year is to have, as they are looked through before they are made.
package struct MeetingYear: Equatable, Sendable {
  package let year: Int
  /// The year whose meetings these repeat; nil for the usual cycle of a council.
  package let model: Int?
  /// Not yet in the book; numbered when they are made.
  package private(set) var meetings: [Meeting]
  /// Those that are not to be made after all.
  package var dropped: Set<Identifier<Meeting>> = []

  package init(_ year: Int, after model: Int?, _ meetings: [Meeting]) {
    self.year = year
    self.model = model
    self.meetings = meetings.sorted(by: Meeting.comesFirst)
  }

  /// Those that are to be made, earliest first.
  package var kept: [Meeting] { meetings.filter { !dropped.contains($0.id) } }

  /// Puts a meeting in, or in the place of the one it was; what was changed is wanted.
  package mutating func put(_ meeting: Meeting) {
    meetings.removeAll { $0.id == meeting.id }
    meetings = (meetings + [meeting]).sorted(by: Meeting.comesFirst)
    dropped.remove(meeting.id)
  }
}

extension Meeting {
  /// By day and time.
  package static func comesFirst(_ left: Meeting, _ right: Meeting) -> Bool {
    (left.date, left.start?.minutes ?? -1, left.id)
      < (right.date, right.start?.minutes ?? -1, right.id)
  }
}

extension BookIndex {
  /// The meetings of a year as those of the year before, in the same week and on the same weekday;
  /// where that year had none the usual cycle of a council.
  ///
  /// What the book has already, within two weeks of it, is not proposed again.
  package func meetingYear(_ year: Int, ids: inout IdentifierSource) -> MeetingYear {
    let earlier = meetingsByDay.filter { $0.date.year == year - 1 && $0.status != .cancelled }
    let proposed =
      earlier.isEmpty
      ? MeetingCycle.meetings(of: year, ids: &ids)
      : earlier.compactMap { $0.repeated(in: year, ids: &ids) }
    let there = meetingsByDay.filter { $0.status != .cancelled }
    let new = proposed.filter { meeting in
      !there.contains {
        $0.kind == meeting.kind && -14...14 ~= $0.date.days(until: meeting.date)
      }
    }
    return MeetingYear(year, after: earlier.isEmpty ? nil : year - 1, new)
  }

  /// The year to plan first: this one until it has had its summer, unless it has meetings ahead.
  package func yearToPlan(on day: Day) -> Int {
    let isPlanned = book.meetings.all.contains {
      $0.date.year == day.year && $0.date >= day && $0.status != .cancelled
    }
    return day.month > 6 || isPlanned ? day.year + 1 : day.year
  }

  /// What makes the meetings that are kept, with the points of their kinds; numbered by day.
  package func making(
    _ plan: MeetingYear, by entrant: Entrant, ids: inout IdentifierSource
  ) -> [Change] {
    var book = book
    var changes: [Change] = []
    for meeting in plan.kept {
      var meeting = meeting
      meeting.number = book.nextMeetingNumber(kind: meeting.kind, year: meeting.date.year)
      let made =
        [meeting.creation]
        + book.companions(of: meeting.creation, by: entrant, ids: &ids)
      book = book.applying(made)
      changes += made
    }
    return changes
  }
}

extension Meeting {
  /// The same meeting in another year: same kind, week, weekday, time and place.
  fileprivate func repeated(in year: Int, ids: inout IdentifierSource) -> Meeting? {
    guard let day = date.sameWeekday(in: year) else { return nil }
    var meeting = Meeting(id: ids.next(), kind: kind, date: day)
    meeting.start = start
    meeting.end = end
    meeting.place = place
    return meeting
  }
}

extension Day {
  /// The same weekday of the same ISO week in another year; of a week which that year lacks or
  /// begins outside of it, the nearest one within.
  package func sameWeekday(in year: Int) -> Day? {
    let shift = year - self.year
    let weeks = Day(weekYear: weekYear + shift, week: week, weekday: weekday)
    let day = weeks ?? Day(weekYear: weekYear + shift, week: 52, weekday: weekday)
    guard let day else { return nil }
    let near = [day, day.adding(days: 7), day.adding(days: -7)]
    return near.first { $0.year == year }
  }
}
