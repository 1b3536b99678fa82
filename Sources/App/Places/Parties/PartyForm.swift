import Domain

/// The fields asked for about a party.
enum PartyForm {
  static let specs: [FieldSpec] = [
    FieldSpec("name", .nameLabel, .text, isRequired: true),
    FieldSpec("side", .sideLabel, .choice(Option.all(of: Side.self), isOptional: false)),
    FieldSpec("kind", .kindLabel, .choice(Option.all(of: PartyKind.self), isOptional: false)),
    FieldSpec(
      "organisationNumber", .organisationNumberLabel, .text, help: .organisationNumberHelp),
    FieldSpec("sharedEmail", .emailLabel, .text, help: .emailHelp),
    FieldSpec("web", .webLabel, .text),
    FieldSpec("category", .categoryLabel, .text),
    FieldSpec("aliases", .aliasesLabel, .text, help: .aliasesHelp),
    FieldSpec("parentParty", .parentPartyLabel, .reference(.parties), help: .referenceHelp),
    FieldSpec("activeTo", .activeToLabel, .date, help: .dateHelp),
    FieldSpec("replacedBy", .replacedByLabel, .reference(.parties), help: .referenceHelp),
    FieldSpec("note", .noteLabel, .lines, help: .partyNoteHelp),
  ]
}

/// The fields of the paper form for affiliation.
enum AffiliationForm {
  static let specs: [FieldSpec] = [
    FieldSpec(
      "channel", .channelLabel,
      .choice(Option.all(of: AffiliationChannel.self), isOptional: true), help: .choiceHelp),
    FieldSpec("receivedDate", .receivedLabel, .date, help: .dateHelp),
    FieldSpec(
      "status", .statusLabel, .choice(Option.all(of: AffiliationStatus.self), isOptional: false),
      help: .choiceHelp),
    FieldSpec("confirmedDate", .confirmedLabel, .date, help: .confirmedHelp),
    FieldSpec("decisionDate", .decisionDateLabel, .date, help: .dateHelp),
    FieldSpec("decisionReference", .decisionReferenceLabel, .text),
    FieldSpec("signedByAuthorised", .signedLabel, .flag, help: .flagHelp),
    FieldSpec("statutesSeen", .statutesLabel, .flag, help: .flagHelp),
    FieldSpec("annualMeetingHeld", .annualMeetingLabel, .flag, help: .flagHelp),
    FieldSpec("electedBoard", .boardLabel, .flag, help: .flagHelp),
    FieldSpec("standsBehindValues", .valuesLabel, .flag, help: .flagHelp),
    FieldSpec("activeInOrebro", .activeInOrebroLabel, .flag, help: .flagHelp),
    FieldSpec("endedDate", .endedLabel, .date, help: .dateHelp),
    FieldSpec("endReason", .endReasonLabel, .text),
    FieldSpec("registryNumber", .registryNumberLabel, .text, help: .registryNumberHelp),
  ]
}

/// The fields of a contact point; only the label is required.
enum ContactForm {
  static let specs: [FieldSpec] = [
    FieldSpec("label", .contactLabelLabel, .text, isRequired: true, help: .contactLabelHelp),
    FieldSpec("email", .emailLabel, .text),
    FieldSpec("phone", .phoneLabel, .text),
    FieldSpec("name", .personNameLabel, .text, help: .personNameHelp),
    FieldSpec("roleInParty", .roleLabel, .text),
    FieldSpec("reviewBy", .reviewByLabel, .date, help: .dateHelp),
  ]
}
