import Domain
import Terminal

/// What is done with minutes on their way out of the house, one after the other.
enum MinutesStep: Int, CaseIterable {
  case approval
  case final
  case publish
  case amend

  /// The steps that are open for minutes as they stand, the nearest first.
  static func open(at stage: MinutesStage) -> [MinutesStep] {
    switch stage {
    case .missing, .draft: [.approval, .final, .publish]
    case .outForApproval: [.final, .publish, .approval]
    case .final: [.publish, .amend]
    case .published: [.amend]
    }
  }

  /// The fields that the step fills in; none for what is added.
  var specs: [FieldSpec] {
    switch self {
    case .approval: Meeting.specs(.approvalBy, .approvalUntil)
    case .final: Meeting.specs(.approvedBy, .approvedDate)
    case .publish: Meeting.specs(.publishedDate)
    case .amend: []
    }
  }
}

/// Sending minutes for approval, locking them, giving them out, and adding to them.
extension Model {
  /// Why nothing is done with minutes; a meeting that goes on is ended first.
  var refusalToMinute: Phrase? {
    guard let meeting = meetingToMinute else { return .noMeetingYet }
    if meeting.status == .running { return .minutesAfterMeeting }
    return meeting.status == .cancelled || meeting.date > now.day
      ? .noMinutesYet(world.name(of: meeting)) : nil
  }

  private var meetingToMinute: Meeting? {
    place == .meeting ? index.runningMeeting : shownMeeting
  }

  mutating func chooseMinutesStep() {
    guard let meeting = meetingToMinute else { return }
    let stage = meeting.minutesStage
    let items = MinutesStep.open(at: stage).map { step in
      Picker.Item(title: step.phrase[language], extra: "", value: .integer(Int64(step.rawValue)))
    }
    overlays.append(
      .picker(
        Picker(
          .minutes(meeting.id), title: .minutesOf(world.name(of: meeting), stage.phrase),
          items: items)))
  }

  mutating func choseMinutesStep(_ value: Value, of id: Identifier<Meeting>) {
    guard case .integer(let raw) = value, let step = MinutesStep(rawValue: Int(raw)),
      let original = book.record(of: id.reference)
    else { return }
    guard step != .amend else { return openAddendum(to: id) }
    var shown = original
    switch step {
    case .approval: propose(approvalOf: id, in: &shown)
    case .final:
      if shown["approvedBy"] == nil { shown["approvedBy"] = original["approvalBy"] }
      shown["approvedDate"] = now.day.value
    case .publish, .amend: shown["publishedDate"] = now.day.value
    }
    var form = Form(
      .edit(id.reference), title: step.phrase, specs: step.specs, from: shown, basedOn: original,
      language: language)
    form.said = step == .approval ? [] : [.minutesAreLocked]
    form.basis = outside.generation
    overlays.append(.form(form))
  }

  /// As many days after the meeting as the setting says, unless they have passed.
  private func propose(approvalOf id: Identifier<Meeting>, in shown: inout Record) {
    guard shown["approvalUntil"] == nil, let meeting = book.meetings[id],
      let day = index.approvalDay(of: meeting), day >= now.day
    else { return }
    shown["approvalUntil"] = day.value
  }

  private mutating func openAddendum(to id: Identifier<Meeting>) {
    overlays.append(
      .form(
        Form(
          .amend(id), title: MinutesStep.amend.phrase, specs: AddendumForm.specs, from: Record(),
          language: language)))
  }

  mutating func saveAddendum(to id: Identifier<Meeting>, _ form: Form) -> [Effect] {
    let record = form.record(today: now.day, language: language)
    let point = record["point"].flatMap { Int($0.written) }
    let addendum = Addendum(
      form.text("text"), by: author, on: now.day, reference: form.text("reference").nonEmpty,
      point: point)
    do {
      let changes = try book.amending(id, by: addendum, ids: &identifiers)
      return self.record(.amend, changes, said: .amended(world.title(of: id.reference)))
    } catch {
      status = Status(.refusal(error), .warning)
      return []
    }
  }
}

/// What an addendum is asked for.
enum AddendumForm {
  static let specs = [
    FieldSpec("text", .addendumLabel, .lines, isRequired: true, help: .addendumHelp),
    FieldSpec("reference", .addendumReferenceLabel, .text, help: .addendumReferenceHelp),
    FieldSpec("point", .addendumPointLabel, .number, help: .addendumPointHelp),
  ]
}
