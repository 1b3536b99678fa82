import Documents
import Domain
import Terminal

/// What goes out from a meeting that was held: whom its notes concern and why, what was sent to
/// them, and the other papers that were sent.
extension Model {
  /// The meeting shown, where it can be sent from, else the latest that can.
  private var meetingToSendFrom: Meeting? {
    let meetings = index.meetingsToSendFrom
    return meetings.first { $0.id == shownMeeting?.id && place == .agenda } ?? meetings.first
  }

  var refusalToSend: Phrase? { meetingToSendFrom == nil ? .noMeetingToSendFrom : nil }

  mutating func showSending() {
    if let meeting = meetingToSendFrom { showSending(from: meeting.id) }
  }

  mutating func showSending(from meeting: Identifier<Meeting>) {
    show(world.sendingPage(from: meeting))
  }

  // MARK: Its keys

  /// The extract as a page that can be saved; the card of another paper.
  mutating func openOnSending() -> [Effect] {
    guard case .sending(let meeting) = page?.content else { return [] }
    switch page?.subject {
    case .record(let reference): openCard(of: reference)
    case .addressee(let addressee):
      return [
        .makeReport(ReportRequest(.extract, meeting: meeting, to: addressee), language)
      ]
    default: break
    }
    return []
  }

  /// The extract that lies on top, to be noted as sent.
  func extract(in report: ReportText) -> Sending? {
    guard let meeting = report.request.meeting, let addressee = report.request.addressee else {
      return nil
    }
    return Sending(content: .extract, meeting: meeting, addressees: [addressee])
  }

  /// All extracts on one page.
  func showAllExtracts() -> [Effect] {
    guard case .sending(let meeting) = page?.content else { return [] }
    return [.makeReport(ReportRequest(.extract, meeting: meeting), language)]
  }

  /// All whom the notes concern and nothing went to, the way it usually goes to each.
  mutating func noteAllSent() -> [Effect] {
    guard case .sending(let meeting) = page?.content else { return [] }
    let waiting = index.affected(by: meeting).filter { !$0.hasExtract }.map(\.addressee)
    guard !waiting.isEmpty else {
      status = Status(.allIsSent)
      return []
    }
    return note(Sending(content: .extract, meeting: meeting, addressees: waiting))
  }
}

extension World {
  func sendingPage(from id: Identifier<Meeting>) -> Page {
    let affected = index.affected(by: id)
    let name = book.meetings[id].map { self.name(of: $0) } ?? .empty
    let heading = Phrase.extractsHeading(affected.count(where: \.hasExtract), of: affected.count)
    let rows =
      pageRows(standingOfNotes(of: id)[language]) + [Page.Row("")]
      + pageRows(heading[language], isHeading: true) + affected.flatMap(affectedRows)
      + otherPapers(from: id)
    return Page(.sending(id), title: .sendingFrom(name), rows: rows)
  }

  /// Whether they are on record, for what is sent of a draft may change.
  private func standingOfNotes(of id: Identifier<Meeting>) -> Phrase {
    guard let meeting = book.meetings[id] else { return .empty }
    return meeting.notesStatus.isOnRecord
      ? .notesStand(meeting.notesStatus.phrase, meeting.publishedDate ?? meeting.approvedDate)
      : .notesAreDraft
  }

  private func affectedRows(_ affected: AffectedParty) -> [Page.Row] {
    let extract = affected.sent.last { $0.content == .extract || $0.content == .notes }
    let state = extract.map { words(of: $0) } ?? .notSentYet
    let subject = Page.Subject.addressee(affected.addressee)
    let reasons = affected.reasons.map { index.words(of: $0)[language] }
    return [
      Page.Row("  " + name(of: affected.addressee), extra: state[language], subject: subject)
    ] + pageRows(reasons.joined(separator: "; "), indent: "      ", subject: subject)
  }

  private func otherPapers(from id: Identifier<Meeting>) -> [Page.Row] {
    let papers = index.dispatches(about: id.reference).filter { $0.content != .extract }
    guard !papers.isEmpty else { return [] }
    return [Page.Row("")] + pageRows(Phrase.otherPapers[language], isHeading: true)
      + papers.map { paper in
        let to = paper.addressee.map { name(of: $0) } ?? "–"
        return Page.Row(
          "  " + paper.content.phrase[language] + ", " + to,
          extra: words(of: paper)[language], subject: .record(paper.reference))
      }
  }
}
