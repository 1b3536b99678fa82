/// Points at an entity of any kind: what a row, a finding or a chain link stands for.
package struct EntityReference: Hashable, Comparable, Sendable {
  package let kind: Kind
  package let id: RawIdentifier

  package init(_ kind: Kind, _ id: RawIdentifier) {
    self.kind = kind
    self.id = id
  }

  /// Identifiers are random, so one word is enough.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(id.low &+ UInt64(kind.code))
  }

  /// Kinds by their code on disk, then identifiers; for stable lists.
  package static func < (left: Self, right: Self) -> Bool {
    (left.kind.code, left.id) < (right.kind.code, right.id)
  }
}

extension Identifier where Subject: Entity {
  /// The same without its type.
  package var reference: EntityReference { EntityReference(Subject.kind, raw) }

  /// Nil when the reference is of another kind.
  package init?(_ reference: EntityReference) {
    guard reference.kind == Subject.kind else { return nil }
    self.init(reference.id)
  }
}

extension Entity {
  /// What points at this entity from a list of mixed kinds.
  package var reference: EntityReference { id.reference }
}

extension Book {
  /// Whether the entity is there, was removed, or has never been heard of.
  package func presence(of reference: EntityReference) -> EntityPresence {
    presence(reference.kind.type, reference.id)
  }

  private func presence<E: Entity>(_ type: E.Type, _ id: RawIdentifier) -> EntityPresence {
    let table = self[keyPath: E.table]
    if table[Identifier(id)] != nil { return .present }
    return table.everKnown(Identifier(id)) == nil ? .unknown : .removed
  }
}

/// What a reference leads to.
package enum EntityPresence: Hashable, Sendable {
  case present
  /// It can come back.
  case removed
  /// Not yet arrived from another device, or a wrong identifier.
  case unknown
}
