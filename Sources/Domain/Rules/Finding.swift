/// Something that a rule noticed; the words for it are made where it is shown.
package struct Finding: Hashable, Sendable {
  package let rule: Rule
  package let severity: Severity
  package let reason: FindingReason
  /// Nil when it is about the book as a whole.
  package let subject: EntityReference?
  package let repair: Repair?

  package init(
    _ rule: Rule, _ severity: Severity, _ reason: FindingReason,
    about subject: EntityReference? = nil, repair: Repair? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.reason = reason
    self.subject = subject
    self.repair = repair
  }
}

/// The rules by their numbers, which never change: R of the agreement and its council, L of links.
package enum Rule: String, Hashable, Sendable, CaseIterable {
  case seats = "R1"
  case umbrellaSeat = "R2"
  case commissionerSeat = "R3"
  case nominatorAffiliated = "R4"
  case meetingsPerYear = "R5"
  case bodiesAffiliated = "R6"
  case cNetworkSeats = "R7"
  case planSpan = "R8"
  case annualProcess = "R9"
  case yearlyFollowUp = "R10"
  case review = "R11"
  case reporterAffiliated = "R12"
  case feedback = "R13"
  case issueStopAndNotice = "R14"
  case electionMeeting = "R15"
  case workingGroup = "R16"
  /// Two seats for one organisation: allowed, so it never finds anything.
  case sameOrganisationTwice = "R17"
  /// Enforced when something is removed or changed; see `Book.removing` and `Book.alteration`.
  case nothingLost = "R18"
  /// A reference leads nowhere.
  case links = "L1"
  /// A number that should be unique is not, or the same thing was entered twice.
  case numbers = "L2"
  /// A field holds what no form would let through.
  case fields = "L3"
}

/// How much a finding weighs.
package enum Severity: Int, Hashable, Comparable, Sendable, CaseIterable {
  /// The program does not do it.
  case refusal
  case warning
  /// Something that should be there is not.
  case gap
  case notice

  /// Heaviest first.
  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

/// What was found, with the numbers that a sentence about it needs.
package enum FindingReason: Hashable, Sendable {
  /// R1.
  case seats(SeatSide, found: Int, expected: Int)
  /// R2, with the organisation that should have nominated.
  case umbrellaSeatMissing(Identifier<Party>)
  /// R3.
  case commissionerMissing
  /// R4; nil when nobody is said to have nominated.
  case nominatorNotAffiliated(Identifier<Party>?)
  /// R1; the subject is one of the seats.
  case seatHeldTwice
  /// R7; the subject is one of the seats.
  case administrationTwice(Identifier<Party>?)
  /// R1; so many seats end and nobody is to come.
  case seatsEnd(CouncilBody, count: Int, on: Day)
  /// R5.
  case councilMeetings(year: Int, found: Int, expected: Int)
  /// R6.
  case notAffiliated
  /// R7.
  case cNetworkSeatMissing
  /// R8.
  case planNotTwoYears(from: Int, to: Int)
  /// R8.
  case planOutsidePeriod(from: Int, to: Int)
  /// R8; the activity does not say what the version was adopted with.
  case adoptedTextEdited(version: Int, fields: [Activity.CodingKeys])
  /// R8; the version promises it, and it is not there.
  case adoptedActivityGone(version: Int)
  /// R8; it stands as decided in a version that was adopted without it.
  case decidedWithoutAdoption(version: Int)
  /// R9.
  case annualProcessMissing
  /// R10; the commitment's own.
  case commitmentNotFollowedUp(Commitment, year: Int)
  /// R10; the subject is the activity.
  case activityNotFollowedUp(year: Int)
  /// R11; days is negative when the day has passed.
  case reviewDue(by: Day, days: Int)
  /// R12.
  case reporterMissing
  /// R12.
  case reporterNotAffiliated(Identifier<Party>)
  /// R13; days since the matter was dealt with.
  case feedbackMissing(days: Int)
  /// R14; days past the last day.
  case noticeLate(days: Int)
  /// R14; received after the stop of the meeting it stands on.
  case afterIssueStop(stop: Day)
  /// R15.
  case nominationNotAffiliated(Identifier<Party>)
  /// R16.
  case groupWithoutCivilParty
  /// L1.
  case brokenLink(field: String, target: EntityReference, EntityPresence)
  /// L1; the file of an attachment is not where it lay.
  case attachmentMissing(String)
  /// L1; it is not the file whose fingerprint was taken.
  case attachmentChanged(since: Day?)
  /// L1; something goes on at a body that is no more.
  case pointsAtEnded(Identifier<Party>, since: Day)
  /// L2; the others that have the number.
  case sameNumber(String, with: EntityReference)
  /// L3.
  case problem(Problem)
  /// R18; the text of minutes on record is not the one that was put there.
  case minutesAltered
  /// R18; an older program put them on record and kept no text of them.
  case minutesNotKept
}

/// What the user can do about a finding.
package enum Repair: Hashable, Sendable {
  /// Affiliate the party, or say that it has ended.
  case affiliate(Identifier<Party>)
  case addMandate(CouncilBody, nominatedBy: Identifier<Party>?)
  case addMeeting
  case edit(EntityReference, field: String)
  case assess(Commitment, year: Int)
  case giveFeedback(Identifier<Matter>)
  case restore(EntityReference)
  /// Let who took over from a body have what goes on there; nil where nobody is said to.
  case reorganise(Identifier<Party>, into: Identifier<Party>?)
  /// Publishing keeps the text of minutes that are on record without it.
  case publish(Identifier<Meeting>)
}
