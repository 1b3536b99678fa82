/// One field a list can be filtered and ordered by, of one kind of record.
package struct FilterField: Sendable {
  /// What the field holds, which decides how a typed value is read.
  package enum Content: Sendable {
    case text
    case closed([Option])
    case days(TimeDirection)
    case number
    case flag
  }

  /// The entity's own field name where it has one; the column of a list by the same name.
  package let id: String
  package let words: FieldWords
  package let content: Content
  /// Whether a word without a field is looked for here.
  package let isSearched: Bool
  /// The values in one record; none for a record that is not there.
  package let values: @Sendable (RawIdentifier, FilterWorld) -> [FieldValue]
}

extension FieldDefinition {
  /// As filter, order and completion see it; nil where nothing asks for it.
  var filterField: FilterField? {
    filterWords.map {
      FilterField(
        id: name, words: $0, content: shape.content, isSearched: isSearched, values: values)
    }
  }
}

extension FieldShape {
  fileprivate var content: FilterField.Content {
    func options<T: Token & Phrased>(_ type: T.Type) -> [Option] { type.options }
    return switch self {
    case .choice(let type), .choices(let type): .closed(options(type))
    case .day(let direction): .days(direction)
    case .time, .number: .number
    case .flag: .flag
    default: .text
    }
  }
}
