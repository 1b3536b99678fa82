/// Who acts and when; everything an action knows about the world outside the book.
package struct Actor: Hashable, Sendable {
  package let author: String
  package let now: Moment

  package init(author: String, now: Moment) {
    self.author = author
    self.now = now
  }

  /// One undo step; nil when nothing changed, so that a repeated key press records nothing.
  package func transaction(
    _ action: Action, _ changes: [Change], ids: inout IdentifierSource, reason: String? = nil,
    reverts: Identifier<Transaction>? = nil
  ) -> Transaction? {
    guard !changes.isEmpty else { return nil }
    return Transaction(
      id: ids.next(), action: action, author: author, time: now.millis, reason: reason,
      reverts: reverts, changes: changes)
  }

  /// Takes back what a transaction did and leaves what happened since; nil when nothing is left.
  package func reverting(
    _ transaction: Transaction, in book: Book, ids: inout IdentifierSource
  ) -> Transaction? {
    self.transaction(
      transaction.action, transaction.inverse(in: book), ids: &ids, reverts: transaction.id)
  }
}
