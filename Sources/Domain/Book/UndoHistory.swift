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

  /// What undo takes back in one go, newest first: a text saved while it was typed is one.
  package var nextToUndo: [Transaction] { Self.run(undoable) }

  /// What redo does again in one go, newest first.
  package var nextToRedo: [Transaction] { Self.run(redoable) }

  /// The longest pause within one run of typing; milliseconds.
  private static let pause: Int64 = 5_000

  private static func run(_ transactions: [Transaction]) -> [Transaction] {
    guard let last = transactions.last else { return [] }
    var run = [last]
    for earlier in transactions.dropLast().reversed() {
      guard let latest = run.last, latest.continues(earlier, within: pause) else { break }
      run.append(earlier)
    }
    return run
  }

  /// Going on in a meeting, what is gone for good, and what the book began with.
  private static let neverUndone: Set<Action> = [.step, .erase, .setUp]

  /// Leaves out steps of which nothing is left to take back or to do again.
  package mutating func passOver(_ transactions: [Transaction]) {
    let ids = Set(transactions.map(\.id))
    undoable.removeAll { ids.contains($0.id) }
    redoable.removeAll { ids.contains($0.id) }
  }

  package mutating func record(_ transaction: Transaction) {
    recorded.append(transaction)
    guard !Self.neverUndone.contains(transaction.action), !transaction.decidesOnly else { return }
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
  /// Settles a conflict for the value that was shown, so that there is nothing to take back.
  fileprivate var decidesOnly: Bool {
    action == .resolve && changes.allSatisfy { $0.before == $0.after }
  }

  /// Whether both are notes on one record, one soon after the other.
  fileprivate func continues(_ earlier: Transaction, within pause: Int64) -> Bool {
    guard action == .note, earlier.action == .note, changes.count == 1,
      earlier.changes.count == 1, abs(time - earlier.time) <= pause
    else { return false }
    return EntityReference(changes[0]) == EntityReference(earlier.changes[0])
  }

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
