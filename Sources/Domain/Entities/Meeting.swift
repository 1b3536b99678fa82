/// A meeting of the council or of a body around it.
package struct Meeting: Codable, Equatable, Sendable, Identifiable {
  package let id: Identifier<Meeting>
  package var kind: MeetingKind
  /// Within its year.
  package var number: Int?
  package var date: Day
  package var start: TimeOfDay?
  package var end: TimeOfDay?
  package var place: String?
  package var theme: String?
  package var status: MeetingStatus = .planned
  package var notesStatus: NotesStatus = .missing
  package var noticeSentDate: Day?
  /// When meeting mode was begun; set while it runs and after.
  package var openedTime: TimeOfDay?
  /// Where a running meeting stands, so that a new start opens there.
  package var currentTreatment: Identifier<Treatment>?
  /// When it came to that point, so that its clock goes on after a power cut.
  package var pointSince: TimeOfDay?
  /// Merges person by person.
  package var attendance: [Identifier<Person>: Presence] = [:]
  /// When somebody came who was not there from the beginning, and left before the end.
  package var arrivals: [Identifier<Person>: TimeOfDay] = [:]
  package var departures: [Identifier<Person>: TimeOfDay] = [:]
  /// For whom somebody serves in the other's seat.
  package var substitutes: [Identifier<Person>: Identifier<Person>] = [:]
  package var guests: [String] = []
  package var nextMeeting: Identifier<Meeting>?
  package var note: String?
  /// To whom the minutes went for approval, and until when.
  package var approvalBy: String?
  package var approvalUntil: Day?
  /// Who approved them, and on which day.
  package var approvedBy: String?
  package var approvedDate: Day?
  package var publishedDate: Day?
  /// The text of the minutes as they were put on record, and its fingerprint.
  package var minutes: String?
  package var fingerprint: String?
  /// What was added since; merges one by one.
  package var addenda: [Identifier<Addendum>: Addendum] = [:]

  /// Sets what is required; everything else starts empty.
  package init(id: Identifier<Meeting>, kind: MeetingKind, date: Day) {
    self.id = id
    self.kind = kind
    self.date = date
  }

  package enum CodingKeys: String, CodingKey, CaseIterable {
    case id = "id"
    case kind = "kind"
    case number = "number"
    case date = "date"
    case start = "start"
    case end = "end"
    case place = "place"
    case theme = "theme"
    case status = "status"
    case notesStatus = "notesStatus"
    case noticeSentDate = "noticeSentDate"
    case openedTime = "openedTime"
    case currentTreatment = "currentTreatment"
    case pointSince = "pointSince"
    case attendance = "attendance"
    case arrivals = "arrivals"
    case departures = "departures"
    case substitutes = "substitutes"
    case guests = "guests"
    case nextMeeting = "nextMeeting"
    case note = "note"
    case approvalBy = "approvalBy"
    case approvalUntil = "approvalUntil"
    case approvedBy = "approvedBy"
    case approvedDate = "approvedDate"
    case publishedDate = "publishedDate"
    case minutes = "minutes"
    case fingerprint = "fingerprint"
    case addenda = "addenda"
  }
}

/// What a meeting is, which decides who may be invited.
package enum MeetingKind: String, Token {
  case council
  case councilWithCNetwork
  case workingCommittee
  case cNetwork
  case themeEvening
  case electionMeeting
  case workingGroup
  case other
}

/// How far a meeting has come.
package enum MeetingStatus: String, Token {
  case planned
  case called
  case running
  case held
  case cancelled
}

/// How far the meeting notes have come; final ones are official.
package enum NotesStatus: String, Token {
  case missing
  case draft
  case final
  case published
}

/// Whether somebody with a seat came.
package enum Presence: String, Token {
  case present
  case notified
  case absent
}
