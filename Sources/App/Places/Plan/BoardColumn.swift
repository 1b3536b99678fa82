import Domain
import Terminal

/// One column of the board: what it stands for and the cards in it, by lane and then by number.
struct BoardColumn {
  enum Key: Hashable {
    case status(ActivityStatus)
    /// Nil for activities without a last day.
    case halfYear(HalfYear?)
    /// Nil for activities that serve no commitment.
    case commitment(Commitment?)
    case principle(Principle?)
    case side(PerformingSide)
    /// Nil for activities that answer no challenge; lanes only.
    case challenge(String?)

    /// An activity that serves two commitments stands in two columns.
    func holds(_ activity: Activity) -> Bool {
      switch self {
      case .status(let status): activity.status == status
      case .halfYear(let half): activity.due.map(HalfYear.init) == half
      case .commitment(nil): activity.commitments.isEmpty
      case .commitment(let commitment?): activity.commitments.contains(commitment)
      case .principle(nil): activity.principles.isEmpty
      case .principle(let principle?): activity.principles.contains(principle)
      case .side(let side): activity.performingSide == side
      case .challenge(let challenge): activity.challenge?.nonEmpty == challenge
      }
    }
  }

  let key: Key
  let cards: [Activity]
}

extension Model {
  /// The version of the plan on the board.
  var shownPlan: ActivityPlan? { book.plans[plan.plan] ?? index.plan(on: now.day) }

  /// Its activities, and those that belong to no plan yet.
  var planActivities: [Activity] {
    let own = shownPlan.map { index.activities(in: $0.id) } ?? []
    return own + index.activities(in: Identifier<ActivityPlan>?.none)
  }

  /// Paused and dropped stand on wide screens, and where they are asked for.
  var showsPutAside: Bool { plan.showsPutAside || size.width >= 120 }

  /// The activities that have a card when nothing is filtered.
  var shownActivities: [Activity] {
    let cards = planActivities.filter { showsPutAside || !$0.status.isPutAside }
    guard let order = order(of: .plan) else { return cards }
    let world = world.filterWorld
    return cards.ordered(descending: order.isDescending) {
      sortKey(of: .entity($0.reference), order.column, world)
    }
  }

  /// The columns with the cards that the filter leaves.
  func boardColumns() -> [BoardColumn] {
    let cards = shownActivities.filter { plan.hits?.contains($0.id) != false }
    let lanes = laneKeys(for: cards)
    return columnKeys(for: cards).map { key in
      let own = cards.filter(key.holds)
      guard !lanes.isEmpty else { return BoardColumn(key: key, cards: own) }
      return BoardColumn(
        key: key,
        cards: lanes.indices.flatMap { lane in
          own.filter { self.world.lane(of: $0, in: lanes) == lane }
        }
      )
    }
  }

  private func columnKeys(for cards: [Activity]) -> [BoardColumn.Key] {
    switch plan.grouping {
    case .status:
      let all = ActivityStatus.board + (showsPutAside ? [.paused, .dropped] : [])
      return all.map(BoardColumn.Key.status)
    case .halfYear: return halfYears(of: cards).map(BoardColumn.Key.halfYear)
    case .commitment:
      let rest: [Commitment?] = cards.contains { $0.commitments.isEmpty } ? [nil] : []
      return (Commitment.allCases + rest).map(BoardColumn.Key.commitment)
    case .principle:
      let rest: [Principle?] = cards.contains { $0.principles.isEmpty } ? [nil] : []
      return (Principle.allCases + rest).map(BoardColumn.Key.principle)
    case .side: return PerformingSide.allCases.map(BoardColumn.Key.side)
    }
  }

  /// Those of the plan, any other that an activity ends in, and one for those without a day.
  private func halfYears(of cards: [Activity]) -> [HalfYear?] {
    let years = shownPlan.map { max(1, $0.fromYear)...max(1, $0.fromYear, $0.toYear) }
    let planned = (years.map { Array($0.prefix(10)) } ?? [now.day.year]).flatMap { year in
      [HalfYear(year: year, half: 1), HalfYear(year: year, half: 2)].compactMap { $0 }
    }
    let needed = cards.compactMap { $0.due.map(HalfYear.init) }
    let all = Set(planned + needed).sorted()
    return cards.contains { $0.due == nil } ? all + [nil] : all
  }

  /// The column in focus; never outside the board.
  var boardColumn: Int { max(0, min(plan.column, boardColumns().count - 1)) }

  /// The cards of the column in focus, under their lanes.
  func planRows() -> [RowKey] {
    let columns = boardColumns()
    guard columns.indices.contains(boardColumn) else { return [] }
    let cards = columns[boardColumn].cards
    let lanes = laneKeys(for: planActivities)
    guard !lanes.isEmpty else { return cards.map { .entity($0.reference) } }
    return lanes.indices.flatMap { lane -> [RowKey] in
      let own = cards.filter { self.world.lane(of: $0, in: lanes) == lane }
      return own.isEmpty ? [] : [.heading(lane)] + own.map { .entity($0.reference) }
    }
  }

  /// Turns the board to a record: its version, and the column its card stands in.
  mutating func preparePlan(toShow reference: EntityReference) {
    if let id = Identifier<ActivityPlan>(reference), book.plans[id].map(book.isTakenOver) != true {
      plan.plan = id
    }
    guard let id = Identifier<Activity>(reference), let activity = book.activities[id] else {
      return
    }
    if let own = activity.plan, own != shownPlan?.id { plan.plan = own }
    if activity.status.isPutAside { plan.showsPutAside = true }
    let columns = boardColumns()
    let stands = columns.indices.filter { columns[$0].key.holds(activity) }
    if !stands.contains(boardColumn), let first = stands.first { plan.column = first }
  }
}
