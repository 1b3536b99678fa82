import Domain
import Terminal

/// The columns of the plan where the board shows one column at a time (SCREENS.md d.4).
enum PlanColumns {
  static let all: [Column] = [
    Column(of: Activity.self, .number, .closed(3), priority: 1),
    Column(of: Activity.self, .title, .free(minimum: 16, wished: 30), priority: 2),
    Column(of: Activity.self, .due, .closed(7), priority: 3, readsHead: true),
    Column("late", Phrase(verbatim: ""), .closed(10), priority: 4),
    Column(
      of: Activity.self, .performingSide, .closed(13), priority: 6, readsHead: true),
  ]
}

/// What the board tells of itself and of its cards.
extension Model {
  var planPath: Phrase {
    guard let plan = shownPlan else { return .noPlanYet }
    let whole =
      world.title(of: plan.reference) + .adopted(plan.adoptedDate)
      + .grouped(self.plan.grouping.phrase) + .laned(self.plan.lanes.phrase) + boardOrder
    let room = size.width - columns(of: planCounts[language]) - 5
    guard columns(of: whole[language]) > room else { return whole }
    return .shortPlan(plan.fromYear, plan.toYear, plan.version, self.plan.grouping.phrase)
      + .laned(self.plan.lanes.phrase) + boardOrder
  }

  /// ", ordning: senast" where cards stand by something else than their numbers.
  private var boardOrder: Phrase {
    guard let order = order(of: .plan),
      let head = PlanColumns.all.first(where: { $0.id == order.column })?.head
    else { return Phrase(verbatim: "") }
    return .boardOrdered(head)
  }

  /// How many cards, how many late; where it is wide also how far the plan has come.
  var planCounts: Phrase {
    let progress = index.progress(of: shownPlan?.id, on: now.day)
    let counts = Phrase.activityCount(boardCount) + .lateCount(progress.late)
    guard size.width >= 120, progress.total > 0 else { return counts }
    let bar = settings.lines.framedBar(progress.completed, of: progress.total)
    let oneSided = planActivities.count { index.oneSidedness(of: $0) != nil }
    return counts + .oneSidedCount(oneSided) + Phrase(verbatim: "   ")
      + .completedOf(settings.isPlain ? "" : bar, progress.completed, progress.total)
  }

  private var boardCount: Int { Set(boardColumns().flatMap { $0.cards.map(\.id) }).count }

  func activityCells(_ id: Identifier<Activity>) -> RowCells {
    guard let activity = book.activities[id] else { return RowCells() }
    var cells = RowCells(box: place == .plan ? nil : activity.box)
    cells.set("number", activity.number)
    cells.set("title", activity.title)
    cells.set("performingSide", activity.performingSide.phrase[language])
    if place == .plan {
      cells.set("due", activity.due?.month7)
      let oneSided = index.oneSidedness(of: activity)
      let late = world.lateWords(activity)
      cells.set(
        "late", (late ?? oneSided.map(Phrase.oneSided))?[language],
        late == nil && oneSided?.isJoint != true ? .text : .warning,
        spoken: world.lateInWords(activity)?[language])
    } else {
      cells.set("due", activity.due?.text)
      let late = world.lateWords(activity)
      cells.set(
        "status", (late ?? activity.status.phrase)[language], late == nil ? .text : .warning,
        spoken: world.lateInWords(activity)?[language])
      cells.set("owner", world.responsible(for: activity))
    }
    return cells
  }

  /// What is said of the focused card when nothing else is to be said.
  var planRemark: Phrase? {
    guard let activity = focusedActivity else {
      return shownPlan == nil && size.width >= Layout.boardWidth ? .planIsMissing : nil
    }
    guard let due = activity.due, activity.isLate(on: now.day) else {
      return index.oneSidedness(of: activity).map { .oneSided(activity.number, $0) }
    }
    return .isLate(activity.number, days: due.days(until: now.day))
  }
}

extension World {
  /// The responsible parties by name, several with their sides, else the side that performs it.
  fileprivate func responsible(for activity: Activity) -> String {
    let parties = activity.responsible.compactMap { book.parties.everKnown($0) }
    let names = parties.map { party in
      parties.count < 2 ? party.name : "\(party.name) (\(party.side.phrase[language].lowercased()))"
    }.sorted()
    return names.isEmpty
      ? activity.performingSide.phrase[language] : names.joined(separator: ", ")
  }

