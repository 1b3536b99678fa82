extension Book {
  /// The assessment of a commitment for a year; of several, the one with the lowest identifier.
  package func assessment(of commitment: Commitment, year: Int) -> Assessment? {
    assessments.all.filter { $0.commitment == commitment && $0.year == year }
      .min { $0.id < $1.id }
  }

  /// Creates or updates the assessment of a commitment for a year.
  package func assessing(
    _ commitment: Commitment, year: Int, ids: inout IdentifierSource,
    edit: (inout Assessment) -> Void
  ) -> [Change] {
    if let present = assessment(of: commitment, year: year) { return present.changing(edit) }
    var created = Assessment(id: ids.next(), year: year, commitment: commitment)
    edit(&created)
    return [created.creation]
  }

  /// Sets what one side, or both together, think of a commitment; nil takes it back.
  package func assessing(
    _ commitment: Commitment, year: Int, _ voice: AssessmentVoice, as step: AssessmentStep?,
    ids: inout IdentifierSource
  ) -> [Change] {
    assessing(commitment, year: year, ids: &ids) { $0[voice] = step }
  }

  /// Ticks a commitment for a year, at the meeting when one runs; a repeat changes nothing.
  package func ticking(
    _ commitment: Commitment, year: Int, by actor: Actor, at meeting: Identifier<Meeting>? = nil,
    ids: inout IdentifierSource
  ) -> [Change] {
    guard assessment(of: commitment, year: year)?.tickedDate == nil else { return [] }
    return assessing(commitment, year: year, ids: &ids) {
      $0.tickedDate = actor.now.day
      $0.tickedAtMeeting = meeting
    }
  }

  /// Takes the tick of a commitment away and keeps what was assessed.
  package func unticking(_ commitment: Commitment, year: Int) -> [Change] {
    changing(assessment(of: commitment, year: year)?.id) {
      $0.tickedDate = nil
      $0.tickedAtMeeting = nil
    }
  }
}

/// Who assesses a commitment.
package enum AssessmentVoice: Hashable, Sendable, CaseIterable {
  case civil
  case municipal
  case joint
}

extension Assessment {
  /// The step one voice gave.
  package subscript(voice: AssessmentVoice) -> AssessmentStep? {
    get {
      switch voice {
      case .civil: civil
      case .municipal: municipal
      case .joint: joint
      }
    }
    set {
      switch voice {
      case .civil: civil = newValue
      case .municipal: municipal = newValue
      case .joint: joint = newValue
      }
    }
  }

  /// Steps between the two sides; nil unless both know; two or more is worth talking about.
  package var difference: Int? {
    guard let civil = civil?.grade, let municipal = municipal?.grade else { return nil }
    return abs(civil - municipal)
  }
}

extension AssessmentStep {
  /// 0 not at all … 3 fully; nil for "do not know".
  package var grade: Int? {
    switch self {
    case .notAtAll: 0
    case .toSomeExtent: 1
    case .toLargeExtent: 2
    case .fully: 3
    case .unknown: nil
    }
  }
}
