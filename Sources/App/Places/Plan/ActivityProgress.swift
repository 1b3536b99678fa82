import Domain
import Terminal

/// How far an activity has come: telling it with one key, and its series as it is shown.
extension Model {
  /// The activity that what is in focus is about: itself, or what belongs to it.
  var activityInFocus: Identifier<Activity>? {
    let reference =
      page == nil ? list.focused?.reference ?? world.currentPoint?.reference : recordOnPage
    return reference.flatMap(world.activity(of:))
  }

  var refusalToUndertake: Phrase? {
    guard let activity = book.activities[activityInFocus] else { return .noActivityHere }
    return index.hasMunicipalPart(activity) ? nil : .noMunicipalPart
  }

  var refusalToTell: Phrase? { activityInFocus == nil ? .noActivityHere : nil }

  /// A form that begins with how the activity stands; one line and a key to save it.
  mutating func openProgress() {
    guard let activity = book.activities[activityInFocus] else { return }
    var record = startingRecord(for: .progress)
    record["activity"] = activity.id.value
    record["date"] = now.day.value
    record["status"] = activity.status.value
    record["percent"] = activity.percent.map { .integer(Int64($0)) }
    record["meeting"] = index.runningMeeting?.id.value
    var form = Form(
      .create(.progress), title: .progressOf(world.title(of: activity.reference)),
      specs: Kind.progress.specs(given: record), from: record, language: language)
    form.basis = outside.generation
    overlays.append(.form(form))
  }

  mutating func openMilestone() {
    guard let activity = book.activities[activityInFocus] else { return }
    var record = startingRecord(for: .milestones)
    record["activity"] = activity.id.value
    overlays.append(
      .form(
        Form(
          .create(.milestones), title: .milestoneOf(world.title(of: activity.reference)),
          specs: Kind.milestones.specs(given: record), from: record, language: language)))
  }

  /// A form that begins with the first body and year that are still to take it up.
  mutating func openUndertaking() {
    guard let activity = activityInFocus else { return }
    var asked = startingRecord(for: .undertakings)
    asked["activity"] = activity.value
    let open = book.activities[activity].map(index.planning)?.first { !$0.isHeld }
    asked["party"] = open?.body?.value
    asked["year"] = .integer(Int64(open?.year ?? now.day.year))
    asked["status"] = UndertakingStatus.inPlan.value
    overlays.append(
      .form(
        Form(
          .create(.undertakings), title: .undertakingOf(world.title(of: activity.reference)),
          specs: Kind.undertakings.specs(given: asked), from: asked, language: language)))
  }

  // MARK: Milestones
  var refusalToTickMilestone: Phrase? {
    switch recordOnPage?.kind {
    case .milestones, .subpoints: nil
    default: .noMilestoneHere
    }
  }

  mutating func tickMilestoneOnPage() -> [Effect] { recordOnPage.map { tick($0) } ?? [] }

  /// In the list of milestones a blank ticks; in the other lists it chooses.
  mutating func chooseOrTickFocused() -> [Effect] {
    guard [.milestones, .subpoints].contains(records.kind),
      let reference = list.focused?.reference
    else {
      chooseFocused()
      return []
    }
    if let refusal = refusalToChange {
      status = Status(refusal, .warning)
      return []
    }
    return tick(reference)
  }

  private mutating func tick(_ reference: EntityReference) -> [Effect] {
    if let part = book.subpoints[Identifier<Subpoint>(reference)] { return tick(part) }
    guard let milestone = book.milestones[Identifier<Milestone>(reference)] else { return [] }
    let isReached = milestone.doneDate == nil
    return record(
      .edit, milestone.changing { $0.doneDate = isReached ? now.day : nil },
      said: .milestoneReached(world.title(of: reference), isReached))
  }
}

extension World {
  fileprivate func activity(of reference: EntityReference) -> Identifier<Activity>? {
    switch reference.kind {
    case .activities: return Identifier(reference)
    case .progress: return book.progress.everKnown(Identifier(reference))?.activity
    case .milestones: return book.milestones.everKnown(Identifier(reference))?.activity
    case .followups: return book.followups[Identifier(reference)]?.activity
    case .matters: return book.matters[Identifier(reference)]?.activity
    case .treatments:
      let point = book.treatments[Identifier<Treatment>(reference)]
      return point?.activity ?? book.matters[point?.matter]?.activity
    default: return nil
    }
  }

  /// The year, the body, how far it has come there, and where it stands.
  func words(of undertaking: Undertaking) -> String {
    let body = book.parties.everKnown(undertaking.party)?.name ?? "–"
    let parts = [undertaking.status.phrase[language].lowercased(), undertaking.reference?.nonEmpty]
    return "\(undertaking.year) \(body): "
      + parts.compactMap { $0 }.joined(separator: ", ")
  }

  /// "Pågår 40 %".
  func told(_ status: ActivityStatus, _ percent: Int?) -> Phrase {
    status.phrase + Phrase(verbatim: percent.map { " \($0) %" } ?? "")
  }

  /// The series of an activity, the latest first, with a bar for each day; then the milestones.
  func progressLines(of activity: Activity) -> [DetailLine] {
    let entries = book.entries(of: activity.id)
    let first = earlier(activity).map { [DetailLine(text: $0)] } ?? []
    let told = section(.progressSeriesHeading, entries.reversed()) { words(of: $0) }
    let milestones = index.milestones(of: activity.id)
    return (told.isEmpty ? [] : told + first)
      + section(.milestonesHeading, milestones) { words(of: $0) }
  }

  /// What was said before the first entry, of which the day is not known; nothing where an entry
  /// says it too, as in a book that came from a file.
  private func earlier(_ activity: Activity) -> String? {
    guard let before = book.standingBeforeEntries(of: activity.id),
      !book.entries(of: activity.id).contains(where: {
        $0.status == before.status && $0.percent == before.percent
          && (before.note == nil || $0.note == before.note)
      })
    else { return nil }
    let words = Phrase.before[language] + "  " + told(before.status, before.percent)[language]
    return [words, before.note?.nonEmpty?.onOneLine].compactMap { $0 }.joined(separator: "  ")
  }

  private func words(of entry: ProgressEntry) -> String {
    let bar = settings.isPlain ? nil : entry.percent.map { settings.lines.framedBar($0, of: 100) }
    let parts = [
      entry.date.text, bar, told(entry.status, entry.percent)[language],
      entry.note?.nonEmpty?.onOneLine,
    ]
    return parts.compactMap { $0 }.joined(separator: settings.isPlain ? ", " : "  ")
  }

  private func words(of milestone: Milestone) -> String {
    let box = milestone.doneDate == nil ? RowCells.Box.empty : .ticked
    let isPromised = book.activities[milestone.activity]?.status.isActive == true
    let late = isPromised && milestone.isLate(on: now.day) ? " !" : ""
    let reached = milestone.doneDate.map { Phrase.reached($0)[language] } ?? ""
    return "\(box.rawValue) \(milestone.date.text)\(late)  \(milestone.title)\(reached)"
  }
}
