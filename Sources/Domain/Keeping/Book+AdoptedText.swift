/// What an adopted plan says of its activities stays as it was adopted: text, commitments,
/// principles, owner and period. How far they have come goes on, and the draft of the next version
/// is free until it is adopted.
extension Book {
  /// The fields of an activity that stand in an adopted version; nil where it stands in none.
  func hold(on activity: Identifier<Activity>) -> Hold? {
    guard let activity = activities[activity], let plan = adoptedPlan(promising: activity) else {
      return nil
    }
    return Hold(
      document(of: plan), Activity.self, only: PlannedActivity.promised + [.number, .plan])
  }

  /// What an edit would do to adopted text.
  ///
  /// Going over to a later version is the way that is open, and coming back unchanged is free.
  func alteration(of edit: Edit<Activity>, in step: [Change]) -> Alteration? {
    guard let hold = hold(on: edit.id) else {
      return edit.after.flatMap { alteration(byPlacing: $0) }
    }
    guard let before = activities[edit.id], let after = edit.after else {
      return Alteration(document: hold.document, subject: edit.id.reference, fields: [])
    }
    if goesOver(before, to: after, in: step) { return nil }
    let goesOn = isSuccession(before.responsible, after.responsible, in: step)
    let changed = Activity.change(edit).fieldChanges.map(\.name).filter { field in
      hold.fields.contains(field)
        && !(goesOn && field == Activity.CodingKeys.responsible.rawValue)
    }
    guard !changed.isEmpty else { return nil }
    return Alteration(document: hold.document, subject: edit.id.reference, fields: changed)
  }

  /// Whether those who answer for something are the same as before under other names: joined into
  /// one, or taken over by law; also on the way back.
  private func isSuccession(
    _ before: Set<Identifier<Party>>, _ after: Set<Identifier<Party>>, in step: [Change]
  ) -> Bool {
    let succession = Succession(self, with: step)
    return succession.leads(from: before, to: after) || succession.leads(from: after, to: before)
  }

  /// Into an adopted version comes nothing in other words than were adopted.
  private func alteration(byPlacing activity: Activity) -> Alteration? {
    guard let plan = plans[activity.plan], plan.adoptedDate != nil,
      let adopted = plan.promise(of: activity.id)
    else { return nil }
    let changed = differences(of: PlannedActivity(activity), from: adopted).map(\.rawValue)
    guard !changed.isEmpty else { return nil }
    return Alteration(
      document: document(of: plan), subject: activity.reference, fields: changed)
  }

  /// The promised fields in which an activity is otherwise than it was adopted; who took over from
  /// those who were to answer for it is no difference.
  func differences(
    of now: PlannedActivity, from adopted: PlannedActivity
  ) -> [Activity.CodingKeys] {
    now.differences(from: adopted).filter { key in
      key != .responsible
        || !Succession(self).leads(from: adopted.responsible, to: now.responsible)
    }
  }

  /// Whether only the version is another one, a later one of the same years.
  private func goesOver(_ before: Activity, to after: Activity, in step: [Change]) -> Bool {
    let made = step.lazy.compactMap(\.madePlan).first { $0.id == after.plan }
    guard let old = plans[before.plan], let new = plans[after.plan] ?? made,
      new.fromYear == old.fromYear, new.toYear == old.toYear, new.version > old.version
    else { return false }
    return PlannedActivity(after).differences(from: PlannedActivity(before)).isEmpty
      && after.number == before.number
  }

  /// Whether a draft that took over is taken back, and with it the picture that was made for it;
  /// the activities then come back as they were, or not at all.
  func isTakingBackRevision(
    of before: ActivityPlan, to after: ActivityPlan, in step: [Change]
  ) -> Bool {
    var reopened = before
    reopened.contents = [:]
    guard after == reopened else { return false }
    return step.contains { change in
      guard case .plan(let edit) = change, edit.after == nil, let draft = edit.before else {
        return false
      }
      return draft.adoptedDate == nil && draft.version > before.version
        && draft.fromYear == before.fromYear && draft.toYear == before.toYear
    }
  }

  /// The adopted version whose text an activity stands in.
  ///
  /// What was only proposed in it since is
  /// not; of a version that kept no text, what was decided is.
  private func adoptedPlan(promising activity: Activity) -> ActivityPlan? {
    guard let plan = plans[activity.plan], plan.adoptedDate != nil else { return nil }
    if plan.contents.isEmpty { return activity.status == .proposed ? nil : plan }
    return plan.promise(of: activity.id) == nil ? nil : plan
  }

  private func document(of plan: ActivityPlan) -> RecordedDocument {
    .adoptedText(in: plan.id, number: plan.version)
  }
}

extension Change {
  /// The plan that is made by it.
  var madePlan: ActivityPlan? {
    guard case .plan(let edit) = self, edit.before == nil else { return nil }
    return edit.after
  }
}
