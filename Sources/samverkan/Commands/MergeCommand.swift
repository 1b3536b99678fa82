import App
import Documents
import Domain
import Store

/// Takes everything that another copy of the book has and this one has not.
struct MergeCommand {
  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  func run(_ folder: String) throws(CommandFailure) -> ExitCode {
    let context = session.context
    guard !context.options.isReadOnly else { throw CommandFailure(.refused, .readOnlyAsked) }
    guard let file = session.file else { throw CommandFailure(.refused, .exampleIsNotSaved) }
    let report: MergeReport
    do {
      report = try file.merge(bookAt: context.system.absolute(folder))
    } catch {
      throw CommandFailure(error, other: folder, book: context.bookFolder)
    }
    let merged = try Session(context)
    merged.file?.carryOutErasures()
    let conflicts = merged.conflicts.count
    context.answer(
      .merged(report.transactions, from: folder),
      [
        .made(
          ("book", .text(folder)), ("transactions", .count(report.transactions)),
          ("conflicts", .count(conflicts)))
      ])
    if conflicts > 0, !context.options.wantsJSON { context.say(.conflictsLeft(conflicts)) }
    if !context.options.wantsJSON, let sentence = merged.adoptedTextWritten {
      context.say(sentence)
    }
    if let sentence = Phrase.damage(report.damage, unreadable: 0) { context.complain(sentence) }
    let code = merged.finishReading()
    return report.damage.contains(where: \.isSerious) ? .bookUnreadable : code
  }
}

extension Session {
  /// How many activities of an adopted plan the copies say otherwise of; nil where none.
  fileprivate var adoptedTextWritten: Phrase? {
    let index = BookIndex(book)
    let count = book.plans.all.reduce(0) {
      $0 + index.editedAfterAdoption(of: $1).count + index.missingSinceAdoption(of: $1).count
    }
    return count == 0 ? nil : .adoptedTextWritten(count)
  }
}

extension CommandFailure {
  init(_ failure: MergeFailure, other: String, book: String) {
    switch failure {
    case .notOpened(let failure): self.init(.bookUnreadable, .cannotOpen(failure, other))
    case .anotherBook: self.init(.refused, .anotherBook(other))
    case .readOnly(let reason): self.init(.notSaved, .bookIsReadOnly(book, reason))
    case .notSaved(let error): self.init(.notSaved, .notSaved(book, error.code))
    }
  }
}
