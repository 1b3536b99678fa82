internal import Domain

/// The balance list: open decisions and follow-ups with their ages, and how long things take.
extension ReportSource {
  func backlog() -> Document {
    let backlog = index.backlog(on: day)
    var page = page(.backlogTitle(day))
    page.paragraph(
      .backlogSummary(
        followUps: backlog.items.count { $0.reference.kind == .followups },
        decisions: backlog.items.count { $0.reference.kind == .decisions }))
    addBands(backlog, to: &page)
    addSides(backlog, to: &page)
    addOwners(backlog, to: &page)
    page.heading(.openOnes)
    page.table(
      [.numberHead, .what, .who, .sinceHead, .daysHead, .byWhen, .carriedHead],
      backlog.items.map(row), orElse: .nothingIsOpen)
    return page
  }

  private func addBands(_ backlog: Backlog, to page: inout Document) {
    page.heading(.byAge)
    let undated = backlog.items.count { $0.days == nil }
    page.table(
      [.ageHead, .countHead],
      AgeBand.allCases.map { band in
        [
          .ageBand(band),
          number(backlog.items.count { $0.days.map(AgeBand.init(days:)) == band }),
        ]
      } + (undated > 0 ? [[.noAge, number(undated)]] : []))
    page.paragraph(.medianToDone(backlog.doneDays.map(\.days).median, backlog.doneDays.count))
  }

  private func addSides(_ backlog: Backlog, to page: inout Document) {
    page.heading(.openBySide)
    let sides = PerformingSide.allCases.map(Optional.some) + [nil]
    page.table(
      [.sideHead, .openHead, .doneHead, .medianHead],
      sides.compactMap { side in
        row(
          side?.phrase ?? .noSide, backlog.items.filter { $0.side == side },
          backlog.doneDays.filter { $0.side == side })
      }, orElse: .nothingIsOpen)
  }

  private func addOwners(_ backlog: Backlog, to page: inout Document) {
    page.heading(.byOwner)
    let owners = Set(backlog.items.compactMap(\.owner) + backlog.doneDays.compactMap(\.owner))
    let sorted = owners.map { (SwedishOrder(name($0).sv), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    page.table(
      [.who, .openHead, .doneHead, .medianHead],
      (sorted.map(Optional.some) + [nil]).compactMap { owner in
        row(
          owner.map { name($0) } ?? .nobodysHead, backlog.items.filter { $0.owner == owner },
          backlog.doneDays.filter { $0.owner == owner })
      }, orElse: .nothingIsOpen)
  }

  private func row(_ head: Phrase, _ open: [OpenItem], _ done: [DoneItem]) -> [Phrase]? {
    guard !open.isEmpty || !done.isEmpty else { return nil }
    return [head, number(open.count), number(done.count), number(done.map(\.days).median)]
  }

  private func row(_ item: OpenItem) -> [Phrase] {
    let owner = item.owner.map { name($0) } ?? .empty
    if let decision = book.decisions[Identifier<Decision>(item.reference)] {
      return [
        text(decision.reference), text(decision.text), owner, text(item.since), number(item.days),
        text(decision.due), .empty,
      ]
    }
    let followUp = book.followups[Identifier<FollowUp>(item.reference)]
    let assumed = followUp.flatMap { index.assumedDue(of: $0, on: day) }
    let carried = followUp.map { index.carriedOver($0, on: day).count } ?? 0
    return [
      text(followUp?.code), text(followUp?.title), owner, text(item.since), number(item.days),
      assumed.map(Phrase.assumedDay) ?? text(followUp?.due),
      carried > 0 ? number(carried) : .empty,
    ]
  }
}
