import App
import Documents
import Domain
import Store
import Terminal

/// Tells the history: who changed what, when, from what to what; newest first.
struct LogCommand {
  private let session: Session
  private let request: LogRequest

  init(_ session: Session, _ request: LogRequest) {
    self.session = session
    self.request = request
  }

  func run() throws(CommandFailure) -> ExitCode {
    let subject = try subject()
    let recorded = (session.file?.history(limit: .max) ?? []).map(\.transaction)
    let lines = recorded.filter(isRecentEnough).flatMap { transaction in
      transaction.changes.filter { subject == nil || $0.reference == subject }
        .map { LogEntry(transaction, $0) }
    }
    if request.json {
      session.context.output.write(JSONWriter.array(lines.flatMap(values)))
    } else {
      show(recorded.filter(isRecentEnough), subject)
    }
    return session.finishReading()
  }

  private func subject() throws(CommandFailure) -> EntityReference? {
    guard let kind = request.kind, let id = request.id else { return nil }
    let lookup = EntityLookup(book: session.book)
    return EntityReference(kind, try lookup.identifier(id, of: kind, alsoRemoved: true))
  }

  private func isRecentEnough(_ transaction: Transaction) -> Bool {
    guard let since = request.since else { return true }
    return SystemEnvironment.moment(transaction.time).map { $0.day >= since } ?? true
  }

  // MARK: For programs

  private func values(_ entry: LogEntry) -> [JSONValue] {
    let names = ReferenceNames(session.book)
    let name = names[entry.change.kind, entry.change.entity]
    return entry.fields.map { field in
      .object([
        .init("id", .text(entry.change.entity.text)),
        .init("kind", .text(entry.change.kind.rawValue)), .init("name", JSONValue(name)),
        .init("time", .text(Self.time(entry.transaction))),
        .init("author", .text(entry.transaction.author)),
        .init("action", .text(entry.transaction.action.rawValue)),
        .init("field", JSONValue(field.name)),
        .init("old", field.old.map(JSONValue.init) ?? .null),
        .init("new", field.new.map(JSONValue.init) ?? .null),
        .init("reason", JSONValue(entry.transaction.reason)),
        .init("transaction", .text(entry.transaction.id.raw.text)),
        .init("reverts", JSONValue(entry.transaction.reverts?.raw.text)),
      ])
    }
  }

  private static func time(_ transaction: Transaction) -> String {
    guard let moment = SystemEnvironment.moment(transaction.time) else { return "" }
    return "\(moment.day.text) \(moment.time.text)"
  }

  // MARK: For people

  private func show(_ transactions: [Transaction], _ subject: EntityReference?) {
    for transaction in transactions {
      let changes = transaction.changes.filter { subject == nil || $0.reference == subject }
      guard let first = changes.first else { continue }
      let names = ReferenceNames(session.book)
      let caption = Phrase.caption(
        transaction.action, names[first.kind, first.entity], count: changes.count)
      let said = transaction.reverts == nil ? caption : .reverted(caption)
      line("\(Self.time(transaction))  \(transaction.author)  \(said[session.context.language])")
      if let reason = transaction.reason { line("    \(reason)") }
      guard changes.count <= Self.mostDetailed else { continue }
      for change in changes where change.before != nil && change.after != nil {
        for field in LogEntry(transaction, change).fields { show(field, change.kind) }
      }
    }
  }

  private func show(_ field: LogEntry.FieldChange, _ kind: Kind) {
    let words = RecordWords(kind, session.book, session.context.language)
    let said = { (value: Value?) in
      let text = value.map {
        words.text(field.name ?? "", in: Record([Field(field.name ?? "", $0)]))
      }
      let line = text?.split(whereSeparator: \.isNewline).joined(separator: " / ")
      return line.flatMap(\.nonEmpty) ?? "–"
    }
    line("    \(field.name ?? ""): \(said(field.old)) → \(said(field.new))")
  }

  private func line(_ text: String) { session.context.output.line(displayable(text)) }

  /// A step with more changes, such as an import, is told in one line.
  private static let mostDetailed = 20
}

/// One change of one step of the history.
private struct LogEntry {
  let transaction: Transaction
  let change: Change
  let fields: [FieldChange]

  /// A field before and after; a removal has no field.
  struct FieldChange {
    let name: String?
    let old: Value?
    let new: Value?
  }

  init(_ transaction: Transaction, _ change: Change) {
    self.transaction = transaction
    self.change = change
    guard let after = change.after else {
      fields = [FieldChange(name: nil, old: nil, new: nil)]
      return
    }
    let before = change.before ?? Record()
    fields = change.kind.type.fieldNames.compactMap { name in
      let (old, new) = (before[name], after[name])
      let isSaid = name != "id" && old != new && !((old?.isEmpty ?? true) && (new?.isEmpty ?? true))
      return isSaid ? FieldChange(name: name, old: old, new: new) : nil
    }
  }
}

extension Change {
  fileprivate var reference: EntityReference { EntityReference(kind, entity) }
}
