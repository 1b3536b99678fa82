import Domain

/// What became of a point, where there is little room.
extension PointResult {
  /// At most ten columns, for lists; `phrase` is the whole.
  var short: Phrase {
    switch self {
    case .decided(let kind): kind.short
    case .worded: Phrase("beslut", "decided")
    case .outcome(let outcome): outcome.short
    }
  }
}

extension DecisionKind {
  fileprivate var short: Phrase {
    switch self {
    case .noted: Phrase("noteras", "noted")
    case .jointView: Phrase("ståndpunkt", "joint view")
    case .recommendation: Phrase("rekommend.", "recommend.")
    case .assignment: Phrase("uppdrag", "assignment")
    case .referral, .toWorkingGroup, .becomesActivity, .tabled, .noAction, .answered:
      outcome.short
    }
  }
}

extension Outcome {
  fileprivate var short: Phrase {
    switch self {
    case .answered: Phrase("besvarad", "answered")
    case .becomesActivity: Phrase("aktivitet", "activity")
    case .toWorkingGroup: Phrase("arb.grupp", "group")
    case .referred: Phrase("hänvisas", "referred")
    case .toExecutiveBoard: Phrase("till KS", "to board")
    case .noAction: Phrase("ingen åtg.", "no action")
    case .tabled: Phrase("bordläggs", "tabled")
    }
  }
}
