import Domain
import Terminal

/// What rows of matters, meetings and points show, and what is told of them.
extension Model {
  func treatmentCells(_ id: Identifier<Treatment>) -> RowCells {
    guard let point = book.treatments[id] else { return RowCells() }
    var cells = RowCells()
    cells.set("number", "\(world.number(of: point))")
    cells.set("title", point.heading)
    let result = index.result(of: point)?.short[language]
    cells.set("status", result)
    cells.set("heading", point.heading)
    cells.set(
      "minutes", point.minutes.map { "\($0)" },
      spoken: point.minutes.map { Phrase.minutesInWords($0)[language] })
    let origin = book.matters.everKnown(point.matter)?.number
    cells.set("matter", origin ?? world.activityNumber(of: point) ?? point.commitment?.code)
    cells.set("outcome", result)
    cells.set("presenter", point.presenter)
    return cells
  }

  func matterCells(_ id: Identifier<Matter>) -> RowCells {
    guard let matter = book.matters[id] else { return RowCells() }
    var cells = RowCells()
    cells.set("number", matter.number)
    cells.set("title", matter.title)
    cells.set("kind", matter.kind.phrase[language])
    cells.set("status", matter.status.phrase[language])
    cells.set("reporter", world.reporter(of: matter))
    cells.set("receivedDate", matter.receivedDate.text)
    return cells
  }

  func meetingCells(_ id: Identifier<Meeting>) -> RowCells {
    guard let meeting = book.meetings[id] else { return RowCells() }
    var cells = RowCells()
    cells.set(
      "date",
      (Phrase.shortWeekday(meeting.date) + Phrase(verbatim: " "))[language] + meeting.date.text)
    cells.set("kind", meeting.kind.phrase[language])
    cells.set("status", meeting.status.phrase[language])
    cells.set("start", [meeting.start, meeting.end].compactMap { $0?.text }.joined(separator: "–"))
    if meeting.status == .held {
      let isOut = meeting.minutesStage == .outForApproval
      cells.set("notesStatus", (isOut ? .outShort : meeting.notesStatus.phrase)[language])
    }
    cells.set("points", "\(index.agenda(of: id).count)")
    return cells
  }

  func treatmentDetails(_ id: Identifier<Treatment>) -> Details? {
    guard let point = book.treatments.everKnown(id) else { return nil }
    let title = Phrase.pointTitle(world.number(of: point), point.heading)[language]
    let decisions = world.section(.decisionsHeading, index.decisions(under: id)) {
      world.words(of: $0)
    }
    let asked = index.followUps(from: id) + world.due(at: point)
    let followUps = world.section(.followUpsHeading, asked) { world.line(of: $0) }
    let facts = world.pointFacts(point).map { world.labelled($0, $1) }
    let matter = book.matters.everKnown(point.matter).map { world.told($0) } ?? []
    return Details(
      title: title,
      brief: [title, (facts + matter).prefix(4).joined(separator: ". "), queueWords],
      full: decisions.dropFirst() + (facts + matter).lines + followUps)
  }

  /// What can be put on the agenda, for the panel beside it; nil where no panel stands.
  var queuePanel: (title: String, lines: [String])? {
    guard place == .agenda, agenda.shown == .agenda, let meeting = shownMeeting,
      !meeting.status.isOver
    else { return nil }
    let queue = index.queue(for: meeting)
    let waits = Dictionary(
      index.mattersUnanswered(on: now.day).map { ($0.id, $0.days) }, uniquingKeysWith: max)
    let lines = queue.map { queued in
      let days = waits[queued.matter.id].flatMap { $0 > Limits.unansweredDays ? $0 : nil }
      return Phrase.queueLine(queued, days: days)[language]
    }
    let title = Phrase.queueTitle(queue.count, stop: index.issueStop(of: meeting), on: now.day)
    return (title[language], lines.isEmpty ? [Phrase.queueIsEmpty[language]] : lines)
  }

