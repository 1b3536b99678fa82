package import Domain

extension Kind {
  /// The fields whose value is the identifier of another entity, or a set of them, with its kind.
  package var references: [String: Kind] {
    switch self {
    case .parties: ["parentParty": .parties, "replacedBy": .parties]
    case .affiliations, .contacts: ["party": .parties]
    case .people: [:]
    case .settings: ["party": .parties]
    case .mandates: ["person": .people, "nominatedBy": .parties, "group": .groups]
    case .nominations: ["nominatingParty": .parties, "meeting": .meetings]
    case .meetings:
      ["currentTreatment": .treatments, "attendance": .people, "nextMeeting": .meetings]
    case .matters:
      ["reporter": .parties, "concernsParty": .parties, "activity": .activities]
    case .treatments:
      [
        "meeting": .meetings, "matter": .matters, "activity": .activities,
        "outcomeParty": .parties, "outcomeGroup": .groups,
      ]
    case .decisions: ["treatment": .treatments]
    case .plans: ["meeting": .meetings]
    case .activities:
      [
        "plan": .plans, "responsible": .parties, "contributors": .parties,
        "annualProcessParty": .parties, "matter": .matters,
      ]
    case .followups:
      [
        "responsibleParty": .parties, "originMeeting": .meetings, "originTreatment": .treatments,
        "originDecision": .decisions, "activity": .activities, "matter": .matters,
        "tickedAtMeeting": .meetings,
      ]
    case .assessments: ["tickedAtMeeting": .meetings]
    case .groups: ["parties": .parties]
    }
  }
}
