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
    guard let before = activities[edit.id], let hold = hold(on: edit.id) else {
      return edit.after.flatMap { after in
        alteration(byPlacing: after) ?? alteration(byDeciding: after, in: step)
      }
    }
    guard let after = edit.after else {
      if goesWithDraft(before, in: step) { return nil }
      return Alteration(document: hold.document, subject: edit.id.reference, fields: [])
    }
    if goesOver(before, to: after, in: step) { return nil }
    let free = freeFields(from: before, to: after, in: step)
    var changed = Activity.change(edit).fieldChanges.map(\.name).filter { field in
      hold.fields.contains(field) && !free.contains(field)
    }
    if after.status == .proposed, before.status != .proposed {
      changed.append(Activity.CodingKeys.status.rawValue)
    }
    guard !changed.isEmpty else { return nil }
    return Alteration(document: hold.document, subject: edit.id.reference, fields: changed)
  }

  /// The promised fields that an edit may give the value it gives them: the adopted one, and
  /// parties that are the same as before under other names.
  private func freeFields(
    from before: Activity, to after: Activity, in step: [Change]
  ) -> Set<String> {
    var free: [Activity.CodingKeys] = []
    if isSuccession(before.responsible, after.responsible, in: step) { free.append(.responsible) }
    if isSuccession(before.contributors, after.contributors, in: step) {
      free.append(.contributors)
    }
    if let adopted = plans[before.plan]?.promise(of: before.id) {
      let differing = PlannedActivity(after).differences(from: adopted)
      free += adopted.kept.filter { !differing.contains($0) }
      if after.number == adopted.number { free.append(.number) }
    }
    return Set(free.map(\.rawValue))
  }

  /// What an entry of progress would do: what was adopted is no proposal again, and what is a
  /// proposal is not begun before it is adopted.
  func alteration(of edit: Edit<ProgressEntry>, in step: [Change]) -> Alteration? {
    guard let entry = edit.after, let activity = activities[entry.activity],
      edit.before?.status != entry.status || edit.before?.activity != entry.activity
    else { return nil }
    let field = [ProgressEntry.CodingKeys.status.rawValue]
    if let plan = adoptedPlan(promising: activity) {
      guard entry.status == .proposed, activity.status != .proposed else { return nil }
      return Alteration(document: document(of: plan), subject: entry.reference, fields: field)
    }
    guard entry.status.isBegun, !activity.status.isBegun, let plan = plans[activity.plan],
      plan.adoptedDate != nil
    else { return nil }
    return Alteration(
      document: .proposal(in: plan.id, number: plan.version), subject: entry.reference,
      fields: field)
  }

  /// In an adopted version is decided what was adopted; anything else is a proposal until the
  /// next version is.
  private func alteration(byDeciding after: Activity, in step: [Change]) -> Alteration? {
    guard let plan = plans[after.plan], plan.adoptedDate != nil, plan.promise(of: after.id) == nil,
      (step.toldStatus(of: after.id) ?? after.status).isBegun
    else { return nil }
    if let before = activities[after.id], before.plan == after.plan, before.status.isBegun {
      return nil
    }
    return Alteration(
      document: .proposal(in: plan.id, number: plan.version), subject: after.reference,
      fields: [Activity.CodingKeys.status.rawValue])
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
  /// those who were to answer for it or take part is no difference.
  func differences(
    of now: PlannedActivity, from adopted: PlannedActivity
  ) -> [Activity.CodingKeys] {
    let succession = Succession(self)
    return now.differences(from: adopted).filter { key in
      switch key {
      case .responsible: !succession.leads(from: adopted.responsible, to: now.responsible)
      case .contributors:
        !succession.leads(from: adopted.contributors ?? [], to: now.contributors ?? [])
      default: true
      }
    }
  }

  /// An activity in the words that were adopted, with whoever took over since.
  func saying(_ adopted: PlannedActivity, of activity: Activity) -> Activity {
    let differing = differences(of: PlannedActivity(activity), from: adopted)
    let taken = [Activity.CodingKeys.responsible, .contributors].filter { !differing.contains($0) }
    return activity.saying(adopted, without: Set(taken))
  }

  /// Whether only the version is another one, a later one of the same years; a draft of a version
  /// that keeps its text may say something else at once.
  private func goesOver(_ before: Activity, to after: Activity, in step: [Change]) -> Bool {
    let made = step.lazy.compactMap(\.madePlan).first { $0.id == after.plan }
    guard let old = plans[before.plan], let new = plans[after.plan] ?? made,
      new.isLater(than: old)
    else { return false }
    if new.adoptedDate == nil, !old.contents.isEmpty { return true }
    return PlannedActivity(after).differences(from: PlannedActivity(before)).isEmpty
      && after.number == before.number
  }

  /// Whether a draft comes back that left the activity out, of a version that keeps its text.
  private func goesWithDraft(_ before: Activity, in step: [Change]) -> Bool {
    guard let old = plans[before.plan], !old.contents.isEmpty else { return false }
    return step.contains { change in
      change.madePlan.map { $0.adoptedDate == nil && $0.isLater(than: old) } ?? false
    }
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
      return draft.adoptedDate == nil && draft.isLater(than: before)
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

extension ActivityPlan {
  /// Whether it is a later version of the same years.
  func isLater(than other: ActivityPlan) -> Bool {
    fromYear == other.fromYear && toYear == other.toYear && version > other.version
  }
}

extension [Change] {
  /// What a step tells of how an activity stands; nil where it tells nothing.
  fileprivate func toldStatus(of activity: Identifier<Activity>) -> ActivityStatus? {
    lazy.compactMap { change in
      guard case .progress(let edit) = change, edit.before == nil else { return nil }
      return edit.after.flatMap { $0.activity == activity ? $0.status : nil }
    }.last
  }
}

extension Change {
  /// The plan that is made by it.
  var madePlan: ActivityPlan? {
    guard case .plan(let edit) = self, edit.before == nil else { return nil }
    return edit.after
  }
}
