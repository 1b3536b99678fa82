import Domain
import Terminal

/// How far the plan and the yearly follow-up have come, and where a line of the start view leads.
extension Model {
  func cells(of progress: Progress) -> RowCells {
    let told = told(progress)
    var cells = RowCells()
    cells.set("what", told.words[language], isFacts: true)
    let percent = Phrase.percent(told.done, of: told.all)[language]
    cells.set(
      "when", settings.lines.framedBar(told.done, of: told.all) + " " + percent, spoken: percent)
    cells.set("place", progress.place.phrase[language])
    return cells
  }

  func details(of progress: Progress) -> Details {
    let words = told(progress).words[language]
    let hint = Phrase.todayHint[language]
    return Details(title: words, brief: [words, hint], full: [hint])
  }

  private func told(_ progress: Progress) -> (words: Phrase, done: Int, all: Int) {
    switch progress {
    case .plan:
      let plan = index.plan(on: now.day)
      let progress = index.progress(of: plan?.id, on: now.day)
      let name = plan.map { Phrase.planYears($0.fromYear, $0.toYear) } ?? .noPlanYet
      return (
        name + .completedOf("", progress.completed, progress.total), progress.completed,
        progress.total
      )
    case .followUp:
      let share = settledCommitments
      return (
        .followUpsTitle(followUpYear) + .commitmentsSettled(share.count, of: share.total),
        share.count, share.total
      )
    }
  }

  /// Goes where a line is dealt with: a record, a picture, the agreement, or a place.
  mutating func follow(_ item: TodayItem) {
    switch item.reason {
    case .conflicts: return showConflicts()
    case .historyVanished: return showVanished()
    default: break
    }
    switch item.reason {
    case .bodiesMissing:
      go(to: .parties)
      openPicture(.bodies)
    case .endedBodies:
      go(to: .parties)
      show(world.endedBodiesPage(named: world.told(item).what))
    case .composition(let body, _), .seatsEnding(let body, _, _):
      go(to: .parties)
      showSeats(of: body)
    case .contactsUnconfirmed:
      go(to: .parties)
      showContactRound()
    case .feedbackMissing:
      if let target = item.target { go(to: target) }
      showReplies(focusing: item.target.flatMap { Identifier<Matter>($0) })
    case .reviewDue: showAgreement()
    case .more(let reason, _): goToAll(like: reason, in: item.place)
    case .noRegister, .noPlan, .noMeeting: takeFirstStep(item.reason)
    default:
      if let target = item.target { go(to: target) } else { go(to: Place(item.place)) }
    }
  }

  /// The list that has all the lines that one stands for.
  private mutating func goToAll(like reason: TodayReason, in place: TodayPlace) {
    switch reason {
    case .followUpOverdue: followUps.group = .late
    case .feedbackMissing:
      go(to: .agenda)
      return showReplies()
    case .matterUnanswered: agenda.shown = .matters
    case .notesMissing: agenda.shown = .meetings
    default: break
    }
    go(to: Place(place))
    refreshList()
  }

  /// Opens what the first step is taken in.
  private mutating func takeFirstStep(_ reason: TodayReason) {
    switch reason {
    case .noRegister:
      go(to: .parties)
      _ = perform(.importParties)
    case .noPlan:
      go(to: .plan)
      _ = perform("newPlan")
    case .noMeeting:
      agenda.shown = .meetings
      go(to: .agenda)
      _ = perform("addMeeting")
    default: break
    }
  }

  /// The agreement itself: its time, who took it, when it is to be looked over, and what it holds.
  mutating func showAgreement() {
    let facts: [(Phrase, String?)] = [
      (.periodLabel, agreement.validFrom.text + "–" + agreement.validTo.text),
      (.endorsedLabel, agreement.endorsedByCouncil?.text),
      (.adoptedByAssemblyLabel, agreement.adoptedByAssembly?.text),
      (Affiliation.label(.registryNumber), agreement.registryNumber),
      (.reviewLabel, agreement.reviewDueBy.map { world.reviewWords(by: $0)[language] }),
    ]
    let rows = facts.compactMap { label, value in value.map { Page.Row(world.labelled(label, $0)) }
    }
    let principles = Principle.allCases.map { Page.Row("  \($0.code) \($0.phrase[language])") }
    let commitments = Commitment.allCases.map { Page.Row("  \($0.code) \($0.phrase[language])") }
    show(
      Page(
        .text, title: .agreement,
        rows: rows + [Page.Row(Activity.label(.principles)[language], isHeading: true)]
          + principles
          + [Page.Row(Activity.label(.commitments)[language], isHeading: true)] + commitments))
  }
}

extension World {
  fileprivate func reviewWords(by day: Day) -> Phrase {
    .reviewBy(day, days: now.day.days(until: day))
  }
}

extension Progress {
  /// Where it is worked on.
  var place: Place {
    switch self {
    case .plan: .plan
    case .followUp: .followUps
    }
  }
}
