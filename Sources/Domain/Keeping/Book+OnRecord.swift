/// The one question that decides whether a change may be made: would it alter a document on record?
///
/// It is asked of the book as it stands before the change, of every change whoever makes it, so
/// that what is put on record and what goes into it may come in one step.
extension Book {
  /// The first alteration that a step would do; nil when it does none.
  ///
  /// Deciding between values that are in the book already is no alteration of its own, and a whole
  /// book that was taken in goes again as it came, with what it had on record.
  package func alteration(by step: Transaction) -> Alteration? {
    switch step.action {
    case .resolve, .importAll: nil
    default: alteration(by: step.changes)
    }
  }

  /// The first alteration that changes made in one step would do; nil when they do none.
  package func alteration(by changes: [Change]) -> Alteration? {
    changes.lazy.compactMap { alteration(by: $0, in: changes) }.first
  }

  /// What a change would alter; nil when it leaves every document as it is.
  package func alteration(by change: Change) -> Alteration? { alteration(by: change, in: [change]) }

  private func alteration(by change: Change, in step: [Change]) -> Alteration? {
    switch change {
    case .activity(let edit): alteration(of: edit, in: step)
    case .meeting(let edit): alteration(by: edit, held: hold(on:), isOpen: Meeting.isGoingOn)
    case .treatment(let edit): alteration(by: edit, held: hold(on:))
    case .decision(let edit): alteration(by: edit, held: hold(on:))
    case .followUp(let edit): alteration(by: edit, held: hold(on:))
    case .plan(let edit):
      alteration(by: edit, held: hold(on:)) {
        isRevising($0, $1) || isTakingBackRevision(of: $0, to: $1, in: step)
      }
    case .assessment(let edit): alteration(by: edit, held: hold(on:), isOpen: Assessment.isRevising)
    case .progress(let edit): alteration(of: edit, in: step)
    case .party, .affiliation, .contact, .person, .mandate, .nomination, .matter, .milestone,
      .undertaking, .subpoint, .attachment, .dispatch, .group, .setting:
      nil
    }
  }

  /// What holds a field of a record that is there, or its very existence where none is named; nil
  /// when it is free.
  package func document(
    holding reference: EntityReference, field: String? = nil
  ) -> RecordedDocument? {
    let hold: Hold? =
      switch reference.kind {
      case .meetings: meetings[Identifier(reference)].flatMap(hold(on:))
      case .treatments: treatments[Identifier(reference)].flatMap(hold(on:))
      case .decisions: decisions[Identifier(reference)].flatMap(hold(on:))
      case .followups: followups[Identifier(reference)].flatMap(hold(on:))
      case .plans: plans[Identifier(reference)].flatMap(hold(on:))
      case .activities: hold(on: Identifier<Activity>(reference.id))
      case .assessments: assessments[Identifier(reference)].flatMap(hold(on:))
      default: nil
      }
    return hold.flatMap { hold in
      field.map(hold.fields.contains) ?? true ? hold.document : nil
    }
  }

  /// - Parameter isOpen: whether it is the way that a document itself leaves open.
  private func alteration<E: Entity>(
    by edit: Edit<E>, held: (E) -> Hold?, isOpen: (E, E) -> Bool = { _, _ in false }
  ) -> Alteration? {
    guard let hold = edit.before.flatMap(held) ?? edit.after.flatMap(held) else { return nil }
    guard let after = edit.after else {
      return Alteration(document: hold.document, subject: edit.id.reference, fields: [])
    }
    if let before = edit.before, isOpen(before, after) { return nil }
    let changed = E.change(edit).fieldChanges.map(\.name).filter(hold.fields.contains)
    guard !changed.isEmpty else { return nil }
    return Alteration(document: hold.document, subject: edit.id.reference, fields: changed)
  }
}

/// The document that holds a record, and which of its fields stand in it.
struct Hold {
  let document: RecordedDocument
  let fields: Set<String>

  init?<E: Entity>(_ document: RecordedDocument?, _ type: E.Type, without free: [E.CodingKeys] = [])
  {
    guard let document else { return nil }
    self.document = document
    fields = Set(E.fieldNames).subtracting(free.map(\.rawValue))
  }

  init?<E: Entity>(_ document: RecordedDocument?, _ type: E.Type, only held: [E.CodingKeys]) {
    guard let document else { return nil }
    self.document = document
    fields = Set(held.map(\.rawValue))
  }
}

