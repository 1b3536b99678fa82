import App
import Domain
import Store

/// Says what this disk, share or computer cannot promise the book, one sentence each.
struct DeviceCommand {
  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  func run() throws(CommandFailure) -> ExitCode {
    let context = session.context
    guard let book = session.file else { throw CommandFailure(.refused, .exampleIsNotSaved) }
    guard let traits = DiskTraits(of: context.bookFolder, file: "store.id") else {
      throw CommandFailure(
        .bookUnreadable, .cannotOpen(.noPermission, context.bookFolder))
    }
    let remarks = book.remarks(traits)
    for remark in remarks { context.say(.deviceRemark(remark)) }
    if let latest = book.latestBackup.flatMap(SystemEnvironment.moment) {
      context.say(.latestBackup(latest))
    }
    context.say(.findings(remarks.count))
    let code = session.finishReading()
    guard code == .done else { return code }
    return remarks.isEmpty ? .done : .refused
  }
}
