package import Domain

/// One kind's entities as records in a sensible order: what lists and exports show.
package struct RecordList: Sendable {
  package let kind: Kind
  /// The field names, in order of declaration.
  package let fields: [String]
  /// Names before numbers before identifiers, so that equal books give equal lists.
  package let records: [Record]
  /// The words that people know the entities of the whole book by.
  package let names: ReferenceNames

  package init(_ kind: Kind, of book: Book) {
    self.kind = kind
    names = ReferenceNames(book)
    fields = Self.fieldNames(kind.type)
    records = Self.sorted(kind.type, book)
  }

  private init(_ kind: Kind, _ fields: [String], _ records: [Record], _ names: ReferenceNames) {
    self.kind = kind
    self.fields = fields
    self.records = records
    self.names = names
  }

  /// Keeps the order.
  package func filter(_ isIncluded: (Record) -> Bool) -> RecordList {
    RecordList(kind, fields, records.filter(isIncluded), names)
  }

  /// Nothing but public fields, and nobody's name.
  package var publicOnly: RecordList {
    let open = kind.publicFields
    let records = records.map { record in Record(record.fields.filter { open.contains($0.name) }) }
    return RecordList(kind, fields.filter(open.contains), records, names.withoutPeople)
  }

  private static func fieldNames<E: Entity>(_ type: E.Type) -> [String] { E.fieldNames }

  private static func sorted<E: Entity>(_ type: E.Type, _ book: Book) -> [Record] {
    book.inOrder(type).compactMap { try? FieldEncoder().encode($0) }
  }
}
