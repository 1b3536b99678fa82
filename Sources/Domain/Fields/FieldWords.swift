/// What a field is called in a filter: one word in each language, and other words for the same.
package struct FieldWords: Hashable, Sendable {
  let sv: String
  let en: String
  let others: [String]

  init(_ sv: String, _ en: String, _ others: [String] = []) {
    self.sv = sv
    self.en = en
    self.others = others
  }

  package subscript(language: Language) -> String { language == .swedish ? sv : en }

  /// The Swedish and the English word first.
  package var all: [String] { [sv, en] + others }
}
