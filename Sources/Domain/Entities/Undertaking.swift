/// What the annual process of one municipal body in one year says of an activity (R9).
package struct Undertaking: Codable, Equatable, Sendable, Identifiable {
  package let id: Identifier<Undertaking>
  package var activity: Identifier<Activity>
  /// The committee, administration or company whose planning it is.
  package var party: Identifier<Party>
  package var year: Int
  package var status: UndertakingStatus = .requested
  /// Where it stands in the plan of the body.
  package var reference: String?
  package var note: String?

  /// Sets what is required; everything else starts empty.
  package init(
    id: Identifier<Undertaking>, activity: Identifier<Activity>, party: Identifier<Party>,
    year: Int
  ) {
    self.id = id
    self.activity = activity
    self.party = party
    self.year = year
  }

  package enum CodingKeys: String, CodingKey, CaseIterable {
    case id = "id"
    case activity = "activity"
    case party = "party"
    case year = "year"
    case status = "status"
    case reference = "reference"
    case note = "note"
  }
}

/// How far an undertaking has come into the planning of a body.
package enum UndertakingStatus: String, Token {
  /// Sent to those who plan.
  case requested
  case inPlan
  case declined
}
