import App
import Domain
import Store

/// Reads every byte of the book again.
struct VerifyCommand {
  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  func run() throws(CommandFailure) -> ExitCode {
    let context = session.context
    guard let file = session.file else { throw CommandFailure(.refused, .exampleIsNotSaved) }
    let report: VerifyReport
    do {
      report = try file.verify()
    } catch {
      throw CommandFailure(
        .bookUnreadable, .cannotOpen(.unreadable(error), context.bookFolder))
    }
    context.say(.verified(report))
    if let fault = file.clockFault { context.complain(.clock(fault)) }
    for damage in report.damage { context.complain(.damage(damage)) }
    if report.vanished > 0 { context.complain(.vanished(report.vanished, context.bookFolder)) }
    if report.vanished > 0 || report.damage.contains(where: \.isSerious) { return .bookUnreadable }
    return report.damage.isEmpty ? .done : .refused
  }
}
