/// How an activity's progress is told: whatever says how far it has come becomes an entry of its
/// series, so that what was said before stays said.
extension Book {
  /// The changes as they are recorded: what an edit of an activity says of its state, its share and
  /// its comment goes into a new entry instead, and the rest stays an edit.
  ///
  /// - Parameter meeting: where it is told; nil outside meetings.
  package func telling(
    _ changes: [Change], by actor: Actor, at meeting: Identifier<Meeting>? = nil,
    ids: inout IdentifierSource
  ) -> [Change] {
    guard changes.contains(where: { $0.kind == .activities }) else { return changes }
    var book = self
    var result: [Change] = []
    for change in changes {
      let told = book.telling(change, by: actor, at: meeting, ids: &ids)
      for change in told { book.apply(change) }
      result += told
    }
    return result
  }

  private func telling(
    _ change: Change, by actor: Actor, at meeting: Identifier<Meeting>?,
    ids: inout IdentifierSource
  ) -> [Change] {
    guard case .activity(let edit) = change, let before = edit.before, let after = edit.after,
      before.told != after.told
    else { return [change] }
    let day = after.completedDate == before.completedDate ? nil : after.completedDate
    var entry = newEntry(of: before, on: day ?? actor.now.day, by: actor, ids: &ids)
    entry.status = after.status
    entry.percent = share(of: before, after)
    entry.note =
      said(after.note, since: before.note) ?? said(after.endReason, since: before.endReason)
    entry.meeting = meeting
    entry.settle(from: nil, by: actor)
    let rest = before.changing { $0 = after.untold(as: before) }
    return rest + [entry.creation]
  }

  /// What is taken up again is as far as it was told before it was completed.
  private func share(of before: Activity, _ after: Activity) -> Int? {
    let isTakenUp = before.status == .completed && after.status != .completed
    guard isTakenUp, after.percent == nil || after.percent == before.percent else {
      return after.percent
    }
    return shareBeforeCompletion(of: before.id)
  }

  /// How far an activity was told to have come the last time it was not completed.
  func shareBeforeCompletion(of activity: Identifier<Activity>) -> Int? {
    let told = entries(of: activity).last { $0.status != .completed }
    return told.map(\.percent) ?? standingBeforeEntries(of: activity)?.percent
  }

  private func said(_ text: String?, since before: String?) -> String? {
    text == before ? nil : text?.nonEmpty
  }

  /// The next entry of an activity, which says what the last one before its day said.
  ///
  /// It comes after what is told already, for who tells something now means that it holds.
  func newEntry(
    of activity: Activity, on day: Day, by actor: Actor, ids: inout IdentifierSource
  ) -> ProgressEntry {
    let latest = entries(of: activity.id).last
    var entry = ProgressEntry(
      id: ids.next(), number: nextEntryNumber(of: activity.id),
      activity: activity.id, date: max(day, latest?.date ?? day), status: activity.status)
    entry.percent = activity.percent
    entry.recordedBy = actor.author
    return entry
  }

  /// Also counts those that were removed.
  package func nextEntryNumber(of activity: Identifier<Activity>) -> Int {
    let used = progress.everAll.filter { $0.activity == activity }.map(\.number)
    return (used.max().map { min($0, .max - 1) } ?? 0) + 1
  }

  /// What an activity said on a day: its last entry until then, else what it said before its first.
  package func standing(of activity: Identifier<Activity>, on day: Day) -> Standing? {
    guard let own = standingBeforeEntries(of: activity) ?? activities[activity].map(Standing.init)
    else { return nil }
    return Standing(own, after: entries(of: activity).filter { $0.date <= day })
  }

  /// What follows for the activity itself from an entry: the day it was completed, and why it was
  /// put aside, of an earlier time make way for those that are told now.
  func following(_ edit: Edit<ProgressEntry>) -> [Change] {
    guard let entry = edit.after, let before = activities[entry.activity],
      let after = applying([ProgressEntry.change(edit)]).activities[entry.activity],
      after.status != before.status
    else { return [] }
    return after.changing {
      if $0.status == .completed { $0.completedDate = entry.date }
      if $0.status.isPutAside, let note = entry.note?.nonEmpty { $0.endReason = note }
    }
  }
}

extension Activity {
  /// What its entries say of it.
  fileprivate var told: [String?] { [status.rawValue, percent.map(String.init), note] }

  /// With what is told as it was.
  fileprivate func untold(as before: Activity) -> Activity {
    var copy = self
    copy.status = before.status
    copy.percent = before.percent
    copy.note = before.note
    return copy
  }
}

extension Change {
  /// The activities that say something else after an entry of their progress.
  package var toldOf: [Identifier<Activity>] {
    guard case .progress(let edit) = self else { return [] }
    return [edit.before?.activity, edit.after?.activity].compactMap { $0 }
  }
}
