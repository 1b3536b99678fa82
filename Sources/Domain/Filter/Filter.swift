/// What a filter lets through, read once per key press and asked of every record.
package struct Filter: Sendable {
  /// One condition on a record of one kind.
  enum Test: Sendable {
    case words(SearchQuery)
    case field(FilterField, FieldCondition)
    /// Records of the kind lack what is asked about.
    case never
    case opposite(SearchQuery)
    case fieldOpposite(FilterField, FieldCondition)
    case always
  }

  /// Of several rows one must hold, with all its tests.
  ///
  /// A list, for kinds are few and asked for often.
  private let tests: [(kind: Kind, rows: [[Test]])]
  /// The first word that means nothing, once it is finished.
  package let problem: FilterProblem?
  package let isEmpty: Bool

  /// Kinds that stand in one list share the filter; a word that any of them knows is known.
  package init(
    _ text: String, of kinds: [Kind], on today: Day, in language: Language, isFinished: Bool
  ) {
    let syntax = FilterSyntax(text, isFinished: isFinished)
    var reader = FilterReader(kinds: kinds, today: today, language: language)
    tests = reader.tests(of: syntax).map { ($0, $1) }
    problem = reader.problem
    isEmpty = syntax.alternatives.isEmpty
  }

  /// Whether a record passes; its search text is asked for only where a word needs it.
  package func lets(
    _ kind: Kind, _ id: RawIdentifier, _ world: FilterWorld, text: () -> SearchText
  ) -> Bool {
    guard let rows = tests.first(where: { $0.kind == kind })?.rows, !rows.isEmpty else {
      return isEmpty
    }
    return rows.contains { row in row.allSatisfy { $0.holds(for: id, world, text) } }
  }
}

extension Filter.Test {
  fileprivate func holds(
    for id: RawIdentifier, _ world: FilterWorld, _ text: () -> SearchText
  ) -> Bool {
    switch self {
    case .words(let query): text().matches(query)
    case .opposite(let query): !text().matches(query)
    case .field(let field, let condition): condition.holds(for: field.values(id, world))
    case .fieldOpposite(let field, let condition): !condition.holds(for: field.values(id, world))
    case .never: false
    case .always: true
    }
  }
}

/// Why a word of a filter means nothing, and where it stands.
package struct FilterProblem: Error, Hashable, Sendable {
  /// What the word was taken for, and what was most likely meant.
  package enum Reason: Hashable, Sendable {
    case unknownField(String, nearest: String?)
    case unknownValue(String, field: String, nearest: String?, choices: [String])
    case notATime(String, field: String)
    case notANumber(String, field: String)
    case notYesOrNo(String, field: String)
  }

  package let reason: Reason
  /// In characters from the start of the filter.
  package let range: Range<Int>
}
