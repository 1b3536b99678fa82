import Domain
import Terminal

/// Adopting the plan: what is missing first, then day and meeting.
extension Model {
  var refusalToAdopt: Phrase? {
    guard let plan = shownPlan else { return .noPlanYet }
    if plan.adoptedDate == nil, book.isEmpty(plan) { return .planHasNothing }
    return plan.adoptedDate.map(Phrase.isAdoptedAlready)
  }

  /// The list of what is missing; with nothing missing the form that adopts.
  mutating func adoptPlan() {
    guard let plan = shownPlan else { return }
    if let page = world.adoptionPage(of: plan) { return show(page) }
    guard let record = book.record(of: plan.reference) else { return }
    var proposed = record
    proposed["adoptedDate"] = (world.meetingOfAdoption?.date ?? now.day).value
    proposed["meeting"] = world.meetingOfAdoption?.id.value
    var form = Form(
      .edit(plan.reference), title: .adopting(world.title(of: plan.reference)),
      specs: ActivityPlan.specs(.adoptedDate, .meeting, .registryNumber, .revisionNote),
      from: proposed, basedOn: record, language: language)
    form.said = [.adoptionDecides]
    form.basis = outside.generation
    overlays.append(.form(form))
  }

  /// The form of the focused activity, over the list, at what it lacks.
  mutating func mendForAdoption() {
    guard let reference = page?.record else { return }
    openForm(toEdit: reference)
    guard case .form(var form)? = overlays.last, let plan = shownPlan,
      let activity = book.activities[Identifier<Activity>(reference)],
      let need = activity.missingForAdoption(in: plan).first
    else { return }
    form.focus(on: need.field.rawValue)
    overlays[overlays.count - 1] = .form(form)
  }

  /// What is not ready is paused, so that the rest can be adopted.
  mutating func leaveOutOfAdoption() -> [Effect] {
    guard let reference = page?.record, let id = Identifier<Activity>(reference) else {
      return []
    }
    let changes = book.leavingOut(id, reason: Phrase.leftOutOfAdoption[language], by: actor)
    return record(.move, changes, said: .leftOut(world.title(of: reference)))
  }

  /// Makes the list of what is missing anew after something was mended; with nothing missing the
  /// plan can be adopted at once.
  mutating func renewAdoption() {
    guard page?.content == .adoption, let plan = shownPlan else { return }
    if let next = world.adoptionPage(of: plan) { return renew(next) }
    closeTop()
    adoptPlan()
  }
}

extension World {
  /// The meeting that runs, else the latest one of the council that has been.
  fileprivate var meetingOfAdoption: Meeting? {
    index.runningMeeting
      ?? book.meetings.all.filter { $0.kind == .council && $0.date <= now.day }
      .max { $0.date < $1.date }
  }

  /// Nil when nothing is missing.
  fileprivate func adoptionPage(of plan: ActivityPlan) -> Page? {
    let unready = book.unready(in: plan)
    guard !unready.isEmpty else { return nil }
    return Page(
      .adoption, title: .missingForAdoption(unready.count), rows: unready.flatMap(rows))
  }

  /// What an activity lacks beside its title, or below it where both have no room in a row.
  private func rows(of unready: UnreadyActivity) -> [Page.Row] {
    let name = title(of: unready.activity.reference)[language]
    let missing = Phrase.joined(unready.missing.map(\.phrase), by: ", ")
    let subject = Page.Subject.record(unready.activity.reference)
    let room = min(100, size.width) - 6
    guard columns(of: name) + columns(of: missing[language]) + 2 > room else {
      return [Page.Row(name, extra: missing[language], subject: subject)]
    }
    return pageRows(name, subject: subject)
      + pageRows(Phrase.lacks(missing)[language], indent: "    ", subject: subject)
  }
}
