extension Book {
  /// What the council did with a point, and what that makes of its matter.
  ///
  /// "No action" needs a reason. Nil takes the outcome back. A matter already told of, closed or
  /// put aside stays as it is.
  package func settingOutcome(
    _ outcome: Outcome?, of treatment: Identifier<Treatment>, reason: String? = nil,
    party: Identifier<Party>? = nil, group: Identifier<WorkingGroup>? = nil, by actor: Actor
  ) throws(Refusal) -> [Change] {
    guard let point = treatments[treatment] else { throw .notFound(treatment.reference) }
    let reason = reason?.nonEmpty
    guard outcome != .noAction || reason != nil else {
      throw .reasonMissing(treatment.reference)
    }
    let changes = point.entering(by: actor) {
      $0.outcome = outcome
      $0.outcomeReason = reason
      $0.outcomeParty = party
      $0.outcomeGroup = group
    }
    guard case .treatment(let edit) = changes.first else { return [] }
    return changes + following(edit)
  }

  /// What was decided under a point, and the follow-up that its one line asks for.
  package func deciding(
    _ text: String, under treatment: Identifier<Treatment>, reference: String? = nil,
    followUp line: QuickLine? = nil, by actor: Actor, ids: inout IdentifierSource
  ) throws(Refusal) -> [Change] {
    guard let point = treatments[treatment] else { throw .notFound(treatment.reference) }
    guard let text = text.nonEmpty else { return [] }
    let date = meetings[point.meeting]?.date ?? actor.now.day
    var decision = Decision(id: ids.next(), treatment: treatment, text: text, date: date)
    decision.reference = reference?.nonEmpty
    guard let line, !line.title.isEmpty else { return [decision.creation] }
    let followUp = newFollowUp(
      line, under: treatment, decision: decision.id, by: actor, ids: &ids)
    return [decision.creation, followUp.creation]
  }

  /// Replaces what was typed under a point; white space at the end is kept while it is typed.
  package func noting(_ notes: String, on treatment: Identifier<Treatment>) -> [Change] {
    changing(treatment) { $0.notes = notes.nonEmpty == nil ? nil : notes }
  }

  /// Matters of a meeting that got no outcome: what is offered to the next one when it ends.
  package func undecidedPoints(of meeting: Identifier<Meeting>) -> [Treatment] {
    agenda(of: meeting).filter { $0.matter != nil && $0.outcome == nil }
  }

  /// Tables points; their matters wait, or stand at once on the next meeting's agenda.
  package func tabling(
    _ points: [Identifier<Treatment>], to next: Identifier<Meeting>? = nil, by actor: Actor,
    ids: inout IdentifierSource
  ) -> [Change] {
    var book = self
    var changes: [Change] = []
    for id in points {
      guard let point = book.treatments[id],
        let tabled = try? book.settingOutcome(.tabled, of: id, by: actor)
      else { continue }
      book = book.applying(tabled)
      changes += tabled
      guard let next, let matter = point.matter else { continue }
      let placed = book.placing(matter, on: next, ids: &ids)
      book = book.applying(placed)
      changes += placed
    }
    return changes
  }
}

extension Outcome {
  /// Where a matter stands after the outcome; a tabled one waits for the next meeting.
  package var matterStatus: MatterStatus {
    switch self {
    case .answered, .becomesActivity, .toWorkingGroup, .noAction: .handled
    case .referred, .toExecutiveBoard: .referred
    case .tabled: .prepared
    }
  }
}
