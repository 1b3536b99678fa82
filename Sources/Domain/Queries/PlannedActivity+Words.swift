extension PlannedActivity {
  /// What it says in one of the promised fields, in words; nil where it says nothing.
  package func words(
    _ key: Activity.CodingKeys, names: ReferenceNames, _ language: Language
  ) -> String? {
    let text: String? =
      switch key {
      case .title: title
      case .performingSide: performingSide.phrase[language]
      case .responsible:
        responsible.map { names[.parties, $0.raw] ?? "–" }.sorted().joined(separator: ", ")
      case .principles:
        Principle.allCases.filter(principles.contains).map { $0.phrase[language] }
          .joined(separator: ", ")
      case .commitments:
        Commitment.allCases.filter(commitments.contains).map(\.code).joined(separator: ", ")
      case .challenge: challenge
      case .purpose: purpose
      case .measure: measure
      case .start: start?.text
      case .due: due?.text
      default: nil
      }
    return text?.nonEmpty
  }
}
