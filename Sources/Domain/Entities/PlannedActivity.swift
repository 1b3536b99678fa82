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
    case keepsTexts = "keepsTexts"
  }
}

extension PlannedActivity {
  /// The fields of an activity that its plan promises; how far it has come is no promise.
  package static let promised: [Activity.CodingKeys] = [
    .title, .performingSide, .responsible, .principles, .commitments, .challenge, .purpose,
    .measure, .start, .due,
  ]

  /// The promised fields in which another version says something else, in their order.
  ///
  /// A text that the older of the two was not asked to keep is no difference.
  package func differences(from other: PlannedActivity) -> [Activity.CodingKeys] {
    let bothKeepTexts = keepsTexts == true && other.keepsTexts == true
    return Self.promised.filter { key in
      switch key {
      case .title: title != other.title
      case .performingSide: performingSide != other.performingSide
      case .responsible: responsible != other.responsible
      case .principles: principles != other.principles
      case .commitments: commitments != other.commitments
      case .challenge: bothKeepTexts && challenge != other.challenge
      case .purpose: bothKeepTexts && purpose != other.purpose
      case .measure: bothKeepTexts && measure != other.measure
      case .start: bothKeepTexts && start != other.start
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

extension ActivityPlan {
  /// What the version promises of an activity; nil for one it does not hold.
  package func promise(of activity: Identifier<Activity>) -> PlannedActivity? {
    contents[activity].flatMap { $0.isPromised ? $0 : nil }
  }
}
