/// What is wrong with one field of one entity, for a form or the command line.
package struct Problem: Hashable, Sendable {
  /// The field's own name.
  package let field: String
  package let severity: ProblemSeverity
  package let reason: ProblemReason

  package init(_ field: some CodingKey, _ reason: ProblemReason) {
    self.init(named: field.stringValue, reason)
  }

  /// As heavy as the table of `EntryRule` says.
  package init(named field: String, _ reason: ProblemReason) {
    self.init(named: field, reason, reason.entryRule.severity)
  }

  private init(named field: String, _ reason: ProblemReason, _ severity: ProblemSeverity) {
    self.field = field
    self.severity = severity
    self.reason = reason
  }

  /// The same as a warning: what was wrong already must not stop other fields from being put right.
  package var excused: Problem {
    Problem(named: field, reason, severity == .error ? .warning : severity)
  }
}

/// An error stops saving; a warning is told and counted; a note is told when something is entered
/// and never counted as wrong.
package enum ProblemSeverity: Hashable, Sendable {
  case error
  case warning
  case note
}

/// What is wrong, with what a sentence about it needs.
package enum ProblemReason: Hashable, Sendable {
  /// Nothing but white space where something is required.
  case empty
  /// More scalars than one line of a register bears.
  case tooLong(limit: Int)
  /// More marks on one letter than any language puts there.
  case tooManyMarks(limit: Int)
  /// An end before its beginning.
  case endsBeforeStart(start: Day)
  /// A time of day that ends before it begins.
  case timesReversed
  /// The reference leads to nothing known.
  case unknownReference(EntityReference)
  /// The reference leads to something removed.
  case removedReference(EntityReference)
  /// It cannot be its own parent or successor.
  case refersToItself
  /// A party whose name, alias or abbreviation is nearly the same.
  case similarName(Identifier<Party>)
  case sameOrganisationNumber(Identifier<Party>)
  /// The party has put the same name forward for the year already.
  case nominatedAlready(Identifier<Nomination>)
  case unusualRegistryNumber
  /// Another entity of the kind has the number.
  case numberTaken(EntityReference)
  /// Another decision or follow-up of the year has the number that is to name this one alone.
  case numberInUse(EntityReference)
  /// A decision under the point says otherwise.
  case decidedOtherwise(EntityReference)
  /// Referred, but not to whom.
  case recipientMissing
  /// Sent, but not to whom.
  case sentToNobody
  /// An answer without what it answers.
  case answerAboutNothing
  /// Dropped without saying why.
  case droppedWithoutReason
  /// R8.
  case planNotTwoYears
  /// R8.
  case planOutsidePeriod
  /// R8; its last year comes before its first.
  case yearsReversed
  /// R9; only the municipality has an annual process.
  case notMunicipal
  /// R8; a day outside the years of its plan.
  case outsidePlan(from: Int, to: Int)
  /// Of something that has been, on a day that has not.
  case dayToCome
  /// R8; adopted before there was an agreement to plan for.
  case beforeAgreement(Day)
  /// R8; adopted before the version it takes the place of.
  case beforeVersion(Int, Day)
  /// R8; adopted on another day than the meeting it was adopted at.
  case notOnMeetingDay(Day)
  /// R8; versions follow each other, each made by a revision.
  case notNextVersion(Int)
  /// R8; the draft of a version is there already.
  case draftIsThere(Int)
  /// Completed, and yet not a hundred of a hundred.
  case completedIsWhole
  /// So many of its activities lack what an adopted plan says of each.
  case notReadyToAdopt(Int)
  /// Somebody is said to have left a meeting before coming to it.
  case leavesBeforeComing
  /// It promises nothing.
  case nothingToAdopt
  /// R12.
  case reporterNotAffiliated(Outsider)
  /// R12.
  case reporterMissing
  /// R4.
  case nominatorNotAffiliated(Outsider)
  /// R15.
  case nominationNotAffiliated(Outsider)
  /// R16.
  case noCivilParty
  /// A committee of civil society, or an association of the municipality.
  case kindOfOtherSide
  /// "No action" without saying why.
  case refusalWithoutReason
  /// Paused or dropped without saying why.
  case putAsideWithoutReason
  /// An affiliation that ended without saying why.
  case endedWithoutReason
  /// How an affiliation came in is not said.
  case channelMissing
  /// A day or reason of another state than the one the record is in.
  case notInThisState
  case negative
  /// Below nothing or above a hundred.
  case notAShare
  /// A word that is no mail address.
  case notAnAddress(String)
  /// A document that was given out holds it.
  case onRecord(RecordedDocument)
}

/// Who had not joined, on which day, and what is known of when the party had.
package struct Outsider: Hashable, Sendable {
  package let party: Identifier<Party>
  package let day: Day
  /// The first day after it on which the party has joined.
  package let joins: Day?
  /// The first day before it, or it itself, on which the party had left.
  package let left: Day?

  package init(party: Identifier<Party>, day: Day, joins: Day?, left: Day?) {
    self.party = party
    self.day = day
    self.joins = joins
    self.left = left
  }
}

/// Something that can tell what is wrong with its own fields, without looking at the book.
package protocol SelfChecking {
  /// In the order of the fields.
  var fieldProblems: [Problem] { get }
}
