import Domain
import Terminal

/// Who is at a meeting: the seats of its body on its day, one row each.
extension Model {
  /// Of the running meeting where one is in it, else of the one whose agenda is shown.
  mutating func openAttendance() {
    guard let meeting = place == .meeting ? index.runningMeeting : shownMeeting else { return }
    show(attendancePage(of: meeting.id))
  }

  func attendancePage(of id: Identifier<Meeting>) -> Page {
    guard let meeting = book.meetings[id] else {
      return Page(.attendance(id), title: .attendance, rows: [])
    }
    let seats = seats(of: meeting)
    let rows = SeatSide.allCases.flatMap { side -> [Page.Row] in
      let own = seats.filter { $0.side == side }
      guard !own.isEmpty else { return [] }
      let heading = Page.Row(side.phrase[language], isHeading: true)
      return [heading] + own.map { row(of: $0, at: meeting) }
    }
    let empty = Page.Row(Phrase.noSeats[language])
    let total = Page.Row(attendanceWords(of: meeting)[language], isHeading: true)
    return Page(
      .attendance(id), title: .attendanceAt(name(of: meeting)),
      rows: rows.isEmpty ? [empty] : rows + [total])
  }

  /// The mandates that hold on the meeting's day, one per person, by name.
  private func seats(of meeting: Meeting) -> [Mandate] {
    guard let body = meeting.kind.body else { return [] }
    var seen: Set<Identifier<Person>> = []
    return index.mandates(in: body, on: meeting.date)
      .filter { seen.insert($0.person).inserted }
      .sorted { name(of: $0) < name(of: $1) }
  }

  /// The names of those with a seat of whom nothing is said, in their order.
  func unsetSeats(of meeting: Meeting) -> [String] {
    seats(of: meeting).filter { meeting.attendance[$0.person] == nil }
      .map { book.people.everKnown($0.person)?.name ?? "–" }
  }

  private func name(of mandate: Mandate) -> SwedishOrder {
    SwedishOrder(book.people.everKnown(mandate.person)?.name ?? "")
  }

  private func row(of seat: Mandate, at meeting: Meeting) -> Page.Row {
    let presence = meeting.attendance[seat.person]
    let box: RowCells.Box =
      switch presence {
      case .present: .ticked
      case .notified: .half
      case .absent, nil: .empty
      }
    let words = [
      book.people.everKnown(seat.person)?.name, seat.role.phrase[language].lowercased(),
      book.parties.everKnown(seat.nominatedBy)?.name,
    ]
    return Page.Row(
      box.rawValue + " " + words.compactMap { $0 }.joined(separator: ", "),
      extra: (presence?.phrase ?? .notSet)[language].lowercased(),
      subject: .record(seat.person.reference))
  }

  /// Present, notified, absent, not said: one step on; the page and its focus stay.
  mutating func cycleAttendance() -> [Effect] {
    guard case .attendance(let meeting) = page?.content,
      let person = page?.record.flatMap({ Identifier<Person>($0) })
    else { return [] }
    let changes = book.cyclingAttendance(of: person, at: meeting)
    let name = title(of: person.reference)
    let next = book.applying(changes).meetings[meeting]?.attendance[person]
    return record(.attendance, changes, said: .attends(name, next?.phrase ?? .notSet))
  }

  /// Everyone nothing is said of yet is present; those who are absent are then stepped one by one.
  mutating func presentEveryone() -> [Effect] {
    guard case .attendance(let id) = page?.content, let meeting = book.meetings[id] else {
      return []
    }
    let unset = seats(of: meeting).map(\.person).filter { meeting.attendance[$0] == nil }
    guard !unset.isEmpty else {
      status = Status(.everyoneIsSet)
      return []
    }
    let changes = book.changing(id) { meeting in
      for person in unset { meeting.attendance[person] = .present }
    }
    return record(.attendance, changes, said: .arePresent(.counted(unset.count, .people)))
  }

  /// "Närvaro: Ada Påhittad, här"; nil for what is not about attendance.
  func caption(ofAttendance transaction: Transaction) -> Phrase? {
    guard transaction.action == .attendance,
      case .meeting(let edit) = transaction.action.principal(of: transaction.changes),
      let before = edit.before?.attendance, let after = edit.after?.attendance
    else { return nil }
    let people = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
    guard let person = people.first else { return nil }
    return people.count == 1
      ? .attendance(of: title(of: person.reference), after[person]?.phrase ?? .notSet)
      : .attendance(of: .counted(people.count, .people))
  }

  /// How many of the seats of each side are there.
  func attendanceWords(of meeting: Meeting) -> Phrase {
    let lines = attendanceLines(of: meeting)
    guard let first = lines.first else { return .noSeatsShort }
    return lines.dropFirst().reduce(first) { $0 + Phrase(verbatim: ", ") + $1 }
  }

  /// The same, a side at a time; none without seats.
  func attendanceLines(of meeting: Meeting) -> [Phrase] {
    let counts = index.attendance(of: meeting)
    let seats = seats(of: meeting)
    return SeatSide.allCases.compactMap { side in
      let total = seats.count { $0.side == side }
      return total == 0
        ? nil : .present(side.phrase, counts[side]?[.present] ?? 0, of: total)
    }
  }

  /// "Närvaro 12 av 14".
  func attendanceTitle(of meeting: Meeting) -> Phrase {
    let there = index.attendance(of: meeting).values.reduce(0) { $0 + ($1[.present] ?? 0) }
    return .present(.attendance, there, of: seats(of: meeting).count)
  }

  mutating func openSeat() {
    guard case .attendance(let meeting) = page?.content, let held = book.meetings[meeting] else {
      return
    }
    let record = Record([
      Field("side", SeatSide.civilSociety.value), Field("role", MandateRole.member.value),
      Field("from", held.date.firstOfYear.value),
    ])
    overlays.append(
      .form(
        Form(
          .seat(meeting), title: .newSeat, specs: SeatForm.specs, from: record, language: language))
    )
  }

  /// A person and the mandate in one step; somebody already known by that name is not made twice.
  mutating func saveSeat(for meeting: Identifier<Meeting>, _ form: Form) -> [Effect] {
    let filled = form.record(today: now.day, language: language)
    guard let held = book.meetings[meeting], let body = held.kind.body,
      let side = filled["side"].flatMap({ SeatSide(value: $0) }),
      let role = filled["role"].flatMap({ MandateRole(value: $0) }),
      let from = filled["from"].flatMap({ Day(value: $0) })
    else { return [] }
    let name = form.text("name")
    let known = book.people.all.first { $0.name.folded == name.folded }
    let person = known ?? Person(id: identifiers.next(), name: name)
    var mandate = Mandate(
      id: identifiers.next(), person: person.id, body: body, role: role, side: side, from: from)
    mandate.nominatedBy = filled["nominatedBy"].flatMap { Identifier(value: $0) }
    return record(
      .create, (known == nil ? [person.creation] : []) + [mandate.creation], said: .seated(name))
  }
}

extension Day {
  fileprivate var firstOfYear: Day { Day(year: year, month: 1, day: 1) ?? self }
}

/// The fields of a new seat: who, for whom, as what.
enum SeatForm {
  static let specs: [FieldSpec] =
    [
      FieldSpec(
        "name", Mandate.label(.person), .name(.people), isRequired: true, help: .personNameHelp)
    ] + Mandate.specs(.side, .role, .nominatedBy, .from)
}
