internal import Domain

/// The notes of a meeting.
extension ReportSource {
  /// As they were put on record, whatever became of those who stand in them; until then a draft.
  func notes(_ meeting: Meeting) -> Document {
    guard meeting.notesStatus.isOnRecord,
      let kept = meeting.minutes.flatMap(Document.init(kept:))
    else { return written(meeting) }
    return amended(kept, of: meeting)
  }

  /// As the book stands, marked as a draft until they are final.
  func written(_ meeting: Meeting) -> Document {
    var page = page(.notesTitle + Phrase(verbatim: " ") + title(of: meeting))
    if meeting.notesStatus == .missing || meeting.notesStatus == .draft {
      page.mark = Phrase.draftMark[language]
    }
    page.list(whenAndWhere(meeting) + officers(of: meeting) + approval(of: meeting))
    addAttendance(of: meeting, to: &page)
    for (offset, point) in index.agenda(of: meeting.id).enumerated() {
      add(point, number: offset + 1, to: &page)
    }
    addActions(of: meeting, to: &page)
    addTicked(at: meeting, to: &page)
    if let note = meeting.note?.nonEmpty {
      page.heading(.otherNotes)
      page.paragraph(text(note))
    }
    addNext(meeting, to: &page)
    return page
  }

  private func officers(of meeting: Meeting) -> [Phrase] {
    let seats = index.called(to: meeting)
    let all = index.mandates(in: meeting.kind.body ?? .council, on: meeting.date) + seats
    return [MandateRole.chair, .secretary, .coordinator].compactMap { role in
      all.first { $0.role == role }.map {
        $0.role.phrase + Phrase(verbatim: ": ") + person($0.person)
      }
    }
  }

  private func addAttendance(of meeting: Meeting, to page: inout Document) {
    page.heading(.attendance)
    let seats = attended(meeting)
    for presence in [Presence.present, .notified, .absent] {
      let here = seats.filter { meeting.attendance[$0.person] == presence }
      guard !here.isEmpty else { continue }
      page.heading(presence.heading(here.count), level: 3)
      for side in SeatSide.allCases {
        let own = here.filter { $0.side == side }
        guard !own.isEmpty else { continue }
        page.paragraph(side.phrase + Phrase(verbatim: " (\(own.count))"))
        page.list(own.map { line($0, at: meeting) })
      }
    }
    if !meeting.guests.isEmpty {
      page.heading(.guests, level: 3)
      page.list(meeting.guests.map(Phrase.init(verbatim:)))
    }
    if seats.isEmpty, meeting.guests.isEmpty { page.paragraph(.noAttendance) }
  }

  /// Everybody whose presence was noted, with the seat of the day.
  private func attended(_ meeting: Meeting) -> [Mandate] {
    let known = Set(index.called(to: meeting).map(\.person))
    let others = meeting.attendance.keys.filter { !known.contains($0) }.sorted()
    let more = others.compactMap { person in
      index.mandates(of: person).first { $0.isCurrent(on: meeting.date) }
        ?? index.mandates(of: person).last
    }
    return (index.called(to: meeting) + more).filter { meeting.attendance[$0.person] != nil }
  }

  private func line(_ seat: Mandate, at meeting: Meeting) -> Phrase {
    let party = seat.nominatedBy.map { Phrase(verbatim: ", ") + name($0) }
    let role = seat.role == .member ? nil : Phrase(verbatim: ", ") + seat.role.phrase
    let part = meeting[part: seat.person]
    let words = Phrase.part(part, for: part.substituteFor.map(person))
    let taking = words == .empty ? nil : Phrase(verbatim: ", ") + words
    return [party, role, taking].compactMap { $0 }.reduce(person(seat.person), +)
  }

  private func add(_ point: Treatment, number: Int, to page: inout Document) {
    page.heading(Phrase(verbatim: "\(number). \(point.heading)"))
    if let matter = book.matters.everKnown(point.matter) {
      page.paragraph(.matterLine(matter, reporter: name(matter.reporter)))
    }
    if !point.aside.isEmpty {
      page.paragraph(.tookNoPart(point.aside.sorted().map(person)))
    }
    page.paragraph(text(point.notes))
    if case .outcome(let outcome) = index.result(of: point) {
      page.paragraph(.outcomeLine(outcome) + details(of: point))
    }
    page.list(index.decisions(under: point.id).map(worded))
  }

  /// As it was read aloud; a § stands on the line of its number.
  private func worded(_ decision: Decision) -> Phrase {
    let whole = Phrase.decision(decision, to: names.recipient(of: decision))
    return Phrase(whole.sv.withTiedParagraph, whole.en.withTiedParagraph)
  }

  private func details(of point: Treatment) -> Phrase {
    let place = names.recipient(of: point).map { Phrase(verbatim: " (\($0))") }
    let reason = point.outcomeReason?.nonEmpty.map { Phrase(verbatim: ". \($0)") }
    return (place ?? text(nil as String?)) + (reason ?? text(nil as String?))
  }

  /// Who does what by when.
  private func addActions(of meeting: Meeting, to page: inout Document) {
    page.heading(.actions)
    page.table(
      [.numberHead, .what, .who, .byWhen], index.followUps(from: meeting.id).map(row),
      orElse: .noActions)
  }

  /// Number, text, who, by when.
  func row(_ followUp: FollowUp) -> [Phrase] {
    [
      text(followUp.code), text(followUp.title),
      responsible(for: followUp), text(followUp.due),
    ]
  }

  func responsible(for followUp: FollowUp) -> Phrase {
    followUp.responsibleParty.map { name($0) } ?? text(followUp.responsible)
  }

  private func addTicked(at meeting: Meeting, to page: inout Document) {
    let ticked = index.referring(FollowUp.self, to: meeting.reference)
      .filter { $0.tickedAtMeeting == meeting.id && $0.status == .done }
    guard !ticked.isEmpty else { return }
    page.heading(.tickedAtMeeting)
    page.list(
      ticked.map { followUp in
        let number = followUp.code.map { Phrase(verbatim: $0 + " ") }
        return (number ?? Phrase(verbatim: "")) + text(followUp.title)
      })
  }

  private func addNext(_ meeting: Meeting, to page: inout Document) {
    let next =
      book.meetings[meeting.nextMeeting]
      ?? index.meetingsByDay.first {
        $0.date > meeting.date && $0.status != .cancelled
          && $0.kind.documentName == meeting.kind.documentName
      }
    guard let next else { return }
    page.heading(.nextMeetingHead)
    page.list(whenAndWhere(next))
  }
}

extension String {
  /// "§ 9" holds together at the end of a line.
  var withTiedParagraph: String {
    var text = self
    for range in text.ranges(of: "§ ").reversed() { text.replaceSubrange(range, with: "§\u{A0}") }
    return text
  }
}
