import Domain
import Terminal

/// What the board's commands do.
extension Model {
  /// The activity of the focused card.
  var focusedActivity: Activity? {
    guard let reference = list.focused?.reference else { return nil }
    return book.activities[Identifier<Activity>(reference)]
  }

  mutating func turnBoard(by step: Int) {
    let last = max(0, boardColumns().count - 1)
    plan.column = max(0, min(boardColumn + step, last))
    refreshList()
    list.focusFirst()
  }

  /// One column on or back; the focus follows the card into its new column.
  mutating func step(_ step: BoardStep) -> [Effect] {
    guard let activity = focusedActivity else { return [] }
    guard let move = move(of: activity, step) else { return [] }
    let effects = record(.move, move.changes, said: move.sentence)
    turnBoard(to: move.target)
    show(activity.reference)
    return effects
  }

  func refusalToStep(_ step: BoardStep) -> Phrase? {
    guard let activity = focusedActivity, move(of: activity, step) == nil else { return nil }
    return plan.grouping == .status
      ? .noFurtherState(activity.number, activity.status.phrase)
      : .noFurtherColumn(activity.number)
  }

  /// All states, with the reason that pausing and dropping need.
  mutating func openStatus() {
    guard let activity = focusedActivity, let record = book.record(of: activity.reference) else {
      return
    }
    overlays.append(
      .form(
        Form(
          .edit(activity.reference), title: .statusOf(activity.number),
          specs: Activity.statusSpecs, from: record, language: language)))
  }

  mutating func groupBoardByNext() {
    let focused = list.focused?.reference
    let all = PlanState.Grouping.allCases
    plan.grouping = all[(plan.grouping.rawValue + 1) % all.count]
    plan.column = 0
    refreshList()
    list.focusFirst()
    if let focused { show(focused) }
    status = Status(.boardGroupedBy(plan.grouping.phrase))
  }

  mutating func laneBoardByNext() {
    let all = PlanState.Lanes.allCases
    plan.lanes = all[(plan.lanes.rawValue + 1) % all.count]
    refreshList()
    status = Status(.boardLanedBy(plan.lanes.phrase))
  }

  mutating func togglePutAside() {
    plan.showsPutAside.toggle()
    refreshList()
    let count = planActivities.count { $0.status.isPutAside }
    status = Status(.putAsideShown(showsPutAside, count))
  }

  /// What puts a new card into the column in focus of the plan shown.
  var startingActivity: [Field] {
    var activity = Activity(id: Identifier(RawIdentifier(high: 0, low: 0)), number: "", title: "")
    activity.plan = shownPlan?.id
    let columns = boardColumns()
    if columns.indices.contains(boardColumn) { columns[boardColumn].key.mark(&activity) }
    if shownPlan?.adoptedDate != nil { activity.status = .proposed }
    let record = try? FieldEncoder().encode(activity)
    return record?.fields.filter { $0.name != "id" && $0.value != .text("") } ?? []
  }
}

extension World {
  /// A plan of the next two years that have none.
  var startingPlan: [Field] {
    let from = index.nextYearToPlan(on: now.day, in: agreement)
    return [
      Field("fromYear", .integer(Int64(from))), Field("toYear", .integer(Int64(from + 1))),
      Field("version", .integer(1)),
    ]
  }
}

extension Activity {
  /// Where it stands, alone: the fields that belong to pausing, dropping and completing.
  static var statusSpecs: [FieldSpec] { specs(.status, .completedDate, .endReason) }
}
