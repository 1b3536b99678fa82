extension Kind {
  /// What a new record begins with where nothing was said: numbers, days and places that the
  /// program knows better than the one who types.
  func begin(_ record: inout Record, in index: BookIndex, by entrant: Entrant) {
    let book = index.book
    switch self {
    case .matters: beginMatter(&record, book, entrant.day)
    case .meetings: beginMeeting(&record, book)
    case .followups: beginFollowUp(&record, book)
    case .activities: beginActivity(&record, index, entrant.day)
    case .progress: beginProgress(&record, book, entrant.day)
    case .undertakings: beginUndertaking(&record, index, entrant.day)
    case .affiliations:
      record.fill(Affiliation.CodingKeys.period, .text(entrant.period.code))
      record.fill(Affiliation.CodingKeys.status, AffiliationStatus.received.value)
    case .plans:
      record.fill(ActivityPlan.CodingKeys.period, .text(entrant.period.code))
      record.fill(ActivityPlan.CodingKeys.version, .integer(1))
    case .mandates: record.fill(Mandate.CodingKeys.from, entrant.day.value)
    case .nominations: beginNomination(&record, entrant.day)
    case .treatments: beginTreatment(&record, book)
    case .decisions: beginDecision(&record, book, entrant.day)
    case .subpoints: record.beginSubpoint(book)
    case .dispatches: record.beginDispatch(book, entrant.day)
    case .parties, .contacts, .people, .milestones, .assessments, .groups, .attachments,
      .settings:
      break
    }
  }

  /// The next number of the year it was received.
  private func beginMatter(_ record: inout Record, _ book: Book, _ today: Day) {
    typealias Keys = Matter.CodingKeys
    record.fill(Keys.status, MatterStatus.received.value)
    record.fill(Keys.receivedDate, today.value)
    let received = record.day(Keys.receivedDate) ?? today
    record.fill(Keys.number, .text(book.nextMatterNumber(for: received.year)))
  }

  private func beginMeeting(_ record: inout Record, _ book: Book) {
    typealias Keys = Meeting.CodingKeys
    record.fill(Keys.status, MeetingStatus.planned.value)
    record.fill(Keys.notesStatus, NotesStatus.missing.value)
    guard let kind = record[Keys.kind.rawValue].flatMap({ MeetingKind(value: $0) }),
      let day = record.day(Keys.date)
    else { return }
    let number = book.nextMeetingNumber(kind: kind, year: day.year)
    record.fill(Keys.number, .integer(Int64(number)))
  }

  private func beginFollowUp(_ record: inout Record, _ book: Book) {
    typealias Keys = FollowUp.CodingKeys
    record.fill(Keys.status, FollowUpStatus.open.value)
    record.fill(Keys.number, .integer(Int64(book.nextFollowUpNumber)))
  }

  /// The next number of the plan, which is the one that holds on the day.
  private func beginActivity(_ record: inout Record, _ index: BookIndex, _ today: Day) {
    typealias Keys = Activity.CodingKeys
    record.fill(Keys.status, ActivityStatus.proposed.value)
    record.fill(Keys.performingSide, PerformingSide.joint.value)
    record.fill(Keys.plan, index.plan(on: today)?.id.value)
    let plan = record.identifier(Keys.plan, of: ActivityPlan.self)
    record.fill(Keys.number, .text(index.book.nextActivityNumber(in: plan)))
  }

  /// Of today, and as the activity stood on its day where nothing else is said.
  private func beginProgress(_ record: inout Record, _ book: Book, _ today: Day) {
    typealias Keys = ProgressEntry.CodingKeys
    record.fill(Keys.date, today.value)
    guard let activity = record.identifier(Keys.activity, of: Activity.self),
      let standing = book.standing(of: activity, on: record.day(Keys.date) ?? today)
    else { return }
    record.fill(Keys.number, .integer(Int64(book.nextEntryNumber(of: activity))))
    let isSilent = record[Keys.status.rawValue] == nil
    record.fill(Keys.status, standing.status.value)
    let isSame = isSilent || record[Keys.status.rawValue] == standing.status.value
    let share = standing.percent.map { Value.integer(Int64($0)) }
    let isCompleted = record[Keys.status.rawValue] == ActivityStatus.completed.value
    // A share that goes along from before is no statement of what is completed or taken up now.
    if !isSame, isCompleted || standing.status == .completed,
      record[Keys.percent.rawValue] == share
    {
      record[Keys.percent.rawValue] = nil
    }
    if isSame || !isCompleted && standing.status != .completed {
      record.fill(Keys.percent, share)
    } else if !isCompleted {
      let earlier = book.shareBeforeCompletion(of: activity)
      record.fill(Keys.percent, earlier.map { .integer(Int64($0)) })
    }
  }

  /// Of the first body and year that the activity is still to be taken up in.
  private func beginUndertaking(_ record: inout Record, _ index: BookIndex, _ today: Day) {
    typealias Keys = Undertaking.CodingKeys
    let isPlaced = record[Keys.reference.rawValue] != nil
    let status = isPlaced ? UndertakingStatus.inPlan : .requested
    record.fill(Keys.status, status.value)
    let activity = record.identifier(Keys.activity, of: Activity.self)
    guard let activity = index.book.activities[activity] else { return }
    let body = record.identifier(Keys.party, of: Party.self)
    let year = record[Keys.year.rawValue]
    let open = index.planning(of: activity).first {
      !$0.isHeld && (body == nil || $0.body == body)
        && (year == nil || year == .integer(Int64($0.year)))
    }
    record.fill(Keys.party, open?.body?.value)
    record.fill(Keys.year, .integer(Int64(open?.year ?? today.year)))
  }

  /// Put forward today, unless it is of a year that has passed or of a meeting, which has its day.
  private func beginNomination(_ record: inout Record, _ today: Day) {
    typealias Keys = Nomination.CodingKeys
    guard case .integer(let year)? = record[Keys.year.rawValue], year >= Int64(today.year),
      record[Keys.meeting.rawValue] == nil
    else { return }
    record.fill(Keys.date, today.value)
  }

  /// Of the day of its meeting, with the next § of that year.
  private func beginDecision(_ record: inout Record, _ book: Book, _ today: Day) {
    typealias Keys = Decision.CodingKeys
    let point = record.identifier(Keys.treatment, of: Treatment.self)
    let meeting = book.treatments[point].flatMap { book.meetings[$0.meeting] }
    record.fill(Keys.date, (meeting?.date ?? today).value)
    let year = (record.day(Keys.date) ?? today).year
    record.fill(Keys.reference, .text(book.nextParagraph(for: year)))
  }

  /// Last in its section of the agenda, under the title of the matter.
  private func beginTreatment(_ record: inout Record, _ book: Book) {
    typealias Keys = Treatment.CodingKeys
    record.fill(Keys.section, AgendaSection.newMatters.value)
    let meeting = record.identifier(Keys.meeting, of: Meeting.self)
    let section = record[Keys.section.rawValue].flatMap { AgendaSection(value: $0) }
    let last = meeting.flatMap { meeting in
      book.agenda(of: meeting).last { $0.section == section }
    }
    record.fill(Keys.order, .text(OrderKey.between(last?.order, nil)))
    let matter = record.identifier(Keys.matter, of: Matter.self)
    record.fill(Keys.heading, book.matters[matter].map { .text($0.title) })
  }
}

