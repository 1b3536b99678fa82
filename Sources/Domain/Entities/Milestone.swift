/// A point on the way of an activity, with a day of its own and its own tick.
package struct Milestone: Codable, Equatable, Sendable, Identifiable {
  package let id: Identifier<Milestone>
  package var activity: Identifier<Activity>
  package var title: String
  /// When it is to be reached.
  package var date: Day
  /// When it was reached; empty until then.
  package var doneDate: Day?
  package var note: String?

  /// Sets what is required; everything else starts empty.
  package init(
    id: Identifier<Milestone>, activity: Identifier<Activity>, title: String, date: Day
  ) {
    self.id = id
    self.activity = activity
    self.title = title
    self.date = date
  }

  package enum CodingKeys: String, CodingKey, CaseIterable {
    case id = "id"
    case activity = "activity"
    case title = "title"
    case date = "date"
    case doneDate = "doneDate"
    case note = "note"
  }
}
