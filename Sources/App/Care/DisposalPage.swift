import Domain

/// What may be disposed of, by name; the reference of the decision is asked for each.
extension Model {
  mutating func showDisposal() { show(world.disposalPage) }

  mutating func eraseOnPage() {
    guard let reference = page?.record else { return }
    askForDecision(reference.id)
  }
}

extension World {
  var disposalPage: Page {
    let candidates = index.disposalCandidates(on: now.day, period: agreement)
    let rows = Kind.allCases.flatMap { kind -> [Page.Row] in
      let own = candidates.filter { $0.subject.kind == kind }
      guard !own.isEmpty else { return [] }
      return pageRows(Phrase.kindCount(kind, own.count)[language], isHeading: true)
        + own.map { candidate in
          Page.Row(
            "  " + title(of: candidate.subject)[language],
            extra: Phrase.unneeded(candidate.reason, since: candidate.since)[language],
            subject: .record(candidate.subject))
        }
    }
    return Page(
      .disposal, title: .mayBeDisposed(candidates.count), rows: rows,
      otherwise: pageRows(Phrase.nothingToDispose[language]))
  }
}
