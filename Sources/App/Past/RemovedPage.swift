import Domain

/// Everything that was removed and can come back, with when, by whom and why.
extension World {
  func askForRemoved() -> [Effect] { [.readRemovals(Set(book.removedReferences()))] }

  fileprivate func rows(
    of reference: EntityReference, removedBy removal: Transaction?
  ) -> [Page.Row] {
    let subject = Page.Subject.record(reference)
    let name = Phrase.kindName(reference.kind) + Phrase(verbatim: ": ") + title(of: reference)
    let head = pageRows(name[language], subject: subject)
    guard let removal else { return head }
    let words = Phrase.removedBy(
      removal.author, .dateAndTime(now.local(removal.time)), reason: removal.reason?.nonEmpty)
    return head + pageRows(words[language], indent: "    ", subject: subject)
  }
}

extension Model {
  /// The latest removal first; nil stands for what this session knows.
  mutating func showRemoved(_ found: [Transaction]?) {
    let told = found ?? undoHistory.recorded.reversed()
    var removals: [EntityReference: Transaction] = [:]
    for transaction in told {
      for change in transaction.changes where change.after == nil {
        let reference = EntityReference(change)
        if removals[reference] == nil { removals[reference] = transaction }
      }
    }
    let gone = book.removedReferences().map { (reference: $0, removal: removals[$0]) }
    let latest = gone.enumerated().sorted { left, right in
      (right.element.removal?.time ?? .min, left.offset)
        < (left.element.removal?.time ?? .min, right.offset)
    }
    let rows = latest.flatMap {
      self.world.rows(of: $0.element.reference, removedBy: $0.element.removal)
    }
    let empty = world.pageRows(Phrase.nothingRemoved[language])
    show(Page(.removed, title: .removedTitle, rows: rows, otherwise: empty))
  }

  mutating func restore(_ reference: EntityReference) -> [Effect] {
    let changes = book.restoring(reference)
    let name = world.title(of: reference)
    let effects = record(.restore, changes, said: .restored(name))
    go(to: reference)
    return effects
  }
}
