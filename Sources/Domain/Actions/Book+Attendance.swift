/// Who is at a meeting: there, from when to when, in whose seat, and aside from which point.
extension Book {
  /// Present, notified, absent, unknown, present …: the space bar on a seat.
  package func cyclingAttendance(
    of person: Identifier<Person>, at meeting: Identifier<Meeting>
  ) -> [Change] {
    guard let before = meetings[meeting]?.attendance[person] else {
      return settingAttendance(of: person, at: meeting, to: .present)
    }
    return settingAttendance(of: person, at: meeting, to: before.next)
  }

  /// Nil when it is not known whether the person came; who was not there has no times.
  package func settingAttendance(
    of person: Identifier<Person>, at meeting: Identifier<Meeting>, to presence: Presence?
  ) -> [Change] {
    changing(meeting) { meeting in
      meeting.attendance[person] = presence
      if presence != .present { meeting[part: person] = MeetingPart() }
    }
  }

  /// Came when the meeting had begun; who had left is back, with nothing said of the pause.
  package func arriving(
    _ person: Identifier<Person>, at meeting: Identifier<Meeting>, _ time: TimeOfDay
  ) -> [Change] {
    changing(meeting) {
      let isBack = $0.departures[person] != nil
      $0.attendance[person] = .present
      $0.departures[person] = nil
      if !isBack { $0.arrivals[person] = time }
    }
  }

  /// Left before the end; empty for somebody who was not there.
  package func departing(
    _ person: Identifier<Person>, from meeting: Identifier<Meeting>, _ time: TimeOfDay
  ) -> [Change] {
    guard meetings[meeting]?.attendance[person] == .present else { return [] }
    return changing(meeting) { $0.departures[person] = time }
  }

  /// The part somebody took, as a whole; who takes part in any way was there.
  package func taking(
    part: MeetingPart, _ person: Identifier<Person>, at meeting: Identifier<Meeting>,
    as presence: Presence?
  ) -> [Change] {
    changing(meeting) {
      $0.attendance[person] = part.isEmpty ? presence : .present
      $0[part: person] = part
    }
  }

  /// Takes no part in a point, or again does.
  package func standing(
    aside isAside: Bool, _ person: Identifier<Person>, at point: Identifier<Treatment>
  ) -> [Change] {
    changing(point) {
      if isAside { $0.aside.insert(person) } else { $0.aside.remove(person) }
    }
  }
}

extension Meeting {
  /// The part somebody took in it.
  package subscript(part person: Identifier<Person>) -> MeetingPart {
    get {
      MeetingPart(
        arrived: arrivals[person], left: departures[person], substituteFor: substitutes[person])
    }
    set {
      arrivals[person] = newValue.arrived
      departures[person] = newValue.left
      substitutes[person] = newValue.substituteFor
    }
  }

  /// Those who are in the room now: who came and did not leave.
  package func isInRoom(_ person: Identifier<Person>) -> Bool {
    attendance[person] == .present && departures[person] == nil
  }
}

extension Presence {
  /// Nil after the last.
  package var next: Presence? {
    switch self {
    case .present: .notified
    case .notified: .absent
    case .absent: nil
    }
  }
}
