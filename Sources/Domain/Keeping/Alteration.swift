/// What a change would have done to a document on record.
package struct Alteration: Hashable, Sendable {
  package let document: RecordedDocument
  package let subject: EntityReference
  /// The fields that the document holds and the change gives another value; empty when it takes the
  /// record away.
  package let fields: [String]
}

extension Alteration {
  /// One for each field that would have been altered.
  var problems: [Problem] { fields.map { Problem(named: $0, .onRecord(document)) } }
}

extension NotesStatus {
  /// Whether the notes are out of the hands of the one who wrote them.
  package var isOnRecord: Bool { self == .final || self == .published }
}
