/// What can be taken back and what can be done again, newest last.
///
/// Undo is itself a transaction that says which one it reverts, so the two stacks are a function of
/// the recorded transactions and survive quitting.
package struct UndoHistory: Equatable, Sendable {
  package private(set) var undoable: [Transaction] = []
  package private(set) var redoable: [Transaction] = []
  /// All of them, undone or not, oldest first.
  package private(set) var recorded: [Transaction] = []

  /// `transactions` oldest first, those of this device only.
  package init(_ transactions: [Transaction] = []) {
    for transaction in transactions { record(transaction) }
  }

  package mutating func record(_ transaction: Transaction) {
    recorded.append(transaction)
    guard let reverted = transaction.reverts else {
      undoable.append(transaction)
      redoable.removeAll()
      return
    }
    if let index = undoable.lastIndex(where: { $0.id == reverted }) {
      undoable.remove(at: index)
      redoable.append(transaction)
    } else if let index = redoable.lastIndex(where: { $0.id == reverted }) {
      redoable.remove(at: index)
      undoable.append(transaction)
    } else {
      undoable.append(transaction)
    }
  }
}

extension Transaction {
  /// The changes that take this transaction back as the book stands, last change first.
  package func inverse(in book: Book) -> [Change] {
    var book = book
    var result: [Change] = []
    for change in changes.reversed() {
      guard let inverse = change.edit.inverse(in: book) else { continue }
      book.apply(inverse)
      result.append(inverse)
    }
    return result
  }
}
