import Domain

extension EntityDraft {
  /// Numbers, days and places that the program knows better than the one who types.
  mutating func fillDefaults(_ book: Book, on day: Day, period: AgreementPeriod) {
    fillBeginnings()
    switch kind {
    case .matters:
      fill("receivedDate", day.value)
      let received = text("receivedDate").flatMap(Day.init(text:)) ?? day
      fill("number", .text(book.nextMatterNumber(for: received.year)))
    case .meetings: fillMeeting(book)
    case .followups: fill("number", .integer(Int64(book.nextFollowUpNumber(for: day.year))))
    case .activities:
      fill("plan", book.plan(covering: day.year).map(\.id.value))
      let plan = record["plan"].flatMap { Identifier<ActivityPlan>(value: $0) }
      fill("number", .text(book.nextActivityNumber(in: plan)))
    case .affiliations:
      fill("period", .text(period.code))
      fill("status", AffiliationStatus.received.value)
      fillReceived(on: day)
    case .plans: fill("period", .text(period.code))
    case .mandates: fill("from", day.value)
    case .treatments: fillTreatment(book)
    case .decisions: fill("date", meetingDay(book)?.value ?? day.value)
    default: break
    }
  }

  /// Where everything of a kind begins.
  private mutating func fillBeginnings() {
    switch kind {
    case .matters: fill("status", MatterStatus.received.value)
    case .meetings:
      fill("status", MeetingStatus.planned.value)
      fill("notesStatus", NotesStatus.missing.value)
    case .treatments: fill("section", AgendaSection.newMatters.value)
    case .activities:
      fill("status", ActivityStatus.proposed.value)
      fill("performingSide", PerformingSide.joint.value)
    case .followups: fill("status", FollowUpStatus.open.value)
    case .plans: fill("version", .integer(1))
    default: break
    }
  }

  /// What has been received came no later than it was confirmed.
  private mutating func fillReceived(on day: Day) {
    let status = text("status").flatMap(AffiliationStatus.init(rawValue:))
    guard status != .asked, status != .notAffiliated else { return }
    let later = ["confirmedDate", "endedDate"].compactMap { text($0).flatMap(Day.init(text:)) }
    fill("receivedDate", min(day, later.min() ?? day).value)
  }

  private mutating func fillMeeting(_ book: Book) {
    guard let kind = text("kind").flatMap(MeetingKind.init(rawValue:)),
      let day = text("date").flatMap(Day.init(text:))
    else { return }
    fill("number", .integer(Int64(book.nextMeetingNumber(kind: kind, year: day.year))))
  }

  /// Last on the agenda, under the title of the matter.
  private mutating func fillTreatment(_ book: Book) {
    let meeting = record["meeting"].flatMap { Identifier<Meeting>(value: $0) }
    let last = book.treatments.all.filter { $0.meeting == meeting }.map(\.order)
      .max { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    fill("order", .text(last.map(OrderKey.after) ?? OrderKey.first))
    let matter = record["matter"].flatMap { Identifier<Matter>(value: $0) }
    fill("heading", book.matters[matter].map { .text($0.title) })
  }

  private func meetingDay(_ book: Book) -> Day? {
    let point = record["treatment"].flatMap { Identifier<Treatment>(value: $0) }
    return book.treatments[point].flatMap { book.meetings[$0.meeting]?.date }
  }
}

extension Book {
  /// The newest version of the plan that covers a year; nil when none does.
  fileprivate func plan(covering year: Int) -> ActivityPlan? {
    plans.all.filter { $0.fromYear <= year && year <= $0.toYear }
      .max { ($0.version, $0.id) < ($1.version, $1.id) }
  }
}
