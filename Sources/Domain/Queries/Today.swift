/// One line of the start view: something that waits, why, and where it is dealt with.
package struct TodayItem: Hashable, Sendable {
  package let urgency: Urgency
  package let reason: TodayReason
  /// Nil when the line stands for several.
  package let target: EntityReference?
  package let place: TodayPlace

  package init(
    urgency: Urgency, reason: TodayReason, target: EntityReference?, place: TodayPlace
  ) {
    self.urgency = urgency
    self.reason = reason
    self.target = target
    self.place = place
  }
}

/// The parts of the start view, in their order.
package enum Urgency: Int, Hashable, Comparable, Sendable, CaseIterable {
  /// The next meeting, and what has to be done before it first.
  case next
  /// What a book begins with.
  case beginning
  case urgent
  case thisWeek
  case later

  /// Most urgent first.
  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// The view that deals with a line.
package enum TodayPlace: Hashable, Sendable, CaseIterable {
  case register
  case plan
  case agenda
  case followUp
  case meeting
  case archive
}

/// Why something waits; days and weeks are counted from the day of the view.
package indirect enum TodayReason: Hashable, Sendable {
  /// So many more that wait for the same reason as the ones above.
  case more(TodayReason, count: Int)
  /// A book without associations, without a plan, without a meeting.
  case noRegister
  case noPlan
  case noMeeting
  /// Fields that two changed without knowing of each other.
  case conflicts(count: Int)
  /// Changes that this device has seen and that are not in the folder.
  case historyVanished(count: Int)
  /// A meeting runs; the view opens where it stands.
  case meetingRunning
  /// 0 is today; the notes of the meeting before may be missing.
  case meetingSoon(days: Int, previousNotesMissing: Bool)
  /// Days since the meeting.
  case notesMissing(days: Int)
  case followUpOverdue(days: Int)
  /// Days since it was received.
  case matterUnanswered(days: Int)
  /// Days since it was dealt with (R13).
  case feedbackMissing(days: Int)
  /// The stop for matters of a coming meeting (R14).
  case issueStop(days: Int, queued: Int)
  /// Negative when the day has passed (R14).
  case noticeDue(days: Int)
  case decisionMissing(received: Day?)
  case activityLate(days: Int)
  /// Negative when the day has passed.
  case milestoneDue(days: Int)
  /// Municipal activities without a reference, from August to December (R9).
  case annualProcessMissing(count: Int)
  /// Committees and administrations that have not joined (R6).
  case bodiesMissing(count: Int)
  /// What is to be seen to about the seats of a body: R1–R4, R7, and seats held twice.
  case composition(CouncilBody, count: Int)
  /// What still goes on at bodies that are no more (L1).
  case endedBodies(count: Int)
  /// So many seats end, and nobody is to take them over.
  case seatsEnding(CouncilBody, count: Int, days: Int)
  /// The plan in force ends, and none follows it.
  case planEnding(days: Int)
  /// Contact points that nobody confirmed for a year.
  case contactsUnconfirmed(count: Int)
  /// Negative when the day has passed (R11).
  case reviewDue(by: Day, days: Int)
}

extension BookIndex {
  /// What waits, most urgent first; within a part in the order of the reasons, longest first.
  package func today(on day: Day, period: AgreementPeriod) -> [TodayItem] {
    let items =
      meetingItems(on: day) + followUpItems(on: day) + matterItems(on: day)
      + affiliationItems(on: day, period: period) + activityItems(on: day)
      + wholeItems(on: day, period: period)
    return Urgency.allCases.flatMap { urgency in items.filter { $0.urgency == urgency } }
  }

  /// The first steps in a new book that are still to be taken.
  package var firstSteps: [TodayItem] {
    let hasRegister = book.parties.all.contains { $0.side == .civilSociety }
    return [
      hasRegister ? nil : TodayItem(.beginning, .noRegister, nil, .register),
      book.plans.count > 0 ? nil : TodayItem(.beginning, .noPlan, nil, .plan),
      book.meetings.count > 0 ? nil : TodayItem(.beginning, .noMeeting, nil, .agenda),
    ].compactMap(\.self)
  }

  private func meetingItems(on day: Day) -> [TodayItem] {
    var items: [TodayItem] = []
    if let running = runningMeeting {
      items.append(TodayItem(.urgent, .meetingRunning, running, .meeting))
    }
    for meeting in meetingsByDay where !meeting.status.isOver && meeting.status != .running {
      items += comingItems(of: meeting, on: day)
    }
    for meeting in meetingsByDay where meeting.status == .held && meeting.kind.body != nil {
      let days = meeting.date.days(until: day)
      guard meeting.lacksNotes, days >= 0 else { continue }
      let urgency: Urgency = days >= 10 ? .urgent : .thisWeek
      items.append(TodayItem(urgency, .notesMissing(days: days), meeting, .agenda))
    }
    return items
  }

  private func comingItems(of meeting: Meeting, on day: Day) -> [TodayItem] {
    let days = day.days(until: meeting.date)
    guard 0...60 ~= days else { return [] }
    var items: [TodayItem] = []
    if days <= 7 {
      let notes = previousMeeting(before: meeting).map { $0.status == .held && $0.lacksNotes }
      items.append(
        TodayItem(
          days <= 2 ? .urgent : .thisWeek,
          .meetingSoon(days: days, previousNotesMissing: notes ?? false), meeting, .agenda))
    }
    let notice = day.days(until: noticeDay(of: meeting))
    if meeting.status == .planned, meeting.noticeSentDate == nil, notice <= 7 {
      items.append(
        TodayItem(notice < 1 ? .urgent : .thisWeek, .noticeDue(days: notice), meeting, .agenda))
    }
    let stop = issueStop(of: meeting).map { day.days(until: $0) } ?? -1
    if meeting.kind.isCouncil, 0...7 ~= stop {
      let queued = queue(for: meeting).count
      items.append(
        TodayItem(
          stop <= 2 ? .urgent : .thisWeek, .issueStop(days: stop, queued: queued), meeting,
          .agenda))
    }
    return items
  }

  private func followUpItems(on day: Day) -> [TodayItem] {
    overdueFollowUps(on: day).map { followUp in
      let days = followUp.due?.days(until: day) ?? 0
      return TodayItem(.urgent, .followUpOverdue(days: days), followUp, .followUp)
    }
  }

  private func matterItems(on day: Day) -> [TodayItem] {
    let unanswered = mattersUnanswered(on: day).filter { $0.days > Limits.unansweredDays }
    let limit = Limits(book, on: day)[.feedbackDays]
    return unanswered.map {
      TodayItem(.urgent, .matterUnanswered(days: $0.days), $0.id.reference, .agenda)
    }
      + mattersToFeedBack(on: day).map {
        TodayItem(
          $0.days > limit ? .urgent : .thisWeek, .feedbackMissing(days: $0.days),
          $0.id.reference, .agenda)
      }
  }

  private func affiliationItems(on day: Day, period: AgreementPeriod) -> [TodayItem] {
    book.affiliations.all.filter { standing in
      (standing.status == .received || standing.status == .incomplete)
        && standing.period == period.code && standing.decisionDate == nil
        && book.parties[standing.party] != nil
    }
    .sorted {
      ($0.receivedDate ?? .latest, $0.id) < ($1.receivedDate ?? .latest, $1.id)
    }
    .map {
      TodayItem(
        .thisWeek, .decisionMissing(received: $0.receivedDate), $0.party.reference, .register)
    }
  }

  private func activityItems(on day: Day) -> [TodayItem] {
    lateActivities(on: day).map { activity in
      let days = activity.daysLate(on: day) ?? 0
      return TodayItem(.thisWeek, .activityLate(days: days), activity, .plan)
    }
      + milestonesDue(by: day.adding(days: 7)).map { milestone in
        TodayItem(
          .thisWeek, .milestoneDue(days: day.days(until: milestone.date)), milestone, .plan)
      }
  }

  /// The lines that stand for several, or for the agreement itself.
  private func wholeItems(on day: Day, period: AgreementPeriod) -> [TodayItem] {
    var items: [TodayItem] = []
    let references = 8...12 ~= day.month ? activitiesToPlan(on: day).count : 0
    if references > 0 {
      items.append(
        TodayItem(.thisWeek, .annualProcessMissing(count: references), nil, .plan))
    }
    let missing = coverage(on: day, period: period).notAffiliated.count
    if missing > 0 {
      items.append(TodayItem(.later, .bodiesMissing(count: missing), nil, .register))
    }
    items += seatItems(on: day, period: period) + endingItems(on: day) + planEndingItems(on: day)
    let unconfirmed = contactsToConfirm(on: day).count
    if unconfirmed > 0 {
      items.append(TodayItem(.later, .contactsUnconfirmed(count: unconfirmed), nil, .register))
    }
    if let review = reviewFinding(on: day, period: period),
      case .reviewDue(let due, let days) = review.reason
    {
      items.append(
        TodayItem(days < 0 ? .urgent : .later, .reviewDue(by: due, days: days), nil, .archive))
    }
    return items
  }

  private func seatItems(on day: Day, period: AgreementPeriod) -> [TodayItem] {
    let bodies = CouncilBody.allCases.map { body in
      (seatFindings(of: body, on: day, period: period).count, body)
    }
    let ended = endedBodies(on: day).count
    return bodies.filter { $0.0 > 0 }.map {
      TodayItem(.later, .composition($0.1, count: $0.0), nil, .register)
    } + (ended > 0 ? [TodayItem(.later, .endedBodies(count: ended), nil, .register)] : [])
  }

  /// From half a year before it ends, until the next one is begun.
  private func planEndingItems(on day: Day) -> [TodayItem] {
    guard let plan = plan(on: day), let end = Day(year: plan.toYear, month: 12, day: 31),
      case let days = day.days(until: end), 0...180 ~= days,
      !book.plans.all.contains(where: { $0.fromYear > plan.toYear })
    else { return [] }
    return [TodayItem(days <= 30 ? .thisWeek : .later, .planEnding(days: days), plan, .plan)]
  }

  /// In 180, 90 and 30 days; what is to be done before the end is done this week.
  private func endingItems(on day: Day) -> [TodayItem] {
    seatsEnding(after: day).map { ending in
      let days = day.days(until: ending.end)
      let only = ending.mandates.count == 1 ? ending.mandates[0].reference : nil
      return TodayItem(
        days <= 30 ? .thisWeek : .later,
        .seatsEnding(ending.body, count: ending.mandates.count, days: days), only, .register)
    }
  }
}

extension TodayItem {
  init(
    _ urgency: Urgency, _ reason: TodayReason, _ target: EntityReference?, _ place: TodayPlace
  ) {
    self.init(urgency: urgency, reason: reason, target: target, place: place)
  }

  init(
    _ urgency: Urgency, _ reason: TodayReason, _ entity: some Entity, _ place: TodayPlace
  ) {
    self.init(urgency: urgency, reason: reason, target: entity.reference, place: place)
  }
}

extension Meeting {
  /// Nothing finished to read yet: no notes, or a draft.
  package var lacksNotes: Bool { notesStatus == .missing || notesStatus == .draft }
}
