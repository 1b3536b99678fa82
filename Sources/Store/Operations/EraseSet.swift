internal import Domain

/// Which fields of which entities have been erased, and by which operations.
///
/// An erasure is an operation in a frame with the flag for it; each field it writes as erased is
/// erased for all writes that do not name the erasure among what they replace. Only who knew of
/// the erasure can name it, so what is written afterwards stays, and what a device that was away
/// wrote meanwhile goes, whatever the clocks say.
///
/// An erasure of earlier values names each of the writes it takes, and takes no other.
package struct EraseSet {
  private var fields: [EntityName: [String: Set<OperationName>]] = [:]
  /// The writes that are erased by their names.
  private var listed: [EntityName: [String: Set<OperationName>]] = [:]
  /// The frames that lose an attribute.
  private(set) var framesLosingWords: Set<FrameName> = []

  private static let listing = "@earlier:"

  /// The reserved field in which an erasure lists the writes of a field that it takes.
  static func listing(_ field: String) -> String { listing + field }

  /// What a transaction says of itself in free words, by the name of its attribute; as the field of
  /// an entity it is that of every transaction that touched the entity.
  package static let attributes = ["reason", "author"]

  /// The reserved field in which an erasure lists the operations whose transaction loses it.
  static func attribute(_ name: String) -> String { listing("@" + name) }

  package init() {}

  package var isEmpty: Bool { fields.isEmpty && listed.isEmpty }

  /// Takes in one erasure.
  mutating func insert(_ part: TransactionPart, _ frame: FrameName, _ table: NameTable) {
    for (index, operation) in part.operations.enumerated() {
      guard let index = UInt16(exactly: index) else { return }
      let name = OperationName(origin: frame.origin, sequence: frame.sequence, index: index)
      let entity = EntityName(kind: operation.kind, id: operation.entity)
      for write in operation.writes where write.value == .redacted && write.key.part == .whole {
        let field = table[write.key.name]
        if field.hasPrefix(Self.listing) {
          if field.hasPrefix(Self.attribute("")) {
            framesLosingWords.formUnion(write.replaced.map(\.frame))
          }
          listed[entity, default: [:]][String(field.dropFirst(Self.listing.count)), default: []]
            .formUnion(write.replaced)
        } else {
          fields[entity, default: [:]][field, default: []].insert(name)
        }
      }
    }
  }

  /// What a new write of the field has to name to be known as a later one.
  func operations(erasing field: String, of entity: EntityName) -> Set<OperationName> {
    fields[entity]?[field] ?? []
  }

  func mentions(_ entity: EntityName) -> Bool { fields[entity] != nil || listed[entity] != nil }

  /// Whether the write of an operation holds something that is erased.
  func erases(
    _ write: Write, by operation: OperationName, of entity: EntityName, _ table: NameTable
  ) -> Bool {
    guard mentions(entity), write.value.value != nil || write.key.part != .whole else {
      return false
    }
    let field = table[write.key.name]
    if listed[entity]?[field]?.contains(operation) == true { return true }
    return fields[entity]?[field].map { !$0.isSubset(of: write.replaced) } ?? false
  }

  /// Which of its words a transaction loses.
  func attributes(of part: TransactionPart, _ frame: FrameName) -> [String] {
    guard !listed.isEmpty else { return [] }
    return Self.attributes.filter { attribute in
      guard part.attributes[attribute] != nil else { return false }
      return zip(frame.operations, part.operations).contains { name, operation in
        listed[operation.entityName]?["@" + attribute]?.contains(name) == true
      }
    }
  }

  /// The part as reading the redacted frame would give it; nil when nothing in it is erased.
  func redacted(
    _ part: TransactionPart, _ frame: FrameName, _ table: NameTable
  ) -> TransactionPart? {
    let named = zip(frame.operations, part.operations)
    let words = attributes(of: part, frame)
    let isConcerned =
      !words.isEmpty
      || named.contains { name, operation in
        mentions(operation.entityName)
          && operation.writes.contains { erases($0, by: name, of: operation.entityName, table) }
      }
    guard isConcerned else { return nil }
    let operations = named.map { name, operation in
      Operation(
        kind: operation.kind, entity: operation.entity,
        writes: operation.writes.map { write in
          guard erases(write, by: name, of: operation.entityName, table) else { return write }
          return Write(
            key: FieldKey(name: write.key.name, part: .whole), value: .redacted,
            replaced: write.replaced)
        })
    }
    return TransactionPart(
      head: part.head, attributes: part.attributes.withEmpty(words), operations: operations)
  }
}

extension Record {
  /// The same with texts that say nothing under some names.
  func withEmpty(_ names: [String]) -> Record {
    var record = self
    for name in names { record[name] = .text("") }
    return record
  }
}

extension FrameName {
  /// The names of the operations in the frame, in their order.
  var operations: some Sequence<OperationName> {
    (0...UInt16.max).lazy.map { index in
      OperationName(origin: origin, sequence: sequence, index: index)
    }
  }
}

extension Operation {
  var entityName: EntityName { EntityName(kind: kind, id: entity) }
}

extension EraseSet {
  /// Whether the bytes name an entity of which something is erased, in whichever notation.
  func isMentioned(in bytes: [UInt8]) -> Bool {
    entities.contains { entity in
      var writer = ByteWriter(capacity: 16)
      writer.append(identifier: entity.id)
      return bytes.firstRange(of: writer.bytes) != nil
        || bytes.firstRange(of: Array(entity.id.text.utf8)) != nil
    }
  }

  func isMentioned(inName name: String) -> Bool {
    entities.contains { name.contains($0.id.text) }
  }

  private var entities: Set<EntityName> { Set(fields.keys).union(listed.keys) }
}
