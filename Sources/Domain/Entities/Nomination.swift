/// Somebody put forward for a seat at the yearly election meeting.
package struct Nomination: Codable, Equatable, Sendable, Identifiable {
  package let id: Identifier<Nomination>
  /// The calendar year the seat begins.
  package var year: Int
  package var nominatingParty: Identifier<Party>
  /// Personal data.
  package var nominee: String
  /// The day it was put forward, on which the party must have joined (R15).
  package var date: Day?
  /// When the nominee said yes.
  package var acceptedDate: Day?
  package var meeting: Identifier<Meeting>?
  package var outcome: NominationOutcome?

  /// Sets what is required; everything else starts empty.
  package init(
    id: Identifier<Nomination>, year: Int, nominatingParty: Identifier<Party>, nominee: String
  ) {
    self.id = id
    self.year = year
    self.nominatingParty = nominatingParty
    self.nominee = nominee
  }

  package enum CodingKeys: String, CodingKey, CaseIterable {
    case id = "id"
    case year = "year"
    case nominatingParty = "nominatingParty"
    case nominee = "nominee"
    case date = "date"
    case acceptedDate = "acceptedDate"
    case meeting = "meeting"
    case outcome = "outcome"
  }
}

/// What the election meeting made of a nomination.
package enum NominationOutcome: String, Token {
  case elected
  case notElected
  case withdrawn
}
