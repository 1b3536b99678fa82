extension Book {
  /// Ticks off as done: keeps day, time, author and the running meeting; a repeat changes nothing.
  package func ticking(
    _ followUp: Identifier<FollowUp>, by actor: Actor, at meeting: Identifier<Meeting>? = nil
  ) -> [Change] {
    settingStatus(.done, of: followUp, by: actor, at: meeting)
  }

  /// Opens again and forgets when it was ticked.
  package func unticking(_ followUp: Identifier<FollowUp>, by actor: Actor) -> [Change] {
    settingStatus(.open, of: followUp, by: actor)
  }

  /// Only what is done keeps when and by whom; empty when the status is what it was.
  package func settingStatus(
    _ status: FollowUpStatus, of followUp: Identifier<FollowUp>, by actor: Actor,
    at meeting: Identifier<Meeting>? = nil
  ) -> [Change] {
    guard followups[followUp]?.status != status else { return [] }
    return entering(followUp, by: actor) {
      $0.status = status
      if status == .done { $0.tickedAtMeeting = meeting }
    }
  }

  /// Replaces the note of a follow-up; white space alone takes it away.
  package func noting(_ note: String, on followUp: Identifier<FollowUp>) -> [Change] {
    changing(followUp) { $0.note = note.nonEmpty }
  }

  /// A follow-up with the next number; not yet in the book.
  package func newFollowUp(
    _ title: String, at meeting: Identifier<Meeting>? = nil, by actor: Actor,
    ids: inout IdentifierSource
  ) -> FollowUp {
    var followUp = FollowUp(id: ids.next(), title: title.trimmed)
    followUp.number = nextFollowUpNumber
    followUp.originMeeting = meeting
    return followUp
  }

  /// The `+` of a meeting: a follow-up that knows its point, decision, matter and commitment.
  package func newFollowUp(
    _ line: QuickLine, under treatment: Identifier<Treatment>?,
    decision: Identifier<Decision>? = nil, at meeting: Identifier<Meeting>? = nil, by actor: Actor,
    ids: inout IdentifierSource
  ) -> FollowUp {
    let point = treatments[treatment]
    var followUp = newFollowUp(line.title, at: point?.meeting ?? meeting, by: actor, ids: &ids)
    let matter = matters[point?.matter]
    let activity = activities[point?.activity ?? matter?.activity]
    followUp.responsibleParty = line.responsibleParty
    followUp.responsible = line.responsible
    followUp.due = line.due
    followUp.originTreatment = point?.id
    followUp.originDecision = decision
    followUp.matter = matter?.id
    followUp.activity = activity?.id
    followUp.commitment =
      point?.commitment ?? Self.firstInOrder(matter?.commitments, activity?.commitments)
    followUp.principle = Self.firstInOrder(matter?.principles, activity?.principles)
    return followUp
  }
}

extension Book {
  /// The first of the agreement's order in the first set that has any.
  static func firstInOrder<T: Token>(_ sets: Set<T>?...) -> T? {
    let chosen = sets.lazy.compactMap { $0 }.first { !$0.isEmpty }
    return chosen.flatMap { chosen in T.allCases.first(where: chosen.contains) }
  }
}
