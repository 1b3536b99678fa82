/// Empty and endless texts where one line is required.
private func line(_ field: some CodingKey, _ text: String) -> [Problem] {
  if text.nonEmpty == nil { return [Problem(field, .empty)] }
  guard text.utf8.count > TextLimits.line, text.unicodeScalars.count > TextLimits.line else {
    return []
  }
  return [Problem(field, .tooLong(limit: TextLimits.line))]
}

/// An end before its start.
private func span(_ field: some CodingKey, _ start: Day?, _ end: Day?) -> [Problem] {
  guard let start, let end, end < start else { return [] }
  return [Problem(field, .endsBeforeStart(start: start))]
}

private func registry(_ field: some CodingKey, _ number: RegistryNumber?) -> [Problem] {
  number?.isUnusual == true ? [Problem(field, .unusualRegistryNumber)] : []
}

private func mail(_ field: some CodingKey, _ text: String?) -> [Problem] {
  let wrong = text?.mailAddresses.first { !$0.isMailAddress }
  return wrong.map { [Problem(field, .notAnAddress($0))] } ?? []
}

/// Something that only another state of the record has.
private func foreign(_ field: some CodingKey, _ value: (some Any)?, to isInState: Bool) -> [Problem]
{
  value != nil && !isInState ? [Problem(field, .notInThisState)] : []
}

/// What is completed is so to a hundred.
private func whole(
  _ field: some CodingKey, _ percent: Int?, _ status: ActivityStatus
) -> [Problem] {
  when(
    status == .completed && percent.map { 0..<100 ~= $0 } ?? false,
    Problem(field, .completedIsWhole))
}

private func when(_ condition: Bool, _ problem: Problem) -> [Problem] {
  condition ? [problem] : []
}

extension Party {
  /// Name, kind, span, and that it is not its own parent or successor.
  package var fieldProblems: [Problem] {
    line(CodingKeys.name, name)
      + when(
        (kind.side ?? side) != side, Problem(CodingKeys.kind, .kindOfOtherSide))
      + mail(CodingKeys.sharedEmail, sharedEmail)
      + when(parentParty == id, Problem(CodingKeys.parentParty, .refersToItself))
      + span(CodingKeys.activeTo, activeFrom, activeTo)
      + when(replacedBy == id, Problem(CodingKeys.replacedBy, .refersToItself))
      + when(successors.contains(id), Problem(CodingKeys.successors, .refersToItself))
  }
}

extension Affiliation {
  /// Its dates follow each other.
  package var fieldProblems: [Problem] {
    span(CodingKeys.confirmedDate, receivedDate, confirmedDate)
      + span(CodingKeys.endedDate, confirmedDate ?? receivedDate, endedDate)
      + registry(CodingKeys.registryNumber, registryNumber) + stateProblems
  }

  /// An end belongs to what has ended, a way in to what has come in.
  private var stateProblems: [Problem] {
    foreign(CodingKeys.endedDate, endedDate, to: status == .ended)
      + foreign(CodingKeys.endReason, endReason?.nonEmpty, to: status == .ended)
      + when(
        status == .ended && endReason?.nonEmpty == nil,
        Problem(CodingKeys.endReason, .endedWithoutReason))
      + when(
        status == .affiliated && channel == nil, Problem(CodingKeys.channel, .channelMissing))
  }
}

extension ContactPoint {
  /// Label and dates.
  package var fieldProblems: [Problem] {
    line(CodingKeys.label, label) + mail(CodingKeys.email, email)
      + span(CodingKeys.disposedDate, validFrom, disposedDate)
  }
}

extension Person {
  /// The name.
  package var fieldProblems: [Problem] {
    line(CodingKeys.name, name) + mail(CodingKeys.email, email)
  }
}

extension Mandate {
  /// Its last day is not before its first.
  package var fieldProblems: [Problem] { span(CodingKeys.to, from, to) }
}

extension Nomination {
  /// The name of the nominee.
  package var fieldProblems: [Problem] { line(CodingKeys.nominee, nominee) }
}

extension Meeting {
  /// Its times and those of whoever is there, and that notes are finished after the meeting; a
  /// weekend is fine.
  package var fieldProblems: [Problem] {
    let isReversed = if let start, let end { end < start } else { false }
    let leavesFirst = departures.keys.contains { !self[part: $0].isPossible }
    return when(isReversed, Problem(CodingKeys.end, .timesReversed))
      + when(leavesFirst, Problem(CodingKeys.departures, .leavesBeforeComing))
      + when(
        notesStatus.isOnRecord && status != .held, Problem(CodingKeys.notesStatus, .notInThisState))
      + minutesProblems
  }

  private var minutesProblems: [Problem] {
    let isOnRecord = notesStatus.isOnRecord
    return span(CodingKeys.approvedDate, date, approvedDate)
      + span(CodingKeys.publishedDate, approvedDate ?? date, publishedDate)
      + foreign(CodingKeys.approvedDate, approvedDate, to: isOnRecord)
      + foreign(CodingKeys.publishedDate, publishedDate, to: notesStatus == .published)
      + foreign(CodingKeys.minutes, minutes, to: isOnRecord)
  }
}

