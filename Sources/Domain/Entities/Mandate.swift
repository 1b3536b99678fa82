/// A person's seat in a body for a span of days.
package struct Mandate: Codable, Equatable, Sendable, Identifiable {
  package let id: Identifier<Mandate>
  package var person: Identifier<Person>
  package var body: CouncilBody
  package var role: MandateRole
  package var side: SeatSide
  /// For a C-network seat the administration represented.
  package var nominatedBy: Identifier<Party>?
  /// When the body is a working group.
  package var group: Identifier<WorkingGroup>?
  /// Whether the person is a municipal commissioner (R3).
  package var isCommissioner: Bool = false
  package var from: Day
  /// The last day, inclusive; nil while it runs.
  package var to: Day?

  /// Sets what is required; everything else starts empty.
  package init(
    id: Identifier<Mandate>, person: Identifier<Person>, body: CouncilBody, role: MandateRole,
    side: SeatSide, from: Day
  ) {
    self.id = id
    self.person = person
    self.body = body
    self.role = role
    self.side = side
    self.from = from
  }

  package enum CodingKeys: String, CodingKey, CaseIterable {
    case id = "id"
    case person = "person"
    case body = "body"
    case role = "role"
    case side = "side"
    case nominatedBy = "nominatedBy"
    case group = "group"
    case isCommissioner = "isCommissioner"
    case from = "from"
    case to = "to"
  }
}

/// A body that has seats.
package enum CouncilBody: String, Token {
  case council
  case workingCommittee
  case cNetwork
  case workingGroup
}

/// What a seat is for.
package enum MandateRole: String, Token {
  case member
  case substitute
  case chair
  case coordinator
  case secretary
  case coOpted
}

/// Whose seat it is; R1 counts ten, three and one.
package enum SeatSide: String, Token {
  case civilSociety
  case politics
  case official
}