  /// "! sen 5 v"; nil when it is not late.
  func lateWords(_ activity: Activity) -> Phrase? {
    guard let due = activity.due, activity.isLate(on: now.day) else { return nil }
    return .late(days: due.days(until: now.day))
  }

  fileprivate func lateInWords(_ activity: Activity) -> Phrase? {
    guard let due = activity.due, activity.isLate(on: now.day) else { return nil }
    return .lateInWords(days: due.days(until: now.day))
  }

  func activityDetails(_ id: Identifier<Activity>) -> Details? {
    guard let activity = book.activities.everKnown(id) else { return nil }
    let name = "\(activity.number) \(activity.title)"
    let facts = activityFacts(activity)
    let brief = [
      name, facts.prefix(4).map { labelled($0, $1) }.joined(separator: ". "),
      facts.dropFirst(4).prefix(3).map { labelled($0, $1) }.joined(separator: ". "),
    ]
    return Details(
      title: name, brief: brief.filter { !$0.isEmpty },
      full: facts.map { labelled($0, $1) }.lines + activityLinks(activity))
  }

  private func activityFacts(_ activity: Activity) -> [(Phrase, String)] {
    let commitments = Commitment.allCases.filter(activity.commitments.contains).map(\.code)
    let process = [
      book.parties.everKnown(activity.annualProcessParty)?.name,
      activity.annualProcessYear.map { "\($0)" }, activity.annualProcessReference,
    ]
    let status = told(activity.status, activity.percent)
    let state = lateWords(activity).map { status + Phrase(verbatim: " ") + $0 }
    let facts: [(Phrase, String?)] = [
      (Activity.label(.status), (state ?? status)[language]),
      (Activity.label(.due), activity.due?.text),
      (Activity.label(.responsible), responsible(for: activity)),
      (Activity.label(.commitments), commitments.joined(separator: ", ")),
      (Activity.label(.principles), words(of: activity.principles)),
      (.oneSidedHead, index.oneSidedness(of: activity)?.phrase[language]),
      (Activity.label(.measure), activity.measure), (Activity.label(.note), activity.note),
      (Activity.label(.purpose), activity.purpose),
      (Activity.label(.milestones), activity.milestones),
      (Activity.label(.challenge), activity.challenge),
      (Activity.label(.nature), activity.nature?.phrase[language]),
      (Activity.head(.goals), words(of: activity.goals)),
      (Activity.label(.dimensions), words(of: activity.dimensions)),
      (Activity.label(.endReason), activity.endReason),
      (Activity.label(.completedDate), activity.completedDate?.text),
      (
        Activity.head(.annualProcessReference),
        process.compactMap { $0 }.joined(separator: ", ")
      ),
    ]
    return facts.compactMap { label, value in
      value.flatMap { $0.isEmpty ? nil : (label, $0) }
    }
  }

  private func words<T: Token & Phrased>(of chosen: Set<T>) -> String {
    T.allCases.filter(chosen.contains).map { $0.phrase[language] }.joined(separator: ", ")
  }

  private func activityLinks(_ activity: Activity) -> [DetailLine] {
    let matter = book.matters.everKnown(activity.matter).map { [$0] } ?? []
    return progressLines(of: activity)
      + section(.annualProcessHeading, index.undertakings(of: activity.id), words(of:))
      + section(.mattersHeading, matter) { "\($0.number)  \($0.title)" }
      + section(.followUpsHeading, index.followUps(of: activity.id)) { followUp in
        "\(followUp.box.rawValue) \(followUp.code.map { $0 + " " } ?? "")\(followUp.title)"
      }
  }
}

extension Activity {
  /// The box in front of it in the checklist.
  var box: RowCells.Box {
    switch status {
    case .completed, .dropped: .ticked
    case .proposed, .decided, .ongoing, .paused: .empty
    }
  }
}

extension Day {
  /// Year and month, as plans are spoken of: "2026-02".
  fileprivate var month7: String { String(text.prefix(7)) }
}
