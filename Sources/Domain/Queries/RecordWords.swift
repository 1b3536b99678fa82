/// What the fields of one kind say in words: closed values by name, references as what they mean.
package struct RecordWords: Sendable {
  private let kind: Kind
  private let names: ReferenceNames
  private let references: [String: Kind]
  private let language: Language

  package init(_ kind: Kind, _ book: Book, _ language: Language) {
    self.kind = kind
    self.language = language
    names = ReferenceNames(book, language)
    references = kind.references
  }

  /// Empty for a field without a value, but for a name that was erased.
  package func text(_ field: String, in record: Record) -> String {
    guard let value = record[field] else { return "" }
    if value == .text(""), kind.requiredTexts.contains(field), kind.personalFields.contains(field) {
      return Phrase.erased[language]
    }
    let tokens = kind.field(field)?.shape.tokens
    if let target = references[field] {
      return names.written(value, of: target) { entry in
        tokens.map { words(entry, $0) } ?? entry.written
      }
    }
    if case .bool(let flag) = value { return Phrase.answer(flag)[language] }
    return tokens.map { words(value, $0) } ?? value.written
  }

  private func words(_ value: Value, _ tokens: any (Token & Phrased).Type) -> String {
    switch value {
    case .set(let values), .list(let values):
      values.map { words($0, tokens) }.joined(separator: ", ")
    case .text(let text): tokens.phrase(of: text)?[language] ?? text
    default: value.written
    }
  }
}
