import App
import Documents
import Domain
import Store

/// Takes back what this device did last, or does it again.
struct UndoCommand {
  private var session: Session

  init(_ session: Session) {
    self.session = session
  }

  /// One step back or forth.
  enum Direction {
    case undo
    case redo
  }

  consuming func run(_ direction: Direction) throws(CommandFailure) -> ExitCode {
    let history = session.file?.ownHistory() ?? UndoHistory()
    let steps = direction == .undo ? history.undoable : history.redoable
    guard !steps.isEmpty else {
      throw CommandFailure(.refused, direction == .undo ? .nothingToUndo : .nothingToRedo)
    }
    guard let (target, reverting) = latest(of: steps) else {
      throw CommandFailure(.refused, .nothingLeftToUndo)
    }
    let names = ReferenceNames(session.book)
    try session.save(reverting)
    let principal = target.action.principal(of: target.changes)
    let name =
      principal.flatMap { names[$0.kind, $0.entity] }
      ?? principal.flatMap { ReferenceNames(session.book)[$0.kind, $0.entity] }
    let caption = Phrase.caption(
      target.action, name: Phrase(verbatim: name ?? ""), count: target.changes.count)
    let said = direction == .undo ? Phrase.undone(caption) : .redone(caption)
    session.context.answer(
      said + whose(target), LogValues(names: names, reverting).of(reverting.changes))
    return .done
  }

  /// Who did it and when, where that is not plain: another person, or another day.
  private func whose(_ step: Transaction) -> Phrase {
    let context = session.context
    guard let moment = SystemEnvironment.moment(step.time),
      step.author != context.author || moment.day != context.now.day
    else { return Phrase(verbatim: "") }
    return Phrase(verbatim: " (\(step.author) \(moment.day.text))")
  }

  /// The latest step of which something is left, and what takes it back.
  private mutating func latest(
    of steps: [Transaction]
  ) -> (target: Transaction, reverting: Transaction)? {
    for step in steps.reversed() {
      let reverting = session.context.actor.reverting(
        step, in: session.book, ids: &session.identifiers)
      if let reverting { return (step, reverting) }
    }
    return nil
  }
}

extension BookFile {
  /// Of this device only; a long history is read whole when its latest part has nothing left.
  func ownHistory() -> UndoHistory {
    for limit in [200, Int.max] {
      let recorded = ownHistory(limit: limit)
      let whole = recorded.filter { $0.omittedChanges == 0 }
      let history = UndoHistory(whole.reversed().map(\.transaction))
      if recorded.count < limit || history.undoable.count > 50 { return history }
    }
    return UndoHistory()
  }
}
