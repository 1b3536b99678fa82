import Domain
import Store

/// Gives transactions to the store and notes what it said became of them.
final class Ledger {
  private(set) var promises: Promises

  init(_ promises: Promises = Promises()) {
    self.promises = promises
  }

  /// The note that it was given stands before the store begins.
  @discardableResult
  func record(
    _ transaction: Transaction, in file: BookFile, isLast: Bool = false
  ) -> SaveResult {
    promises.issue(transaction)
    let result = isLast ? file.recordLast(transaction) : file.record(transaction)
    promises.take(result, for: transaction)
    return result
  }

  /// Tries again to save what is in memory.
  @discardableResult
  func retry(_ file: BookFile) -> SaveResult {
    let result = file.retry()
    promises.take(result, for: nil)
    return result
  }

  func close(_ file: BookFile) {
    promises.take(file.close(), for: nil)
  }
}

/// Every transaction that was given to the store, and which of them it said to be kept.
struct Promises {
  private var issued: [Transaction] = []
  private(set) var kept: Set<Identifier<Transaction>> = []

  /// Equal for promises of the same.
  var picture: Int {
    var hasher = Hasher()
    hasher.combine(issued.map(\.id))
    hasher.combine(kept)
    return hasher.finalize()
  }

  mutating func issue(_ transaction: Transaction) {
    issued.append(transaction)
  }

  /// "Saved" is said of everything in memory.
  mutating func take(_ result: SaveResult, for transaction: Transaction?) {
    switch result {
    case .saved, .savedHereOnly: kept = Set(issued.map(\.id))
    case .notSaved: break
    case .refused: issued.removeAll { $0.id == transaction?.id }
    }
  }

  /// What a reader has seen stays, and what it has not seen and nobody promised is gone.
  mutating func settle(on found: Set<Identifier<Transaction>>) {
    issued.removeAll { !found.contains($0.id) && !kept.contains($0.id) }
    kept.formUnion(found)
  }

  /// What is wrong with a recovered book: something kept is missing, something is half there, or
  /// something is there that nobody gave.
  func faults(in opened: OpenedBook) -> [String] {
    let history = opened.recorded
    let found = Set(history.map(\.id))
    var faults: [String] = []
    let lost = kept.subtracting(found).count
    if lost > 0 { faults.append("\(lost) kept and lost") }
    let invented = found.subtracting(issued.map(\.id)).count
    if invented > 0 { faults.append("\(invented) that nobody gave") }
    if opened.damage.contains(where: \.isFork) { faults.append("two frames under one name") }
    if found.count != history.count { faults.append("a transaction stands twice") }
    var expected = Book()
    for transaction in issued where found.contains(transaction.id) { expected.apply(transaction) }
    var book = opened.book
    // Erasure takes people's names back, so they are compared by whoever erases.
    (book.people, expected.people) = (Table(), Table())
    if book != expected { faults.append("the book is not what its transactions say") }
    return faults
  }
}

extension Damage {
  fileprivate var isFork: Bool {
    if case .fork = kind { true } else { false }
  }
}

extension OpenedBook {
  var transactions: Set<Identifier<Transaction>> { Set(recorded.map(\.id)) }

  /// Without those of erasing, which nobody gave to the ledger.
  fileprivate var recorded: [Transaction] {
    file.history(limit: .max).map(\.transaction).filter { $0.action != .erase }
  }
}
