/// Everything one agreement's users keep.
///
/// A reference may point at something removed or not yet arrived from another device; readers show
/// that and nothing traps on it. It changes by `Change` only.
package struct Book: Sendable, Equatable {
  package var parties = Table<Party>()
  package var affiliations = Table<Affiliation>()
  package var contacts = Table<ContactPoint>()
  package var people = Table<Person>()
  package var mandates = Table<Mandate>()
  package var nominations = Table<Nomination>()
  package var meetings = Table<Meeting>()
  package var matters = Table<Matter>()
  package var treatments = Table<Treatment>()
  package var decisions = Table<Decision>()
  package var plans = Table<ActivityPlan>()
  package var activities = Table<Activity>()
  package var progress = Table<ProgressEntry>()
  package var milestones = Table<Milestone>()
  package var undertakings = Table<Undertaking>()
  package var followups = Table<FollowUp>()
  package var subpoints = Table<Subpoint>()
  package var attachments = Table<Attachment>()
  package var dispatches = Table<Dispatch>()
  package var assessments = Table<Assessment>()
  package var groups = Table<WorkingGroup>()
  package var settings = Table<Setting>()
  /// Which activities say what their latest entry of progress says; see `Book+Standing.swift`.
  var progressKeeping = ProgressKeeping()

  package init() {}

  package mutating func apply(_ transaction: Transaction) {
    for change in transaction.changes { apply(change) }
  }

  package mutating func apply(_ change: Change) {
    change.edit.apply(to: &self)
    keepStanding(after: change)
  }

  /// Makes room before a store puts so many entities of a kind.
  package mutating func reserve(_ count: Int, of kind: Kind) {
    kind.type.reserve(count, in: &self)
  }

  /// Puts an entity as a store read it; the record must hold every required field.
  package mutating func restore(
    kind: Kind, record: Record, removed: Bool
  ) throws(FieldError) {
    let id = try kind.type.restore(record, removed: removed, in: &self)
    keepStanding(afterReading: kind, id)
  }
}

extension Entity {
  package static func reserve(_ count: Int, in book: inout Book) {
    book[keyPath: table].reserve(count)
  }

  package static func find(_ id: RawIdentifier, in book: Book) -> Self? {
    book[keyPath: table][Identifier(id)]
  }

  package static func restore(
    _ record: Record, removed: Bool, in book: inout Book
  ) throws(FieldError) -> RawIdentifier {
    let entity = try FieldDecoder().decode(Self.self, from: record)
    if removed {
      book[keyPath: table].putRemoved(entity)
    } else {
      book[keyPath: table].put(entity)
    }
    return entity.id.raw
  }
}
