import App
import Documents
import Domain
import Terminal

/// Tells what the agreement's rules and the links of the book notice today.
struct CheckCommand {
  private let session: Session

  init(_ session: Session) {
    self.session = session
  }

  /// A notice alone, such as the countdown to the review, leaves the exit code at 0.
  func run(json: Bool) throws(CommandFailure) -> ExitCode {
    let context = session.context
    let index = BookIndex(session.book)
    let edited = try editedSinceAdoption(index)
    let papers = index.attachmentFindings { paper in
      paper.standing(FileReader.facts(of: context.system.absolute(onScreen: paper.location)))
    }
    let findings = index.findings(on: context.now.day, period: context.period) + edited + papers
    if json {
      context.output.write(JSONWriter.array(findings.map(value)))
    } else {
      for finding in findings { show(finding) }
      context.say(.findings(findings.count))
    }
    let code = session.finishReading()
    guard code == .done else { return code }
    return findings.contains { $0.severity < .notice } ? .refused : .done
  }

  /// What older programs let be edited after a plan was adopted: the history knows what it said.
  private func editedSinceAdoption(_ index: BookIndex) throws(CommandFailure) -> [Finding] {
    var findings: [Finding] = []
    for plan in index.book.plans.all.sorted(by: { $0.id < $1.id }) {
      guard let day = plan.adoptedDate,
        !plan.contents.values.contains(where: { $0.keepsTexts == true }),
        let past = try session.silentlyAsOf(day)
      else { continue }
      let edited = index.editedAfterAdoption(of: plan, since: BookIndex(past))
      findings += edited.map { plan.finding(of: $0) }
    }
    return findings
  }

  private func show(_ finding: Finding) {
    let context = session.context
    let names = ReferenceNames(session.book, context.language)
    let subject = finding.subject.map { names[$0.kind, $0.id] ?? $0.id.text }
    let sentence = finding.reason.phrase { names[$0, $1] }[context.language]
    let line = [finding.rule.rawValue, subject.map { "\($0):" }, sentence].compactMap { $0 }
    context.output.line(displayable(line.joined(separator: " ")))
    if let repair = finding.repair {
      context.output.line(displayable("    → " + repair.phrase[context.language]))
    }
  }

  private func value(_ finding: Finding) -> JSONValue {
    let language = session.context.language
    let names = ReferenceNames(session.book)
    return .object([
      .init("id", .text(finding.rule.rawValue)),
      .init("severity", .text("\(finding.severity)")),
      .init("sentence", .text(finding.reason.phrase { names[$0, $1] }[language])),
      .init("kind", JSONValue(finding.subject?.kind.rawValue)),
      .init("entity", JSONValue(finding.subject?.id.text)),
      .init("name", JSONValue(finding.subject.flatMap { names[$0.kind, $0.id] })),
      .init("repair", JSONValue(finding.repair?.phrase[language])),
    ])
  }
}