// MARK: Notes of a meeting

extension Book {
  /// The notes of a meeting once they are final, also where it was removed since.
  private func notesOnRecord(of meeting: Identifier<Meeting>?) -> RecordedDocument? {
    guard let meeting = meetings.everKnown(meeting), meeting.notesStatus.isOnRecord else {
      return nil
    }
    return .notes(of: meeting.id, on: meeting.date)
  }

  /// By what stands in the book, for the change that puts notes on record is not held by them.
  private func hold(on meeting: Meeting) -> Hold? {
    Hold(
      meetings[meeting.id].flatMap { notesOnRecord(of: $0.id) }, Meeting.self,
      without: [.noticeSentDate, .openedTime, .currentTreatment, .pointSince])
  }

  private func hold(on point: Treatment) -> Hold? {
    Hold(notesOnRecord(of: point.meeting), Treatment.self)
  }

  private func hold(on decision: Decision) -> Hold? {
    Hold(
      notesOnRecord(of: treatments.everKnown(decision.treatment)?.meeting), Decision.self)
  }

  /// What was asked for stands in the notes; that it is done, moved or noted on comes later.
  private func hold(on followUp: FollowUp) -> Hold? {
    Hold(
      notesOnRecord(of: followUp.originMeeting), FollowUp.self,
      only: [.number, .title, .originMeeting, .originTreatment, .originDecision])
  }
}

extension Meeting {
  /// Giving out minutes that are final changes nothing in them, nor does what is added to them, nor
  /// keeping their text where an older program did not.
  fileprivate static func isGoingOn(_ before: Meeting, _ after: Meeting) -> Bool {
    var further = before
    if after.notesStatus == .published {
      further.notesStatus = .published
      further.publishedDate = before.publishedDate ?? after.publishedDate
    }
    if before.minutes == nil {
      further.minutes = after.minutes
      further.fingerprint = after.fingerprint
    }
    further.addenda.merge(after.addenda) { standing, _ in standing }
    further.noticeSentDate = after.noticeSentDate
    further.openedTime = after.openedTime
    further.currentTreatment = after.currentTreatment
    further.pointSince = after.pointSince
    return further == after
  }
}

// MARK: Plan and year

extension Book {
  private func hold(on plan: ActivityPlan) -> Hold? {
    guard let standing = plans[plan.id], standing.adoptedDate != nil else { return nil }
    let document: RecordedDocument =
      isFormer(standing)
      ? .formerPlanVersion(standing.id, number: standing.version)
      : .planVersion(standing.id, number: standing.version)
    let free: [ActivityPlan.CodingKeys] =
      (standing.contents.isEmpty ? [.contents] : []) + (isFormer(standing) ? [] : [.revisionNote])
    return Hold(document, ActivityPlan.self, without: free)
  }

  /// Whether a later version has been adopted in its place.
  private func isFormer(_ plan: ActivityPlan) -> Bool {
    plans.all.contains {
      $0.fromYear == plan.fromYear && $0.toYear == plan.toYear && $0.version > plan.version
        && $0.adoptedDate != nil
    }
  }

  /// The version in force is revised with a reason of its own.
  private func isRevising(_ before: ActivityPlan, _ after: ActivityPlan) -> Bool {
    !isFormer(before) && after.revisionNote.isNewReason(since: before.revisionNote)
      && after.adoptedDate != nil && after.version == before.version
      && after.fromYear == before.fromYear && after.toYear == before.toYear
      && (before.contents.isEmpty || after.contents == before.contents)
  }

  private func hold(on assessment: Assessment) -> Hold? {
    let isPublished = assessments[assessment.id]?.publishedDate != nil
    return Hold(
      isPublished ? .yearlyReport(assessment.year) : nil, Assessment.self,
      without: [.revisionNote])
  }
}

extension Assessment {
  fileprivate static func isRevising(_ before: Assessment, _ after: Assessment) -> Bool {
    after.revisionNote.isNewReason(since: before.revisionNote) && after.year == before.year
      && after.publishedDate != nil
  }
}

extension String? {
  /// Whether it says something that was not said before.
  fileprivate func isNewReason(since before: String?) -> Bool {
    self?.nonEmpty != nil && self?.nonEmpty != before?.nonEmpty
  }
}
