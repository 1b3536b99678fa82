/// One stored field of a kind of record: everything the program knows of it besides the property.
///
/// Forms, columns, details, history, the filter, the command line, files that come in or go out,
/// erasure and the public export all read it from here.
package struct FieldDefinition: Sendable {
  /// The entity's own name for it, as in JSON and on the disk.
  package let name: String
  package let shape: FieldShape
  /// What people call it, everywhere.
  package let label: Phrase
  /// The same where a column is narrow; the label itself unless that is long.
  package internal(set) var head: Phrase
  /// Words that ask for it in a filter; the first two are the Swedish and the English one.
  package internal(set) var filterWords: FieldWords?
  /// Whether a word without a field is looked for here.
  package internal(set) var isSearched = false
  /// How forms ask for it; nil where they never do, because the program fills it in.
  package internal(set) var asking: FieldAsking?
  /// Its place among the columns of a list of its kind, 1 first; nil for none.
  package internal(set) var column: Int?
  package internal(set) var audience = FieldAudience.public
  /// Whether it tells one record from another, so that many are never given the same.
  package internal(set) var isOwn = false
  /// Whether a note on the record is written here.
  package internal(set) var takesNotes = false
  /// Headings of other people's files that mean it: lower case, letters and digits only.
  package internal(set) var importHeadings: [String] = []
  /// Whether it cannot be absent; erased, such a text is empty.
  package let isRequired: Bool
  /// What it holds in one record, for filter and order; none for a record that is not there.
  package let values: @Sendable (RawIdentifier, FilterWorld) -> [FieldValue]
}

/// How a form asks for a field.
package struct FieldAsking: Sendable {
  /// In the last row while the field is focused.
  package let help: Phrase
  /// Whether the form cannot be saved without it.
  package let isRequired: Bool
}

/// Who may see a field outside the office.
package enum FieldAudience: Hashable, Sendable {
  /// Also the public export and published reports.
  case `public`
  /// The two who use the program, and whoever asks for the document.
  case `internal`
  /// It names or describes a person, and erasing takes it away.
  case personal
}

extension FieldDefinition {
  package func asked(_ help: Phrase = .empty, required: Bool = false) -> Self {
    with { $0.asking = FieldAsking(help: help, isRequired: required) }
  }

  package func headed(_ head: Phrase) -> Self { with { $0.head = head } }

  package func filtered(_ sv: String, _ en: String, _ others: String...) -> Self {
    with { $0.filterWords = FieldWords(sv, en, others) }
  }

  package var searched: Self { with { $0.isSearched = true } }
  package var own: Self { with { $0.isOwn = true } }
  package var notes: Self { with { $0.takesNotes = true } }
  package var `internal`: Self { with { $0.audience = .internal } }
  package var personal: Self { with { $0.audience = .personal } }

  package func listed(_ column: Int) -> Self { with { $0.column = column } }

  package func imported(_ headings: String...) -> Self { with { $0.importHeadings = headings } }

  private func with(_ edit: (inout Self) -> Void) -> Self {
    var copy = self
    edit(&copy)
    return copy
  }
}
