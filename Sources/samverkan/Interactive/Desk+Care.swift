import App
import Domain
import Store

/// Backups and erasing of the book that lies open.
extension Desk {
  func backUp() -> CareReport {
    guard let file else { return .failed(sentence: .exampleIsNotSaved) }
    do {
      let report = try file.backUp()
      guard let moment = SystemEnvironment.moment(report.time) else {
        return .failed(sentence: .clockIsWrong)
      }
      return .backedUp(moment)
    } catch {
      return .failed(sentence: .notBackedUp(error, nil))
    }
  }

  /// When the latest backup was made; nil without one and without a book.
  var latestBackup: Moment? { file?.latestBackup.flatMap(SystemEnvironment.moment) }

  /// Erases for good and opens the book again, so that nothing in memory holds what is gone.
  mutating func erase(
    _ reference: EntityReference, _ decision: String
  ) throws(CommandFailure) -> Phrase {
    guard let file else { throw CommandFailure(.refused, .exampleIsNotSaved) }
    var identifiers = Session.newIdentifiers()
    let erasure = Erasure(
      kind: reference.kind, entity: reference.id, decision: decision, author: context.author,
      id: identifiers.next())
    switch file.erase(erasure) {
    case .erased(let ledger):
      try reopen()
      return .erasedAfter(decision, files: ledger.rewritten)
    case .notBackedUp(let failure):
      throw CommandFailure(.notSaved, .notErased + .notBackedUp(failure, nil))
    case .notSaved(let result):
      throw CommandFailure(result, folder)
        ?? CommandFailure(.notSaved, .notErased)
    }
  }
}
