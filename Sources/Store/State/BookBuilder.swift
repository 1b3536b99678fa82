package import Domain

/// An entity that is in the folder and cannot be shown, such as one whose creation is missing.
package struct UnreadableEntity: Equatable, Sendable {
  package let kind: Kind
  package let entity: RawIdentifier
  package let error: FieldError
}

/// What a newer version wrote and this one keeps without understanding it.
package struct UnknownContent: Equatable, Sendable {
  package var entities = 0
  package var fields = 0
}

/// Makes the domain's book of the store's state.
struct BookBuilder {
  private(set) var book = Book()
  private(set) var unreadable: [UnreadableEntity] = []
  private(set) var unknown = UnknownContent()
  /// For each kind, whether the name of a number is one of its fields.
  private var known: [Kind: [Bool]] = [:]

  init(_ state: BookState) {
    for (kind, count) in Self.counts(state) { book.reserve(count, of: kind) }
    for entity in state.entities { add(entity, state.table) }
  }

  private static func counts(_ state: BookState) -> [Kind: Int] {
    var counts: [UInt64: Int] = [:]
    for place in state.entities.indices {
      counts[state.entities[place].name.kind, default: 0] += 1
    }
    return Dictionary(
      uniqueKeysWithValues: counts.compactMap { code, count in
        Kind(stored: code).map { ($0, count) }
      })
  }

  private mutating func add(_ entity: EntityState, _ table: NameTable) {
    if entity.name.kind == EntityName.noteOfErasure { return }
    guard let kind = Kind(stored: entity.name.kind) else {
      unknown.entities += 1
      return
    }
    let known = knownNames(kind, table)
    unknown.fields += entity.fields.count { !known[$0.key.name] }
    do {
      try book.restore(kind: kind, record: entity.record(table), removed: entity.isRemoved)
    } catch {
      unreadable.append(UnreadableEntity(kind: kind, entity: entity.name.id, error: error))
    }
  }

  private mutating func knownNames(_ kind: Kind, _ table: NameTable) -> [Bool] {
    if let names = known[kind] { return names }
    let declared = Set(kind.type.fieldNames + [NameTable.removedName])
    let names = table.names.map(declared.contains)
    known[kind] = names
    return names
  }
}
