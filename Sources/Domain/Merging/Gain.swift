/// What a copy of the book would bring, reckoned before anything is written.
package struct Gain: Equatable, Sendable {
  /// Changes that the book does not have.
  package var changes = 0
  package var newRecords = 0
  /// Records that are here and that the copy knows more about.
  package var changedRecords = 0
  /// Values to decide about that nobody has to decide about now.
  package var conflicts = 0

  package init() {}
}
