import Domain
import Terminal

/// How somebody takes part in a meeting: when they come and go, for whom they serve, and from which
/// point they stand aside.
extension Model {
  private var focusedSeat: (meeting: Identifier<Meeting>, person: Identifier<Person>)? {
    guard case .attendance(let meeting) = page?.content,
      let person = page?.record.flatMap({ Identifier<Person>($0) })
    else { return nil }
    return (meeting, person)
  }

  /// Only in the meeting itself is the clock on the wall what counts.
  var refusalToTime: Phrase? {
    guard let seat = focusedSeat else { return nil }
    return index.runningMeeting?.id == seat.meeting ? nil : .timesAreTyped
  }

  var refusalToDepart: Phrase? {
    guard refusalToTime == nil, let seat = focusedSeat, let meeting = book.meetings[seat.meeting]
    else { return refusalToTime }
    guard meeting.isInRoom(seat.person) else {
      return .isNotThere(world.title(of: seat.person.reference))
    }
    return MeetingPart(arrived: meeting.arrivals[seat.person], left: now.time).isPossible
      ? nil : .leftBeforeComing
  }

  mutating func arriveNow() -> [Effect] {
    guard let seat = focusedSeat else { return [] }
    return record(
      .attendance, book.arriving(seat.person, at: seat.meeting, now.time),
      said: .came(world.title(of: seat.person.reference), now.time))
  }

  mutating func departNow() -> [Effect] {
    guard let seat = focusedSeat else { return [] }
    return record(
      .attendance, book.departing(seat.person, from: seat.meeting, now.time),
      said: .went(world.title(of: seat.person.reference), now.time))
  }

  // MARK: Everything about one seat
  mutating func openPart() {
    guard let seat = focusedSeat, let meeting = book.meetings[seat.meeting] else { return }
    if let refusal = book.document(holding: meeting.id.reference, field: "attendance") {
      status = Status(.onRecordHere(refusal), .warning)
      return
    }
    let part = meeting[part: seat.person]
    let values: [(String, Value?)] = [
      (PartForm.presence, meeting.attendance[seat.person]?.value),
      (PartForm.arrived, part.arrived?.value), (PartForm.left, part.left?.value),
      (PartForm.substituteFor, part.substituteFor.map { .text($0.raw.text) }),
      (PartForm.aside, .bool(world.pointOfPart(in: meeting)?.aside.contains(seat.person) ?? false)),
    ]
    let record = Record(values.compactMap { name, value in value.map { Field(name, $0) } })
    var form = Form(
      .part(of: seat.person, at: seat.meeting), title: world.title(of: seat.person.reference),
      specs: world.partSpecs(of: seat.person, at: seat.meeting), from: record, language: language)
    form.basis = outside.generation
    overlays.append(.form(form))
  }

  mutating func savePart(
    of person: Identifier<Person>, at meeting: Identifier<Meeting>, _ form: Form
  ) -> [Effect] {
    let record = form.record(today: now.day, language: language)
    let presence = record[PartForm.presence].flatMap { Presence(value: $0) }
    var changes = book.taking(part: world.part(in: form), person, at: meeting, as: presence)
    if let point = book.meetings[meeting].flatMap(world.pointOfPart) {
      let isAside = record[PartForm.aside] == .bool(true)
      changes += book.standing(aside: isAside, person, at: point.id)
    }
    guard !changes.isEmpty else {
      status = Status(.nothingChanged)
      return []
    }
    let later = book.applying(changes).meetings[meeting]
    let state = later.map { self.world.state(of: person, at: $0) } ?? Phrase.notSet
    return self.record(
      .attendance, changes, basis: form.basis,
      said: .attends(world.title(of: person.reference), state))
  }

  /// Guests have no seat; their names are kept with the meeting.
  mutating func openGuests() {
    guard case .attendance(let id) = page?.content else { return }
    if let refusal = book.document(holding: id.reference, field: "guests") {
      status = Status(.onRecordHere(refusal), .warning)
    } else {
      openForm(toEdit: id.reference, only: Meeting.specs(.guests))
    }
  }
}

extension World {
  func partSpecs(
    of person: Identifier<Person>, at id: Identifier<Meeting>
  ) -> [FieldSpec] {
    guard let meeting = book.meetings[id] else { return [] }
    let known = meeting.substitutes[person].map { [$0] } ?? []
    let others = index.whom(person, canServeForAt: meeting).filter { !known.contains($0) }
    let options = (known + others).map {
      Option(value: $0.raw.text, name: title(of: $0.reference))
    }
    let aside = pointOfPart(in: meeting).map { point in
      FieldSpec(PartForm.aside, .asideAt(number(of: point)), .flag, help: .asideAtHelp)
    }
    return PartForm.times
      + (options.isEmpty
        ? []
        : [
          FieldSpec(
            PartForm.substituteFor, Meeting.label(.substitutes),
            .choice(options, isOptional: true), help: .servesForHelp)
        ])
      + (aside.map { [$0] } ?? [])
  }

  /// The point that is dealt with, in the meeting that runs.
  fileprivate func pointOfPart(in meeting: Meeting) -> Treatment? {
    index.runningMeeting?.id == meeting.id ? currentPoint : nil
  }

  func problemsOfPart(_ form: Form) -> [(String, FormProblem)] {
    let part = part(in: form)
    return part.isPossible
      ? [] : [(PartForm.left, FormProblem(sentence: .leftBeforeComing, isError: true))]
  }

  fileprivate func part(in form: Form) -> MeetingPart {
    let record = form.record(today: now.day, language: language)
    let person = record[PartForm.substituteFor]
      .flatMap { if case .text(let text) = $0 { RawIdentifier(text: text) } else { nil } }
    return MeetingPart(
      arrived: record[PartForm.arrived].flatMap { TimeOfDay(value: $0) },
      left: record[PartForm.left].flatMap { TimeOfDay(value: $0) },
      substituteFor: person.map { Identifier($0) })
  }
}

/// What is asked about somebody's part in a meeting.
enum PartForm {
  static let presence = "presence"
  static let arrived = "arrived"
  static let left = "left"
  static let substituteFor = "substituteFor"
  static let aside = "aside"

  static let times = [
    FieldSpec(
      presence, Meeting.label(.attendance), .choice(Presence.options, isOptional: true),
      help: .presenceHelp),
    FieldSpec(arrived, Meeting.label(.arrivals), .time, help: .cameHelp),
    FieldSpec(left, Meeting.label(.departures), .time, help: .wentHelp),
  ]
}
