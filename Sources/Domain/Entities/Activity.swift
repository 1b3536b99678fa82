/// Something the plan says will be done.
package struct Activity: Codable, Equatable, Sendable, Identifiable {
  package let id: Identifier<Activity>
  /// Within its plan, such as A07.
  package var number: String
  package var title: String
  package var plan: Identifier<ActivityPlan>?
  /// What its latest entry of progress says, where it has any.
  package var status: ActivityStatus = .proposed
  /// Of the latest entry, as `status`.
  package var percent: Int?
  package var performingSide: PerformingSide = .joint
  package var responsible: Set<Identifier<Party>> = []
  package var contributors: Set<Identifier<Party>> = []
  package var principles: Set<Principle> = []
  package var commitments: Set<Commitment> = []
  /// The societal challenge it answers.
  package var challenge: String?
  /// Nil where it was not said.
  package var nature: ActivityNature?
  package var goals: Set<SustainabilityGoal> = []
  package var dimensions: Set<SustainabilityDimension> = []
  package var purpose: String?
  /// How it is known to be done.
  package var measure: String?
  package var milestones: String?
  package var start: Day?
  /// Its month is what the plan promises.
  package var due: Day?
  package var completedDate: Day?
  /// Why it was paused or dropped, and who decided.
  package var endReason: String?
  /// The committee whose annual process holds it (R9).
  package var annualProcessParty: Identifier<Party>?
  package var annualProcessYear: Int?
  package var annualProcessReference: String?
  /// The matter it came from.
  package var matter: Identifier<Matter>?
  /// What it goes on from in an earlier plan.
  package var origin: Identifier<Activity>?
  /// The latest comment; earlier ones are in its entries of progress.
  package var note: String?
  package var revisionNote: String?

  /// Sets what is required; everything else starts empty.
  package init(id: Identifier<Activity>, number: String, title: String) {
    self.id = id
    self.number = number
    self.title = title
  }

  package enum CodingKeys: String, CodingKey, CaseIterable {
    case id = "id"
    case number = "number"
    case title = "title"
    case plan = "plan"
    case status = "status"
    case percent = "percent"
    case performingSide = "performingSide"
    case responsible = "responsible"
    case contributors = "contributors"
    case principles = "principles"
    case commitments = "commitments"
    case challenge = "challenge"
    case nature = "nature"
    case goals = "goals"
    case dimensions = "dimensions"
    case purpose = "purpose"
    case measure = "measure"
    case milestones = "milestones"
    case start = "start"
    case due = "due"
    case completedDate = "completedDate"
    case endReason = "endReason"
    case annualProcessParty = "annualProcessParty"
    case annualProcessYear = "annualProcessYear"
    case annualProcessReference = "annualProcessReference"
    case matter = "matter"
    case origin = "origin"
    case note = "note"
    case revisionNote = "revisionNote"
  }
}

/// Where an activity stands; being late is computed, never set.
package enum ActivityStatus: String, Token {
  case proposed
  case decided
  case ongoing
  case completed
  case paused
  case dropped
}

/// Who carries an activity out.
package enum PerformingSide: String, Token {
  case municipality
  case civilSociety
  case joint
}
