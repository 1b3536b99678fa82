/// How firmly a record has to be so, and the rule of `DOMAIN.md` §9 it comes from; nil where it is
/// plain sense.
package struct EntryRule: Hashable, Sendable {
  package let severity: ProblemSeverity
  package let rule: Rule?
}

extension ProblemReason {
  /// The one table of what is enforced, warned of or noted when something is entered.
  ///
  /// Enforced is what contradicts itself or leaves nothing to go by. The rest is warned of, because
  /// the world may be so all the same; what is usual and yet often unknown is noted once and never
  /// counted as wrong.
  package var entryRule: EntryRule {
    switch self {
    case .empty, .tooLong, .tooManyMarks, .endsBeforeStart, .timesReversed, .leavesBeforeComing,
      .negative, .notAShare, .sentToNobody, .answerAboutNothing, .droppedWithoutReason,
      .refersToItself, .unknownReference, .notInThisState, .yearsReversed, .dayToCome,
      .completedIsWhole, .notMunicipal:
      EntryRule(severity: .error, rule: nil)
    // What was given out stays as it was; the way that is open is told.
    case .onRecord: EntryRule(severity: .error, rule: .nothingLost)
    // The council answers for an adopted plan.
    case .notReadyToAdopt, .nothingToAdopt, .beforeAgreement, .beforeVersion, .notNextVersion,
      .draftIsThere:
      EntryRule(severity: .error, rule: .planSpan)
    // What is minuted is called by its number for years.
    case .numberInUse: EntryRule(severity: .error, rule: .numbers)
    // What was decided is put right where it was decided.
    case .decidedOtherwise: EntryRule(severity: .error, rule: nil)
    // A refusal without a reason is not accepted.
    case .recipientMissing, .refusalWithoutReason: EntryRule(severity: .error, rule: .feedback)
    // The register counts bodies by their kind; many are moved to the other side before their kind.
    case .kindOfOtherSide: EntryRule(severity: .warning, rule: .bodiesAffiliated)
    case .removedReference: EntryRule(severity: .warning, rule: .links)
    case .similarName, .sameOrganisationNumber, .nominatedAlready, .numberTaken:
      EntryRule(severity: .warning, rule: .numbers)
    case .unusualRegistryNumber, .notAnAddress: EntryRule(severity: .warning, rule: .fields)
    case .planNotTwoYears, .planOutsidePeriod, .outsidePlan, .notOnMeetingDay:
      EntryRule(severity: .warning, rule: .planSpan)
    case .reporterNotAffiliated, .reporterMissing:
      EntryRule(severity: .warning, rule: .reporterAffiliated)
    case .nominatorNotAffiliated: EntryRule(severity: .warning, rule: .nominatorAffiliated)
    // Only who has joined may nominate.
    case .nominationNotAffiliated: EntryRule(severity: .error, rule: .electionMeeting)
    case .noCivilParty: EntryRule(severity: .warning, rule: .workingGroup)
    case .putAsideWithoutReason, .endedWithoutReason:
      EntryRule(severity: .warning, rule: .nothingLost)
    // Of an imported register the way in is seldom known.
    case .channelMissing: EntryRule(severity: .note, rule: nil)
    }
  }
}
