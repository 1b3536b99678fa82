import Domain

/// What is kept of a party's affiliation, on its card: one line for each thing that is said, the
/// periods of the agreement side by side.
extension World {
  func affiliationLines(of party: Party) -> [DetailLine] {
    let standings = index.affiliations(of: party.id).sorted {
      ($0.period, $0.id) > ($1.period, $1.id)
    }
    guard let first = standings.first else { return [] }
    let reference = affiliation(of: party.id)?.reference ?? first.reference
    let periods = standings.map(\.period).joined(separator: " | ")
    let heading = DetailLine(
      text: Phrase.affiliationIn(periods)[language], record: reference)
    let words = RecordWords(.affiliations, book, language)
    let records = standings.map { book.record(of: $0.reference) ?? Record() }
    return [heading]
      + Kind.affiliations.fields.compactMap { field in
        line(of: field, records, words, reference)
      }
  }

  private func line(
    of field: FieldDefinition, _ records: [Record], _ words: RecordWords,
    _ reference: EntityReference
  ) -> DetailLine? {
    guard field.asking != nil, !["party", "period"].contains(field.name) else { return nil }
    let told = records.map { record in
      record[field.name] == .bool(false) ? "" : words.text(field.name, in: record)
    }
    guard told.contains(where: { !$0.isEmpty }) else { return nil }
    let values = told.map { $0.isEmpty ? "–" : $0 }.joined(separator: " | ")
    return DetailLine(text: "  " + labelled(field.label, values), record: reference)
  }
}
