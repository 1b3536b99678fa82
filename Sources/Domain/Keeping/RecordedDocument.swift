/// A document that stands as it was given out: whoever reads it later reads what was decided then.
package enum RecordedDocument: Hashable, Sendable {
  /// The final or published notes of a meeting; they are corrected by an addendum, never in
  /// themselves.
  case notes(of: Identifier<Meeting>, on: Day)
  /// An adopted version of the plan; it is revised with a reason, or by the next version.
  case planVersion(Identifier<ActivityPlan>, number: Int)
  /// The text of an activity in an adopted version; it is changed in the draft of the next one.
  case adoptedText(in: Identifier<ActivityPlan>, number: Int)
  /// A version of the plan that an adopted one took over from.
  case formerPlanVersion(Identifier<ActivityPlan>, number: Int)
  /// The follow-up of a year as it was published; it is revised with a reason.
  case yearlyReport(Int)
}

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
