import App
import Domain
import Store

/// Erases a person's data for good, after a decision that is named and kept.
struct EraseCommand {
  private var session: Session

  init(_ session: Session) {
    self.session = session
  }

  /// The identifier is that of a person, of a contact or of a nomination.
  consuming func run(_ id: String, _ decision: String?) throws(CommandFailure) -> ExitCode {
    let context = session.context
    guard let decision = decision?.trimmed.nonEmpty else {
      throw CommandFailure(.refused, .decisionMissing)
    }
    let subject = try subject(id)
    guard !context.options.isReadOnly else { throw CommandFailure(.refused, .readOnlyAsked) }
    guard let book = session.file else { throw CommandFailure(.refused, .exampleIsNotSaved) }
    let mentions = session.book.nameOfErasable(subject).map {
      session.book.mentions(of: $0, except: subject)
    }
    let erasure = Erasure(
      kind: subject.kind, entity: subject.id, decision: decision, author: context.author,
      id: session.identifiers.next())
    switch book.erase(erasure) {
    case .erased(let ledger): tell(ledger, decision, mentions ?? [], context)
    case .notBackedUp(let failure):
      throw CommandFailure(.notSaved, .notErased + .notBackedUp(failure, nil))
    case .notSaved(let result):
      throw CommandFailure(result, context.bookFolder)
        ?? CommandFailure(.notSaved, .notErased)
    }
    return .done
  }

  private func subject(_ id: String) throws(CommandFailure) -> EntityReference {
    let lookup = EntityLookup(book: session.book)
    for kind in Book.erasableKinds {
      if let found = try? lookup.identifier(id, of: kind, alsoRemoved: true) {
        return EntityReference(kind, found)
      }
    }
    return EntityReference(
      .people, try lookup.identifier(id, of: .people, alsoRemoved: true))
  }

  private func tell(
    _ ledger: EraseLedger, _ decision: String, _ mentions: [EntityReference], _ context: Context
  ) {
    context.say(.erasedAfter(decision, files: ledger.rewritten))
    for device in ledger.devices {
      let done = device.done.flatMap(SystemEnvironment.moment).map(\.day.text)
      context.say(.erasedOn(device.id, isThisOne: device.isThisOne, done))
    }
    for file in ledger.pending { context.say(.erasurePending(file)) }
    context.say(.copiesOutOfReach)
    if !mentions.isEmpty {
      context.say(.nameStandsIn(mentions.map { "\($0.kind.rawValue) \($0.id.text.prefix(8))" }))
    }
  }
}
