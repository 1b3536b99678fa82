import Domain

/// What the rules and the links of the book notice today; Enter goes to what a line is about.
extension Model {
  mutating func showFindings() { show(world.findingsPage) }
}

extension World {
  var findingsPage: Page {
    let findings = index.findings(on: now.day, period: agreement) + paperFindings
    let rows = Severity.allCases.flatMap { severity -> [Page.Row] in
      let own = findings.filter { $0.severity == severity }
      guard !own.isEmpty else { return [] }
      let heading = Phrase.findings(severity) + Phrase(verbatim: " (\(own.count))")
      return pageRows(heading[language], isHeading: true) + own.flatMap { self.rows(of: $0) }
    }
    let empty = pageRows(Phrase.noFindings[language])
    return Page(.findings, title: .checkBook, rows: rows, otherwise: empty)
  }

  /// What the start view counts of bodies that are no more; Enter goes to each.
  func endedBodiesPage(named title: Phrase) -> Page {
    Page(
      .links, title: title,
      rows: index.endedBodies(on: now.day).flatMap { rows(of: $0) })
  }

  private func rows(of finding: Finding) -> [Page.Row] {
    let name = finding.subject.map { title(of: $0)[language] + ": " } ?? ""
    let subject = finding.subject.map(Page.Subject.record)
    let sentence = sentence(of: finding)[language]
    let repair = finding.repair.map { Phrase.repair($0)[language] }
    return pageRows(
      "\(finding.rule.rawValue) \(name)\(sentence)", indent: "  ", subject: subject)
      + (repair.map { pageRows($0, indent: "      ", subject: subject) } ?? [])
  }

  /// Fields are called as their forms call them.
  private func sentence(of finding: Finding) -> Phrase {
    let kind = finding.subject?.kind
    switch finding.reason {
    case .problem(let problem):
      return (kind?.label(problem.field) ?? Phrase(verbatim: problem.field))
        + Phrase(verbatim: ": ")
        + .problem(problem.reason) { title(of: $0) }
    case .brokenLink(let field, let target, let presence):
      let name = (kind?.label(field) ?? Phrase(verbatim: field))[language]
      return words(.brokenLink(field: name, target: target, presence))
    default: return words(finding.reason)
    }
  }

  private func words(_ reason: FindingReason) -> Phrase {
    reason.phrase { title(of: EntityReference($0, $1))[language] }
  }
}
