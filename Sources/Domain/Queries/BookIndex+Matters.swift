extension BookIndex {
  /// The points at which a matter was taken up, by the day of their meetings.
  package func treatments(of matter: Identifier<Matter>) -> [Treatment] {
    dated(referring(Treatment.self, to: matter.reference))
  }

  /// The points at which an activity was taken up, by the day of their meetings.
  package func treatments(of activity: Identifier<Activity>) -> [Treatment] {
    dated(referring(Treatment.self, to: activity.reference))
  }

  /// The points at earlier meetings that dealt with what a point is about, the latest first: its
  /// matter, else its activity or commitment, else the standing point of the same heading.
  package func treatments(before point: Treatment) -> [Treatment] {
    guard let meeting = book.meetings.everKnown(point.meeting) else { return [] }
    return dated(alike(point)).reversed().filter {
      guard let other = book.meetings[$0.meeting] else { return false }
      return (other.date, other.id) < (meeting.date, meeting.id)
    }
  }

  private func alike(_ point: Treatment) -> [Treatment] {
    if let matter = point.matter { return treatments(of: matter) }
    if let activity = point.activity { return treatments(of: activity) }
    return book.treatments.all.filter { other in
      guard other.matter == nil, other.activity == nil else { return false }
      if let commitment = point.commitment { return other.commitment == commitment }
      return other.commitment == nil && other.heading.folded == point.heading.folded
    }
  }

  /// What was decided under a point, by day.
  package func decisions(under treatment: Identifier<Treatment>) -> [Decision] {
    referring(Decision.self, to: treatment.reference).filter { $0.treatment == treatment }.inOrder
  }

  /// Whether the latest point of a matter was tabled.
  package func isTabled(_ matter: Identifier<Matter>) -> Bool {
    result(of: matter)?.isTabled == true
  }

  /// The day a matter was dealt with: that of the meeting that decided it.
  package func handledDay(of matter: Identifier<Matter>) -> Day? {
    treatments(of: matter).last { result(of: $0).map { !$0.isTabled } ?? false }
      .flatMap { book.meetings.everKnown($0.meeting)?.date }
  }

  /// Matters handled or referred whose reporter has not been told, longest waiting first (R13).
  package func mattersToFeedBack(on day: Day) -> [WaitingMatter] {
    waiting(on: day) { matter in
      guard matter.status.awaitsFeedback, matter.feedbackDate == nil else { return nil }
      return handledDay(of: matter.id) ?? matter.receivedDate
    }
  }

  /// Matters that the council has yet to take up, longest waiting first.
  package func mattersUnanswered(on day: Day) -> [WaitingMatter] {
    waiting(on: day) { $0.status.awaitsTreatment ? $0.receivedDate : nil }
  }

  /// Matters that can be put on a meeting's agenda: tabled first, then priority, then age.
  ///
  /// One whose agenda was cancelled or removed waits again.
  package func queue(for meeting: Meeting) -> [QueuedMatter] {
    let stop = issueStop(of: meeting)
    return book.matters.all.filter { $0.status.awaitsTreatment && !standsOnAgenda($0) }
      .map { matter in
        QueuedMatter(
          matter: matter, isTabled: isTabled(matter.id),
          isAfterStop: stop.map { $0 < matter.receivedDate } == true && !isTabled(matter.id))
      }
      .sorted(by: QueuedMatter.precedes)
  }

  private func standsOnAgenda(_ matter: Matter) -> Bool {
    referring(Treatment.self, to: matter.reference).contains(where: book.isOpen)
  }

  private func waiting(on day: Day, since: (Matter) -> Day?) -> [WaitingMatter] {
    book.matters.all.compactMap { matter in
      since(matter).map {
        WaitingMatter(
          id: matter.id, number: matter.number, since: $0, days: $0.days(until: day))
      }
    }
    .sorted { ($1.days, $0.number) < ($0.days, $1.number) }
  }

  private func dated(_ points: [Treatment]) -> [Treatment] {
    points.map { (book.meetings.everKnown($0.meeting)?.date ?? .earliest, $0) }
      .sorted { ($0.0, $0.1.order, $0.1.id) < ($1.0, $1.1.order, $1.1.id) }
      .map(\.1)
  }
}

/// A matter and how long somebody has waited for it.
package struct WaitingMatter: Hashable, Sendable {
  package let id: Identifier<Matter>
  package let number: String
  package let since: Day
  package let days: Int
}

/// A matter that an agenda can take up.
package struct QueuedMatter: Equatable, Sendable {
  package let matter: Matter
  package let isTabled: Bool
  /// It came after the issue stop and needs an explicit choice (R14).
  package let isAfterStop: Bool

  static func precedes(_ left: Self, _ right: Self) -> Bool {
    if left.isTabled != right.isTabled { return left.isTabled }
    let priorities = (left.matter.priority ?? .max, right.matter.priority ?? .max)
    return priorities.0 == priorities.1
      ? Matter.precedes(left.matter, right.matter) : priorities.0 < priorities.1
  }
}

extension Matter {
  static func precedes(_ left: Matter, _ right: Matter) -> Bool {
    (left.receivedDate, left.number, left.id) < (right.receivedDate, right.number, right.id)
  }
}
