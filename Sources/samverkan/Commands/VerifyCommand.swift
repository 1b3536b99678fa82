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
    if report.damage.isEmpty, let sentence = Phrase.damage([], unreadable: report.unreadable) {
      context.complain(sentence)
    }
    if report.rescued > 0 { context.complain(.onlyHere(report.rescued, context.bookFolder)) }
    for file in report.holdingErased { context.complain(.erasedIsIn(file)) }
    if let sentence = Phrase.altered(alteredMinutes) {
      context.complain(sentence)
      return .bookUnreadable
    }
    return code(of: report)
  }

  /// The days of meetings whose minutes are not the text that was put on record.
  private var alteredMinutes: [String] {
    session.book.meetings.all.filter { $0.isAsPutOnRecord == false }.map(\.date).sorted()
      .map(\.text)
  }

  /// The same as for a command that shows the book, where both look at the same.
  private func code(of report: VerifyReport) -> ExitCode {
    let isWhole = !report.damage.contains(where: \.isSerious) && report.unreadable == 0
    guard isWhole, report.vanished == 0 else { return .bookUnreadable }
    let isClean = report.damage.isEmpty && report.rescued == 0 && report.holdingErased.isEmpty
    return isClean ? .done : .refused
  }
}
