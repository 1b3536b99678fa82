extension Book {
  /// A decision with the next § of its year; not yet in the book.
  package func newDecision(
    _ kind: DecisionKind?, _ text: String, under point: Treatment, by actor: Actor,
    ids: inout IdentifierSource
  ) -> Decision {
    let date = meetings[point.meeting]?.date ?? actor.now.day
    var decision = Decision(id: ids.next(), treatment: point.id, text: text.trimmed, date: date)
    decision.kind = kind
    decision.reference = nextParagraph(for: date.year)
    return decision
  }

  /// Puts a decision in the book, or another in its place, with what follows from it.
  package func deciding(
    _ decision: Decision, by actor: Actor, ids: inout IdentifierSource
  ) -> [Change] {
    guard let edit = Edit.known(before: decisions[decision.id], after: decision) else { return [] }
    return [.decision(edit)] + following(edit, by: actor, ids: &ids)
  }

  /// The follow-up that the one line of a decision asks for; empty for a line that says nothing.
  ///
  /// An assignment is followed up also where no line asks for it.
  package func followingUp(
    _ decision: Decision, _ line: QuickLine?, by actor: Actor, ids: inout IdentifierSource
  ) -> [Change] {
    var line = line ?? QuickLine(title: "")
    if line.title.isEmpty, decision.kind == .assignment {
      line = QuickLine(
        title: decision.text, responsibleParty: decision.party, responsible: decision.body,
        due: decision.due)
    }
    guard !line.title.isEmpty else { return [] }
    return [
      newFollowUp(
        line, under: decision.treatment, decision: decision.id, by: actor, ids: &ids
      ).creation
    ]
  }

  /// Takes back what became of a point: the decision it rests on, else the outcome noted on it.
  package func takingBackResult(
    of treatment: Identifier<Treatment>, by actor: Actor, ids: inout IdentifierSource
  ) -> [Change] {
    guard let point = treatments[treatment] else { return [] }
    guard let decision = decisions.all.filter({ $0.treatment == treatment }).standing else {
      let changes = point.entering(by: actor) { $0.outcome = nil }
      guard case .treatment(let edit) = changes.first else { return [] }
      return changes + following(edit)
    }
    let removal = Edit.remove(decision)
    let loose = followups.all.filter { $0.originDecision == decision.id }
      .sorted { $0.id < $1.id }.flatMap { $0.changing { $0.originDecision = nil } }
    return [.decision(removal)] + following(removal, by: actor, ids: &ids) + loose
  }

  /// Replaces what was typed under a point; white space at the end is kept while it is typed.
  package func noting(_ notes: String, on treatment: Identifier<Treatment>) -> [Change] {
    changing(treatment) { $0.notes = notes.nonEmpty == nil ? nil : notes }
  }

  /// Matters of a meeting of which nothing became: what is offered to the next one when it ends.
  package func undecidedPoints(of meeting: Identifier<Meeting>) -> [Treatment] {
    agenda(of: meeting).filter { $0.matter != nil && result(of: $0) == nil }
  }

  /// Tables points in the words given; their matters wait, or stand at once on the next agenda.
  package func tabling(
    _ points: [Identifier<Treatment>], to next: Identifier<Meeting>? = nil, wording: String,
    by actor: Actor, ids: inout IdentifierSource
  ) -> [Change] {
    var book = self
    var changes: [Change] = []
    for point in points.compactMap({ treatments[$0] }) {
      var decision = book.newDecision(.tabled, wording, under: point, by: actor, ids: &ids)
      decision.meeting = next
      let tabled = book.deciding(decision, by: actor, ids: &ids)
      book = book.applying(tabled)
      changes += tabled
    }
    return changes
  }
}

// MARK: What follows

extension Book {
  /// What a decision makes of its point and its matter, and of the agenda it was put off to.
  func following(
    _ edit: Edit<Decision>, by actor: Actor, ids: inout IdentifierSource
  ) -> [Change] {
    var book = applying([.decision(edit)])
    var changes: [Change] = []
    for point in Set([edit.before?.treatment, edit.after?.treatment].compactMap { $0 }).sorted() {
      let more = book.settling(point, after: edit, by: actor)
      book = book.applying(more)
      changes += more
    }
    let moved = book.puttingOff(edit, ids: &ids)
    return changes + moved
  }

  /// The point keeps what its decision came to, for older programs and for the filter.
  private func settling(
    _ treatment: Identifier<Treatment>, after edit: Edit<Decision>, by actor: Actor
  ) -> [Change] {
    guard let point = treatments[treatment] else { return [] }
    let standing = decisions.all.filter { $0.treatment == treatment }.standing
    let lost = standing == nil && edit.before?.kind?.outcome == point.outcome
    let outcome = lost ? nil : standing?.kind?.outcome ?? point.outcome
    let changes = point.entering(by: actor) {
      $0.outcome = standing != nil && standing?.kind == nil && outcome == .tabled ? nil : outcome
      if lost || standing?.kind != nil {
        $0.outcomeReason = standing?.reason
        $0.outcomeParty = standing?.party
        $0.outcomeGroup = standing?.group
      }
    }
    let after = applying(changes)
    guard let matter = matters[point.matter], let settled = after.treatments[treatment],
      edit.before?.kind != edit.after?.kind || edit.before == nil || edit.after == nil
    else { return changes }
    return changes + after.settling(matter, settled)
  }

  /// A matter that was put off stands on the agenda of that meeting, and on no other because of it.
  private func puttingOff(_ edit: Edit<Decision>, ids: inout IdentifierSource) -> [Change] {
    let former = edit.before.flatMap { $0.kind == .tabled ? $0.meeting : nil }
    let next = edit.after.flatMap { $0.kind == .tabled ? $0.meeting : nil }
    let decided = edit.after ?? edit.before
    guard former != next, let matter = treatments[decided?.treatment]?.matter else { return [] }
    let standing = treatments.all.filter { $0.matter == matter && $0.meeting == former }
    let off = standing.sorted { $0.id < $1.id }.flatMap { (try? takingOff($0.id)) ?? [] }
    guard let next, let meeting = meetings[next], !meeting.status.isOver else { return off }
    return off + applying(off).placing(matter, on: next, ids: &ids)
  }
}
