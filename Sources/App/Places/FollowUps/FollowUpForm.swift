import Domain

/// The fields asked for about something to follow up.
enum FollowUpForm {
  static let specs: [FieldSpec] = [
    FieldSpec("title", .followUpTitleLabel, .text, isRequired: true, help: .followUpTitleHelp),
    FieldSpec(
      "responsibleParty", .responsiblePartyLabel, .reference(.parties), help: .referenceHelp),
    FieldSpec("responsible", .responsibleOfficeLabel, .text, help: .responsibleOfficeHelp),
    FieldSpec("due", .dueLabel, .date, help: .dateHelp),
    FieldSpec(
      "status", .statusLabel, .choice(Option.all(of: FollowUpStatus.self), isOptional: false),
      help: .choiceHelp),
    FieldSpec("originMeeting", .originMeetingLabel, .reference(.meetings), help: .referenceHelp),
    FieldSpec("activity", .activityLabel, .reference(.activities), help: .referenceHelp),
    FieldSpec("matter", .matterLabel, .reference(.matters), help: .referenceHelp),
    FieldSpec("commitment", .commitmentLabel, .choice(Option.commitments, isOptional: true)),
    FieldSpec("note", .noteLabel, .lines),
  ]
}

/// The fields of the yearly assessment of one commitment by both sides.
enum AssessmentForm {
  private static let steps = Option.all(of: AssessmentStep.self)

  static let specs: [FieldSpec] = [
    FieldSpec("civil", .civilAssessmentLabel, .choice(steps, isOptional: true)),
    FieldSpec("municipal", .municipalAssessmentLabel, .choice(steps, isOptional: true)),
    FieldSpec("joint", .jointAssessmentLabel, .choice(steps, isOptional: true)),
    FieldSpec("evidence", .evidenceLabel, .lines, help: .evidenceHelp),
    FieldSpec("improvement", .improvementLabel, .lines, help: .improvementHelp),
  ]
}
