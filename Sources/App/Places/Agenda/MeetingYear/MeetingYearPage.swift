import Domain
import Terminal

/// The meetings of a whole year as rows to be looked through, changed and made at once.
extension Model {
  /// Goes on where it was left, or with the meetings of the year before.
  mutating func openMeetingYear() { showMeetingYear(index.yearToPlan(on: now.day)) }

  mutating func showMeetingYear(_ year: Int) {
    let plan = agenda.years[year] ?? index.meetingYear(year, ids: &identifiers)
    let page = world.meetingYearPage(plan)
    if case .meetingYear = self.page?.content { replaceTop(.page(page)) } else { show(page) }
  }
}

extension World {
  func meetingYearPage(_ plan: MeetingYear) -> Page {
    let facts = MeetingYearFacts(plan, in: book, on: now.day)
    let lead = pageRows(Phrase.meetingYearLead(plan)[language])
    let rows = plan.meetings.flatMap { proposalRows($0, in: plan, facts) }
    let act = [
      Page.Row(""), Page.Row(Phrase.makeMeetings(plan.kept.count)[language], subject: .act),
    ]
    return Page(
      .meetingYear(plan), title: .meetingsOfYear(plan.year),
      rows: lead + headRow(plan) + rows + countRows(plan, facts) + existingRows(facts) + act)
  }

  /// What the columns at the right edge are, where there is room for them.
  private func headRow(_ plan: MeetingYear) -> [Page.Row] {
    guard !plan.meetings.isEmpty else {
      return pageRows(Phrase.nothingToPropose[language], isHeading: true)
    }
    let head = Phrase.proposedMeetings[language]
    return hasDayColumns
      ? [Page.Row(head, extra: Phrase.dayColumns[language], isHeading: true)]
      : pageRows(head, isHeading: true)
  }

  private var hasDayColumns: Bool { size.width >= 76 && !settings.isPlain }

  // MARK: Rows

  private func proposalRows(
    _ meeting: Meeting, in plan: MeetingYear, _ facts: MeetingYearFacts
  ) -> [Page.Row] {
    let isDropped = plan.dropped.contains(meeting.id)
    let box = isDropped ? RowCells.Box.empty : .ticked
    let subject = Page.Subject.proposal(meeting.id)
    let words = box.rawValue + " " + words(of: meeting, in: plan.year)
    let days = facts.days(of: meeting)
    let remarks = isDropped ? [] : facts.remarks(on: meeting)
    let told = remarks.flatMap {
      pageRows("! " + self.words(for: $0, in: plan)[language], indent: "    ", subject: subject)
    }
    if hasDayColumns {
      return [Page.Row(words, extra: Phrase.columns(of: days)[language], subject: subject)] + told
    }
    let sentence = Phrase.sentence(of: days, in: settings.isPlain ? nil : plan.year)[language]
    return pageRows(words, subject: subject)
      + pageRows(sentence, indent: "    ", subject: subject) + told
  }

  /// "ons 01-27 15–17 Rådsmöte, Teams"; the year where it is another than the page's.
  private func words(of meeting: Meeting, in year: Int) -> String {
    let day =
      settings.isPlain || meeting.date.year != year
      ? meeting.date.text : String(meeting.date.text.dropFirst(5))
    let place = meeting.place?.nonEmpty.map { ", " + $0 } ?? ""
    let theme = meeting.theme?.nonEmpty.map { ", " + $0 } ?? ""
    let hours = Phrase.hours(meeting.start, meeting.end)[language]
    return [Phrase.shortWeekday(meeting.date)[language], day, hours]
      .filter { !$0.isEmpty }.joined(separator: " ")
      + " " + meeting.kind.phrase[language] + place + theme
  }

  private func words(for remark: MeetingRemark, in plan: MeetingYear) -> Phrase {
    guard case .clash(let id) = remark else { return .remark(remark) }
    let other = plan.meetings.first { $0.id == id } ?? book.meetings[id]
    return .clash(
      with: other.map { Phrase(verbatim: words(of: $0, in: plan.year)) } ?? .empty)
  }

  private func countRows(_ plan: MeetingYear, _ facts: MeetingYearFacts) -> [Page.Row] {
    let count = facts.councilMeetings
    guard count.found < count.expected else { return [] }
    return pageRows(
      "! " + Phrase.tooFewCouncilMeetings(count.found, of: count.expected)[language])
  }

  private func existingRows(_ facts: MeetingYearFacts) -> [Page.Row] {
    let existing = facts.existing
    guard !existing.isEmpty else { return [] }
    return [Page.Row("")]
      + pageRows(Phrase.existingMeetings(existing.count)[language], isHeading: true)
      + existing.flatMap {
        pageRows(
          words(of: $0, in: $0.date.year), indent: "    ", subject: .record($0.reference))
      }
  }
}
