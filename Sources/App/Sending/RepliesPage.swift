import Domain
import Terminal

/// The reply desk: what was dealt with and not answered, longest waiting first; what was answered,
/// by which way and when; and the meetings that extracts are sent from.
extension Model {
  mutating func showReplies(focusing matter: Identifier<Matter>? = nil) {
    var page = world.repliesPage
    let place = page.rows.firstIndex { row in
      if case .answer(let own, _) = row.subject { own == matter } else { false }
    }
    if let place, matter != nil { page.focused = place }
    show(page)
  }

  // MARK: Its keys

  /// The ready text of what waits; the page of a meeting; the card of what was sent.
  mutating func openOnReplies() {
    switch page?.subject {
    case .answer(let matter, let reporter): showReply(about: matter, to: reporter)
    case .meeting(let meeting): showSending(from: meeting)
    case .record(let reference): openCard(of: reference)
    default: break
    }
  }

  /// What the focused row, or the text that lies on top, would be noted as; nil for what was sent.
  var sendingInFocus: Sending? {
    switch page?.content {
    case .reply(let matter, let reporter): return answer(on: matter, to: reporter)
    case .report(let report): return extract(in: report)
    default: break
    }
    switch page?.subject {
    case .answer(let matter, let reporter): return answer(on: matter, to: reporter)
    case .addressee(let addressee):
      guard case .sending(let meeting) = page?.content else { return nil }
      return Sending(content: .extract, meeting: meeting, addressees: [addressee])
    default: return nil
    }
  }

  /// To one who reported the matter, or to all who wait.
  private func answer(
    on id: Identifier<Matter>, to reporter: Identifier<Party>?
  ) -> Sending? {
    guard let matter = book.matters[id] else { return nil }
    let waiting = index.unanswered(on: matter).compactMap(\.reporter)
    let to = reporter.map { [$0] } ?? (waiting.isEmpty ? matter.reporters : waiting)
    return Sending(
      content: .answer, matter: id, addressees: to.map(Addressee.party))
  }

  var refusalToNoteSent: Phrase? {
    guard let sending = sendingInFocus else { return .nothingToSendHere }
    return sending.addressees.isEmpty ? .nobodyToAnswer : nil
  }

  mutating func noteFocusedSent() -> [Effect] {
    guard let sending = sendingInFocus else { return [] }
    return note(sending)
  }

  /// With another way, day or note; where nobody is known, or for another paper, a whole form.
  mutating func openFormOfFocusedSent() {
    if let sending = sendingInFocus, !sending.addressees.isEmpty {
      return openForm(toNote: sending)
    }
    var asked = startingRecord(for: .dispatches)
    asked["date"] = now.day.value
    switch page?.subject {
    case .answer(let matter, _):
      asked["content"] = DispatchContent.answer.value
      asked["matter"] = matter.value
    default:
      guard case .sending(let meeting) = page?.content else { break }
      asked["content"] = DispatchContent.notes.value
      asked["meeting"] = meeting.value
    }
    overlays.append(
      .form(
        Form(
          .create(.dispatches), title: .new(.dispatches), specs: Kind.dispatches.specs,
          from: asked, language: language)))
  }

  /// Whether one is where sending is noted, so that what was added is seen there.
  var isAtSending: Bool { [.replies, .sending, .reply].contains(page?.content.name) }
}

extension World {
  var repliesPage: Page {
    let waiting = index.mattersToFeedBack(on: now.day)
    let limit = Limits(book, on: now.day)[.feedbackDays]
    let heading = Phrase.repliesWaiting(
      waiting.count, late: waiting.count { $0.days > limit }, limit: limit)
    let rows =
      pageRows(heading[language], isHeading: true)
      + waiting.flatMap { waitingRows($0, limit: limit) }
      + answeredRows + extractRows
    return Page(.replies, title: .repliesTitle, rows: rows)
  }

  // MARK: Who waits

