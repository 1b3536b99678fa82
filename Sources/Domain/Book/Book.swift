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
  package var followups = Table<FollowUp>()
  package var assessments = Table<Assessment>()
  package var groups = Table<WorkingGroup>()
  package var settings = Table<Setting>()

  package init() {}

  package mutating func apply(_ transaction: Transaction) {
    for change in transaction.changes { apply(change) }
  }

  package mutating func apply(_ change: Change) {
    change.edit.apply(to: &self)
  }

  /// Makes room before a store puts so many entities of a kind.
  package mutating func reserve(_ count: Int, of kind: Kind) {
    reserve(count, of: kind.type)
  }

  private mutating func reserve<E: Entity>(_ count: Int, of type: E.Type) {
    self[keyPath: E.table].reserve(count)
  }

  /// Puts an entity as a store read it; the record must hold every required field.
  package mutating func restore(
    kind: Kind, record: Record, removed: Bool
  ) throws(FieldError) {
    try restore(kind.type, record: record, removed: removed)
  }

  private mutating func restore<E: Entity>(
    _ type: E.Type, record: Record, removed: Bool
  ) throws(FieldError) {
    let entity = try FieldDecoder().decode(type, from: record)
    if removed {
      self[keyPath: E.table].putRemoved(entity)
    } else {
      self[keyPath: E.table].put(entity)
    }
  }
}
