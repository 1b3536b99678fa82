/// How an activity comes to be of one side alone, though the agreement is of two.
package enum OneSidedness: Hashable, Sendable, CaseIterable {
  case onlyMunicipality
  case onlyCivilSociety
  /// Both are to carry it out, and nobody of the municipality answers for it.
  case jointWithoutMunicipality
  case jointWithoutCivilSociety

  /// Whether it is meant for both.
  package var isJoint: Bool {
    self == .jointWithoutMunicipality || self == .jointWithoutCivilSociety
  }
}
