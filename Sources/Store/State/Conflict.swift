package import Domain

/// Values of one field that were written without knowing each other; the first one is shown.
package struct Conflict: Equatable, Sendable {
  /// Nil for a kind that only a newer version knows.
  package let kind: Kind?
  package let entity: RawIdentifier
  package let subject: Subject

  /// What is in conflict.
  package enum Subject: Equatable, Sendable {
    /// The versions of a field, the shown one first; nil stands for an emptied field.
    case field(String, versions: [Version])
    /// An element of a set that one added and another took away; it is shown.
    case element(String, Value)
    /// One removed the entity while another changed it; it is shown.
    case removedAndChanged
  }

  /// One of the values.
  package struct Version: Equatable, Sendable {
    package let value: Value?
    package let stamp: Stamp
  }
}

extension BookState {
  /// Every conflict, in no particular order.
  var conflicts: [Conflict] {
    entities.flatMap { entity in
      let kind = Kind(stored: entity.name.kind)
      func conflict(_ subject: Conflict.Subject) -> Conflict {
        Conflict(kind: kind, entity: entity.name.id, subject: subject)
      }
      let fields = entity.fields.filter(\.isInConflict).map { conflict($0.subject(table)) }
      return entity.isRemovedAndChanged ? fields + [conflict(.removedAndChanged)] : fields
    }
  }
}

extension FieldState {
  fileprivate func subject(_ table: NameTable) -> Conflict.Subject {
    let name = table[key.name]
    switch key.part {
    case .whole: return .field(name, versions: versions)
    case .element(let value): return .element(name, value)
    case .entry(let entry): return .field("\(name).\(entry)", versions: versions)
    }
  }

  private var versions: [Conflict.Version] {
    heads.map { Conflict.Version(value: $0.value.value, stamp: $0.stamp) }
  }
}

extension Kind {
  /// Nil for the code of a newer version's kind.
  init?(stored code: UInt64) {
    guard let small = UInt8(exactly: code), let kind = Kind(code: small) else { return nil }
    self = kind
  }
}
