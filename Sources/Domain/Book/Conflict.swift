/// Values that were written without knowing each other; all are kept until somebody decides.
package struct Conflict: Equatable, Sendable, Identifiable {
  /// The same on every device, and the same again when the field is in conflict again.
  package let id: Identifier<Conflict>
  /// Nil for a kind that only a newer version knows.
  package let kind: Kind?
  package let entity: RawIdentifier
  package let subject: Subject
  /// The one that is shown first, then the others from the latest on; at least two.
  package let versions: [Version]

  package init(
    id: Identifier<Conflict>, kind: Kind?, entity: RawIdentifier, subject: Subject,
    versions: [Version]
  ) {
    self.id = id
    self.kind = kind
    self.entity = entity
    self.subject = subject
    self.versions = versions
  }

  /// What the versions are values of.
  package enum Subject: Hashable, Sendable {
    /// Versions are the field's values; nil stands for an emptied field.
    case field(String)
    /// One entry of a map.
    case entry(String, key: String)
    /// An element of a set that one added and another took away; versions are true and false.
    case element(String, Value)
    /// One removed the entity while another changed it; versions are false for kept and true.
    case removal
  }

  /// One of the values.
  package struct Version: Equatable, Sendable {
    package let value: Value?
    /// As its transaction names them; empty when that cannot be read.
    package let author: String
    /// Milliseconds since 1970 UTC by the clock of the device that wrote it.
    package let time: Int64

    package init(value: Value?, author: String, time: Int64) {
      self.value = value
      self.author = author
      self.time = time
    }
  }
}

extension Conflict {
  /// Nil for a kind of a newer version.
  package var reference: EntityReference? { kind.map { EntityReference($0, entity) } }

  /// The field it is about; nil for a removal.
  package var fieldName: String? {
    switch subject {
    case .field(let name), .entry(let name, _), .element(let name, _): name
    case .removal: nil
    }
  }
}

extension Kind {
  /// Fields in which the later value stands without a question: sort keys mean nothing to people.
  package var fieldsThatMergeSilently: Set<String> {
    self == .treatments ? [Treatment.CodingKeys.order.rawValue] : []
  }
}
