/// What was decided under one point of a meeting.
package struct Decision: Codable, Equatable, Sendable, Identifiable {
  package let id: Identifier<Decision>
  package var treatment: Identifier<Treatment>
  /// Nil for one from before decisions had kinds.
  package var kind: DecisionKind?
  package var text: String
  package var date: Day
  /// Such as § 12; running within the year.
  package var reference: String?
  /// To whom: a party of the register, a working group, or a body or office that is neither.
  package var party: Identifier<Party>?
  package var group: Identifier<WorkingGroup>?
  package var body: String?
  /// By when.
  package var due: Day?
  /// The activity it became.
  package var activity: Identifier<Activity>?
  /// The meeting it was put off to.
  package var meeting: Identifier<Meeting>?
  /// Required when nothing is done.
  package var reason: String?
  /// Who saw it otherwise and how, each on a line of its own.
  package var differingViews: String?

  /// Sets what is required; everything else starts empty.
  package init(
    id: Identifier<Decision>, treatment: Identifier<Treatment>, text: String, date: Day
  ) {
    self.id = id
    self.treatment = treatment
    self.text = text
    self.date = date
  }

  package enum CodingKeys: String, CodingKey, CaseIterable {
    case id = "id"
    case treatment = "treatment"
    case kind = "kind"
    case text = "text"
    case date = "date"
    case reference = "reference"
    case party = "party"
    case group = "group"
    case body = "body"
    case due = "due"
    case activity = "activity"
    case meeting = "meeting"
    case reason = "reason"
    case differingViews = "differingViews"
  }
}

/// What a forum for dialogue can decide; the council has no power over anybody but itself.
package enum DecisionKind: String, Token {
  case noted
  case jointView
  case recommendation
  case referral
  case assignment
  case toWorkingGroup
  case becomesActivity
  case tabled
  case noAction
  case answered
}
