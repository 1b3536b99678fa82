import App
import Documents
import Domain
import Terminal

/// Shows one entity with all its fields, also one that was removed and is kept (R18).
struct ShowCommand {
  private let session: Session
  private let kind: Kind
  private let day: Day?

  /// - Parameter day: it is told whether the entity holds then; nil is not asked.
  init(_ session: Session, _ kind: Kind, validOn day: Day? = nil) {
    self.session = session
    self.kind = kind
    self.day = day
  }

  func run(_ typed: String, json: Bool) throws(CommandFailure) -> ExitCode {
    let lookup = EntityLookup(book: session.book)
    let reference = EntityReference(
      kind, try lookup.identifier(typed, of: kind, alsoRemoved: true))
    if session.book.presence(of: reference) == .removed {
      session.context.complain(.isRemovedRecord(typed))
    }
    if let day, !session.book.isValid(reference, on: day) {
      session.context.complain(.didNotHold(typed, on: day))
    }
    let record = session.book.everKnownRecord(of: reference) ?? Record()
    if json {
      let value = JSONValue.object(record, fields: kind.type.fieldNames)
      session.context.output.write(JSONWriter.array([value]))
    } else {
      show(record)
    }
    return session.finishReading()
  }

  /// What fields are called, with the name that `set` takes, and what stands in them as people
  /// say it.
  private func show(_ record: Record) {
    let words = RecordWords(kind, session.book, session.context.language)
    let fields = record.fields.filter { !$0.value.isEmpty }.map { field in
      (head: head(of: field.name), text: words.text(field.name, in: record))
    }
    let width = fields.map { columns(of: $0.head) }.max() ?? 0
    for (head, text) in fields {
      let lines = wrapped(text, to: max(20, SystemEnvironment.outputWidth - width - 2))
      for (index, line) in lines.enumerated() {
        let head = padded(index == 0 ? head : "", to: width)
        session.context.output.line("\(head)  \(line)".withoutTrailingBlanks)
      }
    }
  }

  private func head(of name: String) -> String {
    guard let field = kind.field(name) else { return name }
    return "\(field.label[session.context.language]) (\(name))"
  }
}
