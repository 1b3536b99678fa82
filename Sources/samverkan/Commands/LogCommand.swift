import App
import Documents
import Domain
import Store
import Terminal

/// Tells the history: who changed what, when, from what to what; newest first.
struct LogCommand {
  private let session: Session
  private let request: LogRequest
  private let names: ReferenceNames

  init(_ session: Session, _ request: LogRequest) {
    self.session = session
    self.request = request
    names = ReferenceNames(session.book)
  }

  func run() throws(CommandFailure) -> ExitCode {
    let subject = try subject()
    let told = recorded(about: subject).map(\.transaction).filter(isRecentEnough)
    if request.json {
      let entries = told.flatMap { transaction in
        changes(of: transaction, to: subject).flatMap { values($0, transaction) }
      }
      session.context.output.write(JSONWriter.array(entries))
    } else {
      show(told, subject)
    }
    return session.finishReading()
  }

  private func recorded(about subject: EntityReference?) -> [RecordedTransaction] {
    guard let file = session.file else { return [] }
    return subject.map { file.history(of: [$0]) } ?? file.history(limit: .max)
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

  private func changes(of transaction: Transaction, to subject: EntityReference?) -> [Change] {
    transaction.changes.filter { subject == nil || EntityReference($0) == subject }
  }

  // MARK: For programs

  /// One entry for each field; a removal has one without a field.
  private func values(_ change: Change, _ transaction: Transaction) -> [JSONValue] {
    guard change.after != nil else { return [value(of: nil, change, transaction)] }
    return change.fieldChanges.map { value(of: $0, change, transaction) }
  }

  private func value(
    of field: FieldChange?, _ change: Change, _ transaction: Transaction
  ) -> JSONValue {
    let name = names[change.kind, change.entity]
    return .object([
      .init("id", .text(change.entity.text)), .init("kind", .text(change.kind.rawValue)),
      .init("name", JSONValue(name)), .init("time", .text(Self.time(transaction))),
      .init("author", .text(transaction.author)),
      .init("action", .text(transaction.action.rawValue)),
      .init("field", JSONValue(field?.name)),
      .init("old", field?.old.map(JSONValue.init) ?? .null),
      .init("new", field?.new.map(JSONValue.init) ?? .null),
      .init("reason", JSONValue(transaction.reason)),
      .init("transaction", .text(transaction.id.raw.text)),
      .init("reverts", JSONValue(transaction.reverts?.raw.text)),
    ])
  }

  private static func time(_ transaction: Transaction) -> String {
    guard let moment = SystemEnvironment.moment(transaction.time) else { return "" }
    return "\(moment.day.text) \(moment.time.text)"
  }

  // MARK: For people

  private func show(_ transactions: [Transaction], _ subject: EntityReference?) {
    for transaction in transactions {
      let changes = changes(of: transaction, to: subject)
      guard let first = transaction.action.principal(of: changes) else { continue }
      let name = Phrase(verbatim: names[first.kind, first.entity] ?? "")
      let caption = Phrase.caption(transaction.action, name: name, count: changes.count)
      let said = transaction.reverts == nil ? caption : .undone(caption)
      line("\(Self.time(transaction))  \(transaction.author)  \(said[session.context.language])")
      if let reason = transaction.reason { line("    \(reason)") }
      guard changes.count <= Self.mostDetailed else { continue }
      for change in changes where change.before != nil && change.after != nil {
        for field in change.fieldChanges { show(field, change.kind) }
      }
    }
  }

  private func show(_ field: FieldChange, _ kind: Kind) {
    let words = RecordWords(kind, session.book, session.context.language)
    let said = { (value: Value?) in
      let text = value.map {
        words.text(field.name, in: Record([Field(field.name, $0)]))
      }
      let line = text?.split(whereSeparator: \.isNewline).joined(separator: " / ")
      return line.flatMap(\.nonEmpty) ?? "–"
    }
    line("    \(field.name): \(said(field.old)) → \(said(field.new))")
  }

  private func line(_ text: String) { session.context.output.line(displayable(text)) }

  /// A step with more changes, such as an import, is told in one line.
  private static let mostDetailed = 20
}
