/// What becomes of one record when somebody enters something, whichever way it comes in: a form,
/// many at once, the board, the command line or a file.
package struct Entry: Sendable {
  /// Nil when nothing is different.
  package let change: Change?
  /// By field, in the order of the fields; errors refuse the entry, warnings and notes are told.
  package let problems: [Problem]

  package var error: Problem? { problems.first { $0.severity == .error } }
}

extension BookIndex {
  /// The fields of a record as they are asked for, with what the program adds and what follows
  /// from them; `before` is what they take the place of, nil for a new record.
  ///
  /// Throws for a field that cannot be read or is missing. Nothing else makes a change of a record
  /// from fields.
  package func entry(
    of kind: Kind, _ asked: Record, replacing before: Record? = nil, by entrant: Entrant
  ) throws(FieldError) -> Entry {
    var record = asked
    if before == nil { kind.begin(&record, in: self, by: entrant) }
    guard let change = try Change(kind: kind, before: before, after: record) else {
      return Entry(change: nil, problems: [])
    }
    let settled = change.settled(by: entrant.actor)
    return Entry(
      change: settled.isIdle ? nil : settled,
      problems: problems(of: settled, by: entrant))
  }

  /// A record put together by the program itself, entered the same way.
  package func entry<E: Entity>(
    of entity: E, replacing before: E? = nil, by entrant: Entrant
  ) -> Entry {
    let edit = Edit.known(before: before, after: entity).map(E.change)
    guard let settled = edit?.settled(by: entrant.actor) else {
      return Entry(change: nil, problems: [])
    }
    return Entry(
      change: settled.isIdle ? nil : settled,
      problems: problems(of: settled, by: entrant))
  }

  private func problems(of change: Change, by entrant: Entrant) -> [Problem] {
    func problems(of edit: some AnyEdit) -> [Problem] {
      edit.after.map {
        self.problems(of: $0, replacing: edit.before, period: entrant.period, on: entrant.day)
      } ?? []
    }
    return (book.alteration(by: change)?.problems ?? []) + problems(of: change.edit)
  }
}

extension Entity {
  /// The record with what follows from it, and what it alone is refused for; for registers of
  /// thousands, where each is not compared with all others.
  package func entered(replacing before: Self?, by actor: Actor) -> (entity: Self, error: Problem?)
  {
    let settled = Edit.known(before: before, after: self).map(Self.change)?.settled(by: actor)
    let entity = (settled?.edit.after as? Self) ?? self
    let old = Set(before?.fieldProblems ?? [])
    let error = entity.fieldProblems.first { $0.severity == .error && !old.contains($0) }
    return (entity, error)
  }
}

extension Change {
  /// Whether both sides are the same.
  fileprivate var isIdle: Bool {
    func isIdle(_ edit: some AnyEdit) -> Bool { edit.before == edit.after }
    return isIdle(edit)
  }
}
