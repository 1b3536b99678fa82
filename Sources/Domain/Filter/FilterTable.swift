/// The fields of every kind, which filter, order, completion and command line all read.
package enum FilterTable {
  private static let byKind = Dictionary(
    uniqueKeysWithValues: Kind.allCases.map {
      ($0, $0.fields.compactMap(\.filterField) + $0.computedFields)
    })

  /// Stored ones before those that are computed.
  package static func fields(of kind: Kind) -> [FilterField] { byKind[kind] ?? [] }

  /// By a word in either language, by the name it has in JSON, else any stored field by that name.
  package static func field(_ name: String, of kind: Kind) -> FilterField? {
    let wanted = name.folded
    let fields = fields(of: kind)
    return fields.first { $0.words.all.contains { $0.folded == wanted } }
      ?? fields.first { $0.id.folded == wanted } ?? stored(wanted, of: kind)
  }

  /// The field that holds a column of a list.
  ///
  /// A view that was saved before may call it by one of its words.
  package static func field(id: String, of kind: Kind) -> FilterField? {
    fields(of: kind).first { $0.id == id } ?? field(id, of: kind)
  }

  /// A field without a line of its own, read as it is written.
  private static func stored(_ wanted: String, of kind: Kind) -> FilterField? {
    guard let name = kind.type.fieldNames.first(where: { $0.folded == wanted }) else { return nil }
    return FilterField(
      id: name, words: FieldWords(name, name, []), content: .text, isSearched: false
    ) {
      raw, world in
      let record = world.book.record(of: EntityReference(kind, raw))
      return record?[name].map { [.text($0.written)] } ?? []
    }
  }
}

extension FilterField {
  /// What a word without a field is compared with in one record.
  package static func searchText(
    of reference: EntityReference, in world: FilterWorld
  ) -> SearchText {
    let fields = FilterTable.fields(of: reference.kind).filter(\.isSearched)
    let words = fields.flatMap { field in
      field.values(reference.id, world).map { field.written($0, in: world.language) }
    }
    return SearchText(words.joined(separator: " "))
  }

  /// A value as it is read on the screen.
  package func written(_ value: FieldValue, in language: Language) -> String {
    switch value {
    case .text(let text): text
    case .day(let day): day.text
    case .number(let number): "\(number)"
    case .flag(let flag): Phrase.answer(flag)[language]
    case .token(let token):
      options.first { $0.value == token }?.name[language] ?? token
    }
  }

  /// The closed values, in their order.
  package var options: [Option] {
    if case .closed(let options) = content { options } else { [] }
  }
}
