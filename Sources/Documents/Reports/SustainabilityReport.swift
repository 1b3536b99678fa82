internal import Domain

/// What the plan does for the goals of Agenda 2030 and in which dimensions, by the two kinds of
/// activities.
extension ReportSource {
  func addSustainability(_ activities: [Activity], to page: inout Document) {
    let kept = activities.filter { $0.status != .dropped }
    let isSaid = kept.contains {
      $0.nature != nil || !$0.goals.isEmpty || !$0.dimensions.isEmpty
    }
    guard isSaid else { return }
    page.heading(.sustainability)
    let natures = ActivityNature.allCases.map(Optional.some) + [nil]
    page.table(
      [.natureHead] + SustainabilityDimension.allCases.map(\.phrase) + [.total],
      natures.map { nature in
        let own = kept.filter { $0.nature == nature }
        return [nature?.phrase ?? .natureNotSaid]
          + SustainabilityDimension.allCases.map { dimension in
            number(own.count { $0.dimensions.contains(dimension) })
          } + [number(own.count)]
      })
    page.table(
      [.goalHead] + ActivityNature.allCases.map(\.phrase) + [.whichHead],
      SustainabilityGoal.allCases.compactMap { goal in
        let own = kept.filter { $0.goals.contains(goal) }
        guard !own.isEmpty else { return nil }
        return [goal.phrase]
          + ActivityNature.allCases.map { nature in number(own.count { $0.nature == nature }) }
          + [text(own.map(\.number).joined(separator: ", "))]
      }, orElse: .noGoals)
  }
}
