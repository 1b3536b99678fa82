extension Book {
  /// Begins or takes up a meeting again, at the point where it stood or the first.
  package func starting(_ meeting: Identifier<Meeting>, by actor: Actor) -> [Change] {
    let points = agenda(of: meeting)
    return changing(meeting) {
      $0.status = .running
      $0.openedTime = $0.openedTime ?? actor.now.time
      let stood = $0.currentTreatment
      if !points.contains(where: { $0.id == stood }) { $0.currentTreatment = points.first?.id }
      if stood != $0.currentTreatment || $0.pointSince == nil { $0.pointSince = actor.now.time }
    }
  }

  /// Leaves a running meeting without ending it; it keeps its time and its point, whose clock
  /// begins anew when it goes on.
  package func pausing(_ meeting: Identifier<Meeting>) -> [Change] {
    guard meetings[meeting]?.status == .running else { return [] }
    return changing(meeting) {
      $0.status = $0.noticeSentDate == nil ? .planned : .called
      $0.pointSince = nil
    }
  }

  /// The meeting is held; its attendance and points stay as they are, and matters it did not deal
  /// with wait again.
  package func ending(_ meeting: Identifier<Meeting>) -> [Change] {
    let held = changing(meeting) {
      $0.status = .held
      $0.currentTreatment = nil
      $0.pointSince = nil
    }
    return held + applying(held).releasing(from: meeting)
  }

  /// Goes to the next or previous point of a meeting; empty at either end.
  package func stepping(
    _ meeting: Identifier<Meeting>, _ direction: AgendaDirection, at time: TimeOfDay
  ) -> [Change] {
    let points = agenda(of: meeting)
    let stood = meetings[meeting]?.currentTreatment
    guard let index = points.firstIndex(where: { $0.id == stood }) else {
      return points.first.map { going(to: $0.id, of: meeting, at: time) } ?? []
    }
    let target = index + (direction == .down ? 1 : -1)
    guard points.indices.contains(target) else { return [] }
    return going(to: points[target].id, of: meeting, at: time)
  }

  /// Goes to a point of a meeting.
  package func going(
    to treatment: Identifier<Treatment>, of meeting: Identifier<Meeting>, at time: TimeOfDay
  ) -> [Change] {
    changing(meeting) {
      $0.currentTreatment = treatment
      $0.pointSince = time
    }
  }
}

extension Meeting {
  /// Whether it was begun and left without being ended.
  package var isPaused: Bool {
    openedTime != nil && (status == .planned || status == .called)
  }
}
