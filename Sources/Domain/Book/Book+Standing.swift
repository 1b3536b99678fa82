/// What an activity says of how far it has come.
package struct Standing: Equatable, Sendable {
  package var status: ActivityStatus
  package var percent: Int?
  package var note: String?
  package var completedDate: Day?
  package var endReason: String?

  init(_ activity: Activity) {
    status = activity.status
    percent = activity.percent
    note = activity.note
    completedDate = activity.completedDate
    endReason = activity.endReason
  }

  /// What an edit of the activity itself changed in it.
  mutating func take(_ after: Standing, wherever before: Standing) {
    if after.status != before.status { status = after.status }
    if after.percent != before.percent { percent = after.percent }
    if after.note != before.note { note = after.note }
    if after.completedDate != before.completedDate { completedDate = after.completedDate }
    if after.endReason != before.endReason { endReason = after.endReason }
  }

  /// What stands after the entries, which come in the order of their days and are never none.
  ///
  /// State and share are those of the latest entry. A day of completion and a reason are the
  /// activity's own where the state has any, else those of the entry that brought the state.
  init(_ own: Standing, after entries: [ProgressEntry]) {
    self = own
    guard let latest = entries.last else { return }
    let run = entries.reversed().prefix { $0.status == latest.status }
    status = latest.status
    percent = latest.percent
    note = entries.last { $0.note?.nonEmpty != nil }?.note ?? own.note
    completedDate = status == .completed ? own.completedDate ?? run.last?.date : nil
    endReason =
      status.isPutAside ? own.endReason ?? run.first { $0.note?.nonEmpty != nil }?.note : nil
  }
}

extension Activity {
  mutating func take(_ standing: Standing) {
    status = standing.status
    percent = standing.percent
    note = standing.note
    completedDate = standing.completedDate
    endReason = standing.endReason
  }
}

/// The activities with entries of progress: which those are, and what each activity said before.
///
/// It follows from the book; `Book` keeps it in step so that an activity is never read without its
/// latest entry, however the two came together.
struct ProgressKeeping: Equatable, Sendable {
  /// What the record of the activity itself says, by activity with entries.
  var own: [Identifier<Activity>: Standing] = [:]
  private(set) var entries: [Identifier<Activity>: Set<Identifier<ProgressEntry>>] = [:]

  mutating func move(
    _ entry: Identifier<ProgressEntry>, from old: Identifier<Activity>?,
    to new: Identifier<Activity>?
  ) {
    guard old != new else { return }
    if let old {
      entries[old]?.remove(entry)
      if entries[old]?.isEmpty == true { entries[old] = nil }
    }
    if let new { entries[new, default: []].insert(entry) }
  }
}

extension Book {
  /// The entries of an activity in the order of their days.
  package func entries(of activity: Identifier<Activity>) -> [ProgressEntry] {
    (progressKeeping.entries[activity] ?? []).compactMap { progress[$0] }
      .sorted(by: ProgressEntry.precedes)
  }

  /// What an activity said of itself before its first entry; nil for one without entries, which
  /// says it still.
  package func standingBeforeEntries(of activity: Identifier<Activity>) -> Standing? {
    progressKeeping.own[activity]
  }

  /// After a change was applied: an activity says what its latest entry says.
  mutating func keepStanding(after change: Change) {
    switch change {
    case .activity(let edit): keepOwn(edit)
    case .progress(let edit): keep(edit.id, from: edit.before?.activity, to: edit.after?.activity)
    default: break
    }
  }

  /// After a record was read.
  mutating func keepStanding(afterReading kind: Kind, _ id: RawIdentifier) {
    switch kind {
    case .activities:
      let id = Identifier<Activity>(id)
      guard progressKeeping.entries[id] != nil, let read = activities.everKnown(id) else { return }
      progressKeeping.own[id] = Standing(read)
      renewStanding(of: id)
    case .progress:
      let id = Identifier<ProgressEntry>(id)
      keep(id, from: nil, to: progress[id]?.activity)
    default: break
    }
  }

  private mutating func keepOwn(_ edit: Edit<Activity>) {
    guard progressKeeping.entries[edit.id] != nil, let after = edit.after else { return }
    if let before = edit.before, progressKeeping.own[edit.id] != nil {
      progressKeeping.own[edit.id]?.take(Standing(after), wherever: Standing(before))
    } else {
      progressKeeping.own[edit.id] = Standing(after)
    }
    renewStanding(of: edit.id)
  }

  private mutating func keep(
    _ entry: Identifier<ProgressEntry>, from old: Identifier<Activity>?,
    to new: Identifier<Activity>?
  ) {
    progressKeeping.move(entry, from: old, to: new)
    for activity in Set([old, new].compactMap { $0 }) {
      if progressKeeping.own[activity] == nil, progressKeeping.entries[activity] != nil {
        progressKeeping.own[activity] = activities.everKnown(activity).map(Standing.init)
      }
      renewStanding(of: activity)
    }
  }

  private mutating func renewStanding(of activity: Identifier<Activity>) {
    guard let own = progressKeeping.own[activity] else { return }
    let standing = Standing(own, after: entries(of: activity))
    if progressKeeping.entries[activity] == nil { progressKeeping.own[activity] = nil }
    activities.amend(activity) { $0.take(standing) }
  }
}
