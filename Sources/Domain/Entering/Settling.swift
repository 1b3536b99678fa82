/// A record whose fields follow from each other: a state brings its days, a day brings its state.
///
/// One pattern holds for all. A state that is entered gets the day it lacks; what belonged to a
/// state that is left goes with it; a day that is newly said enters its state unless another one
/// was said, which is then a contradiction that `fieldProblems` tells.
protocol Settling: Entity {
  /// Makes the fields follow from what was changed since `before`; nil for a new record.
  mutating func settle(from before: Self?, by actor: Actor)
}

extension Change {
  /// The change with what follows from it in the same record.
  func settled(by actor: Actor) -> Change {
    switch self {
    case .affiliation(let edit): edit.settled(by: actor)
    case .meeting(let edit): edit.settled(by: actor)
    case .matter(let edit): edit.settled(by: actor)
    case .treatment(let edit): edit.settled(by: actor)
    case .activity(let edit): edit.settled(by: actor)
    case .followUp(let edit): edit.settled(by: actor)
    case .progress(let edit): edit.settled(by: actor)
    case .dispatch(let edit): edit.settled(by: actor)
    case .party, .contact, .person, .mandate, .nomination, .decision, .plan, .milestone,
      .subpoint, .attachment,
      .undertaking, .assessment, .group, .setting:
      self
    }
  }
}

extension Edit where Subject: Settling {
  fileprivate func settled(by actor: Actor) -> Change {
    guard var entity = after else { return Subject.change(self) }
    entity.settle(from: before, by: actor)
    return Edit.known(before: before, after: entity).map(Subject.change) ?? Subject.change(self)
  }
}

extension Settling {
  /// The change to an edited copy with what follows from it; empty when all stays as it was.
  func entering(by actor: Actor, _ edit: (inout Self) -> Void) -> [Change] {
    changing {
      edit(&$0)
      $0.settle(from: self, by: actor)
    }
  }

  /// Forgets what belonged to a state that is left, unless it was said anew.
  fileprivate mutating func forget<Value: Equatable>(
    _ path: WritableKeyPath<Self, Value?>, unlessNewSince before: Self?
  ) {
    if self[keyPath: path] == before?[keyPath: path] { self[keyPath: path] = nil }
  }

  /// Whether a day was said that `before` did not have.
  fileprivate func says<Value: Equatable>(
    _ path: KeyPath<Self, Value?>, newSince before: Self?
  ) -> Bool {
    self[keyPath: path] != nil && self[keyPath: path] != before?[keyPath: path]
  }
}

extension Book {
  /// Edits what stands in the book, with what follows; empty for an unknown or removed record.
  func entering<E: Settling>(
    _ id: Identifier<E>?, by actor: Actor, _ edit: (inout E) -> Void
  ) -> [Change] {
    self[keyPath: E.table][id]?.entering(by: actor, edit) ?? []
  }
}

extension Affiliation: Settling {
  mutating func settle(from before: Affiliation?, by actor: Actor) {
    let day = actor.now.day
    if status == before?.status, status != .ended, says(\.endedDate, newSince: before) {
      status = .ended
    }
    settleEnd(from: before, on: day)
    settleBeginning(from: before, on: day)
    if !areChecked(before), areChecked(self), checkedDate == nil { checkedDate = day }
  }

  private mutating func settleEnd(from before: Affiliation?, on day: Day) {
    if status == .ended {
      endedDate = endedDate ?? day
    } else {
      forget(\.endedDate, unlessNewSince: before)
      forget(\.endReason, unlessNewSince: before)
    }
  }

  /// What has been received came no later than it was confirmed, and is confirmed from that day.
  private mutating func settleBeginning(from before: Affiliation?, on day: Day) {
    switch status {
    case .notAffiliated, .asked: forget(\.confirmedDate, unlessNewSince: before)
    case .received, .incomplete:
      forget(\.confirmedDate, unlessNewSince: before)
      receivedDate = receivedDate ?? min(day, confirmedDate ?? day)
    case .affiliated:
      receivedDate = receivedDate ?? min(day, confirmedDate ?? day)
      confirmedDate = confirmedDate ?? receivedDate
    case .ended:
      receivedDate = receivedDate ?? [day, confirmedDate, endedDate].compactMap { $0 }.min()
    }
  }

  private func areChecked(_ standing: Affiliation?) -> Bool {
    guard let standing else { return false }
    return standing.statutesSeen || standing.annualMeetingHeld || standing.electedBoard
      || standing.standsBehindValues || standing.activeInOrebro
  }
}

