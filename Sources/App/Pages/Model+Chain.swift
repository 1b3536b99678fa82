import Documents
import Domain

/// The chain a record, a principle, a commitment or a line of the yearly report hangs in: each row
/// can be stood on, gone to, and asked for its own chain.
extension Model {
  /// What the focused row hangs together with.
  mutating func showChain() {
    switch list.focused {
    case .commitment(let commitment): showChain(of: .commitment(commitment))
    case let row: if let reference = row?.reference { showChain(of: .entity(reference)) }
    }
  }

  mutating func showChain(of link: ChainLink) { show(world.chainPage(of: link)) }

  /// Everything the agreement stands on, each to be walked from.
  mutating func showFoundations() {
    let links =
      Principle.allCases.map(ChainLink.principle) + Commitment.allCases.map(ChainLink.commitment)
    let matrix = planMatrix
    let rows = links.map { link in
      let count =
        switch link {
        case .principle(let principle): matrix.serving(principle).count
        case .commitment(let commitment): matrix.serving(commitment).count
        case .entity, .reportLine: 0
        }
      return Page.Row(
        world.row(of: link).text, extra: Phrase.activityCount(count)[language],
        subject: Page.Subject(link))
    }
    show(Page(.links, title: .foundations, rows: rows))
  }

  // MARK: From a row
  /// The link of the focused row; in a yearly report the line one reads.
  var linkOnPage: ChainLink? {
    guard let page else { return nil }
    if case .report(let report) = page.content {
      return world.reportLine(in: report, at: page.focused)
    }
    return page.subject?.link ?? recordOnPage.map(ChainLink.entity)
  }

  mutating func chainOnPage() {
    if let link = linkOnPage { showChain(of: link) }
  }

  var refusalOfChainOnPage: Phrase? { linkOnPage == nil ? .noLinkHere : nil }

  /// Where a row of a chain leads that is no record: to its own chain, or to the report.
  mutating func follow(_ link: ChainLink) -> [Effect] {
    guard case .reportLine(let commitment, let year) = link else {
      showChain(of: link)
      return []
    }
    var request = ReportRequest(.yearly, year: year)
    request.commitment = commitment
    return [.makeReport(request, language)]
  }
}

extension World {
  func chainPage(of link: ChainLink) -> Page {
    let links = index.chain(of: link, through: now.day.year)
    var page = Page(
      .chain(link), title: .chainOf(chainTitle(of: link)), rows: links.map(row(of:)),
      otherwise: [Page.Row(Phrase.noChain[language])])
    page.focused = links.firstIndex(of: link) ?? page.focused
    return page
  }

  fileprivate func row(of link: ChainLink) -> Page.Row {
    let kind: Phrase =
      switch link {
      case .principle: .principleKind
      case .commitment: .commitmentKind
      case .entity(let reference): .kindName(reference.kind)
      case .reportLine: .reportLineKind
      }
    return Page.Row(
      kind[language] + ": " + chainTitle(of: link)[language],
      extra: setting(of: link)[language], subject: Page.Subject(link))
  }

  /// A name that no other link has: a number with its plan, a point with its meeting.
  private func chainTitle(of link: ChainLink) -> Phrase {
    switch link {
    case .principle(let principle): Phrase(verbatim: principle.code + " ") + principle.phrase
    case .commitment(let commitment): Phrase(verbatim: commitment.code + " ") + commitment.phrase
    case .reportLine(let commitment, let year): .reportLine(commitment.code, year)
    case .entity(let reference): title(of: reference)
    }
  }

  /// The years of an activity's plan, the meeting of a point, the day of a decision: at the right
  /// edge, where nothing cuts them.
  private func setting(of link: ChainLink) -> Phrase {
    guard case .entity(let reference) = link else { return .empty }
    switch reference.kind {
    case .activities:
      let plan = book.activities.everKnown(Identifier(reference))?.plan
      return otherPlan(plan) == nil ? planYears(of: plan) : .empty
    case .treatments:
      let meeting = book.treatments.everKnown(Identifier(reference))?.meeting
      return book.meetings.everKnown(meeting).map { name(of: $0) } ?? .empty
    case .decisions:
      let day = book.decisions.everKnown(Identifier(reference))?.date
      return Phrase(verbatim: day?.text ?? "")
    default: return .empty
    }
  }

  private func planYears(of plan: Identifier<ActivityPlan>?) -> Phrase {
    book.plans.everKnown(plan).map { Phrase(verbatim: "\($0.fromYear)–\($0.toYear)") } ?? .empty
  }

  /// The commitment whose part of a yearly report a row stands in.
  fileprivate func reportLine(in report: ReportText, at row: Int) -> ChainLink? {
    guard report.request.name == .yearly, let year = report.request.year else { return nil }
    let above = report.lines.prefix(row + 1).reversed()
    for line in above {
      if let commitment = Commitment.allCases.first(where: { line.hasPrefix($0.code + " ") }) {
        return .reportLine(commitment, year: year)
      }
    }
    return nil
  }
}

extension Page.Subject {
  init(_ link: ChainLink) {
    if case .entity(let reference) = link { self = .record(reference) } else { self = .link(link) }
  }

  var link: ChainLink? {
    switch self {
    case .record(let reference): .entity(reference)
    case .link(let link): link
    default: nil
    }
  }
}
