package import Domain

/// What the fields of one kind say in words: closed values by name, references as what they mean.
package struct RecordWords: Sendable {
  private let kind: Kind
  private let names: ReferenceNames
  private let references: [String: Kind]
  private let language: Language

  package init(_ kind: Kind, _ book: Book, _ language: Language) {
    self.kind = kind
    self.language = language
    names = ReferenceNames(book)
    references = kind.references
  }

  /// Empty for a field without a value.
  package func text(_ field: String, in record: Record) -> String {
    guard let value = record[field] else { return "" }
    if let target = references[field] { return names.written(value, of: target) }
    if case .bool(let flag) = value { return Phrase.answer(flag)[language] }
    guard let tokens = ClosedValues.type(kind, field) else { return value.written }
    return words(value, tokens)
  }

  private func words(_ value: Value, _ tokens: any (Token & Phrased).Type) -> String {
    switch value {
    case .set(let values), .list(let values):
      values.map { words($0, tokens) }.joined(separator: ", ")
    case .text(let text): (tokens.init(rawValue: text) as (any Phrased)?)?.phrase[language] ?? text
    default: value.written
    }
  }
}

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