extension Record {
  /// An answer or a paper, noted on the day it went; the way is the one that led there before.
  fileprivate mutating func beginDispatch(_ book: Book, _ today: Day) {
    typealias Keys = Dispatch.CodingKeys
    let isAnswer = self[Keys.matter.rawValue] != nil
    fill(Keys.content, (isAnswer ? DispatchContent.answer : .extract).value)
    fill(Keys.date, today.value)
    let party = identifier(Keys.party, of: Party.self)
    fill(Keys.channel, book.usualChannel(to: party)?.value)
  }

  /// The next number within its follow-up; removed ones keep theirs.
  fileprivate mutating func beginSubpoint(_ book: Book) {
    typealias Keys = Subpoint.CodingKeys
    let whole = identifier(Keys.followUp, of: FollowUp.self)
    let used = book.subpoints.everAll.filter { $0.followUp == whole }.map(\.number).max() ?? 0
    fill(Keys.number, .integer(Int64(min(used, .max - 1) + 1)))
  }

  fileprivate mutating func fill(_ key: some CodingKey, _ value: Value?) {
    if self[key.stringValue] == nil { self[key.stringValue] = value }
  }

  fileprivate func day(_ key: some CodingKey) -> Day? {
    self[key.stringValue].flatMap { Day(value: $0) }
  }

  fileprivate func identifier<E: Entity>(
    _ key: some CodingKey, of type: E.Type
  ) -> Identifier<E>? {
    self[key.stringValue].flatMap { Identifier<E>(value: $0) }
  }
}
