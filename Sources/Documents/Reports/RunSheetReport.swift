internal import Domain

/// What the one who leads a meeting has before them: when each point begins, who presents it, what
/// was said before, and what is internal. It stays in the office.
extension ReportSource {
  func runSheet(_ meeting: Meeting) -> Document {
    var page = page(.runSheetTitle + Phrase(verbatim: " ") + title(of: meeting))
    page.mark = Phrase.internalMark[language]
    page.list(whenAndWhere(meeting) + [length(of: meeting)].compactMap { $0 })
    addPrevious(before: meeting, to: &page)
    page.paragraph(text(meeting.note))
    var begins = 0
    for (offset, point) in index.agenda(of: meeting.id).enumerated() {
      add(point, number: offset + 1, at: clock(meeting.start, begins), of: meeting, to: &page)
      begins += max(0, min(point.minutes ?? 0, 24 * 60))
    }
    return page
  }

  /// Planned against the time there is.
  private func length(of meeting: Meeting) -> Phrase? {
    let planned = index.plannedMinutes(of: meeting.id)
    guard planned > 0 else { return nil }
    guard let start = meeting.start, let end = meeting.end, start < end else {
      return .plannedMinutes(planned)
    }
    return .plannedOf(planned, end.minutes - start.minutes)
  }

  /// A meeting that goes past midnight has no clock there.
  private func clock(_ start: TimeOfDay?, _ minutes: Int) -> TimeOfDay? {
    start.flatMap { TimeOfDay(minutes: $0.minutes + minutes) }
  }

  private func addPrevious(before meeting: Meeting, to page: inout Document) {
    guard let previous = index.previousMeeting(before: meeting) else { return }
    page.paragraph(.previousNotes(title(of: previous), previous.notesStatus.phrase))
  }

  private func add(
    _ point: Treatment, number: Int, at time: TimeOfDay?, of meeting: Meeting,
    to page: inout Document
  ) {
    let clock = time.map { Phrase.clockTime($0) + Phrase(verbatim: " ") } ?? .empty
    page.heading(clock + Phrase(verbatim: "\(number). \(point.heading)"))
    page.list(facts(of: point))
    if let matter = book.matters.everKnown(point.matter) {
      page.paragraph(.matterLine(matter, reporter: names(Set(matter.reporters))))
      page.paragraph(text(matter.details))
    }
    page.list(index.treatments(before: point).compactMap(earlier).prefix(3).map { $0 })
    if point.isFollowUpPoint { listDue(at: meeting, to: &page) }
    page.list(open(about: point, meeting).map { followUpLine($0, on: meeting.date) })
    page.paragraph(text(point.notes))
  }

  private func facts(of point: Treatment) -> [Phrase] {
    let presenter = point.presenter?.nonEmpty.map {
      Phrase.presenter + Phrase(verbatim: ": \($0)")
    }
    let received = book.matters.everKnown(point.matter).map { matter in
      Phrase.waitedSince(matter.receivedDate, days: matter.receivedDate.days(until: day))
    }
    return [point.minutes.map(Phrase.pointMinutes), presenter, received].compactMap { $0 }
  }

  /// What a meeting before made of it.
  private func earlier(_ point: Treatment) -> Phrase? {
    guard let meeting = book.meetings.everKnown(point.meeting),
      let result = index.result(of: point)?.phrase.midSentenceBoth
    else { return nil }
    let words = index.decisions(under: point.id).map(\.text).joined(separator: " ")
    return .earlierTreatment(meeting.date, result, words)
  }

  /// What is still to be done about the matter or the activity of a point.
  private func open(about point: Treatment, _ meeting: Meeting) -> [FollowUp] {
    let all =
      (point.matter.map { index.followUps(of: $0) } ?? [])
      + (point.activity.map { index.followUps(of: $0) } ?? [])
    var seen: Set<Identifier<FollowUp>> = []
    return all.filter { $0.status.isOpen && seen.insert($0.id).inserted }
  }

  private func listDue(at meeting: Meeting, to page: inout Document) {
    let due = index.dueFollowUps(at: meeting)
    page.list(due.map { followUpLine($0, on: meeting.date) })
  }

  func followUpLine(_ followUp: FollowUp, on day: Day) -> Phrase {
    let who = responsible(for: followUp)
    let name = [followUp.code, followUp.title].compactMap { $0 }.joined(separator: " ")
    let late = followUp.due.map { $0 < day } ?? false
    return Phrase(verbatim: name)
      + (who[language].isEmpty ? .empty : Phrase(verbatim: ", ") + who)
      + (followUp.due.map { Phrase.dueBy($0, isLate: late) } ?? .empty)
  }
}

extension Treatment {
  /// The point every agenda has for what was agreed before.
  var isFollowUpPoint: Bool { standingItem && section == .followUp }
}
