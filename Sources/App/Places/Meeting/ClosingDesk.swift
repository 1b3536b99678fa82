import Domain
import Terminal

/// What is gone through before a meeting is held: a row for each thing that is open, with the place
/// where it is settled, and last the end itself.
extension Model {
  func closingPage(of id: Identifier<Meeting>) -> Page {
    guard let meeting = book.meetings[id] else {
      return Page(.closing(id), title: .closingDesk, rows: [])
    }
    let open = openMatters(of: meeting)
    let act = Page.Row(
      (open.isEmpty ? Phrase.endNow : .endWithOpen(open.count))[language], subject: .act)
    let rows = (open + [world.nextMeetingRow(of: meeting)]).flatMap {
      world.pageRows($0.words[language], subject: $0.subject)
    }
    return Page(
      .closing(id), title: .closingDeskOf(world.name(of: meeting)),
      rows: rows + [Page.Row(""), act])
  }

  /// Seats nothing is said of, points that want an outcome, and follow-ups of the meeting without
  /// anybody or any day.
  func openMatters(of meeting: Meeting) -> [World.OpenMatter] {
    let names = index.unnotedSeats(at: meeting).map { seat in
      world.title(of: seat.person.reference)[language]
    }
    let seats =
      names.isEmpty
      ? []
      : [
        World.OpenMatter(
          words: .unsetSeats(names),
          subject: .field(Meeting.CodingKeys.attendance.rawValue, of: meeting.id.reference))
      ]
    let points = book.undecidedPoints(of: meeting.id).map { point in
      World.OpenMatter(
        words: .lacksOutcome(world.number(of: point), point.heading),
        subject: .record(point.reference))
    }
    let followUps = index.agenda(of: meeting.id).flatMap { index.followUps(from: $0.id) }
      .filter { $0.status.isOpen && $0.originMeeting == meeting.id }
      .compactMap { followUp -> World.OpenMatter? in
        let lacks = world.lacking(in: followUp)
        guard !lacks.isEmpty else { return nil }
        return World.OpenMatter(
          words: .lacks(world.title(of: followUp.reference), lacks),
          subject: .record(followUp.reference))
      }
    return seats + points + followUps + leftLineRow(of: meeting)
  }

  /// A line that was begun and is not a follow-up yet.
  private func leftLineRow(of meeting: Meeting) -> [World.OpenMatter] {
    let text = self.meeting.leftLine.trimmed
    guard !text.isEmpty else { return [] }
    let field = FollowUp.CodingKeys.title.rawValue
    return [
      World.OpenMatter(words: .lineWaits(text), subject: .field(field, of: meeting.id.reference))
    ]
  }

  // MARK: Its key
  /// Goes to where the focused row is settled; on the last row ends the meeting.
  mutating func settleBeforeClosing() -> [Effect] {
    switch page?.subject {
    case .act: return endMeeting()
    case .field(let field, let meeting) where field == Meeting.CodingKeys.nextMeeting.rawValue:
      openForm(toEdit: meeting, only: Meeting.specs(.nextMeeting))
    case .field(FollowUp.CodingKeys.title.rawValue, _):
      closePages()
      openFollowUpLine()
    case .field: openAttendance()
    case .record(let reference):
      if let point = book.treatments[Identifier<Treatment>(reference)] {
        chooseOutcome(of: point)
      } else {
        openForm(toEdit: reference)
      }
    default: break
    }
    return []
  }
}

extension World {
  struct OpenMatter {
    let words: Phrase
    let subject: Page.Subject
  }

  fileprivate func lacking(in followUp: FollowUp) -> [Phrase] {
    let isNobodys = followUp.responsibleParty == nil && followUp.responsible == nil
    return (isNobodys ? [FollowUp.label(.responsibleParty)] : [])
      + (followUp.due == nil ? [FollowUp.label(.due)] : [])
  }

  fileprivate func nextMeetingRow(of meeting: Meeting) -> OpenMatter {
    let next =
      book.meetings[meeting.nextMeeting]
      ?? index.nextMeeting(from: meeting.date.adding(days: 1), councilOnly: true)
    return OpenMatter(
      words: .nextMeetingIs(next.map { name(of: $0) }),
      subject: .field(Meeting.CodingKeys.nextMeeting.rawValue, of: meeting.id.reference))
  }
}
