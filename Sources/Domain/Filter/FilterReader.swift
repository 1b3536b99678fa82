/// Reads the terms of a filter as conditions on the records of some kinds.
package struct FilterReader {
  let kinds: [Kind]
  let today: Day
  let language: Language
  private(set) var problem: FilterProblem?

  /// "utan:kontakt" and "med:kontakt" ask whether a field says anything.
  package static let without = FieldWords("utan", "without")
  package static let with = FieldWords("med", "with")

  init(kinds: [Kind], today: Day, language: Language) {
    self.kinds = kinds
    self.today = today
    self.language = language
  }

  mutating func tests(of syntax: FilterSyntax) -> [Kind: [[Filter.Test]]] {
    var rows: [Kind: [[Filter.Test]]] = [:]
    for row in syntax.alternatives {
      var read: [[Kind: Filter.Test]] = []
      for term in row { read.append(tests(of: term)) }
      for kind in kinds { rows[kind, default: []].append(read.map { $0[kind] ?? .never }) }
    }
    return rows
  }

  /// The condition of one term for each kind; a term that no kind knows narrows nothing.
  private mutating func tests(of term: FilterTerm) -> [Kind: Filter.Test] {
    var known: [Kind: Filter.Test] = [:]
    var reasons: [FilterProblem.Reason] = []
    for kind in kinds {
      switch test(of: term, kind) {
      case .success(let test): known[kind] = test.negated(term.isNegated)
      case .failure(let failure): reasons.append(failure.reason)
      }
    }
    guard known.isEmpty else {
      return known.merging(absent(term.isNegated)) { known, _ in known }
    }
    if problem == nil, term.isFinished, let reason = mostTelling(reasons) {
      problem = FilterProblem(reason: reason, range: term.range)
    }
    return Dictionary(uniqueKeysWithValues: Set(kinds).map { ($0, .always) })
  }

  private func absent(_ isNegated: Bool) -> [Kind: Filter.Test] {
    Dictionary(uniqueKeysWithValues: Set(kinds).map { ($0, isNegated ? .always : .never) })
  }

  /// A wrong value tells more than that another kind has no such field.
  private func mostTelling(_ reasons: [FilterProblem.Reason]) -> FilterProblem.Reason? {
    reasons.first { if case .unknownField = $0 { false } else { true } } ?? reasons.first
  }

  private func test(of term: FilterTerm, _ kind: Kind) -> Result<Filter.Test, FilterProblem> {
    guard let name = term.field else { return .success(plain(term, kind)) }
    if Self.asksWhetherFilled(name) { return presence(term, name, kind) }
    guard let field = FilterTable.field(name, of: kind) else {
      return unknownField(name, term)
    }
    return field.condition(term, today: today, language: language).map { .field(field, $0) }
      .mapError { FilterProblem(reason: $0.reason, range: term.range) }
  }

  /// A word alone is a flag where it is the name of one, else text to look for.
  private func plain(_ term: FilterTerm, _ kind: Kind) -> Filter.Test {
    if !term.isQuoted, let field = FilterTable.field(term.text, of: kind),
      case .flag = field.content
    {
      return .field(field, .flag(true))
    }
    return .words(term.isQuoted ? SearchQuery(phrase: term.text) : SearchQuery(term.text))
  }

  /// Whether the word asks if a field says anything.
  package static func asksWhetherFilled(_ name: String) -> Bool {
    (without.all + with.all).contains(name.folded)
  }

  private func presence(
    _ term: FilterTerm, _ name: String, _ kind: Kind
  ) -> Result<Filter.Test, FilterProblem> {
    guard let field = FilterTable.field(term.text, of: kind) else {
      return term.isFinished ? unknownField(term.text, term) : .success(.always)
    }
    let isWithout = Self.without.all.contains(name.folded)
    return .success(.field(field, isWithout ? .isEmpty : .isFilled))
  }

  private func unknownField(
    _ name: String, _ term: FilterTerm
  ) -> Result<Filter.Test, FilterProblem> {
    let words = kinds.flatMap { FilterTable.fields(of: $0).flatMap(\.words.all) }
    let nearest = Nearest.word(to: name, among: words) { $0 }
    return .failure(
      FilterProblem(reason: .unknownField(name, nearest: nearest), range: term.range))
  }
}

extension Filter.Test {
  /// A minus sign turns a test round; what asks for nothing goes on asking for nothing.
  fileprivate func negated(_ isNegated: Bool) -> Filter.Test {
    guard isNegated else { return self }
    switch self {
    case .words(let query): return query.isEmpty ? .always : .opposite(query)
    case .field(_, .anything), .always: return .always
    case .field(let field, let condition): return .fieldOpposite(field, condition)
    default: return self
    }
  }
}