extension Meeting: Settling {
  mutating func settle(from before: Meeting?, by actor: Actor) {
    if status == .planned, before?.status == .planned, says(\.noticeSentDate, newSince: before) {
      status = .called
    }
    if status == .called, before?.status != .called {
      noticeSentDate = noticeSentDate ?? actor.now.day
    }
    settleMinutes(from: before, on: actor.now.day)
    if notesStatus.isOnRecord, before?.notesStatus.isOnRecord != true, status == before?.status,
      status != .cancelled, date <= actor.now.day
    {
      status = .held
    }
    if status.isOver { currentTreatment = nil }
  }

  /// Minutes that are sent for approval are a draft, approved ones are final.
  private mutating func settleMinutes(from before: Meeting?, on day: Day) {
    if notesStatus == before?.notesStatus ?? .missing {
      if says(\.publishedDate, newSince: before) {
        notesStatus = .published
      } else if says(\.approvedDate, newSince: before), !notesStatus.isOnRecord {
        notesStatus = .final
      } else if says(\.approvalUntil, newSince: before) || says(\.approvalBy, newSince: before),
        notesStatus == .missing
      {
        notesStatus = .draft
      }
    }
    guard notesStatus == .published, before?.notesStatus != .published else { return }
    publishedDate = publishedDate ?? day
  }
}

extension Matter: Settling {
  /// Feedback keeps the day it was first given, also when the matter is taken up again.
  mutating func settle(from before: Matter?, by actor: Actor) {
    if status == before?.status, status != .closed, says(\.closedDate, newSince: before) {
      status = .closed
    }
    if status == before?.status, status.isOpen, says(\.feedbackDate, newSince: before) {
      status = .fedBack
    }
    if status == .fedBack { feedbackDate = feedbackDate ?? actor.now.day }
    if status == .closed {
      closedDate = closedDate ?? actor.now.day
    } else {
      forget(\.closedDate, unlessNewSince: before)
    }
  }
}

extension Treatment: Settling {
  mutating func settle(from before: Treatment?, by actor: Actor) {
    guard outcome != before?.outcome else { return }
    if handledTime == before?.handledTime {
      handledTime = outcome == nil ? nil : actor.now.time
    }
    forget(\.outcomeReason, unlessNewSince: before)
    forget(\.outcomeParty, unlessNewSince: before)
    forget(\.outcomeGroup, unlessNewSince: before)
  }
}

extension Activity: Settling {
  mutating func settle(from before: Activity?, by actor: Actor) {
    if status == before?.status, status != .completed, says(\.completedDate, newSince: before) {
      status = .completed
    }
    if status == .completed {
      completedDate = completedDate ?? actor.now.day
      if before?.status != .completed, percent == before?.percent { percent = 100 }
    } else {
      forget(\.completedDate, unlessNewSince: before)
      if before?.status == .completed { forget(\.percent, unlessNewSince: before) }
    }
    if !status.isPutAside { forget(\.endReason, unlessNewSince: before) }
  }
}

extension ProgressEntry: Settling {
  /// What is completed is so to a hundred where nothing else is said; who tells it is kept.
  mutating func settle(from before: ProgressEntry?, by actor: Actor) {
    if status == .completed, percent == before?.percent, before?.status != .completed {
      percent = 100
    }
    if before == nil { recordedBy = recordedBy ?? actor.author }
  }
}

extension FollowUp: Settling {
  /// Only what is done keeps when, by whom and at which meeting.
  mutating func settle(from before: FollowUp?, by actor: Actor) {
    if status != .dropped { forget(\.endReason, unlessNewSince: before) }
    if status == before?.status, status != .done, says(\.tickedDate, newSince: before) {
      status = .done
    }
    guard status == .done else {
      forget(\.tickedDate, unlessNewSince: before)
      forget(\.tickedTime, unlessNewSince: before)
      forget(\.tickedBy, unlessNewSince: before)
      forget(\.tickedAtMeeting, unlessNewSince: before)
      return
    }
    guard before?.status != .done else { return }
    tickedTime = tickedTime ?? (tickedDate == nil ? actor.now.time : nil)
    tickedDate = tickedDate ?? actor.now.day
    tickedBy = tickedBy ?? actor.author
  }
}

extension Dispatch: Settling {
  /// Who noted it is kept.
  mutating func settle(from before: Dispatch?, by actor: Actor) {
    if before == nil { sentBy = sentBy ?? actor.author }
  }
}
