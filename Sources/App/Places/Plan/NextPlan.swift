import Domain

/// A new plan begun from the one shown: its unfinished activities, each ticked or not.
extension Model {
  var refusalToBeginNext: Phrase? {
    guard let plan = shownPlan else { return .noPlanYet }
    return index.planAfter(plan).map { .nextPlanIsThere(world.title(of: $0.reference)) }
  }

  mutating func chooseForNextPlan() {
    guard let plan = shownPlan else { return }
    show(world.nextPlanPage(from: plan.id, without: []))
  }

  mutating func toggleForNextPlan() -> [Effect] {
    guard case .nextPlan(let plan, var left) = page?.content else { return [] }
    guard let id = page?.record.flatMap({ Identifier<Activity>($0) }) else {
      return beginNextPlan()
    }
    left.formSymmetricDifference([id])
    renew(world.nextPlanPage(from: plan, without: left))
    return []
  }

  /// One undo step: the plan, and a proposal in it for each that was ticked.
  mutating func beginNextPlan() -> [Effect] {
    guard case .nextPlan(let id, let left) = page?.content, let old = book.plans[id],
      let plan = index.next(after: old, ids: &identifiers)
    else { return [] }
    let taken = index.unfinished(in: old).filter { !left.contains($0.id) }
    let activities = index.continuing(taken, in: plan, ids: &identifiers)
    let effects = record(
      .create, [plan.creation] + activities.map(\.creation),
      said: .begunNextPlan(world.title(of: plan.creation), activities.count))
    guard !effects.isEmpty else { return [] }
    closeTop()
    let said = status
    show(plan: plan.id)
    status = said
    return effects
  }
}

extension World {
  func nextPlanPage(
    from id: Identifier<ActivityPlan>, without left: Set<Identifier<Activity>>
  ) -> Page {
    let plan = book.plans.everKnown(id)
    let unfinished = plan.map(index.unfinished) ?? []
    let rows = unfinished.map { activity in
      let box = left.contains(activity.id) ? RowCells.Box.empty : .ticked
      return Page.Row(
        "\(box.rawValue) \(activity.number) \(activity.title)",
        extra: told(activity.status, activity.percent)[language],
        subject: .record(activity.reference))
    }
    let taken = unfinished.count - left.count
    let act = Page.Row(Phrase.beginNextPlan(taking: taken)[language], subject: .act)
    return Page(
      .nextPlan(id, without: left),
      title: plan.map { .nextPlanFrom($0.fromYear, $0.toYear) } ?? .newPlan,
      rows: rows + [Page.Row(""), act])
  }
}
