extension Book {
  /// The points of a meeting in the order they are taken: section, order key, identifier.
  package func agenda(of meeting: Identifier<Meeting>) -> [Treatment] {
    treatments.all.filter { $0.meeting == meeting }.sorted(by: Treatment.precedes)
  }

  /// Puts a matter last in its section of an agenda; empty when it stands there untreated already.
  ///
  /// A matter that was tabled goes to the tabled section. Whoever reported it: R12 only warns.
  package func placing(
    _ matter: Identifier<Matter>, on meeting: Identifier<Meeting>, ids: inout IdentifierSource
  ) -> [Change] {
    guard let matter = matters[matter], meetings[meeting] != nil else { return [] }
    let earlier = treatments.all.filter { $0.matter == matter.id }
    guard !earlier.contains(where: { $0.meeting == meeting && result(of: $0) == nil }) else {
      return []
    }
    let wasTabled = earlier.contains { result(of: $0)?.isTabled == true }
    var point = newPoint(
      matter.title, in: wasTabled ? .tabled : .newMatters, of: meeting, ids: &ids)
    point.matter = matter.id
    point.activity = matter.activity
    point.commitment = Self.firstInOrder(matter.commitments)
    return [point.creation] + following(.create(point))
  }

  /// Takes an untreated point off its agenda; its matter goes back to where it waited.
  package func takingOff(_ treatment: Identifier<Treatment>) throws(Refusal) -> [Change] {
    guard let point = treatments[treatment] else { throw .notFound(treatment.reference) }
    guard result(of: point) == nil else {
      throw .alreadyTreated(treatment.reference)
    }
    return [Treatment.change(.remove(point))] + matterReturning(from: point)
  }

  /// A point last in a section of an agenda; not yet in the book.
  package func newPoint(
    _ heading: String, in section: AgendaSection, of meeting: Identifier<Meeting>,
    ids: inout IdentifierSource
  ) -> Treatment {
    let last = agenda(of: meeting).last { $0.section == section }
    var point = Treatment(
      id: ids.next(), meeting: meeting, order: OrderKey.between(last?.order, nil),
      heading: heading.trimmed)
    point.section = section
    return point
  }

  /// The points of the template of its kind, for a meeting that is in the book or about to be.
  package func addingStandingPoints(
    to meeting: Meeting, in language: Language, ids: inout IdentifierSource
  ) -> [Change] {
    guard meeting.kind.hasStandingPoints else { return [] }
    let after = meetings[meeting.id] == nil ? applying([meeting.creation]) : self
    let items = StandingItem.all(of: meeting.kind, in: language)
    return after.addingStandingItems(items, to: meeting.id, ids: &ids)
  }

  /// The points given, in their order within each section.
  package func addingStandingItems(
    _ items: [StandingItem], to meeting: Identifier<Meeting>, ids: inout IdentifierSource
  ) -> [Change] {
    var book = self
    var changes: [Change] = []
    for item in items {
      var point = book.newPoint(item.heading, in: item.section, of: meeting, ids: &ids)
      point.standingItem = true
      point.minutes = item.minutes
      point.presenter = item.presenter
      book.apply(point.creation)
      changes.append(point.creation)
    }
    return changes
  }

  /// A meeting with the next number of its kind and year; not yet in the book.
  package func newMeeting(
    _ kind: MeetingKind, on date: Day, ids: inout IdentifierSource
  ) -> Meeting {
    var meeting = Meeting(id: ids.next(), kind: kind, date: date)
    meeting.number = nextMeetingNumber(kind: kind, year: date.year)
    return meeting
  }

  private func matterReturning(from point: Treatment) -> [Change] {
    guard let matter = matters[point.matter], matter.status == .onAgenda else { return [] }
    return matter.changing { $0.status = unsettledStatus(of: matter, apartFrom: point) }
  }

  /// Where a matter stands that a point did not settle: on the agenda that has it elsewhere,
  /// prepared when it had been tabled or given a priority, else received.
  func unsettledStatus(of matter: Matter, apartFrom point: Treatment) -> MatterStatus {
    let others = treatments.all.filter { $0.matter == matter.id && $0.id != point.id }
    if others.contains(where: isOpen) { return .onAgenda }
    let wasPrepared = matter.priority != nil || others.contains { result(of: $0)?.isTabled == true }
    return wasPrepared ? .prepared : .received
  }

  /// What was on the agenda of a meeting that is over and not dealt with waits again.
  func releasing(from meeting: Identifier<Meeting>) -> [Change] {
    var book = self
    return undecidedPoints(of: meeting).flatMap { point in
      let changes = book.matterReturning(from: point)
      book = book.applying(changes)
      return changes
    }
  }

  /// Whether an undecided point can still be taken up: its meeting is there and not over.
  package func isOpen(_ point: Treatment) -> Bool {
    guard point.outcome == nil, let meeting = meetings[point.meeting], !meeting.status.isOver
    else { return false }
    return result(of: point) == nil
  }
}

extension Treatment {
  /// The order of an agenda; two devices may have given two points one key.
  package static func precedes(_ left: Treatment, _ right: Treatment) -> Bool {
    let sections = (
      AgendaSection.position(of: left.section), AgendaSection.position(of: right.section)
    )
    if sections.0 != sections.1 { return sections.0 < sections.1 }
    return left.order == right.order
      ? left.id < right.id : left.order.utf8.lexicographicallyPrecedes(right.order.utf8)
  }
}

extension MeetingStatus {
  /// Held or cancelled.
  package var isOver: Bool { self == .held || self == .cancelled }
}
