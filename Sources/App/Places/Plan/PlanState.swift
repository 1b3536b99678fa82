package import Domain

/// What the board shows.
package struct PlanState: Equatable, Sendable {
  /// What the columns stand for; the key `g` goes round.
  package enum Grouping: Int, CaseIterable, Sendable {
    case status
    case halfYear
    case commitment
    case principle
    case side
  }

  /// What the lanes across the columns stand for; the key `G` goes round.
  package enum Lanes: Int, CaseIterable, Sendable {
    case none
    case principle
    case commitment
    case side
    case challenge
  }

  package internal(set) var grouping = Grouping.status
  package internal(set) var lanes = Lanes.none
  /// The column the focus is in, from the left; the rows of the place's list are its cards.
  package internal(set) var column = 0
  var goal: LaneGoal?
  /// Whether paused and dropped activities are shown where there is little room.
  package internal(set) var showsPutAside = false
  /// The version looked at; nil stands for the one in force.
  package internal(set) var plan: Identifier<ActivityPlan>?

  /// The activities that the filter leaves; nil without a filter.
  var hits: Set<Identifier<Activity>>?

  package init() {}
}
