import App
import Documents
import Domain

/// Ticks a follow-up off, or takes the tick back.
struct TickCommand {
  private var session: Session

  init(_ session: Session) {
    self.session = session
  }

  consuming func run(
    _ typed: String, _ note: String?, undo: Bool
  ) throws(CommandFailure) -> ExitCode {
    let lookup = EntityLookup(book: session.book)
    let id = Identifier<FollowUp>(try lookup.identifier(typed, of: .followups))
    let actor = session.context.actor
    let ticks =
      undo ? session.book.unticking(id, by: actor) : session.book.ticking(id, by: actor)
    let book = session.book.applying(ticks)
    let changes = ticks + (note.map { book.noting($0, on: id) } ?? [])
    let title = session.book.followups[id]?.title ?? ""
    guard !changes.isEmpty else {
      tell(undo ? .notTicked(title) : .alreadyTicked(title), of: id)
      return .done
    }
    try session.record(undo ? .untick : .tick, changes)
    tell(undo ? .unticked(title) : .ticked(title), of: id)
    return .done
  }

  private func tell(_ said: Phrase, of id: Identifier<FollowUp>) {
    session.context.answer(said, [session.book.value(of: id.reference)])
  }
}
