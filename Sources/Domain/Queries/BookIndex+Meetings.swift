extension BookIndex {
  /// The points of a meeting in the order they are taken.
  package func agenda(of meeting: Identifier<Meeting>) -> [Treatment] {
    referring(Treatment.self, to: meeting.reference).sorted(by: Treatment.precedes)
  }

  /// Planned minutes of a meeting's points together.
  package func plannedMinutes(of meeting: Identifier<Meeting>) -> Int {
    agenda(of: meeting).reduce(0) { sum, point in
      let (total, overflow) = sum.addingReportingOverflow(max(0, point.minutes ?? 0))
      return overflow ? sum : total
    }
  }

  /// All meetings, earliest first.
  package var meetingsByDay: [Meeting] {
    book.meetings.all.sorted(by: Meeting.comesFirst)
  }

  /// The first meeting from the day on that is not over, of the council only when asked for.
  package func nextMeeting(from day: Day, councilOnly: Bool = false) -> Meeting? {
    meetingsByDay.first {
      day <= $0.date && !$0.status.isOver && (!councilOnly || $0.kind.isCouncil)
    }
  }

  /// The meeting of the same series before this one, cancelled ones left out.
  package func previousMeeting(before meeting: Meeting) -> Meeting? {
    meetingsByDay.last {
      $0.date < meeting.date && $0.status != .cancelled && $0.kind.isSameSeries(as: meeting.kind)
    }
  }

  /// The meeting that runs; of several, the latest.
  package var runningMeeting: Meeting? { meetingsByDay.last { $0.status == .running } }

  /// Affiliated parties of civil society: the only ones an election meeting invites (R15).
  package func electionMeetingParties(on day: Day, period: AgreementPeriod) -> [Party] {
    book.parties.all.filter {
      $0.side == .civilSociety && $0.isCurrent(on: day)
        && isAffiliated($0.id, in: period.code, on: day)
    }
    .sorted { $0.id < $1.id }
  }
}

extension MeetingKind {
  /// Whether two kinds follow each other in one row of meetings.
  package func isSameSeries(as other: MeetingKind) -> Bool {
    self == other || isCouncil && other.isCouncil
  }
}
