extension Book {
  /// Begins or takes up a meeting again, at the point where it stood or the first.
  package func starting(_ meeting: Identifier<Meeting>, by actor: Actor) -> [Change] {
    let points = agenda(of: meeting)
    return changing(meeting) {
      $0.status = .running
      $0.openedTime = $0.openedTime ?? actor.now.time
      let stood = $0.currentTreatment
      if !points.contains(where: { $0.id == stood }) { $0.currentTreatment = points.first?.id }
    }
  }

  /// Leaves a running meeting without ending it; it keeps its time and its point.
  package func pausing(_ meeting: Identifier<Meeting>) -> [Change] {
    guard meetings[meeting]?.status == .running else { return [] }
    return changing(meeting) { $0.status = $0.noticeSentDate == nil ? .planned : .called }
  }

  /// The meeting is held; its attendance and points stay as they are.
  package func ending(_ meeting: Identifier<Meeting>) -> [Change] {
    changing(meeting) {
      $0.status = .held
      $0.currentTreatment = nil
    }
  }

  /// Goes to the next or previous point of a meeting; empty at either end.
  package func stepping(
    _ meeting: Identifier<Meeting>, _ direction: AgendaDirection
  ) -> [Change] {
    let points = agenda(of: meeting)
    let stood = meetings[meeting]?.currentTreatment
    guard let index = points.firstIndex(where: { $0.id == stood }) else {
      return changing(meeting) { $0.currentTreatment = points.first?.id }
    }
    let target = index + (direction == .down ? 1 : -1)
    guard points.indices.contains(target) else { return [] }
    return going(to: points[target].id, of: meeting)
  }

  /// Goes to a point of a meeting.
  package func going(
    to treatment: Identifier<Treatment>, of meeting: Identifier<Meeting>
  ) -> [Change] {
    changing(meeting) { $0.currentTreatment = treatment }
  }

  /// Present, notified, absent, unknown, present …: the space bar on a seat.
  package func cyclingAttendance(
    of person: Identifier<Person>, at meeting: Identifier<Meeting>
  ) -> [Change] {
    guard let before = meetings[meeting]?.attendance[person] else {
      return settingAttendance(of: person, at: meeting, to: .present)
    }
    return settingAttendance(of: person, at: meeting, to: before.next)
  }

  /// Nil when it is not known whether the person came.
  package func settingAttendance(
    of person: Identifier<Person>, at meeting: Identifier<Meeting>, to presence: Presence?
  ) -> [Change] {
    changing(meeting) { $0.attendance[person] = presence }
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

extension Meeting {
  /// Whether it was begun and left without being ended.
  package var isPaused: Bool {
    openedTime != nil && (status == .planned || status == .called)
  }
}
