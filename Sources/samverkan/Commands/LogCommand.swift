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
        LogValues(names: names, transaction).of(changes(of: transaction, to: subject))
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

  // MARK: For people

  private func show(_ transactions: [Transaction], _ subject: EntityReference?) {
    let names = ReferenceNames(session.book, session.context.language)
    let senses = recorded(about: subject).map(\.transaction).senses
    for transaction in transactions {
      let changes = changes(of: transaction, to: subject)
      guard let first = transaction.action.principal(of: changes) else { continue }
      let name = Phrase(verbatim: names[first.kind, first.entity] ?? "")
      let caption = Phrase.caption(transaction.action, name: name, count: changes.count)
      let said = Phrase.step(caption, senses[transaction.id] ?? .done)
      line("\(transaction.localTime)  \(transaction.author)  \(said[session.context.language])")
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
