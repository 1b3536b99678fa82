import Domain
import Terminal

/// The answer to whoever reported a matter, ready to be copied into a letter (R13).
extension Model {
  mutating func showReply() {
    if let matter = focusedMatter { showReply(about: matter.id, to: nil) }
  }

  mutating func showReply(about matter: Identifier<Matter>, to reporter: Identifier<Party>?) {
    show(world.replyPage(about: matter, to: reporter))
  }
}

extension World {
  func replyPage(about id: Identifier<Matter>, to reporter: Identifier<Party>?) -> Page {
    let matter = book.matters.everKnown(id)
    return Page(
      .reply(id, reporter), title: .replyAbout(matter?.number ?? "–"),
      rows: rowsToCopy(matter.map { reply(about: $0, to: reporter) } ?? []))
  }

  /// To whom, about what, what became of it, and a line for questions.
  private func reply(about matter: Matter, to reporter: Identifier<Party>?) -> [String] {
    let reporters = (reporter.map { [$0] } ?? matter.reporters).compactMap {
      book.parties.everKnown($0)
    }
    let names = reporters.map { party in
      [party.name, party.sharedEmail].compactMap { $0 }.joined(separator: ", ")
    }
    let to = names.isEmpty ? nil : names.joined(separator: "; ")
    let taken = index.treatments(of: matter.id).filter { index.result(of: $0) != nil }
    let body = taken.isEmpty ? [standing(of: matter)] : taken.flatMap(told)
    let paragraphs: [Phrase] =
      [.replyGreeting, .replyReported(matter)] + body + done(about: matter)
      + [.replyQuestions, .replyEnd]
    return [
      Phrase.replyTo(to.map { Phrase(verbatim: $0) } ?? .noReporter)[language],
      Phrase.replySubject(matter)[language],
    ] + paragraphs.flatMap { ["", $0[language]] }
  }

  /// What one meeting made of the matter, with what it decided.
  private func told(_ point: Treatment) -> [Phrase] {
    guard let meeting = book.meetings.everKnown(point.meeting), let result = index.result(of: point)
    else { return [] }
    let names = ReferenceNames(book, language)
    let decisions = index.decisions(under: point.id)
    let standing = decisions.standing
    let toWhom = standing.flatMap(names.recipient) ?? names.recipient(of: point)
    return [
      .replyTreated(
        on: meeting.date, result.phrase, toWhom, reason: standing?.reason ?? point.outcomeReason)
    ] + decisions.map { Phrase.replyDecision($0.text) }
  }

  /// The activity it became, and what somebody is to do about it.
  private func done(about matter: Matter) -> [Phrase] {
    let activity = book.activities[matter.activity].map {
      Phrase.replyActivity($0.title, $0.status.phrase)
    }
    let tasks = index.followUps(of: matter.id).map { task in
      Phrase.replyTask(
        task.title, responsible(for: task), due: task.due,
        isDone: task.status == .done)
    }
    return [activity].compactMap { $0 } + tasks
  }

  /// Where a matter stands that no meeting has dealt with.
  private func standing(of matter: Matter) -> Phrase {
    let meeting = index.treatments(of: matter.id).last
      .flatMap { book.meetings.everKnown($0.meeting) }
    return meeting.map { .replyOnAgenda(of: $0.date) } ?? .replyWaits
  }
}
