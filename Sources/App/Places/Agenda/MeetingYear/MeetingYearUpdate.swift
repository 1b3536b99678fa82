import Domain
import Terminal

/// What is done on the page of a year's meetings.
extension Model {
  private var meetingYear: MeetingYear? {
    if case .meetingYear(let plan) = page?.content { plan } else { nil }
  }

  private var focusedProposal: Meeting? {
    guard case .proposal(let id) = page?.subject else { return nil }
    return meetingYear?.meetings.first { $0.id == id }
  }

  /// Kept until it is made, also when the page is left.
  private mutating func keep(_ plan: MeetingYear, at meeting: Identifier<Meeting>?) {
    agenda.years[plan.year] = plan
    var shown = world.meetingYearPage(plan)
    let subject = meeting.map(Page.Subject.proposal)
    guard let place = shown.rows.firstIndex(where: { $0.subject == subject }) else {
      return renew(shown)
    }
    shown.focused = place
    replaceTop(.page(shown))
  }

  mutating func stepMeetingYear(by step: Int) {
    guard let plan = meetingYear else { return }
    guard 1_900...9_000 ~= plan.year + step else {
      status = Status(.nothingEarlier)
      return
    }
    showMeetingYear(plan.year + step)
  }

  /// Takes the focused meeting out of those to be made, or back; on the last row makes them.
  mutating func toggleProposal() -> [Effect] {
    guard var plan = meetingYear else { return [] }
    if page?.subject == .act { return makeMeetingYear() }
    guard let meeting = focusedProposal else {
      status = Status(.meetingIsThere)
      return []
    }
    plan.dropped.formSymmetricDifference([meeting.id])
    keep(plan, at: meeting.id)
    return []
  }

  mutating func dropProposal() {
    guard var plan = meetingYear, let meeting = focusedProposal else {
      status = Status(.meetingIsThere)
      return
    }
    plan.dropped.insert(meeting.id)
    keep(plan, at: meeting.id)
  }

  // MARK: Changing one

  /// What the book has is changed where it is; on the last row the meetings are made.
  mutating func editProposal() -> [Effect] {
    switch page?.subject {
    case .record(let reference): openForm(toEdit: reference)
    case .act: return makeMeetingYear()
    default: if let meeting = focusedProposal { openProposal(meeting, isNew: false) }
    }
    return []
  }

  mutating func addProposal() {
    var meeting = Meeting(id: identifiers.next(), kind: .council, date: now.day)
    let starting = Record(startingMeeting)
    meeting.start = starting["start"].flatMap { TimeOfDay(value: $0) }
    meeting.end = starting["end"].flatMap { TimeOfDay(value: $0) }
    meeting.place = starting["place"]?.written
    openProposal(meeting, isNew: true)
  }

  private mutating func openProposal(_ meeting: Meeting, isNew: Bool) {
    let values: [(String, Value?)] = [
      ("date", isNew ? nil : meeting.date.value), ("kind", meeting.kind.value),
      ("start", meeting.start?.value), ("end", meeting.end?.value),
      ("place", meeting.place.map(Value.text)), ("theme", meeting.theme.map(Value.text)),
    ]
    let record = Record(values.compactMap { name, value in value.map { Field(name, $0) } })
    overlays.append(
      .form(
        Form(
          .propose(meeting.id),
          title: isNew ? .newMeeting : .edit(meeting.kind.phrase),
          specs: Meeting.specs(.date, .kind, .start, .end, .place, .theme), from: record,
          language: language)))
  }

  mutating func saveProposal(_ id: Identifier<Meeting>, _ form: Form) -> [Effect] {
    guard var plan = meetingYear, let meeting = world.proposal(id, in: form) else { return [] }
    plan.put(meeting)
    keep(plan, at: id)
    return []
  }

  // MARK: Making them

  /// All that are kept, in one undo step; they are then shown among the meetings.
  mutating func makeMeetingYear() -> [Effect] {
    guard let plan = meetingYear else { return [] }
    guard let first = plan.kept.first else {
      status = Status(.noMeetingsToMake, .warning)
      return []
    }
    let changes = index.making(plan, by: entrant, ids: &identifiers)
    let effects = record(
      .create, changes, said: .madeMeetings(plan.kept.count, plan.year).undoable)
    guard !effects.isEmpty else { return [] }
    agenda.years[plan.year] = nil
    let said = status
    closePages()
    agenda.shown = .meetings
    go(to: first.reference)
    status = said
    return effects
  }
}

extension World {
  /// The meeting a form proposes; nil while its day cannot be read.
  fileprivate func proposal(_ id: Identifier<Meeting>, in form: Form) -> Meeting? {
    let filled = form.record(today: now.day, language: language)
    guard let day = filled["date"].flatMap({ Day(value: $0) }),
      let kind = filled["kind"].flatMap({ MeetingKind(value: $0) })
    else { return nil }
    var meeting = Meeting(id: id, kind: kind, date: day)
    meeting.start = filled["start"].flatMap { TimeOfDay(value: $0) }
    meeting.end = filled["end"].flatMap { TimeOfDay(value: $0) }
    meeting.place = filled["place"]?.written
    meeting.theme = filled["theme"]?.written
    return meeting
  }

  func problems(ofProposal id: Identifier<Meeting>, _ form: Form) -> [(String, FormProblem)] {
    guard let meeting = proposal(id, in: form) else { return [] }
    return index.entry(of: meeting, by: entrant).problems.map { problem in
      (
        problem.field,
        FormProblem(.problem(problem.reason) { title(of: $0) }, problem.severity)
      )
    }
  }
}
