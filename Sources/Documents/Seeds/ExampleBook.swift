package import Domain
internal import Resources

/// The book of the demonstration: several years of an invented town's cooperation.
package enum ExampleBook {
  /// Equal times and languages give equal books, so that screens and tests can name what stands in
  /// them.
  package static func read(
    _ time: ExampleTime = .asWritten, in language: Language = .swedish
  ) throws(BookText.Fault) -> Book {
    let text = ExampleText(time: time, language: language, words: Embedded.exampleWords)
    var identifiers = IdentifierSource(
      seed: RawIdentifier(high: 0x4558_414d_504c_4531, low: 0x424f_4f4b_0000_0001))
    var book = try BookText.read(Embedded.exampleBook, identifiers, written: text.written)
    book.numberAnew()
    book.endActivitiesWithTheirPlans()
    identifiers = IdentifierSource(
      seed: RawIdentifier(high: 0x4558_414d_504c_4532, low: 0x424f_4f4b_0000_0002))
    for party in NewBook.municipalBodies(&identifiers, written: text.written) {
      book.apply(party.creation)
    }
    book.keepMinutes(in: language, on: time)
    return book
  }
}

extension Book {
  /// What was put on record has its text, as if this program had put it there.
  fileprivate mutating func keepMinutes(in language: Language, on time: ExampleTime) {
    guard let period = AgreementPeriod.embedded else { return }
    let source = ReportSource(BookIndex(self), on: time.meeting, period: period, language)
    for var meeting in meetings.all where meeting.notesStatus.isOnRecord {
      let text = source.written(meeting).kept
      meeting.minutes = text
      meeting.fingerprint = Fingerprint.of(text)
      meetings.put(meeting)
    }
  }

  /// Matters and meetings are numbered within the years that their days have come to lie in.
  fileprivate mutating func numberAnew() {
    let matters = matters.all.sorted { ($0.receivedDate, $0.number) < ($1.receivedDate, $1.number) }
    let meetings = meetings.all.filter { $0.number != nil }.sorted { $0.date < $1.date }
    for var matter in matters {
      matter.number = ""
      self.matters.put(matter)
    }
    for var meeting in meetings {
      meeting.number = nil
      self.meetings.put(meeting)
    }
    for var matter in matters {
      matter.number = nextMatterNumber(for: matter.receivedDate.year)
      self.matters.put(matter)
    }
    for var meeting in meetings {
      meeting.number = nextMeetingNumber(kind: meeting.kind, year: meeting.date.year)
      self.meetings.put(meeting)
    }
  }

  /// A plan ends with a year, wherever in the year its activities have come to lie.
  fileprivate mutating func endActivitiesWithTheirPlans() {
    for var activity in activities.all {
      guard let plan = plans[activity.plan], let end = Day(year: plan.toYear, month: 12, day: 31)
      else { continue }
      activity.start = activity.start.map { min($0, end) }
      activity.due = activity.due.map { min($0, end) }
      activity.completedDate = activity.completedDate.map { min($0, end) }
      activities.put(activity)
    }
  }
}
