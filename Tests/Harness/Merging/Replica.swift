import Domain
import Store

/// One copy of a book on one device, in a folder of its own, with a clock of its own.
final class Replica {
  let machine: Installation
  private(set) var seen: Set<Identifier<Transaction>> = []

  init(_ machine: Installation) {
    self.machine = machine
  }

  var log: Folder { Folder(machine.book + "/log", on: machine.files) }

  func identity() throws -> [UInt8]? {
    try Folder(machine.book, on: machine.files).contents()["store.id"]
  }

  /// Every file of another copy that this one does not have, or has in part.
  func take(from other: Replica) throws {
    let mine = try log.contents()
    for (name, bytes) in try other.log.contents() where mine[name] != bytes {
      if let own = mine[name], own.count > bytes.count { continue }
      try log.put(name, bytes)
    }
  }

  /// Records one transaction and closes; nil when the store did not save.
  func session(
    _ body: (OpenedBook) -> Transaction?
  ) throws -> (Transaction, seen: Set<Identifier<Transaction>>)? {
    let opened = try machine.open()
    defer { opened.file.close() }
    guard let transaction = body(opened) else { return nil }
    let seen = opened.transactions
    return opened.file.record(transaction) == .saved ? (transaction, seen) : nil
  }
}
