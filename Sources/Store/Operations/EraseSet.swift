internal import Domain

/// Which fields of which entities have been erased, and by which operations.
///
/// An erasure is an operation in a frame with the flag for it; each field it writes as erased is
/// erased for all writes that do not name the erasure among what they replace. Only who knew of
/// the erasure can name it, so what is written afterwards stays, and what a device that was away
/// wrote meanwhile goes, whatever the clocks say.
package struct EraseSet {
  private var fields: [EntityName: [String: Set<OperationName>]] = [:]

  package init() {}

  package var isEmpty: Bool { fields.isEmpty }

  /// Takes in one erasure.
  mutating func insert(_ part: TransactionPart, _ frame: FrameName, _ table: NameTable) {
    for (index, operation) in part.operations.enumerated() {
      guard let index = UInt16(exactly: index) else { return }
      let name = OperationName(origin: frame.origin, sequence: frame.sequence, index: index)
      let entity = EntityName(kind: operation.kind, id: operation.entity)
      for write in operation.writes where write.value == .redacted && write.key.part == .whole {
        fields[entity, default: [:]][table[write.key.name], default: []].insert(name)
      }
    }
  }

  /// What a new write of the field has to name to be known as a later one.
  func operations(erasing field: String, of entity: EntityName) -> Set<OperationName> {
    fields[entity]?[field] ?? []
  }

  func mentions(_ entity: EntityName) -> Bool { fields[entity] != nil }

  /// Whether the write holds something that is erased.
  func erases(_ write: Write, of entity: EntityName, _ table: NameTable) -> Bool {
    guard let fields = fields[entity], write.value.value != nil || write.key.part != .whole,
      let erasures = fields[table[write.key.name]]
    else { return false }
    return !erasures.isSubset(of: write.replaced)
  }

  /// The part as reading the redacted frame would give it; nil when nothing in it is erased.
  func redacted(_ part: TransactionPart, _ table: NameTable) -> TransactionPart? {
    let isConcerned = part.operations.contains { operation in
      mentions(operation.entityName)
        && operation.writes.contains { erases($0, of: operation.entityName, table) }
    }
    guard isConcerned else { return nil }
    let operations = part.operations.map { operation in
      Operation(
        kind: operation.kind, entity: operation.entity,
        writes: operation.writes.map { write in
          guard erases(write, of: operation.entityName, table) else { return write }
          return Write(
            key: FieldKey(name: write.key.name, part: .whole), value: .redacted,
            replaced: write.replaced)
        })
    }
    return TransactionPart(
      head: part.head, attributes: part.attributes, operations: operations)
  }
}

extension Operation {
  var entityName: EntityName { EntityName(kind: kind, id: entity) }
}

extension EraseSet {
  /// Whether the bytes name an entity of which something is erased, in whichever notation.
  func isMentioned(in bytes: [UInt8]) -> Bool {
    fields.keys.contains { entity in
      var writer = ByteWriter(capacity: 16)
      writer.append(identifier: entity.id)
      return bytes.firstRange(of: writer.bytes) != nil
        || bytes.firstRange(of: Array(entity.id.text.utf8)) != nil
    }
  }

  func isMentioned(inName name: String) -> Bool {
    fields.keys.contains { name.contains($0.id.text) }
  }
}
