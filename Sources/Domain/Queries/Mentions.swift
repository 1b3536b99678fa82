/// Where a name stands in texts that nobody marked as being about that person.
extension Book {
  /// Records with a text that holds the name, the record itself apart; in the order of the kinds.
  package func mentions(of name: String, except subject: EntityReference) -> [EntityReference] {
    mentions(SearchQuery(name), except: subject)
  }

  /// The records, there now, that name who a record is about without pointing at it: nominations,
  /// contacts and texts with the whole name.
  package func naming(_ subject: EntityReference) -> [EntityReference] {
    nameOfErasable(subject).map { mentions(SearchQuery(phrase: $0), except: subject) } ?? []
  }

  private func mentions(
    _ query: SearchQuery, except subject: EntityReference
  ) -> [EntityReference] {
    guard !query.isEmpty else { return [] }
    return Kind.allCases.flatMap { kind in
      references(of: kind).filter { reference in
        reference != subject
          && record(of: reference)?.fields.contains {
            SearchText($0.value.searchedText).matches(query)
          } == true
      }.sorted { $0.id < $1.id }
    }
  }
}

extension Value {
  /// Every text in it.
  package var searchedText: String {
    switch self {
    case .text(let text): text
    case .list(let values), .set(let values): values.map(\.searchedText).joined(separator: " ")
    case .map(let record): record.fields.map(\.value.searchedText).joined(separator: " ")
    default: ""
    }
  }
}
