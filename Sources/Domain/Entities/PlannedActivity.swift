/// An activity as a version of the plan has it: the text that was adopted, or that the next version
/// took over from.
package struct PlannedActivity: Codable, Hashable, Sendable {
  package let number: String
  package let title: String
  package let status: ActivityStatus
  package let performingSide: PerformingSide
  package let responsible: Set<Identifier<Party>>
  package let principles: Set<Principle>
  package let commitments: Set<Commitment>
  package let challenge: String?
  package let purpose: String?
  package let measure: String?
  package let start: Day?
  package let due: Day?
  /// Why it is not to be done; only of what is paused or dropped.
  package let endReason: String?
  package let contributors: Set<Identifier<Party>>?
  package let nature: ActivityNature?
  package let goals: Set<SustainabilityGoal>?
  package let dimensions: Set<SustainabilityDimension>?
  package let milestones: String?
  /// Whether challenge, purpose, measure and start were kept too; older programs did not.
  package let keepsTexts: Bool?

  package init(_ activity: Activity) {
    number = activity.number
    title = activity.title
    status = activity.status
    performingSide = activity.performingSide
    responsible = activity.responsible
    principles = activity.principles
    commitments = activity.commitments
    challenge = activity.challenge
    purpose = activity.purpose
    measure = activity.measure
    start = activity.start
    due = activity.due
    endReason = activity.endReason
    contributors = activity.contributors
    nature = activity.nature
    goals = activity.goals
    dimensions = activity.dimensions
    milestones = activity.milestones
    keepsTexts = true
  }

  package enum CodingKeys: String, CodingKey, CaseIterable {
    case number = "number"
    case title = "title"
    case status = "status"
    case performingSide = "performingSide"
    case responsible = "responsible"
    case principles = "principles"
    case commitments = "commitments"
    case challenge = "challenge"
    case purpose = "purpose"
    case measure = "measure"
    case start = "start"
    case due = "due"
    case endReason = "endReason"
    case contributors = "contributors"
    case nature = "nature"
    case goals = "goals"
    case dimensions = "dimensions"
    case milestones = "milestones"
    case keepsTexts = "keepsTexts"
  }
}

extension PlannedActivity {
  /// The fields of an activity that its plan promises; how far it has come is no promise.
  package static let promised: [Activity.CodingKeys] = [
    .title, .performingSide, .responsible, .contributors, .principles, .commitments, .challenge,
    .nature, .goals, .dimensions, .purpose, .measure, .milestones, .start, .due,
  ]

  /// The promised fields that this version was asked to keep; older programs kept fewer.
  package var kept: [Activity.CodingKeys] {
    Self.promised.filter { key in
      switch key {
      case .challenge, .purpose, .measure, .start: keepsTexts == true
      case .contributors, .nature, .goals, .dimensions, .milestones: goals != nil
      default: true
      }
    }
  }

  /// The promised fields in which another version says something else, in their order.
  ///
  /// A text that the older of the two was not asked to keep is no difference.
  package func differences(from other: PlannedActivity) -> [Activity.CodingKeys] {
    let asked = Set(other.kept)
    return kept.filter(asked.contains).filter { key in
      switch key {
      case .title: title != other.title
      case .performingSide: performingSide != other.performingSide
      case .responsible: responsible != other.responsible
      case .principles: principles != other.principles
      case .commitments: commitments != other.commitments
      case .contributors: contributors != other.contributors
      case .challenge: challenge != other.challenge
      case .nature: nature != other.nature
      case .goals: goals != other.goals
      case .dimensions: dimensions != other.dimensions
      case .purpose: purpose != other.purpose
      case .measure: measure != other.measure
      case .milestones: milestones != other.milestones
      case .start: start != other.start
      case .due: due != other.due
      default: false
      }
    }
  }
}

extension PlannedActivity {
  /// Whether the version promises it: what was dropped is not promised, nor what was put aside when
  /// its version was adopted.
  package var isPromised: Bool {
    keepsTexts == true ? !status.isPutAside : status != .dropped
  }
}

extension Activity {
  /// With the words of a version of its plan wherever that version kept them, but for those that
  /// are named.
  package func saying(
    _ adopted: PlannedActivity, without free: Set<CodingKeys> = []
  ) -> Activity {
    var copy = self
    copy.number = adopted.number
    for key in adopted.kept where !free.contains(key) {
      switch key {
      case .title: copy.title = adopted.title
      case .performingSide: copy.performingSide = adopted.performingSide
      case .responsible: copy.responsible = adopted.responsible
      case .contributors: copy.contributors = adopted.contributors ?? []
      case .principles: copy.principles = adopted.principles
      case .commitments: copy.commitments = adopted.commitments
      case .challenge: copy.challenge = adopted.challenge
      case .nature: copy.nature = adopted.nature
      case .goals: copy.goals = adopted.goals ?? []
      case .dimensions: copy.dimensions = adopted.dimensions ?? []
      case .purpose: copy.purpose = adopted.purpose
      case .measure: copy.measure = adopted.measure
      case .milestones: copy.milestones = adopted.milestones
      case .start: copy.start = adopted.start
      case .due: copy.due = adopted.due
      default: break
      }
    }
    return copy
  }
}

extension ActivityPlan {
  /// What the version promises of an activity; nil for one it does not hold.
  package func promise(of activity: Identifier<Activity>) -> PlannedActivity? {
    contents[activity].flatMap { $0.isPromised ? $0 : nil }
  }
}
