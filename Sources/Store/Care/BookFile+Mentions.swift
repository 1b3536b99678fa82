package import Domain

/// Where a name stands in a text that is about something else.
package struct NameMention: Hashable, Sendable {
  package let reference: EntityReference
  package let field: String
  /// Whether it stands there now, and not only in an earlier wording.
  package let isCurrent: Bool
}

extension BookFile {
  /// Texts that hold or held the name, those of the subject itself apart; by kind and record.
  ///
  /// Reads every operation of the book.
  package func mentions(of name: String, except subject: EntityReference) -> [NameMention] {
    let query = SearchQuery(name)
    guard !query.isEmpty else { return [] }
    var found: Set<FieldOfEntity> = []
    var table = state.table
    for entry in entries {
      guard let part = part(entry, &table) else { continue }
      let words = entry.isErasure ? [] : part.words(holding: query).map { table.number($0) }
      for operation in part.operations {
        let writes = operation.writes.filter { $0.holds(query) }.map(\.key.name)
        for field in writes + words {
          found.insert(FieldOfEntity(entity: operation.entityName, field: field))
        }
      }
    }
    return found.compactMap { mention($0, query, table) }
      .filter { $0.reference != subject }
      .sorted { ($0.reference, $0.field) < ($1.reference, $1.field) }
  }

  private func mention(
    _ place: FieldOfEntity, _ query: SearchQuery, _ table: NameTable
  ) -> NameMention? {
    guard let code = UInt8(exactly: place.entity.kind), let kind = Kind(code: code) else {
      return nil
    }
    let now = state[place.entity]?.fields.filter { $0.key.name == place.field } ?? []
    return NameMention(
      reference: EntityReference(kind, place.entity.id), field: table[place.field],
      isCurrent: now.contains { field in
        field.heads.contains { Write(key: field.key, value: $0.value, replaced: []).holds(query) }
      })
  }
}

private struct FieldOfEntity: Hashable {
  let entity: EntityName
  /// Its number in the table of names.
  let field: Int
}

extension TransactionPart {
  /// The attributes in which the name stands; as fields of the entities they can be erased.
  fileprivate func words(holding query: SearchQuery) -> [String] {
    EraseSet.attributes.filter { name in
      guard case .text(let text) = attributes[name] else { return false }
      return !text.isEmpty && SearchText(text).matches(query)
    }
  }
}

extension Write {
  fileprivate func holds(_ query: SearchQuery) -> Bool {
    var texts = value.value.map { [$0.searchedText] } ?? []
    if case .element(let element) = key.part { texts.append(element.searchedText) }
    return texts.contains { !$0.isEmpty && SearchText($0).matches(query) }
  }
}
