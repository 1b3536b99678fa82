/// An activity as a version of the plan had it on the day the next version took over.
package struct PlannedActivity: Codable, Hashable, Sendable {
  package let number: String
  package let title: String
  package let status: ActivityStatus
  package let performingSide: PerformingSide
  package let responsible: Set<Identifier<Party>>
  package let principles: Set<Principle>
  package let commitments: Set<Commitment>
  package let due: Day?

  package init(_ activity: Activity) {
    number = activity.number
    title = activity.title
    status = activity.status
    performingSide = activity.performingSide
    responsible = activity.responsible
    principles = activity.principles
    commitments = activity.commitments
    due = activity.due
  }

  package enum CodingKeys: String, CodingKey, CaseIterable {
    case number = "number"
    case title = "title"
    case status = "status"
    case performingSide = "performingSide"
    case responsible = "responsible"
    case principles = "principles"
    case commitments = "commitments"
    case due = "due"
  }
}
