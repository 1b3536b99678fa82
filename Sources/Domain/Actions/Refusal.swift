/// Why an action was not done; the user can act on each.
package enum Refusal: Error, Hashable, Sendable {
  /// R18, and a point where nothing is done: say why first.
  case reasonMissing(EntityReference)
  /// A reason is kept for good and never erased, so it may not name a person of the book.
  case reasonNamesPerson(String)
  /// The point has an outcome or a decision and is part of the meeting's record.
  case alreadyTreated(EntityReference)
  /// What is not given out yet is put right itself.
  case notOnRecord(EntityReference)
  /// It would alter a document that was given out.
  case onRecord(RecordedDocument)
  /// Nothing of that kind and identifier is there.
  case notFound(EntityReference)
}
