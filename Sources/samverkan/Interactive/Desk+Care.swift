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
    _ subject: ErasureSubject, _ decision: String
  ) throws(CommandFailure) -> Phrase {
    guard let file else { throw CommandFailure(.refused, .exampleIsNotSaved) }
    var identifiers = Session.newIdentifiers()
    let erasure = Erasure(
      subject, decision: decision, author: context.author, id: identifiers.next())
    let ledger = try file.carryOut(erasure, in: folder)
    try reopen()
    let isGone = book.presence(of: subject.reference) == .removed
    return .erased(subject, isGone: isGone, after: decision, files: ledger.rewritten)
  }
}