extension Matter {
  /// Title, registry number and the days that come after it was received.
  package var fieldProblems: [Problem] {
    line(CodingKeys.number, number) + line(CodingKeys.title, title)
      + registry(CodingKeys.registryNumber, registryNumber)
      + span(CodingKeys.feedbackDate, receivedDate, feedbackDate)
      + span(CodingKeys.closedDate, receivedDate, closedDate)
      + foreign(CodingKeys.closedDate, closedDate, to: status == .closed)
  }
}

extension Treatment {
  /// Heading, minutes, and a reason where nothing is done.
  package var fieldProblems: [Problem] {
    line(CodingKeys.heading, heading)
      + when((minutes ?? 0) < 0, Problem(CodingKeys.minutes, .negative))
      + when(
        outcome == .noAction && outcomeReason?.nonEmpty == nil,
        Problem(CodingKeys.outcomeReason, .refusalWithoutReason))
  }
}

extension Decision {
  /// A decision has words, a refusal its reason, and what is referred goes to somebody.
  package var fieldProblems: [Problem] {
    let isSent = party != nil || group != nil || body?.nonEmpty != nil
    return when(text.nonEmpty == nil, Problem(CodingKeys.text, .empty))
      + when(kind == .referral && !isSent, Problem(CodingKeys.party, .recipientMissing))
      + when(
        kind == .noAction && reason?.nonEmpty == nil,
        Problem(CodingKeys.reason, .refusalWithoutReason))
  }
}

extension ActivityPlan {
  /// R8: two calendar years.
  package var fieldProblems: [Problem] {
    if toYear < fromYear { return [Problem(CodingKeys.toYear, .yearsReversed)] }
    return when(
      fromYear == .max || toYear != fromYear + 1,
      Problem(CodingKeys.toYear, .planNotTwoYears))
  }
}

extension Activity {
  /// Title, span, and a reason where it was put aside.
  package var fieldProblems: [Problem] {
    line(CodingKeys.number, number) + line(CodingKeys.title, title)
      + span(CodingKeys.due, start, due) + span(CodingKeys.completedDate, start, completedDate)
      + when(
        status.isPutAside && endReason?.nonEmpty == nil,
        Problem(CodingKeys.endReason, .putAsideWithoutReason))
      + foreign(CodingKeys.completedDate, completedDate, to: status == .completed)
      + foreign(CodingKeys.endReason, endReason?.nonEmpty, to: status.isPutAside)
      + whole(CodingKeys.percent, percent, status)
  }
}

extension ProgressEntry {
  /// A share is one of a hundred, and what is put aside says why.
  package var fieldProblems: [Problem] {
    when(percent.map { !(0...100).contains($0) } ?? false, Problem(CodingKeys.percent, .notAShare))
      + when(
        status.isPutAside && note?.nonEmpty == nil,
        Problem(CodingKeys.note, .putAsideWithoutReason))
      + whole(CodingKeys.percent, percent, status)
  }
}

extension Milestone {
  /// The title.
  package var fieldProblems: [Problem] { line(CodingKeys.title, title) }
}

extension Undertaking {
  /// Every body and year is possible.
  package var fieldProblems: [Problem] { [] }
}

extension FollowUp {
  /// The title, and that only what is done has been ticked off.
  package var fieldProblems: [Problem] {
    line(CodingKeys.title, title) + foreign(CodingKeys.tickedDate, tickedDate, to: status == .done)
      + foreign(CodingKeys.endReason, endReason?.nonEmpty, to: status == .dropped)
      + when(
        status == .dropped && endReason?.nonEmpty == nil && note?.nonEmpty == nil,
        Problem(CodingKeys.endReason, .droppedWithoutReason))
  }
}

extension Subpoint {
  /// The title.
  package var fieldProblems: [Problem] { line(CodingKeys.title, title) }
}

extension Attachment {
  /// The title and where it lies.
  package var fieldProblems: [Problem] {
    line(CodingKeys.title, title) + line(CodingKeys.location, location)
      + registry(CodingKeys.registryNumber, registryNumber)
  }
}

extension Dispatch {
  /// It went to somebody, and an answer is about something.
  package var fieldProblems: [Problem] {
    when(
      party == nil && recipient?.nonEmpty == nil,
      Problem(CodingKeys.party, .sentToNobody))
      + when(content == .answer && matter == nil, Problem(CodingKeys.matter, .answerAboutNothing))
  }
}

extension Assessment {
  /// Every assessment is possible.
  package var fieldProblems: [Problem] { [] }
}

extension WorkingGroup {
  /// Name and span.
  package var fieldProblems: [Problem] {
    line(CodingKeys.name, name) + span(CodingKeys.to, from, to)
  }
}

extension Setting {
  /// A limit is not below nothing.
  package var fieldProblems: [Problem] {
    when((number ?? 0) < 0, Problem(CodingKeys.number, .negative))
      + span(CodingKeys.validTo, validFrom, validTo)
  }
}
