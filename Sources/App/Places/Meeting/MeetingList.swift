import Domain
import Terminal

/// What a running meeting shows: its point, and what is ticked under it.
extension World {
  /// Whether the place shows a running meeting.
  var meetingIsShown: Bool { index.runningMeeting != nil }

  var currentPoint: Treatment? {
    guard let meeting = index.runningMeeting else { return nil }
    return book.treatments[meeting.currentTreatment] ?? index.agenda(of: meeting.id).first
  }

  /// Where a meeting begins, and who is there is written down.
  var isAtFirstPoint: Bool {
    guard let point = currentPoint else { return false }
    return index.agenda(of: point.meeting).first?.id == point.id
  }

  /// Under the point of follow-up all that is open from before, else those of its matter.
  fileprivate func followUps(under point: Treatment, of meeting: Meeting) -> [FollowUp] {
    var found = index.followUps(from: point.id)
    if point.isFollowUpOfActions {
      found += index.openFollowUps(before: meeting)
      found += book.followups.all.filter { $0.tickedAtMeeting == meeting.id }
    }
    if let matter = point.matter { found += index.followUps(of: matter) }
    if let activity = point.activity { found += index.followUps(of: activity) }
    var seen: Set<Identifier<FollowUp>> = []
    return found.filter { seen.insert($0.id).inserted }.sorted(by: Self.isFollowedUpBefore)
  }

  /// By last day and number, whether ticked or not: a row stays where it stands when it is ticked.
  private static func isFollowedUpBefore(_ left: FollowUp, _ right: FollowUp) -> Bool {
    let far = Day.latest
    return (left.due ?? far, left.number ?? .max, left.id)
      < (right.due ?? far, right.number ?? .max, right.id)
  }

  var meetingPath: Phrase {
    guard let meeting = index.runningMeeting, let point = currentPoint else { return .meeting }
    return .pointOfMeeting(
      number(of: point), of: index.agenda(of: meeting.id).count, point.heading)
  }

  /// "Punkt 3 av 8".
  var meetingNumber: Phrase {
    guard let meeting = index.runningMeeting, let point = currentPoint else { return .meeting }
    return .pointNumber(number(of: point), of: index.agenda(of: meeting.id).count)
  }

  /// "8 min kvar av 10, mötet 4 min efter": by the clock alone, from when the meeting began.
  var meetingCounts: Phrase { meetingCountsByLength.first ?? Phrase(verbatim: "") }

  /// The same, then without what was planned, then without how the meeting is doing.
  var meetingCountsByLength: [Phrase] {
    guard let meeting = index.runningMeeting, let point = currentPoint else { return [] }
    let late = minutesBehind(meeting, at: point)
    let behind = late.map { [Phrase.behind($0)] } ?? []
    guard let minutes = point.minutes else { return behind }
    let left = minutes - minutesSpent
    let whole = Phrase.minutesLeft(left, of: minutes)
    let short = Phrase.minutesLeft(left)
    return [joined([whole] + behind), (late ?? 0) > 0 ? joined([short] + behind) : nil, short]
      .compactMap { $0 }
  }

  private func joined(_ phrases: [Phrase]) -> Phrase {
    phrases.dropFirst().reduce(phrases[0]) { $0 + Phrase(verbatim: ", ") + $1 }
  }

  /// Minutes since the meeting came to the point.
  var minutesSpent: Int {
    index.runningMeeting?.pointSince.map { max(0, now.time.minutes - $0.minutes) } ?? 0
  }

  /// How far behind its plan the meeting is at a point; negative when it is ahead.
  private func minutesBehind(_ meeting: Meeting, at point: Treatment) -> Int? {
    guard let opened = meeting.openedTime else { return nil }
    let points = index.agenda(of: meeting.id)
    let before = points.prefix { $0.id != point.id }.reduce(0) { $0 + max(0, $1.minutes ?? 0) }
    let gone = now.time.minutes - opened.minutes
    return max(0, gone - before - max(0, point.minutes ?? 0))
  }

  /// The point itself, then the follow-ups that belong to it.
  func meetingRows() -> [RowKey] {
    guard let meeting = index.runningMeeting, let point = currentPoint else { return [] }
    let followUps = followUps(under: point, of: meeting)
    return [.entity(point.reference)] + followUps.map { .entity($0.reference) }
  }
}

extension Model {
  /// "1 av 4" of the follow-ups under the point; nil where it has none.
  var tickedShort: Phrase? {
    let followUps = list.rows.compactMap { key in
      key.reference.flatMap { book.followups[Identifier<FollowUp>($0)] }
    }
    return followUps.isEmpty
      ? nil : .countOf(followUps.count { !$0.status.isOpen }, followUps.count)
  }

  /// How many of the rows are ticked.
  var tickedWords: Phrase {
    let followUps = list.rows.compactMap { key in
      key.reference.flatMap { book.followups[Identifier<FollowUp>($0)] }
    }
    guard !followUps.isEmpty else { return Phrase(verbatim: "") }
    return .tickedOf(followUps.count { !$0.status.isOpen }, followUps.count)
  }

  /// "u ångrar: Bockade av §9", said before it is pressed.
  var undoWords: Phrase { undoWordsByLength.first ?? Phrase(verbatim: "") }

  /// The same with the number alone of what has one, then with the key alone before it.
  var undoWordsByLength: [Phrase] {
    guard let last = undoableInMeeting else { return [] }
    let short = world.caption(of: last, isShort: true)
    return [.undoes(world.caption(of: last)), .undoes(short), .undoesShort(short)]
  }
}

extension Treatment {
  /// The point where open follow-ups from earlier meetings are gone through.
  var isFollowUpOfActions: Bool { section == .followUp && matter == nil && activity == nil }
}
