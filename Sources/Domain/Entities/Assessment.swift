/// The yearly follow-up of one commitment by both sides.
package struct Assessment: Codable, Equatable, Sendable, Identifiable {
  package let id: Identifier<Assessment>
  /// The year looked back on.
  package var year: Int
  package var commitment: Commitment
  package var civil: AssessmentStep?
  package var municipal: AssessmentStep?
  package var joint: AssessmentStep?
  package var evidence: String?
  /// What changes next year.
  package var improvement: String?
  package var tickedDate: Day?
  /// The meeting ticks it, not a person.
  package var tickedAtMeeting: Identifier<Meeting>?
  /// When the report of the year was given out with it; from then on it is revised with a reason.
  package var publishedDate: Day?
  /// Why it was changed after that.
  package var revisionNote: String?

  /// Sets what is required; everything else starts empty.
  package init(id: Identifier<Assessment>, year: Int, commitment: Commitment) {
    self.id = id
    self.year = year
    self.commitment = commitment
  }

  package enum CodingKeys: String, CodingKey, CaseIterable {
    case id = "id"
    case year = "year"
    case commitment = "commitment"
    case civil = "civil"
    case municipal = "municipal"
    case joint = "joint"
    case evidence = "evidence"
    case improvement = "improvement"
    case tickedDate = "tickedDate"
    case tickedAtMeeting = "tickedAtMeeting"
    case publishedDate = "publishedDate"
    case revisionNote = "revisionNote"
  }
}

/// How far a commitment was kept, in four steps and "do not know".
package enum AssessmentStep: String, Token {
  case notAtAll
  case toSomeExtent
  case toLargeExtent
  case fully
  case unknown
}
