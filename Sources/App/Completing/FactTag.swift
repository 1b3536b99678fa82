import Domain

/// A word that stands for something the book knows of the meeting.
enum FactTag: CaseIterable {
  case chair
  case secretary
  case approver
  case nextMeeting
  case meetingDay
}

extension World {
  /// What the words stand for at the meeting; one of which the book knows nothing is not offered.
  func facts(of meeting: Meeting?) -> [Completion.Candidate] {
    FactTag.allCases.compactMap { tag in
      fact(tag, of: meeting).map { Completion.Candidate(tag.phrase[language], $0) }
    }
  }

  private func fact(_ tag: FactTag, of meeting: Meeting?) -> String? {
    switch tag {
    case .chair: holder(of: [.chair], at: meeting)
    case .secretary: holder(of: [.secretary, .coordinator], at: meeting)
    case .approver: meeting?.approvalBy?.nonEmpty ?? meeting?.approvedBy?.nonEmpty
    case .nextMeeting: meetingAfter(meeting).map { Phrase.dayAndPlace(of: $0)[language] }
    case .meetingDay: meeting.map { Phrase.longDay($0.date)[language] }
    }
  }

  /// Whoever has the first of the roles that anybody has, among those called to the meeting.
  private func holder(of roles: [MandateRole], at meeting: Meeting?) -> String? {
    let seats = meeting.map { index.called(to: $0) } ?? index.mandates(in: .council, on: now.day)
    let seat = roles.lazy.compactMap { role in seats.first { $0.role == role } }.first
    return seat.flatMap { book.people[$0.person]?.name.nonEmpty }
  }

  /// The one that was said to be next, else the next of the same series.
  private func meetingAfter(_ meeting: Meeting?) -> Meeting? {
    guard let meeting else {
      return index.nextMeeting(from: now.day.adding(days: 1), councilOnly: true)
    }
    if let next = book.meetings[meeting.nextMeeting] { return next }
    return index.meetingsByDay.first {
      $0.date > meeting.date && !$0.status.isOver && $0.kind.isSameSeries(as: meeting.kind)
    }
  }
}
