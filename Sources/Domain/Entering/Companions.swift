extension Transaction {
  /// Whether a version of the plan gets its day of adoption.
  package var adoptsPlan: Bool {
    changes.contains { change in
      guard case .plan(let edit) = change else { return false }
      return edit.after?.isAdopted(since: edit.before) == true
    }
  }
}

extension Book {
  /// What else changes when this is entered, in the same undo step and after it: a new agenda has
  /// its standing points, what a meeting left undone waits again, a new version of a plan takes
  /// over the activities, what was proposed is decided when its plan is adopted, a point follows
  /// its decision, a matter its point, and an activity what is told of it.
  package func companions(
    of change: Change, by entrant: Entrant, ids: inout IdentifierSource
  ) -> [Change] {
    switch change {
    case .meeting(let edit):
      guard let meeting = edit.after else { return [] }
      guard let before = edit.before else {
        return addingStandingPoints(to: meeting, in: entrant.language, ids: &ids)
      }
      let isOverNow = meeting.status.isOver && !before.status.isOver
      return isOverNow ? applying([change]).releasing(from: meeting.id) : []
    case .plan(let edit):
      let takenOver = edit.before == nil ? edit.after.map(superseding) ?? [] : []
      let after = applying([change] + takenOver)
      let decided = after.deciding(by: edit, entrant.actor, ids: &ids)
      return takenOver + decided + after.applying(decided).freezing(by: edit)
    case .progress(let edit): return following(edit)
    case .treatment(let edit): return following(edit)
    case .dispatch(let edit): return following(edit)
    case .decision(let edit): return following(edit, by: entrant.actor, ids: &ids)
    default: return []
    }
  }

  /// Where the matter of a point stands after the point was put on an agenda or given an outcome.
  ///
  /// A matter already told of, closed or put aside stays as it is, unless it is taken up anew.
  func following(_ edit: Edit<Treatment>) -> [Change] {
    guard let point = edit.after, let matter = matters[point.matter] else { return [] }
    guard edit.before?.matter == point.matter else {
      return isOpen(point)
        ? matter.changing { $0.status = .onAgenda } : settling(matter, point)
    }
    return edit.before?.outcome == point.outcome ? [] : settling(matter, point)
  }

  func settling(_ matter: Matter, _ point: Treatment) -> [Change] {
    guard matter.status.isOpen else { return [] }
    let unsettled: MatterStatus =
      isOpen(point) ? .onAgenda : unsettledStatus(of: matter, apartFrom: point)
    return matter.changing { $0.status = result(of: point)?.matterStatus ?? unsettled }
  }
}
