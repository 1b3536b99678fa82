/// Finding records without knowing their type.
extension Book {
  /// The fields of a record that is there; nil for a removed or unknown one.
  package func record(of reference: EntityReference) -> Record? {
    func fields<E: Entity>(_ type: E.Type) -> Record? {
      self[keyPath: E.table][Identifier(reference.id)].flatMap { try? FieldEncoder().encode($0) }
    }
    return fields(reference.kind.type)
  }

  /// The fields of a record that is there or was removed; nil for an unknown one.
  package func everKnownRecord(of reference: EntityReference) -> Record? {
    func fields<E: Entity>(_ type: E.Type) -> Record? {
      self[keyPath: E.table].everKnown(Identifier(reference.id))
        .flatMap { try? FieldEncoder().encode($0) }
    }
    return fields(reference.kind.type)
  }

  /// All records of a kind that are there, by identifier.
  package func references(of kind: Kind) -> [EntityReference] {
    func all<E: Entity>(_ type: E.Type) -> [EntityReference] {
      self[keyPath: E.table].all.map(\.id.reference)
    }
    return all(kind.type).sorted()
  }

  /// Everything that was removed and can come back, by kind.
  package func removedReferences() -> [EntityReference] {
    func removed<E: Entity>(_ type: E.Type) -> [EntityReference] {
      self[keyPath: E.table].removed.map(\.id.reference)
    }
    return Kind.allCases.flatMap { removed($0.type).sorted() }
  }

  /// What an identifier of unknown kind names, removed records included.
  package func reference(named raw: RawIdentifier) -> EntityReference? {
    Kind.allCases.lazy.map { EntityReference($0, raw) }
      .first { presence(of: $0) != .unknown }
  }
}

extension EntityReference {
  /// What a change is about.
  package init(_ change: Change) {
    self.init(change.kind, change.entity)
  }
}

/// One field a change gave another value.
package struct FieldChange: Hashable, Sendable {
  package let name: String
  package let old: Value?
  package let new: Value?
}

extension Change {
  /// The fields that differ between before and after, in order of declaration.
  package var fieldChanges: [FieldChange] {
    let edit = edit
    let old = edit.recordBefore ?? Record()
    let new = edit.recordAfter ?? Record()
    return edit.fieldNames.compactMap { name in
      let before = old[name].flatMap { $0.isEmpty ? nil : $0 }
      let after = new[name].flatMap { $0.isEmpty ? nil : $0 }
      return name == "id" || before == after
        ? nil : FieldChange(name: name, old: before, new: after)
    }
  }
}

extension AnyEdit {
  fileprivate var fieldNames: [String] { Subject.fieldNames }
}
