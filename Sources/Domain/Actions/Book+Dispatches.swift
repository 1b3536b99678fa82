/// Noting what was sent, and what follows from it for the one who waited.
extension Book {
  /// How the latest dispatch went to a party, else by mail where it has an address; nil where
  /// nothing says.
  package func usualChannel(to party: Identifier<Party>?) -> DispatchChannel? {
    guard let party else { return nil }
    let latest = dispatches.all.filter { $0.party == party }.max(by: Dispatch.precedes)
    let hasMail = parties[party]?.sharedEmail?.nonEmpty != nil
    return latest?.channel ?? (hasMail ? .email : nil)
  }

  /// Answers sent to some of those who reported a matter, with what follows.
  ///
  /// - Parameter channel: nil for the usual one of each, or mail.
  package func noting(
    answerOn matter: Identifier<Matter>, to reporters: [Identifier<Party>],
    by channel: DispatchChannel? = nil, on day: Day? = nil, by actor: Actor,
    ids: inout IdentifierSource
  ) -> [Change] {
    var book = self
    return reporters.flatMap { reporter in
      var dispatch = Dispatch(
        id: ids.next(), .answer, by: channel ?? usualChannel(to: reporter) ?? .email,
        on: day ?? actor.now.day)
      dispatch.matter = matter
      dispatch.party = reporter
      let changes = book.noting(dispatch, by: actor)
      book = book.applying(changes)
      return changes
    }
  }

  /// A dispatch as it is noted, with what follows.
  package func noting(_ dispatch: Dispatch, by actor: Actor) -> [Change] {
    var noted = dispatch
    noted.settle(from: nil, by: actor)
    return [noted.creation] + following(.create(noted))
  }

  /// Where a matter stands after an answer on it was noted, changed or taken back: fed back on the
  /// day of the last answer once nobody waits, and waiting again when somebody does.
  ///
  /// A day of feedback that was written in by hand stays as it is.
  func following(_ edit: Edit<Dispatch>) -> [Change] {
    let about = Set([edit.before?.matter, edit.after?.matter].compactMap { $0 })
    let after = applying([Dispatch.change(edit)])
    return about.sorted().flatMap { id -> [Change] in
      guard let matter = matters[id], let current = after.lastAnswerNeeded(on: matter)
      else { return reopening(id) }
      let isOurs = matter.feedbackDate == nil || matter.feedbackDate == lastAnswerNeeded(on: matter)
      guard isOurs, !matter.status.awaitsTreatment else { return [] }
      return matter.changing {
        $0.feedbackDate = current
        if $0.status.isOpen { $0.status = .fedBack }
      }
    }
  }

  private func reopening(_ id: Identifier<Matter>) -> [Change] {
    guard let matter = matters[id], let day = matter.feedbackDate,
      day == lastAnswerNeeded(on: matter)
    else { return [] }
    return matter.changing {
      $0.feedbackDate = nil
      if $0.status == .fedBack { $0.status = handledStatus(of: matter) }
    }
  }

  /// How a matter was left by the point that dealt with it.
  private func handledStatus(of matter: Matter) -> MatterStatus {
    let results = treatments.all.filter { $0.matter == matter.id }.compactMap { result(of: $0) }
    return results.contains { $0.matterStatus == .referred } ? .referred : .handled
  }

  /// The day on which the last one who waited for it was answered; nil while somebody waits.
  func lastAnswerNeeded(on matter: Matter) -> Day? {
    let sent = dispatches.all.filter { $0.matter == matter.id }
    let answers = matter.answers(sent, since: handledDay(of: matter))
    guard answers.allSatisfy({ $0.sent != nil }) else { return nil }
    return answers.compactMap { $0.sent?.date }.max()
  }

  /// The day of the meeting that dealt with a matter last.
  private func handledDay(of matter: Matter) -> Day? {
    treatments.all.filter { $0.matter == matter.id }
      .filter { result(of: $0).map { !$0.isTabled } ?? false }
      .compactMap { meetings.everKnown($0.meeting)?.date }.max()
  }
}
