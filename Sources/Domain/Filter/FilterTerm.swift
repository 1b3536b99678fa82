/// One condition of a filter as typed: a word, or a field with what its value is to be.
package struct FilterTerm: Hashable, Sendable {
  /// How the value is compared.
  package enum Comparison: String, Sendable {
    case equal = "="
    case less = "<"
    case atMost = "<="
    case more = ">"
    case atLeast = ">="
  }

  /// Where it stands, in characters from the start of the filter.
  package let range: Range<Int>
  /// A minus sign stands before it.
  package let isNegated: Bool
  /// The word before the colon; nil for a word that is looked for everywhere.
  package let field: String?
  package let comparison: Comparison
  /// What stands after the colon, cut at commas: any of them will do; empty when nothing stands.
  package let values: [String]
  /// Quotation marks keep a text from being read as anything but text.
  package let isQuoted: Bool
  /// False for what may still be being typed: the last term, with nothing after it.
  package let isFinished: Bool

  /// The value as one text.
  package var text: String { values.joined(separator: ",") }
}
