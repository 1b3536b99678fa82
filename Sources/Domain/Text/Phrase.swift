/// The languages the program speaks; Swedish unless asked.
package enum Language: String, CaseIterable, Sendable {
  case swedish = "sv"
  case english = "en"
}

/// One sentence or name for people in both languages; a missing translation does not compile.
package struct Phrase: Hashable, Sendable {
  package let sv: String
  package let en: String

  package init(_ sv: String, _ en: String) {
    self.sv = sv
    self.en = en
  }

  /// The same in both languages: a name, a number, a date.
  package init(verbatim text: String) {
    self.init(text, text)
  }

  /// Says nothing.
  package static let empty = Phrase(verbatim: "")

  /// One after the other.
  package static func joined(_ words: [Phrase], by separator: String = " ") -> Phrase {
    Phrase(
      words.map(\.sv).joined(separator: separator), words.map(\.en).joined(separator: separator))
  }

  package subscript(language: Language) -> String {
    switch language {
    case .swedish: sv
    case .english: en
    }
  }

  package static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(left.sv + right.sv, left.en + right.en)
  }
}
