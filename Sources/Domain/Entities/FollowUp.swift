/// Something somebody is to do, usually agreed at a meeting, ticked off when done.
package struct FollowUp: Codable, Equatable, Sendable, Identifiable {
  package let id: Identifier<FollowUp>
  /// Running within the year of its origin; shown as U12.
  package var number: Int?
  package var title: String
  package var responsibleParty: Identifier<Party>?
  /// A body or office that is not a party, such as the secretary.
  package var responsible: String?
  /// Of an office; a party has its own.
  package var side: PerformingSide?
  package var due: Day?
  package var status: FollowUpStatus = .open
  package var originMeeting: Identifier<Meeting>?
  package var originTreatment: Identifier<Treatment>?
  package var originDecision: Identifier<Decision>?
  package var activity: Identifier<Activity>?
  package var matter: Identifier<Matter>?
  package var principle: Principle?
  package var commitment: Commitment?
  package var tickedDate: Day?
  package var tickedTime: TimeOfDay?
  /// The author who ticked, as the program was told.
  package var tickedBy: String?
  /// The meeting that was running.
  package var tickedAtMeeting: Identifier<Meeting>?
  /// Why it was dropped.
  package var endReason: String?
  package var note: String?

  /// Sets what is required; everything else starts empty.
  package init(id: Identifier<FollowUp>, title: String) {
    self.id = id
    self.title = title
  }

  package enum CodingKeys: String, CodingKey, CaseIterable {
    case id = "id"
    case number = "number"
    case title = "title"
    case responsibleParty = "responsibleParty"
    case responsible = "responsible"
    case side = "side"
    case due = "due"
    case status = "status"
    case originMeeting = "originMeeting"
    case originTreatment = "originTreatment"
    case originDecision = "originDecision"
    case activity = "activity"
    case matter = "matter"
    case principle = "principle"
    case commitment = "commitment"
    case tickedDate = "tickedDate"
    case tickedTime = "tickedTime"
    case tickedBy = "tickedBy"
    case tickedAtMeeting = "tickedAtMeeting"
    case endReason = "endReason"
    case note = "note"
  }
}

/// Whether a follow-up is ticked off.
package enum FollowUpStatus: String, Token {
  case open
  case partly
  case done
  case dropped
}