  /// "I kön: 6 ärenden klara, stopp var 2026-02-24. Äldst utan svar: 41 dagar."
  private var queueWords: String {
    guard let meeting = shownMeeting else { return "" }
    let oldest = index.mattersUnanswered(on: now.day).first?.days
    return Phrase.queue(
      index.queue(for: meeting).count, stop: index.issueStop(of: meeting), on: now.day,
      oldest: oldest)[language]
  }
}

extension World {
  /// The place of a point on its agenda, from one.
  func number(of point: Treatment) -> Int {
    (index.agenda(of: point.meeting).firstIndex { $0.id == point.id } ?? 0) + 1
  }

  fileprivate func activityNumber(of point: Treatment) -> String? {
    book.activities.everKnown(point.activity)?.number
  }

  fileprivate func reporter(of matter: Matter) -> String {
    let names = matter.reporters.compactMap { book.parties.everKnown($0)?.name }
    return names.isEmpty ? Phrase.noReporter[language] : names.joined(separator: ", ")
  }

  /// What the standing item of follow-up holds.
  fileprivate func due(at point: Treatment) -> [FollowUp] {
    guard point.isFollowUpOfActions, let meeting = book.meetings[point.meeting],
      !meeting.status.isOver
    else { return [] }
    return index.dueFollowUps(at: meeting).filter { $0.originTreatment != point.id }
  }

  fileprivate func pointFacts(_ point: Treatment) -> [(Phrase, String)] {
    let outcome = noted(on: point).map { outcome in
      let to = [ReferenceNames(book, language).recipient(of: point), point.outcomeReason]
      return ([outcome.phrase[language]] + to.compactMap { $0 }).joined(separator: ", ")
    }
    let aside = point.aside.sorted().map { title(of: $0.reference)[language] }
    let facts: [(Phrase, String?)] = [
      (Treatment.label(.outcome), outcome), (Treatment.label(.notes), point.notes),
      (Treatment.label(.aside), aside.isEmpty ? nil : aside.joined(separator: ", ")),
      (Treatment.label(.presenter), point.presenter),
      (Treatment.label(.handledTime), point.handledTime.map { Phrase.clockTime($0)[language] }),
    ]
    return facts.compactMap { label, value in value.map { (label, $0) } }
  }

  /// What a point came to where no decision tells it.
  private func noted(on point: Treatment) -> Outcome? {
    if case .outcome(let outcome) = index.result(of: point) { outcome } else { nil }
  }

  /// A decision as it is read aloud: §, kind and to whom, the words, by when, who saw it otherwise.
  func words(of decision: Decision) -> String {
    Phrase.decision(decision, to: ReferenceNames(book, language).recipient(of: decision))[language]
  }

  func line(of followUp: FollowUp) -> String {
    [
      followUp.box.rawValue, followUp.code, followUp.title,
      responsible(for: followUp), followUp.due?.text,
    ]
    .compactMap { $0 }.joined(separator: " ")
  }

  func matterDetails(_ id: Identifier<Matter>) -> Details? {
    guard let matter = book.matters.everKnown(id) else { return nil }
    let title = "\(matter.number) \(matter.title)"
    let treated = index.treatments(of: id).filter { book.meetings.everKnown($0.meeting) != nil }
    let points = section(.treatedHeading, treated) { point in
      let outcome = index.result(of: point)?.phrase ?? .undecided
      return self.title(of: point.meeting.reference)[language] + ": " + outcome[language]
    }
    let followUps = section(.followUpsHeading, index.followUps(of: id)) { line(of: $0) }
    let sent = papersSection(of: matter.reference) + sentSection(about: matter.reference)
    let lines = told(matter)
    return Details(
      title: title,
      brief: [title, lines.prefix(3).joined(separator: ". "), matter.details ?? ""]
        .filter { !$0.isEmpty },
      full: (lines + [matter.details].compactMap { $0 }).lines + points + followUps + sent)
  }

