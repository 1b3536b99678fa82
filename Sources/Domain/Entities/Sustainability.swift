/// A goal of Agenda 2030, in the order of their numbers.
package enum SustainabilityGoal: String, Token {
  case noPoverty, zeroHunger, goodHealth, qualityEducation, genderEquality, cleanWater
  case cleanEnergy, decentWork, industryAndInnovation, reducedInequalities, sustainableCities
  case responsibleConsumption, climateAction, lifeBelowWater, lifeOnLand, peaceAndJustice
  case partnerships

  /// 1 to 17.
  package var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  /// Also by its number, as people know them.
  package init?(value: Value) {
    guard case .text(let text) = value else { return nil }
    if let number = Int(text), 1...Self.allCases.count ~= number {
      self = Self.allCases[number - 1]
    } else if let known = Self.allCases.first(where: { $0.rawValue == text }) {
      self = known
    } else {
      return nil
    }
  }
}

/// The three sides of a sustainable development.
package enum SustainabilityDimension: String, Token {
  case social
  case ecological
  case economic
}

/// The two kinds of what a plan holds: what answers a challenge of society, and what makes the
/// cooperation itself possible.
package enum ActivityNature: String, Token {
  case challenge
  case enabling
}
