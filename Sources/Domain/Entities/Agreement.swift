/// One of the six principles of the agreement; the same six as nationally.
package enum Principle: String, Token {
  case independence
  case dialogue
  case quality
  case longTermStability
  case opennessAndTransparency
  case diversity

  /// P1 to P6, as the agreement orders them.
  package var code: String { "P\(Self.position(of: self))" }
}

/// One of the six commitments of the agreement.
package enum Commitment: String, Token {
  case contributeToSustainability
  case inviteEarly
  case takePartWhenInvited
  case mutualRelationship
  case useTheCouncil
  case sharedResponsibilityAndAnnualFollowUp

  /// Å1 to Å6, as the agreement orders them.
  package var code: String { "Å\(Self.position(of: self))" }
}

extension Token {
  /// The place of a case among its kind, from one.
  package static func position(of token: Self) -> Int {
    (allCases.firstIndex(of: token) ?? 0) + 1
  }
}

/// A span of years in which one text of the agreement is in force.
package struct AgreementPeriod: Hashable, Sendable {
  package let code: String
  package let title: String
  package let validFrom: Day
  package let validTo: Day
  package let registryNumber: String
  package let endorsedByCouncil: Day?
  package let adoptedByAssembly: Day?
  package let reviewDueBy: Day?

  package init(
    code: String, title: String, validFrom: Day, validTo: Day, registryNumber: String,
    endorsedByCouncil: Day?, adoptedByAssembly: Day?, reviewDueBy: Day?
  ) {
    self.code = code
    self.title = title
    self.validFrom = validFrom
    self.validTo = validTo
    self.registryNumber = registryNumber
    self.endorsedByCouncil = endorsedByCouncil
    self.adoptedByAssembly = adoptedByAssembly
    self.reviewDueBy = reviewDueBy
  }
}

extension AgreementPeriod {
  /// The day itself when the agreement is in force then, else its first or last day.
  package func nearest(to day: Day) -> Day { min(max(day, validFrom), validTo) }
}
