import Domain

/// The fields asked for about an activity; the program gives the number.
enum ActivityForm {
  static let specs: [FieldSpec] =
    [
      FieldSpec("title", .activityTitleLabel, .text, isRequired: true, help: .activityTitleHelp),
      FieldSpec(
        "status", .statusLabel, .choice(Option.all(of: ActivityStatus.self), isOptional: false),
        help: .choiceHelp),
      FieldSpec(
        "performingSide", .performingSideLabel,
        .choice(Option.all(of: PerformingSide.self), isOptional: false), help: .choiceHelp),
      FieldSpec(
        "responsible", .responsiblePartiesLabel, .references(.parties), help: .referencesHelp),
      FieldSpec("commitments", .commitmentsLabel, .several(Option.commitments), help: .severalHelp),
      FieldSpec("principles", .principlesLabel, .several(Option.principles), help: .severalHelp),
      FieldSpec("due", .completeByLabel, .date, help: .dateHelp),
    ] + purpose + origin

  private static let purpose: [FieldSpec] = [
    FieldSpec("purpose", .purposeLabel, .lines, help: .purposeHelp),
    FieldSpec("measure", .measureLabel, .lines, help: .measureHelp),
    FieldSpec("milestones", .milestonesLabel, .lines),
    FieldSpec("challenge", .challengeLabel, .text),
    FieldSpec("contributors", .contributorsLabel, .references(.parties), help: .referencesHelp),
    FieldSpec("start", .startLabel, .date, help: .dateHelp),
  ]

  private static let origin: [FieldSpec] = [
    FieldSpec("matter", .matterLabel, .reference(.matters), help: .referenceHelp),
    FieldSpec("plan", .planLabel, .reference(.plans), help: .referenceHelp),
    FieldSpec("annualProcessParty", .annualProcessPartyLabel, .reference(.parties)),
    FieldSpec("annualProcessYear", .annualProcessYearLabel, .number),
    FieldSpec(
      "annualProcessReference", .annualProcessReferenceLabel, .text, help: .annualProcessHelp),
    FieldSpec("endReason", .putAsideReasonLabel, .text, help: .putAsideReasonHelp),
    FieldSpec("note", .noteLabel, .lines, help: .noteFieldHelp),
  ]

  /// Where it stands, alone: the fields that belong to pausing, dropping and completing.
  static let statusSpecs: [FieldSpec] = [
    FieldSpec(
      "status", .statusLabel, .choice(Option.all(of: ActivityStatus.self), isOptional: false),
      help: .choiceHelp),
    FieldSpec("completedDate", .completedLabel, .date, help: .dateHelp),
    FieldSpec("endReason", .putAsideReasonLabel, .text, help: .putAsideReasonHelp),
  ]
}

/// The fields of a version of the plan.
enum PlanForm {
  static let specs: [FieldSpec] = [
    FieldSpec("fromYear", .fromYearLabel, .number, isRequired: true, help: .planYearsHelp),
    FieldSpec("toYear", .toYearLabel, .number, isRequired: true, help: .planYearsHelp),
    FieldSpec("version", .versionLabel, .number, isRequired: true, help: .versionHelp),
    FieldSpec("adoptedDate", .adoptedLabel, .date, help: .dateHelp),
    FieldSpec("meeting", .adoptedAtLabel, .reference(.meetings), help: .referenceHelp),
    FieldSpec("revisionNote", .revisionNoteLabel, .lines),
  ]
}
