import Domain
import Terminal

/// The fields asked for about a matter: what is first asked first, the rest may wait.
enum MatterForm {
  static let specs: [FieldSpec] = [
    FieldSpec("title", .matterTitleLabel, .text, isRequired: true, help: .matterTitleHelp),
    FieldSpec(
      "kind", .kindLabel, .choice(Option.all(of: MatterKind.self), isOptional: false),
      help: .choiceHelp),
    FieldSpec("reporter", .reporterLabel, .reference(.parties), help: .referenceHelp),
    FieldSpec("receivedDate", .receivedLabel, .date, isRequired: true, help: .dateHelp),
    FieldSpec("details", .detailsLabel, .lines, help: .noteFieldHelp),
    FieldSpec("concernsParty", .concernsLabel, .reference(.parties), help: .referenceHelp),
    FieldSpec("commitments", .commitmentsLabel, .several(Option.commitments), help: .severalHelp),
    FieldSpec("principles", .principlesLabel, .several(Option.principles), help: .severalHelp),
    FieldSpec("priority", .priorityLabel, .number, help: .priorityHelp),
    FieldSpec("registryNumber", .registryNumberLabel, .text, help: .registryNumberHelp),
    FieldSpec("activity", .activityLabel, .reference(.activities), help: .referenceHelp),
    FieldSpec(
      "status", .statusLabel, .choice(Option.all(of: MatterStatus.self), isOptional: false),
      help: .choiceHelp),
  ]
}

/// The fields of a meeting; the points every agenda has come by themselves.
enum MeetingForm {
  static let specs: [FieldSpec] = [
    FieldSpec("date", .dateLabel, .date, isRequired: true, help: .dateHelp),
    FieldSpec(
      "kind", .kindLabel, .choice(Option.all(of: MeetingKind.self), isOptional: false),
      help: .choiceHelp),
    FieldSpec("start", .startTimeLabel, .time, help: .timeHelp),
    FieldSpec("end", .endTimeLabel, .time, help: .timeHelp),
    FieldSpec("place", .meetingPlaceLabel, .text),
    FieldSpec("theme", .themeLabel, .text),
    FieldSpec(
      "status", .statusLabel, .choice(Option.all(of: MeetingStatus.self), isOptional: false),
      help: .choiceHelp),
    FieldSpec("noticeSentDate", .noticeLabel, .date, help: .dateHelp),
    FieldSpec(
      "notesStatus", .notesStatusLabel,
      .choice(Option.all(of: NotesStatus.self), isOptional: false), help: .choiceHelp),
    FieldSpec("guests", .guestsLabel, .name(.people), help: .guestsHelp),
    FieldSpec("note", .noteLabel, .lines, help: .noteFieldHelp),
  ]
}

/// The fields of a point on an agenda.
enum TreatmentForm {
  static let specs: [FieldSpec] = [
    FieldSpec("heading", .headingLabel, .text, isRequired: true),
    FieldSpec(
      "section", .sectionLabel, .choice(Option.all(of: AgendaSection.self), isOptional: false),
      help: .choiceHelp),
    FieldSpec("minutes", .minutesLabel, .number, help: .minutesHelp),
    FieldSpec("presenter", .presenterLabel, .name(.people), help: .presenterHelp),
    FieldSpec("activity", .activityLabel, .reference(.activities), help: .referenceHelp),
    FieldSpec("commitment", .commitmentLabel, .choice(Option.commitments, isOptional: true)),
    FieldSpec("notes", .notesLabel, .lines, help: .noteFieldHelp),
  ]
}

/// What new matters, meetings and points begin with.
extension Model {
  var startingMatter: [Field] {
    [Field("kind", MatterKind.issue.value), Field("receivedDate", now.day.value)]
  }

  /// A council meeting whose day is asked for, at the time and place of the one before.
  var startingMeeting: [Field] {
    let latest = book.meetings.all.filter { $0.kind == .council }.max { $0.date < $1.date }
    let place = [
      ("start", latest?.start?.value), ("end", latest?.end?.value),
      ("place", latest?.place.map(Value.text)),
    ]
    return [Field("kind", MeetingKind.council.value)]
      + place.compactMap { name, value in value.map { Field(name, $0) } }
  }

  var startingTreatment: [Field] {
    guard let meeting = shownMeeting else { return [] }
    let section = focusedPoint?.section ?? .newMatters
    return [Field("meeting", meeting.id.value), Field("section", section.value)]
  }
}