  /// Who reported it and when, what it concerns and where it stands.
  fileprivate func told(_ matter: Matter) -> [String] {
    let commitments = Commitment.allCases.filter(matter.commitments.contains).map(\.code)
    let principles = Principle.allCases.filter(matter.principles.contains)
    let facts: [(Phrase, String?)] = [
      (Matter.label(.reporter), reporter(of: matter) + ", " + matter.receivedDate.text),
      (Matter.label(.kind), matter.kind.phrase[language]),
      (Matter.label(.status), matter.status.phrase[language]),
      (Matter.label(.concernsParty), book.parties.everKnown(matter.concernsParty)?.name),
      (Matter.label(.commitments), commitments.joined(separator: ", ")),
      (Matter.label(.principles), principles.map { $0.phrase[language] }.joined(separator: ", ")),
      (Matter.label(.registryNumber), matter.registryNumber?.text),
      (
        Matter.label(.activity),
        book.activities.everKnown(matter.activity).map { "\($0.number) \($0.title)" }
      ),
      (Matter.label(.feedbackDate), matter.feedbackDate?.text),
      (Matter.label(.closedDate), matter.closedDate?.text),
    ]
    return facts.compactMap { label, value in
      value.flatMap { $0.isEmpty ? nil : labelled(label, $0) }
    }
  }

  /// How far the minutes have come, by whom and when, and how much was added.
  private func minutesWords(of meeting: Meeting) -> String {
    let stage = meeting.minutesStage
    let facts: [Phrase?] =
      switch stage {
      case .missing, .draft: []
      case .outForApproval:
        [meeting.approvalBy.map { Phrase(verbatim: $0) }, meeting.approvalUntil.map(Phrase.until)]
      case .final, .published:
        [
          meeting.approvedBy.map { Phrase(verbatim: $0) },
          (meeting.publishedDate ?? meeting.approvedDate).map { Phrase(verbatim: $0.text) },
          meeting.addenda.isEmpty ? nil : .addenda(meeting.addenda.count),
        ]
      }
    return ([stage.phrase] + facts.compactMap { $0 }).map { $0[language] }.joined(separator: ", ")
      .sentenceCased
  }

  /// When the notice went or is to go; nothing where the heading says it.
  private func noticeFact(of meeting: Meeting) -> (Phrase, String?) {
    guard let sent = meeting.noticeSentDate else {
      return (.noticeByLabel, index.noticeDay(of: meeting).text)
    }
    return (Meeting.label(.noticeSentDate), meeting.status == .called ? nil : sent.text)
  }

  /// When notes that nobody has sent anywhere yet should be approved.
  private func approvalDue(of meeting: Meeting) -> Day? {
    let isWaiting = meeting.minutesStage == .missing || meeting.minutesStage == .draft
    return meeting.status == .held && isWaiting ? index.approvalDay(of: meeting) : nil
  }

  func meetingDetails(_ id: Identifier<Meeting>) -> Details? {
    guard let meeting = book.meetings.everKnown(id) else { return nil }
    let points = section(.pointsHeading, index.agenda(of: id)) { point in
      let outcome = index.result(of: point).map { ": " + $0.phrase[language] } ?? ""
      return "\(number(of: point))  \(point.heading)\(outcome)"
    }
    let isAhead = [.planned, .called].contains(meeting.status)
    let saysNotes = !isAhead || meeting.notesStatus != .missing
    let saysAttendance = !isAhead || !meeting.attendance.isEmpty
    let facts: [(Phrase, String?)] = [
      (Meeting.label(.theme), meeting.theme),
      (Meeting.label(.notesStatus), saysNotes ? minutesWords(of: meeting) : nil),
      (.issueStopLabel, index.issueStop(of: meeting)?.text),
      noticeFact(of: meeting),
      (Meeting.label(.approvalUntil), approvalDue(of: meeting)?.text),
      (
        Meeting.label(.attendance), saysAttendance ? attendanceWords(of: meeting)[language] : nil
      ),
      (Meeting.label(.note), meeting.note),
      (
        Meeting.label(.guests),
        meeting.guests.isEmpty ? nil : meeting.guests.joined(separator: ", ")
      ),
    ]
    let lines = facts.compactMap { label, value in value.map { labelled(label, $0) } }
    let title = heading(of: meeting)[language]
    return Details(
      title: title, brief: [title, lines.prefix(4).joined(separator: ". ")],
      full: lines.lines + points + papersSection(of: meeting.reference)
        + sentSection(about: meeting.reference))
  }
}
