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
  mutating func startingMatter() -> Record {
    let matter = book.newMatter(.issue, "", received: now.day, ids: &identifiers)
    return (try? FieldEncoder().encode(matter)) ?? Record()
  }

  /// A council meeting whose day is asked for, at the time and place of the one before; it gets its
  /// number when the day is known.
  mutating func startingMeeting() -> Record {
    var meeting = book.newMeeting(.council, on: now.day, ids: &identifiers)
    let latest = book.meetings.all.filter { $0.kind == .council }.max { $0.date < $1.date }
    meeting.start = latest?.start
    meeting.end = latest?.end
    meeting.place = latest?.place
    var record = (try? FieldEncoder().encode(meeting)) ?? Record()
    record["date"] = nil
    return record
  }

  mutating func startingTreatment() -> Record {
    guard let meeting = shownMeeting else { return Record() }
    let section = focusedPoint?.section ?? .newMatters
    let point = book.newPoint("", in: section, of: meeting.id, ids: &identifiers)
    return (try? FieldEncoder().encode(point)) ?? Record()
  }

  /// What every agenda holds, for a meeting that is in the book or about to be.
  mutating func standingPoints(of meeting: Meeting) -> [Change] {
    guard meeting.kind.hasStandingPoints else { return [] }
    var after = book
    if after.meetings[meeting.id] == nil { after.apply(meeting.creation) }
    let items = Phrase.standingItems.map { item in
      StandingItem(
        item.section, item.heading[language], minutes: item.minutes,
        presenter: item.presenter[language])
    }
    return after.addingStandingItems(items, to: meeting.id, ids: &identifiers)
  }
}

extension MeetingKind {
  /// Themes and other gatherings are free.
  var hasStandingPoints: Bool { self != .themeEvening && self != .other }
}
