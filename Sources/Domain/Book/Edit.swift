/// What one user action did to one entity: created (no before), changed, or removed (no after).
package struct Edit<Subject: Entity>: Equatable, Sendable {
  package let id: Identifier<Subject>
  private let sides: Sides

  /// In a place of its own, so that a list of many edits takes no more room than it says.
  private indirect enum Sides: Equatable {
    case created(Subject)
    case replaced(Subject, by: Subject)
    case removed(Subject)
  }

  package var before: Subject? {
    switch sides {
    case .created: nil
    case .replaced(let before, _), .removed(let before): before
    }
  }

  package var after: Subject? {
    switch sides {
    case .created(let after), .replaced(_, let after): after
    case .removed: nil
    }
  }

  private init(_ id: Identifier<Subject>, _ sides: Sides) {
    self.id = id
    self.sides = sides
  }

  package static func create(_ entity: Subject) -> Edit { Edit(entity.id, .created(entity)) }

  /// Nil when both are equal: nothing happened.
  package static func replace(_ before: Subject, with after: Subject) -> Edit? {
    before == after ? nil : Edit(before.id, .replaced(before, by: after))
  }

  package static func remove(_ entity: Subject) -> Edit { Edit(entity.id, .removed(entity)) }

  /// From a stored history, where at least one side is known.
  package static func known(before: Subject?, after: Subject?) -> Edit? {
    switch (before, after) {
    case (nil, nil): nil
    case (nil, let after?): create(after)
    case (let before?, nil): remove(before)
    case (let before?, let after?): Edit(after.id, .replaced(before, by: after))
    }
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
