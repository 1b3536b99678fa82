/// A document that stands as it was given out: whoever reads it later reads what was decided then.
package enum RecordedDocument: Hashable, Sendable {
  /// The final or published notes of a meeting; they are corrected by an addendum, never in
  /// themselves.
  case notes(of: Identifier<Meeting>, on: Day)
  /// An adopted version of the plan; it is revised with a reason, or by the next version.
  case planVersion(Identifier<ActivityPlan>, number: Int)
  /// The text of an activity in an adopted version; it is changed in the draft of the next one.
  case adoptedText(in: Identifier<ActivityPlan>, number: Int)
  /// An adopted version that an activity does not stand in: it is a proposal until a later one is.
  case proposal(in: Identifier<ActivityPlan>, number: Int)
  /// A version of the plan that an adopted one took over from.
  case formerPlanVersion(Identifier<ActivityPlan>, number: Int)
  /// The follow-up of a year as it was published; it is revised with a reason.
  case yearlyReport(Int)
}
