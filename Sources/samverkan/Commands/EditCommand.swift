import App
import Documents
import Domain

/// Adds, changes and removes one entity.
struct EditCommand {
  private var session: Session
  private let kind: Kind

  init(_ session: Session, _ kind: Kind) {
    self.session = session
    self.kind = kind
  }

  /// Prints the new identifier and nothing else, also when it is kept on this device for now.
  consuming func add(_ assignments: [Assignment]) throws(CommandFailure) -> ExitCode {
    let id = session.identifiers.next(Void.self).raw
    let context = session.context
    var draft = EntityDraft(kind, Record([Field("id", .identifier(id))]), in: session.book)
    for assignment in assignments { try draft.take(assignment) }
    try draft.takeFile(of: assignments, context)
    let entry = try draft.entry(replacing: nil, in: session.book, by: context.entrant)
    do throws(CommandFailure) {
      try session.enter(entry, as: kind == .affiliations ? .affiliate : .create)
    } catch {
      if session.isSavedHereOnly { tellNew(id) }
      throw error
    }
    tellNew(id)
    warn(entry.problems)
    return .done
  }

  private func tellNew(_ id: RawIdentifier) {
    session.context.output.madeRecord = id.text
    session.context.answer(
      Phrase(verbatim: id.text), [session.book.value(of: EntityReference(kind, id))])
  }

  consuming func set(
    _ typed: String, _ assignments: [Assignment]
  ) throws(CommandFailure) -> ExitCode {
    let reference = try find(typed)
    let before = session.book.record(of: reference) ?? Record()
    var draft = EntityDraft(kind, before, in: session.book)
    for assignment in assignments { try draft.take(assignment) }
    let context = session.context
    try draft.takeFile(of: assignments, context)
    let entry = try draft.entry(replacing: before, in: session.book, by: context.entrant)
    guard entry.change != nil else {
      context.answer(.nothingChanged, [session.book.value(of: reference)])
      return .done
    }
    try session.enter(entry, as: .edit)
    context.answer(.changed(name(reference)), [session.book.value(of: reference)])
    let fields = Set(assignments.map { kind.field(called: $0.field)?.name ?? $0.field })
    warn(entry.problems.filter { fields.contains($0.field) })
    return .done
  }

  /// What the rules say of it does not stop it.
  private func warn(_ problems: [Problem]) {
    let names = ReferenceNames(session.book)
    for problem in problems { session.context.complain(.problem(problem, names: names)) }
  }

  consuming func remove(_ typed: String, reason: String?) throws(CommandFailure) -> ExitCode {
    let reference = try find(typed)
    guard let reason = reason?.nonEmpty else {
      throw CommandFailure(.refused, .reasonMissing)
    }
    let changes: [Change]
    do {
      changes = try session.book.removing(reference, reason: reason)
    } catch {
      throw CommandFailure(.refused, .refused(error))
    }
    let name = name(reference)
    try session.record(.remove, changes, reason: reason)
    session.context.answer(.removed(name), [session.book.value(of: reference)])
    return .done
  }

  private func find(_ typed: String) throws(CommandFailure) -> EntityReference {
    let lookup = EntityLookup(book: session.book)
    return EntityReference(kind, try lookup.identifier(typed, of: kind))
  }

  private func name(_ reference: EntityReference) -> String {
    ReferenceNames(session.book)[reference.kind, reference.id] ?? reference.id.text
  }
}
