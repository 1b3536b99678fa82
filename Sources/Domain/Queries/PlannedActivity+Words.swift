extension PlannedActivity {
  /// What it says in one of the promised fields, in words; nil where it says nothing.
  package func words(
    _ key: Activity.CodingKeys, names: ReferenceNames, _ language: Language
  ) -> String? {
    let text: String? =
      switch key {
      case .title: title
      case .performingSide: performingSide.phrase[language]
      case .responsible: parties(responsible, names)
      case .contributors: parties(contributors ?? [], names)
      case .principles:
        Principle.allCases.filter(principles.contains).map { $0.phrase[language] }
          .joined(separator: ", ")
      case .commitments:
        Commitment.allCases.filter(commitments.contains).map(\.code).joined(separator: ", ")
      case .challenge: challenge
      case .nature: nature?.phrase[language]
      case .goals:
        SustainabilityGoal.allCases.filter { goals?.contains($0) == true }
          .map { $0.phrase[language] }.joined(separator: ", ")
      case .dimensions:
        SustainabilityDimension.allCases.filter { dimensions?.contains($0) == true }
          .map { $0.phrase[language] }.joined(separator: ", ")
      case .purpose: purpose
      case .measure: measure
      case .milestones: milestones
      case .start: start?.text
      case .due: due?.text
      default: nil
      }
    return text?.nonEmpty
  }

  private func parties(_ parties: Set<Identifier<Party>>, _ names: ReferenceNames) -> String {
    parties.map { names[.parties, $0.raw] ?? "–" }.sorted().joined(separator: ", ")
  }
}
