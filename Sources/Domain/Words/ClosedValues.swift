/// Which closed values a field takes.
package enum ClosedValues {
  /// Nil for open fields.
  package static func type(_ kind: Kind, _ field: String) -> (any (Token & Phrased).Type)? {
    switch (kind, field) {
    case (.parties, "side"): Side.self
    case (.parties, "kind"): PartyKind.self
    case (.affiliations, "status"): AffiliationStatus.self
    case (.affiliations, "channel"): AffiliationChannel.self
    case (.mandates, "body"): CouncilBody.self
    case (.mandates, "role"): MandateRole.self
    case (.mandates, "side"): SeatSide.self
    case (.nominations, "outcome"): NominationOutcome.self
    case (.meetings, "kind"): MeetingKind.self
    case (.meetings, "status"): MeetingStatus.self
    case (.meetings, "notesStatus"): NotesStatus.self
    case (.meetings, "attendance"): Presence.self
    case (.matters, "kind"): MatterKind.self
    case (.matters, "status"): MatterStatus.self
    case (.treatments, "section"): AgendaSection.self
    case (.treatments, "outcome"): Outcome.self
    case (.activities, "status"): ActivityStatus.self
    case (.activities, "performingSide"): PerformingSide.self
    case (.followups, "status"): FollowUpStatus.self
    case (.assessments, "civil"), (.assessments, "municipal"), (.assessments, "joint"):
      AssessmentStep.self
    case (_, "principle"), (_, "principles"): Principle.self
    case (_, "commitment"), (_, "commitments"): Commitment.self
    default: nil
    }
  }
}

extension Token where Self: Phrased {
  /// The name of a value by its text in a record; nil for one of a newer version.
  package static func phrase(of text: String) -> Phrase? { Self(rawValue: text)?.phrase }
}
