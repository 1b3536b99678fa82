internal import Domain

/// What was reported, what is good, and who waits for an answer.
extension ReportSource {
  /// Matters by kind and theme, with the good examples that balance the list; nil is all years.
  func balance(_ year: Int?) -> Document {
    var page = page(.balanceTitle(year))
    let matters = book.matters.all.filter { year == nil || $0.receivedDate.year == year }
    page.paragraph(.balanceSummary(matters.count))
    page.heading(.byKind)
    page.table(
      [.statusHead] + MatterKind.allCases.map(\.phrase.capitalised) + [.total],
      MatterStatus.allCases.compactMap { status in
        let own = matters.filter { $0.status == status }
        return own.isEmpty ? nil : counts(status.phrase, own)
      } + (matters.isEmpty ? [] : [counts(.total, matters)]), orElse: .noMatters)
    addThemes(matters, to: &page)
    addExamples(matters.filter { $0.kind == .goodExample }, to: &page)
    return page
  }

  private func counts(_ head: Phrase, _ matters: [Matter]) -> [Phrase] {
    [head] + MatterKind.allCases.map { kind in number(matters.count { $0.kind == kind }) }
      + [number(matters.count)]
  }

  private func addThemes(_ matters: [Matter], to page: inout Document) {
    guard !matters.isEmpty else { return }
    let heads = MatterKind.allCases.map(\.phrase.capitalised) + [Phrase.total]
    page.heading(.byPrinciple)
    page.table(
      [.principle] + heads,
      Principle.allCases.map { principle in
        counts(
          Phrase(verbatim: principle.code + " ") + principle.phrase,
          matters.filter { $0.principles.contains(principle) })
      })
    page.heading(.byCommitment)
    page.table(
      [.commitment] + heads,
      Commitment.allCases.map { commitment in
        counts(
          Phrase(verbatim: commitment.code + " ") + commitment.phrase,
          matters.filter { $0.commitments.contains(commitment) })
      })
    let untagged = matters.filter { $0.principles.isEmpty && $0.commitments.isEmpty }
    if !untagged.isEmpty { page.paragraph(.untagged(untagged.count)) }
  }

  func addExamples(_ matters: [Matter], to page: inout Document) {
    page.heading(.goodExamples)
    if matters.isEmpty { page.paragraph(.noExamples) }
    for matter in byNumber(matters) {
      page.heading(text("\(matter.number) \(matter.title)"), level: 3)
      page.paragraph(text(matter.details))
      if let reporter = matter.reporter { page.paragraph(.reportedBy(name(reporter))) }
    }
  }

  private func byNumber(_ matters: [Matter]) -> [Matter] {
    matters.sorted { ($0.number, $0.id) < ($1.number, $1.id) }
  }

  /// Handled without feedback (R13), then what was fed back; nil is all years.
  func feedback(_ year: Int?) -> Document {
    var page = page(.feedbackTitle(year, day))
    let limit = Limits(book, on: day)[.feedbackDays]
    let waiting = index.mattersToFeedBack(on: day).filter {
      year == nil || $0.since.year == year
    }
    page.paragraph(.feedbackSummary(waiting.count, late: waiting.count { $0.days > limit }, limit))
    page.heading(.waiting)
    page.table(
      [.numberHead, .matter, .reporter, .handledHead, .daysHead, .outcomeHead],
      waiting.compactMap { entry in
        book.matters[entry.id].map { matter in
          [
            text(matter.number), text(matter.title), name(matter.reporter), text(entry.since),
            number(entry.days), outcome(of: matter),
          ]
        }
      }, orElse: .nobodyWaits)
    page.heading(.fedBack)
    page.table(
      [.numberHead, .matter, .reporter, .handledHead, .fedBackHead, .daysHead],
      byNumber(Array(book.matters.all)).compactMap { fedBackRow($0, year) },
      orElse: .nothingFedBack)
    return page
  }

  private func fedBackRow(_ matter: Matter, _ year: Int?) -> [Phrase]? {
    guard let told = matter.feedbackDate, year == nil || told.year == year else { return nil }
    let handled = index.handledDay(of: matter.id)
    return [
      text(matter.number), text(matter.title), name(matter.reporter), text(handled), text(told),
      number(handled.map { $0.days(until: told) }),
    ]
  }

  func outcome(of matter: Matter) -> Phrase {
    index.result(of: matter.id)?.phrase ?? matter.status.phrase
  }
}
