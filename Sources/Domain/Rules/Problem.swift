/// What is wrong with one field of one entity, for a form or the command line.
package struct Problem: Hashable, Sendable {
  /// The field's own name.
  package let field: String
  package let severity: ProblemSeverity
  package let reason: ProblemReason

  package init(_ field: some CodingKey, _ severity: ProblemSeverity, _ reason: ProblemReason) {
    self.init(named: field.stringValue, severity, reason)
  }

  package init(named field: String, _ severity: ProblemSeverity, _ reason: ProblemReason) {
    self.field = field
    self.severity = severity
    self.reason = reason
  }
}

/// An error stops saving; a warning never does.
package enum ProblemSeverity: Hashable, Sendable {
  case error
  case warning
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
  case unusualRegistryNumber
  /// Another entity of the kind has the number.
  case numberTaken(EntityReference)
  /// R8.
  case planNotTwoYears
  /// R8.
  case planOutsidePeriod
  /// R12.
  case reporterNotAffiliated
  /// R12.
  case reporterMissing
  /// R4, R15.
  case partyNotAffiliated
  /// R16.
  case noCivilParty
  /// A committee of civil society, or an association of the municipality.
  case kindOfOtherSide
  /// "No action" without saying why, or put aside without saying why.
  case reasonMissing
  case negative
  /// A word that is no mail address.
  case notAnAddress(String)
}
