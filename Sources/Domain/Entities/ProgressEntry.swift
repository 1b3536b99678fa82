/// How far an activity had come on a day: one entry of its series, which is never overwritten.
///
/// What an activity says of itself today is what its latest entry says; see `Book+Standing.swift`.
package struct ProgressEntry: Codable, Equatable, Sendable, Identifiable {
  package let id: Identifier<ProgressEntry>
  /// Running within the activity, so that of two entries of one day the later one is known.
  package var number: Int
  package var activity: Identifier<Activity>
  package var date: Day
  package var status: ActivityStatus
  package var percent: Int?
  package var note: String?
  /// Where it was told.
  package var meeting: Identifier<Meeting>?
  /// The author who recorded it, as the program was told.
  package var recordedBy: String?

  /// Sets what is required; everything else starts empty.
  package init(
    id: Identifier<ProgressEntry>, number: Int, activity: Identifier<Activity>, date: Day,
    status: ActivityStatus
  ) {
    self.id = id
    self.number = number
    self.activity = activity
    self.date = date
    self.status = status
  }

  package enum CodingKeys: String, CodingKey, CaseIterable {
    case id = "id"
    case number = "number"
    case activity = "activity"
    case date = "date"
    case status = "status"
    case percent = "percent"
    case note = "note"
    case meeting = "meeting"
    case recordedBy = "recordedBy"
  }
}

extension ProgressEntry {
  /// By day, and by number within a day.
  static func precedes(_ left: ProgressEntry, _ right: ProgressEntry) -> Bool {
    (left.date, left.number, left.id) < (right.date, right.number, right.id)
  }
}
