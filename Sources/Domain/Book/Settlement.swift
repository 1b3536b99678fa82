/// A conflict that was decided: one value stands in place of all that are known.
package struct Settlement: Equatable, Sendable {
  package let conflict: Conflict
  /// Any value, not only one of the versions.
  package let value: Value?

  package init(_ conflict: Conflict, value: Value?) {
    self.conflict = conflict
    self.value = value
  }
}

extension Book {
  /// What deciding changes in what is shown; nothing when the value shown is the one that stands.
  package func settling(_ settlement: Settlement) throws(FieldError) -> [Change] {
    guard let reference = settlement.conflict.reference, let before = record(of: reference) else {
      return []
    }
    let after = before.taking(settlement)
    guard before != after else { return [] }
    return try Change(kind: reference.kind, before: before, after: after).map { [$0] } ?? []
  }
}

extension Record {
  /// Nil when what stands is that the record is removed.
  fileprivate func taking(_ settlement: Settlement) -> Record? {
    var record = self
    let value = settlement.value
    switch settlement.conflict.subject {
    case .field(let name): record[name] = value
    case .entry(let name, let key):
      var entries = Record()
      if case .map(let known) = record[name] { entries = known }
      entries[key] = value
      record[name] = .map(entries)
    case .element(let name, let element):
      var elements: [Value] = []
      if case .set(let known) = record[name] { elements = known.filter { $0 != element } }
      if value == .bool(true) { elements.append(element) }
      record[name] = .set(elements.sorted(by: Value.precedes))
    case .removal: return value == .bool(true) ? nil : record
    }
    return record
  }
}

extension Actor {
  /// Decides a conflict, also for the value that is shown already.
  package func settling(
    _ settlement: Settlement, in book: Book, ids: inout IdentifierSource
  ) throws(FieldError) -> Transaction {
    var transaction = Transaction(
      id: ids.next(), action: .resolve, author: author, time: now.millis,
      changes: try book.settling(settlement))
    transaction.settlements = [settlement]
    return transaction
  }
}
