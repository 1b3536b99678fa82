/// What one user action did to one entity: created (no before), changed, or removed (no after).
package struct Edit<Subject: Entity>: Equatable, Sendable {
  package let id: Identifier<Subject>
  package let before: Subject?
  package let after: Subject?

  private init(id: Identifier<Subject>, before: Subject?, after: Subject?) {
    self.id = id
    self.before = before
    self.after = after
  }

  package static func create(_ entity: Subject) -> Edit {
    Edit(id: entity.id, before: nil, after: entity)
  }

  /// Nil when both are equal: nothing happened.
  package static func replace(_ before: Subject, with after: Subject) -> Edit? {
    before == after ? nil : Edit(id: before.id, before: before, after: after)
  }

  package static func remove(_ entity: Subject) -> Edit {
    Edit(id: entity.id, before: entity, after: nil)
  }

  /// From a stored history, where at least one side is known.
  package static func known(before: Subject?, after: Subject?) -> Edit? {
    (after ?? before).map { Edit(id: $0.id, before: before, after: after) }
  }
}

/// An edit whatever its subject.
package protocol AnyEdit: Equatable, Sendable {
  associatedtype Subject: Entity
  var id: Identifier<Subject> { get }
  var before: Subject? { get }
  var after: Subject? { get }
}

extension Edit: AnyEdit {}

extension AnyEdit {
  package var kind: Kind { Subject.kind }
  package var entity: RawIdentifier { id.raw }
  /// The fields before; nil when the edit creates.
  package var recordBefore: Record? { before.flatMap { try? FieldEncoder().encode($0) } }
  /// The fields after; nil when the edit removes.
  package var recordAfter: Record? { after.flatMap { try? FieldEncoder().encode($0) } }

  package func apply(to book: inout Book) {
    if let after {
      book[keyPath: Subject.table].put(after)
    } else {
      book[keyPath: Subject.table].remove(id)
    }
  }

  /// The change that takes back what this edit did and leaves what happened since in place.
  ///
  /// Nil when the book already is as it was before.
  package func inverse(in book: Book) -> Change? {
    let current = book[keyPath: Subject.table][id]
    guard let before else { return current.map { Subject.change(.remove($0)) } }
    guard let after, let current else {
      return current == nil ? Subject.change(.create(before)) : nil
    }
    guard let restored = current.taking(fieldsOf: before, wherever: after) else { return nil }
    return Edit.replace(current, with: restored).map(Subject.change)
  }
}

extension Entity {
  /// This entity with every field in which `after` differs from `before` set back to `before`.
  fileprivate func taking(fieldsOf before: Self, wherever after: Self) -> Self? {
    guard var fields = try? FieldEncoder().encode(self),
      let old = try? FieldEncoder().encode(before), let new = try? FieldEncoder().encode(after)
    else { return nil }
    for name in Self.fieldNames where old[name] != new[name] { fields[name] = old[name] }
    return try? FieldDecoder().decode(Self.self, from: fields)
  }
}