  private func waitingRows(_ entry: WaitingMatter, limit: Int) -> [Page.Row] {
    guard let matter = book.matters[entry.id] else { return [] }
    let answers = index.answers(on: matter)
    let reporter = answers.count == 1 ? name(ofReporter: answers[0].reporter) : nil
    let words = [matter.number + " " + matter.title, reporter].compactMap { $0 }
    let days = Phrase.waitsDays(entry.days, isLate: entry.days > limit)
    let whole = Page.Row(
      "  " + words.joined(separator: ", "), extra: days[language],
      subject: .answer(matter.id, nil))
    return [whole] + (answers.count > 1 ? answers.map { row(of: $0, on: matter) } : [])
  }

  /// One of several who reported the same thing.
  private func row(of answer: ReporterAnswer, on matter: Matter) -> Page.Row {
    let state = answer.sent.map { words(of: $0) } ?? .notSentYet
    return Page.Row(
      "      " + name(ofReporter: answer.reporter), extra: state[language],
      subject: .answer(matter.id, answer.reporter))
  }

  private func name(ofReporter id: Identifier<Party>?) -> String {
    id.flatMap { book.parties.everKnown($0)?.name } ?? Phrase.noReporter[language]
  }

  // MARK: Who was answered

  private static let answeredShown = 20

  private var answeredRows: [Page.Row] {
    let sent = book.dispatches.all.filter { $0.content == .answer }
      .sorted { ($0.date, $0.id) > ($1.date, $1.id) }
    let logged = Set(sent.compactMap(\.matter))
    let byHand = book.matters.all.filter { $0.feedbackDate != nil && !logged.contains($0.id) }
    let rows =
      sent.map { ($0.date, row(ofAnswer: $0)) }
      + byHand.map { ($0.feedbackDate ?? now.day, row(ofAnswered: $0)) }
    guard !rows.isEmpty else { return [] }
    let latest = rows.enumerated()
      .sorted { ($1.element.0, $0.offset) < ($0.element.0, $1.offset) }
      .prefix(Self.answeredShown).map(\.element.1)
    return [Page.Row("")]
      + pageRows(Phrase.repliesSent(rows.count)[language], isHeading: true) + latest
  }

  private func row(ofAnswer dispatch: Dispatch) -> Page.Row {
    let matter = book.matters.everKnown(dispatch.matter)
    let to = dispatch.addressee.map { name(of: $0) }
    let words = [matter.map { "\($0.number) \($0.title)" }, to].compactMap { $0 }
    return Page.Row(
      "  " + words.joined(separator: ", "), extra: self.words(of: dispatch)[language],
      subject: .record(dispatch.reference))
  }

  /// Answered on a day, by a way that nobody noted.
  private func row(ofAnswered matter: Matter) -> Page.Row {
    let words = "\(matter.number) \(matter.title), " + name(ofReporter: matter.reporter)
    return Page.Row(
      "  " + words, extra: matter.feedbackDate?.text ?? "", subject: .record(matter.reference))
  }

  // MARK: Extracts

  private static let meetingsShown = 6

  private var extractRows: [Page.Row] {
    let meetings = index.meetingsToSendFrom.prefix(Self.meetingsShown)
      .map { ($0, index.affected(by: $0.id)) }.filter { !$0.1.isEmpty }
    guard !meetings.isEmpty else { return [] }
    return [Page.Row("")] + pageRows(Phrase.extractsOf[language], isHeading: true)
      + meetings.map { meeting, affected in
        let sent = affected.count { $0.hasExtract }
        return Page.Row(
          "  " + name(of: meeting)[language],
          extra: Phrase.extractsSent(sent, of: affected.count)[language],
          subject: .meeting(meeting.id))
      }
  }
}

extension AffectedParty {
  /// Whether an extract, or the notes as a whole, went to them.
  var hasExtract: Bool { sent.contains { $0.content == .extract || $0.content == .notes } }
}
