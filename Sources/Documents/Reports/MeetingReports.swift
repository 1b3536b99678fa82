internal import Domain

/// The papers of one meeting: notice, agenda and notes.
extension ReportSource {
  /// Sent before the meeting to those who are called.
  func notice(_ meeting: Meeting) -> Document {
    var page = page(.noticeTitle + Phrase(verbatim: " ") + title(of: meeting))
    addCancelled(meeting, to: &page)
    page.list(whenAndWhere(meeting))
    page.heading(.agendaTitle)
    addPoints(of: meeting, to: &page)
    addInvitees(of: meeting, to: &page)
    if meeting.kind.isCouncil, let stop = index.issueStop(of: meeting) {
      page.paragraph(.noticeEnd(stop))
    }
    return page
  }

  /// Whom the meeting is for by the rule of its kind, and by name where they are known.
  private func addInvitees(of meeting: Meeting, to page: inout Document) {
    let template = meeting.kind.template
    switch template.invitees {
    case .seats:
      let seats = index.called(to: meeting)
      page.heading(.called)
      page.paragraph(.calledSeats(template.seats, count: seats.count))
      addSeats(seats, to: &page)
    case .affiliatedCivilSociety:
      let parties = index.electionMeetingParties(on: meeting.date, period: period)
      page.heading(.invited)
      page.paragraph(.invitedParties(parties.count))
      page.table(
        [.party, .kindHead],
        parties.map { (SwedishOrder($0.name), $0) }.sorted { ($0.0, $0.1.id) < ($1.0, $1.1.id) }
          .map { [Phrase(verbatim: $1.name), $1.kind.phrase] },
        orElse: .nobodyToInvite)
    case .everyAssociation:
      page.heading(.invited)
      page.paragraph(.openToAssociations)
    case .whoeverIsAsked:
      page.heading(.invited)
      page.paragraph(.openToAll)
    }
  }

  /// The points with minutes and reporter.
  func agenda(_ meeting: Meeting) -> Document {
    var page = openAgenda(meeting)
    addDue(at: meeting, to: &page)
    let minutes = index.plannedMinutes(of: meeting.id)
    if minutes > 0 { page.paragraph(.plannedMinutes(minutes)) }
    return page
  }

  private func openAgenda(_ meeting: Meeting, isPublic: Bool = false) -> Document {
    var page = page(.agendaTitle + Phrase(verbatim: " ") + title(of: meeting))
    addCancelled(meeting, to: &page)
    page.list(whenAndWhere(meeting))
    addPoints(of: meeting, to: &page, naming: !isPublic)
    return page
  }

  /// What the standing item of follow-up holds.
  private func addDue(at meeting: Meeting, to page: inout Document) {
    let due = index.dueFollowUps(at: meeting)
    let hasItem = index.agenda(of: meeting.id).contains(where: \.isFollowUpPoint)
    guard hasItem, !due.isEmpty, !meeting.status.isOver else { return }
    page.heading(.dueHead)
    page.table([.numberHead, .what, .who, .byWhen], due.map(row))
  }

  /// The agenda as it may be put on the web: no names, nothing internal.
  func publicAgenda(_ meeting: Meeting) -> Document {
    openAgenda(meeting, isPublic: true)
  }

  /// "Samverkansrådet 2021-03-24", as orebro.se names its notes.
  func title(of meeting: Meeting) -> Phrase {
    meeting.kind.documentName + Phrase(verbatim: " " + meeting.date.text)
  }

  func whenAndWhere(_ meeting: Meeting) -> [Phrase] {
    var when = Phrase.longDay(meeting.date) + Phrase(verbatim: ", ") + .week(of: meeting.date)
    if let start = meeting.start {
      when = when + Phrase(verbatim: ", ") + .clock(start, meeting.end)
    }
    let facts: [(Phrase, Phrase?)] = [
      (.time, when), (.place, meeting.place.map(Phrase.init(verbatim:))),
      (.theme, meeting.theme.map(Phrase.init(verbatim:))),
    ]
    return facts.compactMap { head, value in value.map { head + Phrase(verbatim: ": ") + $0 } }
  }

  private func addCancelled(_ meeting: Meeting, to page: inout Document) {
    if meeting.status == .cancelled { page.paragraph(.meetingIsCancelled) }
  }

  /// - Parameter naming: whether it says who presents a point.
  private func addPoints(
    of meeting: Meeting, to page: inout Document, naming isNaming: Bool = true
  ) {
    let points = index.agenda(of: meeting.id)
    page.filledTable(
      [.numberHead, .point, .minutesHead, .reporter, .presenter],
      points.enumerated().map { offset, point in
        let matter = book.matters.everKnown(point.matter)
        let heading = matter.map { point.heading.contains($0.number) ? "" : " (\($0.number))" }
        return [
          number(offset + 1), text(point.heading + (heading ?? "")), number(point.minutes),
          name(matter?.reporter), text(isNaming ? point.presenter : nil),
        ]
      }, orElse: .noPoints)
  }

  private func addSeats(_ seats: [Mandate], to page: inout Document) {
    page.table(
      [.nameHead, .represents, .role, .sideHead],
      seats.map { [person($0.person), represented(by: $0), $0.role.phrase, $0.side.phrase] },
      orElse: .nobodyHasSeat)
  }

  /// A politician's party stands behind the name in brackets.
  func person(_ id: Identifier<Person>) -> Phrase {
    let abbreviation = book.people.everKnown(id)?.partyAbbreviation.map { " (\($0))" } ?? ""
    return personName(id) + Phrase(verbatim: abbreviation)
  }

  func represented(by seat: Mandate) -> Phrase {
    seat.nominatedBy.map { name($0) } ?? seat.side.phrase
  }

  private func personName(_ id: Identifier<Person>) -> Phrase {
    book.people.everKnown(id).map { .called($0.name) } ?? Phrase(verbatim: "–")
  }
}
