import App
import Documents
import Domain

/// Makes one record of several.
struct JoinCommand {
  private var session: Session
  private let kind: Kind

  init(_ session: Session, _ kind: Kind) {
    self.session = session
    self.kind = kind
  }

  consuming func run(
    _ kept: String, _ others: [String], _ choices: [Assignment]
  ) throws(CommandFailure) -> ExitCode {
    let joining = try joining(kept, others, choices)
    let names = ReferenceNames(session.book)
    let changes: [Change]
    do {
      changes = try BookIndex(session.book).joining(joining, by: session.context.entrant)
    } catch {
      throw CommandFailure(.refused, .joining(error, of: joining.kind, names: names))
    }
    let reference = EntityReference(kind, joining.kept)
    try session.record(.join, changes)
    let name = ReferenceNames(session.book)[kind, joining.kept] ?? kept
    session.context.answer(
      .joined(Phrase(verbatim: name), of: joining.members.count),
      [session.book.value(of: reference)])
    return .done
  }

  private func joining(
    _ kept: String, _ others: [String], _ choices: [Assignment]
  ) throws(CommandFailure) -> Joining {
    guard kind.isJoinable else {
      throw CommandFailure(.refused, .joining(.notJoinable, of: kind, names: .init(session.book)))
    }
    let lookup = EntityLookup(book: session.book)
    var found: [RawIdentifier] = []
    for other in others { found.append(try lookup.identifier(other, of: kind)) }
    var joining = Joining(kind, try lookup.identifier(kept, of: kind), with: found)
    for choice in choices {
      guard let field = kind.field(called: choice.field) else {
        throw CommandFailure(.refused, .unknownField(choice.field, kind, nearest: nil))
      }
      joining.choices[field.name] = try lookup.identifier(choice.value, of: kind)
    }
    return joining
  }
}
