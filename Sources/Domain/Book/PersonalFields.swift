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
    case .followups: ["tickedBy", "note"]
    default: []
    }
  }

  /// Those of them that cannot be absent: erased, they are empty.
  package var requiredPersonalFields: Set<String> {
    switch self {
    case .people: ["name"]
    case .nominations: ["nominee"]
    default: []
    }
  }
}
