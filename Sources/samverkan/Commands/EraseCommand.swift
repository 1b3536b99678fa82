import App
import Documents
import Domain
import Store

/// Erases a person's data, or earlier wordings of a text, for good, after a decision that is named
/// and kept.
struct EraseCommand {
  private var session: Session

  init(_ session: Session) {
    self.session = session
  }

  consuming func run(_ wish: ErasureWish, _ decision: String?) throws(CommandFailure) -> ExitCode {
    let context = session.context
    guard let decision = decision?.trimmed.nonEmpty else {
      throw CommandFailure(.refused, .decisionMissing)
    }
    let subject = try subject(wish)
    guard !context.options.isReadOnly else { throw CommandFailure(.refused, .readOnlyAsked) }
    guard let book = session.file else { throw CommandFailure(.refused, .exampleIsNotSaved) }
    let mentions = subject.field == nil ? self.mentions(of: subject.reference, in: book) : []
    let erasure = Erasure(
      subject, decision: decision, author: context.author, id: session.identifiers.next())
    let ledger = try book.carryOut(erasure, in: context.bookFolder)
    if context.options.wantsJSON {
      context.output.write(JSONWriter.array([value(of: ledger, subject)]))
    } else {
      tell(ledger, of: subject, decision, mentions, context)
    }
    return .done
  }

  private func value(of ledger: EraseLedger, _ subject: ErasureSubject) -> JSONValue {
    .made(
      ("id", .text(subject.reference.id.text)), ("kind", .text(subject.reference.kind.rawValue)),
      ("field", JSONValue(subject.field)), ("rewritten", .count(ledger.rewritten)),
      ("pending", .array(ledger.pending.map(JSONValue.text))))
  }

  private func mentions(of subject: EntityReference, in book: BookFile) -> [NameMention] {
    session.book.nameOfErasable(subject).map { book.mentions(of: $0, except: subject) } ?? []
  }

  private func subject(_ wish: ErasureWish) throws(CommandFailure) -> ErasureSubject {
    switch wish {
    case .person(let id): return ErasureSubject(try person(id))
    case .text(let kind, let id, let field):
      let lookup = EntityLookup(book: session.book)
      let found = try lookup.identifier(id, of: kind, alsoRemoved: true)
      let fields = kind.type.fieldNames + EraseSet.attributes
      guard field != "id", fields.contains(field) else {
        let nearest = Nearest.word(to: field, among: fields, \.self)
        throw CommandFailure(.refused, .unknownField(field, kind, nearest: nearest))
      }
      return ErasureSubject(EntityReference(kind, found), earlierValuesOf: field)
    }
  }

  /// The identifier is that of a person, of a contact or of a nomination.
  private func person(_ id: String) throws(CommandFailure) -> EntityReference {
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
    _ ledger: EraseLedger, of subject: ErasureSubject, _ decision: String,
    _ mentions: [NameMention], _ context: Context
  ) {
    let isGone = session.book.presence(of: subject.reference) == .removed
    context.say(.erased(subject, isGone: isGone, after: decision, files: ledger.rewritten))
    for device in ledger.devices {
      let done = device.done.flatMap(SystemEnvironment.moment).map(\.day.text)
      context.say(.erasedOn(device.id, isThisOne: device.isThisOne, done))
    }
    for file in ledger.pending { context.say(.erasurePending(file)) }
    context.say(.copiesOutOfReach)
    if !mentions.isEmpty { context.say(.nameStandsIn(mentions)) }
  }
}

extension BookFile {
  /// The failure says that nothing was erased, and why.
  func carryOut(_ erasure: Erasure, in folder: String) throws(CommandFailure) -> EraseLedger {
    switch erase(erasure) {
    case .erased(let ledger): return ledger
    case .notBackedUp(let failure):
      throw CommandFailure(.notSaved, .notErased + .notBackedUp(failure, nil))
    case .nothingToErase: throw CommandFailure(.refused, .notErased + .noEarlierValues)
    case .notSaved(let result):
      throw CommandFailure(result, folder) ?? CommandFailure(.notSaved, .notErased)
    }
  }
}
