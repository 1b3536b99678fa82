import Domain

/// The fields asked for when something is decided; the words come first whatever the kind.
enum DecisionForm {
  /// The field that holds the words of the decision.
  static let words = "decision"
  /// The field of the line that becomes a follow-up.
  static let followUp = "followUp"

  /// The kind a form was opened for; an older program kept it as an outcome.
  static func kind(of original: Record) -> DecisionKind? {
    original["kind"].flatMap { DecisionKind(value: $0) }
      ?? original["outcome"].flatMap { Outcome(value: $0) }.map(\.decisionKind)
  }

  /// - Parameter isNew: whether nothing was decided before, which is when § comes by itself.
  static func specs(for kind: DecisionKind?, isNew: Bool) -> [FieldSpec] {
    let text = FieldSpec(
      words, Decision.label(.text), .text, isRequired: kind?.needsWords ?? true,
      help: kind?.needsWords ?? true ? .decisionFieldHelp : .decisionWordingHelp)
    let own: [Decision.CodingKeys] =
      switch kind {
      case .noAction: [.reason]
      case .recommendation: [.party, .body]
      case .referral: [.party, .body]
      case .assignment: [.party, .body, .due]
      case .toWorkingGroup: [.group]
      case .becomesActivity: [.activity]
      case .tabled: [.meeting]
      case .noted, .jointView, .answered, nil: []
      }
    let rest: [Decision.CodingKeys] = (isNew ? [] : [.reference]) + [.differingViews]
    return [text] + specs(own, for: kind) + [followUpLine] + specs(rest, for: kind)
  }

  private static func specs(
    _ keys: [Decision.CodingKeys], for kind: DecisionKind?
  ) -> [FieldSpec] {
    keys.compactMap { key in
      guard let field = Decision.kind.field(key.rawValue) else { return nil }
      let spec = FieldSpec(always: field)
      switch key {
      case .reason:
        return FieldSpec("reason", spec.label, .text, isRequired: true, help: .noActionHelp)
      case .activity: return spec.helping(.decisionActivityHelp)
      default: return spec
      }
    }
  }

  private static let followUpLine = FieldSpec(
    followUp, .followUpLineLabel, .text, help: .followUpLineHelp)
}

extension Outcome {
  /// What is decided where an older program noted the outcome.
  fileprivate var decisionKind: DecisionKind {
    switch self {
    case .answered: .answered
    case .becomesActivity: .becomesActivity
    case .toWorkingGroup: .toWorkingGroup
    case .referred, .toExecutiveBoard: .referral
    case .noAction: .noAction
    case .tabled: .tabled
    }
  }
}
