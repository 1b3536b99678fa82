import Domain

/// What the word at the caret of a filter can become.
struct FilterCompletion: Equatable, Sendable {
  /// The characters that a candidate takes the place of.
  let range: Range<Int>
  /// In the language of the screen: field words with their colon, closed values, times.
  let candidates: [String]
}

extension FilterCompletion {
  /// Completes field words before the colon, and after it the values that the field can take.
  init(
    _ text: String, caret: Int, kinds: [Kind], today: Day, language: Language
  ) {
    let typed = String(text.prefix(caret))
    let term = FilterSyntax(typed, isFinished: false).terms.last { !$0.isFinished }
    let source = CandidateSource(kinds: kinds, today: today, language: language)
    guard let term else {
      self.init(range: caret..<caret, candidates: source.fields(beginning: ""))
      return
    }
    guard let name = term.field else {
      let start = term.range.lowerBound + (term.isNegated ? 1 : 0)
      let found = term.isQuoted ? [] : source.fields(beginning: term.text)
      self.init(range: start..<caret, candidates: found)
      return
    }
    let letters = Array(typed)
    let start = (letters.lastIndex { ":,<>=".contains($0) } ?? -1) + 1
    let piece = String(letters[start...].drop { $0 == "\"" })
    self.init(range: start..<caret, candidates: source.values(of: name, beginning: piece))
  }
}

/// The candidates for the kinds of one list.
private struct CandidateSource {
  let kinds: [Kind]
  let today: Day
  let language: Language

  private var table: [FilterField] { kinds.flatMap { FilterTable.fields(of: $0) } }

  /// A flag is whole by itself; every other field waits for its value.
  func fields(beginning prefix: String) -> [String] {
    let own = named(prefix).map { field in
      if case .flag = field.content {
        field.words[language] + " "
      } else {
        field.words[language] + ":"
      }
    }
    let asking = [FilterReader.without, FilterReader.with].filter { begins($0, prefix) }
    return unique(own + asking.map { $0[language] + ":" })
  }

  func values(of name: String, beginning prefix: String) -> [String] {
    if FilterReader.asksWhetherFilled(name) {
      return unique(named(prefix).map { $0.words[language] + " " })
    }
    let fields = kinds.compactMap { FilterTable.field(name, of: $0) }
    return unique(fields.flatMap { values(of: $0) }.filter { $0.folded.hasPrefix(prefix.folded) })
      .map { ($0.contains(" ") ? "\"\($0)\"" : $0) + " " }
  }

  private func values(of field: FilterField) -> [String] {
    switch field.content {
    case .closed(let options): options.map { $0.name[language].lowercased() }
    case .flag: [Phrase.yes[language], Phrase.no[language]]
    case .days: Phrase.timeCandidates(today).map { $0[language] }
    case .text, .number: []
    }
  }

  private func named(_ prefix: String) -> [FilterField] {
    table.filter { begins($0.words, prefix) }
  }

  private func begins(_ words: FieldWords, _ prefix: String) -> Bool {
    words.all.contains { $0.folded.hasPrefix(prefix.folded) }
  }

  private func unique(_ words: [String]) -> [String] {
    var seen: Set<String> = []
    return words.filter { seen.insert($0).inserted }
  }
}

/// A completion that Tab goes round in.
struct Completing: Equatable, Sendable {
  let completion: FilterCompletion
  var index: Int
  /// Where the candidate stands that was put in last.
  var range: Range<Int>
}
