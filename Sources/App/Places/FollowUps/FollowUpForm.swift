import Domain

/// The fields asked for about something to follow up.
enum FollowUpForm {
  static let specs: [FieldSpec] = [
    FieldSpec("title", .followUpTitleLabel, .text, isRequired: true, help: .followUpTitleHelp),
    FieldSpec(
      "responsibleParty", .responsiblePartyLabel, .reference(.parties), help: .referenceHelp),
    FieldSpec(
      "responsible", .responsibleOfficeLabel, .name(.parties), help: .responsibleOfficeHelp),
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

  /// What was answered the year before stands as the help of each field.
  static func specs(after last: Assessment?) -> [FieldSpec] {
    func help(_ step: AssessmentStep?) -> Phrase {
      last.map { .lastYearStep($0.year, step?.phrase ?? .notSet) } ?? .choiceHelp
    }
    return [
      FieldSpec(
        "civil", .civilAssessmentLabel, .choice(steps, isOptional: true), help: help(last?.civil)),
      FieldSpec(
        "municipal", .municipalAssessmentLabel, .choice(steps, isOptional: true),
        help: help(last?.municipal)),
      FieldSpec(
        "joint", .jointAssessmentLabel, .choice(steps, isOptional: true), help: help(last?.joint)),
    ] + texts
  }

  private static let texts: [FieldSpec] = [
    FieldSpec("evidence", .evidenceLabel, .lines, help: .evidenceHelp),
    FieldSpec("improvement", .improvementLabel, .lines, help: .improvementHelp),
  ]
}
