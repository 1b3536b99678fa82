/// What a filter asks of the values in one field.
package enum FieldCondition: Hashable, Sendable {
  /// Asks for nothing: what is typed does not say enough yet.
  case anything
  case isEmpty
  case isFilled
  /// All the words of one of the queries, in one text.
  case words([SearchQuery])
  case tokens(Set<String>)
  case days([Span<Day>])
  case numbers([Span<Int>])
  case flag(Bool)

  /// A field with several values needs one that fits.
  package func holds(for values: [FieldValue]) -> Bool {
    switch self {
    case .anything: true
    case .isEmpty: !values.contains(where: \.isSaid)
    case .isFilled: values.contains(where: \.isSaid)
    case .flag(let wanted): values.contains(.flag(true)) == wanted
    default: values.contains(where: fits)
    }
  }

  private func fits(_ value: FieldValue) -> Bool {
    switch (self, value) {
    case (.words(let queries), .text(let text)):
      let searched = SearchText(text)
      return queries.contains(where: searched.matches)
    case (.tokens(let tokens), .token(let token)): return tokens.contains(token)
    case (.days(let spans), .day(let day)): return spans.contains { $0.contains(day) }
    case (.numbers(let spans), .number(let number)): return spans.contains { $0.contains(number) }
    default: return false
    }
  }
}
