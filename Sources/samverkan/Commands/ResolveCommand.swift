import App
import Documents
import Domain
import Store

/// Decides a conflict for one of its values.
struct ResolveCommand {
  private var session: Session

  init(_ session: Session) {
    self.session = session
  }

  consuming func run(_ typed: String, with number: Int) throws(CommandFailure) -> ExitCode {
    let conflict = try Self.conflict(typed, in: session.conflicts)
    guard conflict.versions.indices.contains(number - 1) else {
      throw CommandFailure(.refused, .noSuchVersion(number, of: conflict.versions.count))
    }
    let version = conflict.versions[number - 1]
    let settlement = Settlement(conflict, value: version.value)
    let said = ConflictWords(conflict, session.book, session.context.language)
    let transaction: Transaction
    do {
      transaction = try session.context.actor.settling(
        settlement, in: session.book, ids: &session.identifiers)
    } catch {
      throw CommandFailure(.refused, .valueNoLongerFits)
    }
    try session.save(transaction)
    session.context.answer(
      .resolved(said.subject, said.text(version)),
      conflict.kind.map { [session.book.value(of: EntityReference($0, conflict.entity))] } ?? [])
    return .done
  }

  /// By its own identifier or by that of the entity, as long as one only is meant.
  private static func conflict(
    _ typed: String, in conflicts: [Conflict]
  ) throws(CommandFailure) -> Conflict {
    let letters = typed.lowercased()
    guard letters.utf8.count >= EntityLookup.shortest else {
      throw CommandFailure(.refused, .unknownConflict(typed))
    }
    let own = conflicts.filter { $0.id.raw.text.hasPrefix(letters) }
    let found = own.isEmpty ? conflicts.filter { $0.entity.text.hasPrefix(letters) } : own
    guard let first = found.first else { throw CommandFailure(.refused, .unknownConflict(typed)) }
    guard found.count == 1 else {
      throw CommandFailure(.refused, .ambiguousConflict(typed, found.count))
    }
    return first
  }
}
