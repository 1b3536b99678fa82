import App
import Documents
import Store

/// Makes a backup among this device's own, or in a file of the user's choice.
struct BackupCommand {
  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  func run(_ file: String?) throws(CommandFailure) -> ExitCode {
    let context = session.context
    guard let book = session.file else { throw CommandFailure(.refused, .exampleIsNotSaved) }
    if let file, FileWriter.isInside(context.bookFolder, context.system.absolute(file)) {
      throw CommandFailure(.refused, .isInTheBook(file))
    }
    do {
      let report =
        if let file {
          try book.backUp(to: context.system.absolute(file))
        } else {
          try book.backUp()
        }
      context.answer(
        .backedUp(report),
        [
          .made(
            ("file", .text(report.path)), ("bytes", .count(report.bytes)),
            ("transactions", .count(report.transactions)))
        ])
    } catch {
      let isRefused = error == .occupied || error == .holdsMore
      let code: ExitCode = isRefused ? .refused : .notSaved
      throw CommandFailure(code, .notBackedUp(error, file))
    }
    return session.finishReading()
  }
}
