package import Domain

/// What others changed while the program runs, as the run loop heard of it.
package struct OutsideNews: Equatable, Sendable {
  /// Names the state of the book with these changes in it.
  package var generation: Int
  package var changes: [OutsideChange]
  /// All conflicts of the book, not only new ones.
  package var conflicts: [Conflict]
  /// Changes that this device has seen and that are not in the folder.
  package var vanished: Int
  /// A sentence about damage that was found.
  package var damage: Phrase?
  /// Whether another program on this device wrote some of it.
  package var isOwn = false

  package init(
    generation: Int, changes: [OutsideChange] = [], conflicts: [Conflict] = [], vanished: Int = 0,
    damage: Phrase? = nil, isOwn: Bool = false
  ) {
    self.generation = generation
    self.changes = changes
    self.conflicts = conflicts
    self.vanished = vanished
    self.damage = damage
    self.isOwn = isOwn
  }
}

/// A record as it is with everybody's changes, and who changed it last.
package struct OutsideChange: Equatable, Sendable {
  package let reference: EntityReference
  package let record: Record
  package let isRemoved: Bool
  /// Empty when it was the user, whose change met another's.
  package let author: String
  /// Milliseconds since 1970 UTC.
  package let time: Int64

  package init(
    _ reference: EntityReference, _ record: Record, isRemoved: Bool, author: String, time: Int64
  ) {
    self.reference = reference
    self.record = record
    self.isRemoved = isRemoved
    self.author = author
    self.time = time
  }
}

/// What the model remembers of others.
package struct OutsideState: Equatable, Sendable {
  /// Who changed a record, and when; kept until the user has been at its row.
  struct Mark: Equatable, Sendable {
    let author: String
    let time: Int64
    var isNew = false
  }

  /// The state of the book that is shown.
  package internal(set) var generation = 0
  package internal(set) var conflicts: [Conflict]
  package internal(set) var vanished: Int
  var marks: [EntityReference: Mark] = [:]
  /// The latest deed decided a conflict for what was shown, so that there is nothing to undo of it.
  var isDecidedForGood = false

  package init(conflicts: [Conflict] = [], vanished: Int = 0) {
    self.conflicts = conflicts
    self.vanished = vanished
  }
}
