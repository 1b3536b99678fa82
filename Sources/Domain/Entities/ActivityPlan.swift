/// One version of the two-year plan.
package struct ActivityPlan: Codable, Equatable, Sendable, Identifiable {
  package let id: Identifier<ActivityPlan>
  /// The code of the agreement period.
  package var period: String
  package var fromYear: Int
  /// Inclusive; the agreement says two calendar years (R8).
  package var toYear: Int
  package var version: Int = 1
  package var adoptedDate: Day?
  /// Where it was adopted.
  package var meeting: Identifier<Meeting>?
  package var registryNumber: RegistryNumber?
  package var revisionNote: String?
  /// What it held when the next version took over; empty while it is worked on.
  package var contents: [Identifier<Activity>: PlannedActivity] = [:]

  /// Sets what is required; everything else starts empty.
  package init(id: Identifier<ActivityPlan>, period: String, fromYear: Int, toYear: Int) {
    self.id = id
    self.period = period
    self.fromYear = fromYear
    self.toYear = toYear
  }

  package enum CodingKeys: String, CodingKey, CaseIterable {
    case id = "id"
    case period = "period"
    case fromYear = "fromYear"
    case toYear = "toYear"
    case version = "version"
    case adoptedDate = "adoptedDate"
    case meeting = "meeting"
    case registryNumber = "registryNumber"
    case revisionNote = "revisionNote"
    case contents = "contents"
  }
}
