extension Kind {
  /// The stored fields of the kind, in the order in which forms ask for them.
  package var fields: [FieldDefinition] { FieldTable.byKind[self] ?? [] }

  /// By the entity's own name for it; nil for `id` and for a field of a newer version.
  package func field(_ name: String) -> FieldDefinition? { FieldTable.byName[self]?[name] }
}

/// The one list of tables; every kind has one, and every stored field stands in it but `id`.
enum FieldTable {
  static let byKind = Dictionary(uniqueKeysWithValues: Kind.allCases.map { ($0, table(of: $0)) })

  static let byName = byKind.mapValues { fields in
    Dictionary(fields.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func table(of kind: Kind) -> [FieldDefinition] {
    switch kind {
    case .parties: PartyFields.all
    case .affiliations: AffiliationFields.all
    case .contacts: ContactFields.all
    case .people: PersonFields.all
    case .mandates: MandateFields.all
    case .nominations: NominationFields.all
    case .meetings: MeetingFields.all
    case .matters: MatterFields.all
    case .treatments: TreatmentFields.all
    case .decisions: DecisionFields.all
    case .plans: PlanFields.all
    case .activities: ActivityFields.all
    case .progress: ProgressFields.all
    case .milestones: MilestoneFields.all
    case .undertakings: UndertakingFields.all
    case .followups: FollowUpFields.all
    case .subpoints: SubpointFields.all
    case .attachments: AttachmentFields.all
    case .dispatches: DispatchFields.all
    case .assessments: AssessmentFields.all
    case .groups: GroupFields.all
    case .settings: SettingFields.all
    }
  }
}
