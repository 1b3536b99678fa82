/// What became of a point of an agenda.
package enum PointResult: Hashable, Sendable {
  case decided(DecisionKind)
  /// Decided in words alone, before decisions had kinds.
  case worded
  /// Noted on the point itself, without a decision.
  case outcome(Outcome)
}

extension PointResult {
  package var isTabled: Bool { self == .decided(.tabled) || self == .outcome(.tabled) }

  /// As the point itself keeps it; nil where only the words of the decision tell.
  package var outcome: Outcome? {
    switch self {
    case .decided(let kind): kind.outcome
    case .worded: nil
    case .outcome(let outcome): outcome
    }
  }

  /// Where a matter stands after it; a tabled one waits for the next meeting.
  package var matterStatus: MatterStatus {
    switch self {
    case .decided(.referral), .outcome(.referred), .outcome(.toExecutiveBoard): .referred
    case .decided(.tabled), .outcome(.tabled): .prepared
    case .decided, .worded, .outcome: .handled
    }
  }
}

extension DecisionKind {
  /// What the point of the decision keeps, which older programs read.
  package var outcome: Outcome {
    switch self {
    case .noted, .jointView, .recommendation, .assignment, .answered: .answered
    case .referral: .referred
    case .toWorkingGroup: .toWorkingGroup
    case .becomesActivity: .becomesActivity
    case .tabled: .tabled
    case .noAction: .noAction
    }
  }

  /// Whether it says nothing without words of its own.
  package var needsWords: Bool {
    self == .jointView || self == .recommendation || self == .assignment
  }
}

extension Sequence<Decision> {
  /// By day, then by § within the day.
  package var inOrder: [Decision] { sorted(by: Decision.precedes) }

  /// The decision that a point rests on: the latest, where what was tabled stands back for what was
  /// decided.
  package var standing: Decision? {
    let all = inOrder
    return all.last { $0.kind != .tabled } ?? all.last
  }
}

extension Decision {
  static func precedes(_ left: Decision, _ right: Decision) -> Bool {
    (left.date, left.paragraph ?? .max, left.id) < (right.date, right.paragraph ?? .max, right.id)
  }

  /// The number of its §; nil where its reference is none of the series.
  package var paragraph: Int? {
    guard let reference, reference.hasPrefix("§") else { return nil }
    return Int(String(reference.dropFirst()).trimmed)
  }
}

extension Treatment {
  /// What became of the point; nil as long as nothing was decided or noted.
  package func result(given decisions: [Decision]) -> PointResult? {
    guard let standing = decisions.standing else { return outcome.map(PointResult.outcome) }
    if let kind = standing.kind { return .decided(kind) }
    return outcome.flatMap { $0 == .tabled ? nil : .outcome($0) } ?? .worded
  }
}

extension Book {
  /// What became of a point, as the book stands.
  package func result(of point: Treatment) -> PointResult? {
    point.result(given: decisions.all.filter { $0.treatment == point.id })
  }
}

extension BookIndex {
  /// What became of a point.
  package func result(of point: Treatment) -> PointResult? {
    point.result(given: decisions(under: point.id))
  }

  /// What the latest meeting that dealt with a matter made of it.
  package func result(of matter: Identifier<Matter>) -> PointResult? {
    treatments(of: matter).lazy.reversed().compactMap(result).first
  }
}

extension ReferenceNames {
  /// To whom or where a decision sends what it is about; nil where it stays with the council.
  package func recipient(of decision: Decision) -> String? {
    decision.party.flatMap { self[.parties, $0.raw] }
      ?? decision.group.flatMap { self[.groups, $0.raw] } ?? decision.body?.nonEmpty
      ?? decision.activity.flatMap { self[.activities, $0.raw] }
      ?? decision.meeting.flatMap { self[.meetings, $0.raw] }
  }

  /// The same of an outcome that was noted on the point itself.
  package func recipient(of point: Treatment) -> String? {
    point.outcomeParty.flatMap { self[.parties, $0.raw] }
      ?? point.outcomeGroup.flatMap { self[.groups, $0.raw] }
  }
}
