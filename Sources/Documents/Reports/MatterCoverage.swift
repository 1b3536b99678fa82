internal import Domain

/// Which principles and commitments the matters and the decisions are about, beside the plan.
extension ReportSource {
  func addMatterCoverage(on day: Day, to page: inout Document) {
    let matters = book.matters.all.filter { $0.receivedDate <= day }
    let decisions = book.decisions.all.filter { $0.date <= day }.compactMap { decision in
      book.matters[book.treatments[decision.treatment]?.matter]
    }
    add(.matterCoverage, matters, to: &page)
    add(.decisionCoverage, decisions, to: &page)
  }

  /// Nothing where none of them says a principle and a commitment.
  private func add(_ heading: Phrase, _ matters: [Matter], to page: inout Document) {
    func count(_ principle: Principle, _ commitment: Commitment) -> Int {
      matters.count {
        $0.principles.contains(principle) && $0.commitments.contains(commitment)
      }
    }
    let said = matters.filter { !$0.principles.isEmpty && !$0.commitments.isEmpty }
    guard !said.isEmpty else { return }
    page.heading(heading, level: 3)
    page.table(
      [.principle] + Commitment.allCases.map { Phrase(verbatim: $0.code) } + [.total],
      Principle.allCases.map { principle in
        [Phrase(verbatim: principle.code + " ") + principle.phrase]
          + Commitment.allCases.map { number(count(principle, $0)) }
          + [number(matters.count { $0.principles.contains(principle) })]
      })
  }
}
