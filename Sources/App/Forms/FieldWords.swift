import Domain

/// The words forms have for fields and closed values, for history and messages to use too.
extension Phrase {
  /// The label of a field of a kind; what tables call it where no form asks for it.
  static func fieldName(_ name: String, of kind: Kind? = nil) -> Phrase {
    let specs = kind.flatMap(Forms.specs) ?? Kind.allCases.flatMap { Forms.specs(for: $0) ?? [] }
    return specs.first { $0.name == name }?.label ?? .heading(name)
  }

  /// The name of a closed value, when it is one.
  static func token(_ text: String, of field: String, of kind: Kind) -> Phrase? {
    ClosedValues.type(kind, field)?.phrase(of: text)
  }
}

/// The forms of all kinds.
enum Forms {
  /// Nil for kinds that have no form.
  static func specs(for kind: Kind) -> [FieldSpec]? {
    switch kind {
    case .parties: PartyForm.specs
    case .contacts: ContactForm.specs
    case .affiliations: AffiliationForm.specs
    case .activities: ActivityForm.specs
    case .plans: PlanForm.specs
    case .matters: MatterForm.specs
    case .meetings: MeetingForm.specs
    case .treatments: TreatmentForm.specs
    case .followups: FollowUpForm.specs
    case .assessments: AssessmentForm.specs(after: nil)
    default: nil
    }
  }
}
