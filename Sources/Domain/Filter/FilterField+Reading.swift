/// Reading what is typed after the colon.
extension FilterField {
  /// Nothing yet typed asks for nothing; nothing at all asks for an empty field.
  func condition(
    _ term: FilterTerm, today: Day, language: Language
  ) -> Result<FieldCondition, ReadingFailure> {
    if term.values.isEmpty { return .success(term.isFinished ? .isEmpty : .anything) }
    let read = read(term, today, language)
    if case .failure = read, !term.isFinished { return .success(.anything) }
    return read
  }

  private func read(
    _ term: FilterTerm, _ today: Day, _ language: Language
  ) -> Result<FieldCondition, ReadingFailure> {
    switch content {
    case .text:
      return .success(
        .words(term.values.map { term.isQuoted ? SearchQuery(phrase: $0) : SearchQuery($0) }))
    case .closed: return tokens(term.values, language)
    case .days(let direction):
      let reader = DaySpanReader(today: today, direction: direction)
      return spans(term, FieldCondition.days, { .notATime($0, field: $1) }, language) {
        reader.read($0, term.comparison)
      }
    case .number:
      return spans(term, FieldCondition.numbers, { .notANumber($0, field: $1) }, language) {
        Span<Int>($0, term.comparison)
      }
    case .flag: return flag(term, language)
    }
  }

  private func spans<S>(
    _ term: FilterTerm, _ make: ([S]) -> FieldCondition,
    _ reason: (String, String) -> FilterProblem.Reason, _ language: Language, _ read: (String) -> S?
  ) -> Result<FieldCondition, ReadingFailure> {
    var spans: [S] = []
    for value in term.values {
      guard let span = read(value) else {
        return .failure(ReadingFailure(reason: reason(value, words[language])))
      }
      spans.append(span)
    }
    return .success(make(spans))
  }

  private func flag(
    _ term: FilterTerm, _ language: Language
  ) -> Result<FieldCondition, ReadingFailure> {
    let value = term.text.folded
    if Phrase.answer(true).isSaid(by: value) { return .success(.flag(true)) }
    if Phrase.answer(false).isSaid(by: value) { return .success(.flag(false)) }
    return .failure(ReadingFailure(reason: .notYesOrNo(term.text, field: words[language])))
  }

  private func tokens(
    _ values: [String], _ language: Language
  ) -> Result<FieldCondition, ReadingFailure> {
    var tokens: Set<String> = []
    for value in values {
      let found = options.matching(value)
      guard !found.isEmpty else {
        let names = options.map { $0.name[language].lowercased() }
        let nearest = Nearest.word(to: value, among: names) { $0 }
        return .failure(
          ReadingFailure(
            reason: .unknownValue(
              value, field: words[language], nearest: nearest, choices: names)))
      }
      tokens.formUnion(found.map(\.value))
    }
    return .success(.tokens(tokens))
  }
}

/// Why a value cannot be read, before it is known where it stands.
struct ReadingFailure: Error {
  let reason: FilterProblem.Reason
}

extension [Option] {
  /// Those a typed value means: the one of that name, else by its beginning, else by a word in it.
  func matching(_ typed: String) -> [Option] {
    let wanted = typed.folded
    func names(_ option: Option) -> [String] {
      [option.value.folded, option.name.sv.folded, option.name.en.folded]
    }
    let whole = filter { names($0).contains(wanted) }
    if !whole.isEmpty { return whole }
    let begun = filter { names($0).contains { $0.hasPrefix(wanted) } }
    if !begun.isEmpty { return begun }
    return filter { names($0).contains { $0.contains(" " + wanted) } }
  }
}

extension Phrase {
  fileprivate func isSaid(by text: String) -> Bool { text == sv || text == en }
}
