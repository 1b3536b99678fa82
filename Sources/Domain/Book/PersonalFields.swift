/// Which fields hold personal data.
extension Kind {
  /// The fields that name or describe a person; a public export leaves them
  /// empty, and an erasure takes them away for good.
  package var personalFields: Set<String> {
    switch self {
    case .contacts: ["email", "phone", "name", "roleInParty"]
    case .people: ["name", "email", "phone", "partyAbbreviation"]
    case .nominations: ["nominee"]
    case .meetings: ["guests", "attendance", "note"]
    case .treatments: ["presenter", "notes"]
    case .followups: ["responsible", "tickedBy", "note"]
    default: []
    }
  }

  /// Texts that cannot be absent: erased, they are empty.
  package var requiredTexts: Set<String> {
    switch self {
    case .parties, .people: ["name"]
    case .contacts: ["label"]
    case .nominations: ["nominee"]
    case .matters, .activities, .followups: ["title"]
    case .treatments: ["heading"]
    case .decisions: ["text"]
    case .groups: ["name", "purpose"]
    default: []
    }
  }
}
