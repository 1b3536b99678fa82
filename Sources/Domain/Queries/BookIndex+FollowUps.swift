extension BookIndex {
  /// What a meeting asked for, in the order of the §.
  package func followUps(from meeting: Identifier<Meeting>) -> [FollowUp] {
    ordered(referring(FollowUp.self, to: meeting.reference).filter { $0.originMeeting == meeting })
  }

  /// What a point asked for.
  package func followUps(from treatment: Identifier<Treatment>) -> [FollowUp] {
    ordered(referring(to: treatment.reference))
  }

  /// What a decision asked for.
  package func followUps(from decision: Identifier<Decision>) -> [FollowUp] {
    ordered(referring(to: decision.reference))
  }

  /// What is to be done about an activity.
  package func followUps(of activity: Identifier<Activity>) -> [FollowUp] {
    ordered(referring(to: activity.reference))
  }

  /// What is to be done about a matter.
  package func followUps(of matter: Identifier<Matter>) -> [FollowUp] {
    ordered(referring(to: matter.reference))
  }

  /// What a party is to do.
  package func followUps(responsible party: Identifier<Party>) -> [FollowUp] {
    ordered(referring(to: party.reference))
  }

  /// Open ones whose last day has passed, longest overdue first.
  package func overdueFollowUps(on day: Day) -> [FollowUp] {
    book.followups.all.filter { $0.isOverdue(on: day) }
      .sorted { ($0.due ?? day, $0.id) < ($1.due ?? day, $1.id) }
  }

  /// Open ones of earlier meetings: what the agenda's follow-up section goes through.
  package func openFollowUps(before meeting: Meeting) -> [FollowUp] {
    ordered(
      book.followups.all.filter { followUp in
        followUp.status.isOpen
          && book.meetings[followUp.originMeeting].map { $0.date < meeting.date } ?? true
      })
  }

  /// "4 of 6 commitments, 9 of 23 activities" of a year, and what meetings asked for.
  package func followUpProgress(of year: Int) -> FollowUpProgress {
    let ticked = Set(
      book.assessments.all.filter { $0.year == year && $0.tickedDate != nil }.map(\.commitment))
    let planned = activities(in: plan(coveringYear: year)).filter { $0.status != .dropped }
    let asked = book.followups.all.filter {
      book.originYear(of: $0) == year && $0.status != .dropped
    }
    return FollowUpProgress(
      commitments: Share(ticked.count, of: Commitment.allCases.count),
      activities: Share(planned.count { $0.status == .completed }, of: planned.count),
      followUps: Share(asked.count { $0.status == .done }, of: asked.count))
  }

  private func ordered(_ followUps: [FollowUp]) -> [FollowUp] {
    followUps.sorted { ($0.number ?? .max, $0.id) < ($1.number ?? .max, $1.id) }
  }
}

/// Some of all.
package struct Share: Hashable, Sendable {
  package let count: Int
  package let total: Int

  package init(_ count: Int, of total: Int) {
    self.count = count
    self.total = total
  }

  /// True when nothing is missing, also of nothing.
  package var isWhole: Bool { count >= total }
}

/// How far the follow-up of a year has come.
package struct FollowUpProgress: Hashable, Sendable {
  package let commitments: Share
  package let activities: Share
  package let followUps: Share

  /// All three together in whole per cent, rounded down; 100 of nothing.
  package var percent: Int {
    let total = commitments.total + activities.total + followUps.total
    let count = commitments.count + activities.count + followUps.count
    return total == 0 ? 100 : count * 100 / total
  }
}

extension FollowUpStatus {
  /// Open or partly done.
  package var isOpen: Bool { self == .open || self == .partly }
}

extension FollowUp {
  /// Its last day has passed and it is not done.
  package func isOverdue(on day: Day) -> Bool {
    status.isOpen && due.map { $0 < day } ?? false
  }
}
