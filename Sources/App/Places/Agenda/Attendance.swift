import Domain
import Terminal

/// Who is at a meeting: the seats of its body on its day, one row each.
extension Model {
  /// Of the running meeting where one is in it, else of the one whose agenda is shown.
  mutating func openAttendance() {
    guard let meeting = place == .meeting ? index.runningMeeting : shownMeeting else { return }
    show(world.attendancePage(of: meeting.id))
  }

  /// Present, notified, absent, not said: one step on; the page and its focus stay.
  mutating func cycleAttendance() -> [Effect] {
    guard case .attendance(let meeting) = page?.content,
      let person = page?.record.flatMap({ Identifier<Person>($0) })
    else { return [] }
    let changes = book.cyclingAttendance(of: person, at: meeting)
    let name = world.title(of: person.reference)
    let state = book.applying(changes).meetings[meeting].map {
      self.world.state(of: person, at: $0)
    }
    return record(.attendance, changes, said: .attends(name, state ?? Phrase.notSet))
  }

  /// Everyone nothing is said of yet is present; those who are absent are then stepped one by one.
  mutating func presentEveryone() -> [Effect] {
    guard case .attendance(let id) = page?.content, let meeting = book.meetings[id] else {
      return []
    }
    let unset = index.called(to: meeting).map(\.person).filter { meeting.attendance[$0] == nil }
    guard !unset.isEmpty else {
      status = Status(.everyoneIsSet)
      return []
    }
    let changes = book.changing(id) { meeting in
      for person in unset { meeting.attendance[person] = .present }
    }
    return record(.attendance, changes, said: .arePresent(.counted(unset.count, .people)))
  }
}

extension World {
  func attendancePage(of id: Identifier<Meeting>) -> Page {
    guard let meeting = book.meetings[id] else {
      return Page(.attendance(id), title: .attendance, rows: [])
    }
    let seats = index.called(to: meeting)
    let rows = SeatSide.allCases.flatMap { side -> [Page.Row] in
      let own = seats.filter { $0.side == side }
      guard !own.isEmpty else { return [] }
      let heading = Page.Row(side.phrase[language], isHeading: true)
      return [heading] + own.flatMap { self.rows(of: $0, at: meeting) }
    }
    let empty = Page.Row(Phrase.noSeats[language])
    let guests = meeting.guests.isEmpty ? [] : [Phrase.guestsAre(meeting.guests)]
    let totals = ([attendanceWords(of: meeting)] + guests + [quorum(of: meeting)]).compactMap { $0 }
      .flatMap { pageRows($0[language], isHeading: true) }
    return Page(
      .attendance(id), title: .attendanceAt(name(of: meeting)),
      rows: totals + (rows.isEmpty ? [empty] : rows))
  }

  private func rows(of seat: Mandate, at meeting: Meeting) -> [Page.Row] {
    let presence = meeting.attendance[seat.person]
    let box: RowCells.Box =
      switch presence {
      case .present: .ticked
      case .notified: .half
      case .absent, nil: .empty
      }
    let words = [
      title(of: seat.person.reference)[language], seat.role.phrase[language].lowercased(),
      book.parties.everKnown(seat.nominatedBy)?.name,
    ]
    let row = Page.Row(
      box.rawValue + " " + words.compactMap { $0 }.joined(separator: ", "),
      extra: (presence?.phrase ?? .notSet)[language].lowercased(),
      subject: .record(seat.person.reference))
    let part = part(of: seat.person, at: meeting)[language]
    return [row] + (part.isEmpty ? [] : pageRows(part, indent: "    "))
  }

  /// Whether somebody is there, from when to when, whom they serve for, and from what they stand
  /// aside.
  func state(of person: Identifier<Person>, at meeting: Meeting) -> Phrase {
    let presence = meeting.attendance[person]?.phrase ?? .notSet
    let part = part(of: person, at: meeting)
    return Phrase(presence.sv.lowercased(), presence.en.lowercased())
      + (part == .empty ? part : Phrase(verbatim: ", ") + part)
  }

  private func part(of person: Identifier<Person>, at meeting: Meeting) -> Phrase {
    let points = index.agenda(of: meeting.id).enumerated()
      .filter { $0.element.aside.contains(person) }.map { $0.offset + 1 }
    let part = meeting[part: person]
    return .joined(
      [.part(part, for: title(of: part.substituteFor)), .aside(fromPoints: points)]
        .filter { $0 != .empty }, by: ", ")
  }

  fileprivate func title(of person: Identifier<Person>?) -> Phrase? {
    person.map { title(of: $0.reference) }
  }

  /// Whether enough seats are taken; nil where the council has no such rule.
  private func quorum(of meeting: Meeting) -> Phrase? {
    let needed = Limits(book, on: meeting.date)[.quorum]
    guard needed > 0, meeting.kind.body == .council else { return nil }
    return .quorum(index.seatsTaken(at: meeting), needed: needed)
  }

  /// "Närvaro: Ada Påhittad, här"; nil for what is not about attendance.
  func caption(ofAttendance transaction: Transaction) -> Phrase? {
    guard transaction.action == .attendance,
      case .meeting(let edit) = transaction.action.principal(of: transaction.changes),
      let before = edit.before, let after = edit.after
    else { return nil }
    let people = Set(before.attendance.keys).union(after.attendance.keys).filter {
      before.attendance[$0] != after.attendance[$0] || before[part: $0] != after[part: $0]
    }
    guard let person = people.first else { return nil }
    return people.count == 1
      ? .attendance(of: title(of: person.reference), state(of: person, at: after))
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
    let seats = index.called(to: meeting)
    return SeatSide.allCases.compactMap { side in
      let total = seats.count { $0.side == side }
      return total == 0
        ? nil : .present(side.phrase, counts[side]?[.present] ?? 0, of: total)
    }
  }

  /// "Närvaro 12 av 14".
  func attendanceTitle(of meeting: Meeting) -> Phrase {
    let there = index.attendance(of: meeting).values.reduce(0) { $0 + ($1[.present] ?? 0) }
    return .present(.attendance, there, of: index.called(to: meeting).count)
  }
}
