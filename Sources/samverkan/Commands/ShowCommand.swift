import App
import Documents
import Domain
import Terminal

/// Shows one entity with all its fields.
struct ShowCommand {
  private let session: Session
  private let kind: Kind

  init(_ session: Session, _ kind: Kind) {
    self.session = session
    self.kind = kind
  }

  func run(_ typed: String, json: Bool) throws(CommandFailure) -> ExitCode {
    let id = try EntityLookup(book: session.book).identifier(typed, of: kind)
    let record = session.book.record(EntityReference(kind, id)) ?? Record()
    if json {
      let value = JSONValue.object(record, fields: kind.type.fieldNames)
      session.context.output.write(JSONWriter.array([value]))
    } else {
      show(record)
    }
    return session.finishReading()
  }

  /// Field names as `set` takes them, and what stands in them as people say it.
  private func show(_ record: Record) {
    let words = RecordWords(kind, session.book, session.context.language)
    let names = record.fields.filter { !$0.value.isEmpty }.map(\.name)
    let width = names.map(\.count).max() ?? 0
    for name in names {
      let lines = wrapped(
        words.text(name, in: record), to: max(20, SystemEnvironment.outputWidth - width - 2))
      for (index, line) in lines.enumerated() {
        let head = padded(index == 0 ? name : "", to: width)
        session.context.output.line("\(head)  \(line)".withoutTrailingBlanks)
      }
    }
  }
}
