/// One point on one meeting's agenda; a matter has one for each time it is taken up.
package struct Treatment: Codable, Equatable, Sendable, Identifiable {
  package let id: Identifier<Treatment>
  package var meeting: Identifier<Meeting>
  /// Sorts the points of a meeting as text; see `OrderKey`.
  package var order: String
  package var section: AgendaSection = .newMatters
  package var heading: String
  package var standingItem: Bool = false
  package var matter: Identifier<Matter>?
  package var activity: Identifier<Activity>?
  package var commitment: Commitment?
  /// An office or organisation.
  package var presenter: String?
  /// Planned length.
  package var minutes: Int?
  /// As typed in the meeting.
  package var notes: String?
  package var outcome: Outcome?
  /// Required when nothing is done.
  package var outcomeReason: String?
  /// To whom it was referred.
  package var outcomeParty: Identifier<Party>?
  package var outcomeGroup: Identifier<WorkingGroup>?
  package var handledTime: TimeOfDay?
  /// Who took no part in it, having an interest of their own.
  package var aside: Set<Identifier<Person>> = []

  /// Sets what is required; everything else starts empty.
  package init(
    id: Identifier<Treatment>, meeting: Identifier<Meeting>, order: String, heading: String
  ) {
    self.id = id
    self.meeting = meeting
    self.order = order
    self.heading = heading
  }

  package enum CodingKeys: String, CodingKey, CaseIterable {
    case id = "id"
    case meeting = "meeting"
    case order = "order"
    case section = "section"
    case heading = "heading"
    case standingItem = "standingItem"
    case matter = "matter"
    case activity = "activity"
    case commitment = "commitment"
    case presenter = "presenter"
    case minutes = "minutes"
    case notes = "notes"
    case outcome = "outcome"
    case outcomeReason = "outcomeReason"
    case outcomeParty = "outcomeParty"
    case outcomeGroup = "outcomeGroup"
    case handledTime = "handledTime"
    case aside = "aside"
  }
}

/// The parts of an agenda, in their order.
package enum AgendaSection: String, Token {
  case formalities
  case followUp
  case tabled
  case newMatters
  case closing
}

/// What the council did with a point.
package enum Outcome: String, Token {
  case answered
  case becomesActivity
  case toWorkingGroup
  case referred
  case toExecutiveBoard
  case noAction
  case tabled
}
