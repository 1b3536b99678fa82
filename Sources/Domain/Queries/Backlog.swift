/// What was agreed and is not done: the balance list.
package struct Backlog: Equatable, Sendable {
  /// Longest open first.
  package let items: [OpenItem]
  /// From the day something was asked for until it was ticked off, of everything that is done.
  package let doneDays: [DoneItem]
}

/// A decision or a follow-up that is open.
package struct OpenItem: Equatable, Sendable {
  package let reference: EntityReference
  /// The day of the decision, of its meeting, or else what it is due by.
  package let since: Day?
  /// Whole days open; nil where no day is known.
  package let days: Int?
  package let owner: Addressee?
  package let side: PerformingSide?
}

/// How long something took.
package struct DoneItem: Equatable, Sendable {
  package let days: Int
  package let owner: Addressee?
  package let side: PerformingSide?
}

/// The bands by which open things are told apart.
package enum AgeBand: Hashable, Sendable, CaseIterable {
  case month
  case quarter
  case halfYear
  case older

  /// The last day of the band; nil for the last one.
  package var limit: Int? {
    switch self {
    case .month: 30
    case .quarter: 90
    case .halfYear: 180
    case .older: nil
    }
  }

  package init(days: Int) {
    self = Self.allCases.first { days <= $0.limit ?? .max } ?? .older
  }
}

extension BookIndex {
  /// Open decisions and follow-ups on a day, and how long what is done took.
  ///
  /// A decision is open while something that it asked for is, and where it assigns or refers and
  /// nothing that it asked for is written down.
  package func backlog(on day: Day) -> Backlog {
    let followUps = book.followups.all.filter(\.status.isOpen).map { item($0, on: day) }
    let decisions = book.decisions.all.filter { isOpen($0) && $0.date <= day }.map {
      item($0, on: day)
    }
    let done = book.followups.all.filter { $0.status == .done }.compactMap(doneItem)
    return Backlog(
      items: (followUps + decisions).sorted {
        ($1.days ?? -1, $0.reference) < ($0.days ?? -1, $1.reference)
      }, doneDays: done.sorted { $0.days < $1.days })
  }

  private func isOpen(_ decision: Decision) -> Bool {
    let asked = followUps(from: decision.id)
    if asked.contains(where: \.status.isOpen) { return true }
    return asked.isEmpty && (decision.kind == .assignment || decision.kind == .referral)
  }

  private func item(_ followUp: FollowUp, on day: Day) -> OpenItem {
    let since = askedDay(of: followUp)
    return OpenItem(
      reference: followUp.reference, since: since, days: since.map { max(0, $0.days(until: day)) },
      owner: followUp.addressee, side: side(of: followUp))
  }

  private func item(_ decision: Decision, on day: Day) -> OpenItem {
    let owner = decision.party.map(Addressee.party) ?? decision.body?.nonEmpty.map(Addressee.office)
    return OpenItem(
      reference: decision.reference, since: decision.date,
      days: max(0, decision.date.days(until: day)), owner: owner,
      side: book.parties.everKnown(decision.party).map { PerformingSide($0.side) })
  }

  private func doneItem(_ followUp: FollowUp) -> DoneItem? {
    guard let since = askedDay(of: followUp), let done = followUp.tickedDate, since <= done else {
      return nil
    }
    return DoneItem(
      days: since.days(until: done), owner: followUp.addressee, side: side(of: followUp))
  }

  /// When it was asked for: by its decision, else at its meeting.
  package func askedDay(of followUp: FollowUp) -> Day? {
    book.decisions.everKnown(followUp.originDecision)?.date
      ?? book.meetings.everKnown(followUp.originMeeting)?.date
  }

  /// Of its party, else what is said of the office.
  package func side(of followUp: FollowUp) -> PerformingSide? {
    book.parties.everKnown(followUp.responsibleParty).map { PerformingSide($0.side) }
      ?? followUp.side
  }

  // MARK: Days

  /// The day that is taken for one that was not set: that of the next meeting of the council.
  package func assumedDue(of followUp: FollowUp, on day: Day) -> Day? {
    guard followUp.status.isOpen, followUp.due == nil else { return nil }
    return nextMeeting(from: day, councilOnly: true)?.date
  }

  /// The meetings that went by while it was due and not done, the first one first.
  package func carriedOver(_ followUp: FollowUp, on day: Day) -> [Meeting] {
    guard let asked = askedDay(of: followUp) else { return [] }
    let last = followUp.tickedDate ?? day
    return meetingsByDay.filter { meeting in
      meeting.status == .held && meeting.kind.isCouncil && meeting.date > asked
        && meeting.date >= followUp.due ?? .earliest && meeting.date <= last
        && meeting.id != followUp.tickedAtMeeting
    }
  }

  /// What the standing item of a meeting holds: open ones of earlier meetings that are due by it,
  /// or have no day.
  package func dueFollowUps(at meeting: Meeting) -> [FollowUp] {
    openFollowUps(before: meeting).filter { $0.due.map { $0 <= meeting.date } ?? true }
      .sorted { left, right in
        let days = (left.due ?? .latest, right.due ?? .latest)
        return days.0 == days.1
          ? (left.number ?? .max, left.id) < (right.number ?? .max, right.id) : days.0 < days.1
      }
  }

  /// The parts of something to follow up, in their order.
  package func subpoints(of followUp: Identifier<FollowUp>) -> [Subpoint] {
    referring(Subpoint.self, to: followUp.reference)
      .sorted { ($0.number, $0.id) < ($1.number, $1.id) }
  }

  /// The papers that belong to a record, by title.
  package func attachments(of reference: EntityReference) -> [Attachment] {
    referring(Attachment.self, to: reference).sorted { ($0.title, $0.id) < ($1.title, $1.id) }
  }
}

extension PerformingSide {
  init(_ side: Side) { self = side == .municipality ? .municipality : .civilSociety }
}

extension Sequence<Int> {
  /// The one in the middle, of an even number the lower of the two; nil of none.
  package var median: Int? {
    let sorted = sorted()
    return sorted.isEmpty ? nil : sorted[(sorted.count - 1) / 2]
  }
}
