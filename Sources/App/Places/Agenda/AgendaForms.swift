import Domain
import Terminal

/// What new matters, meetings and points begin with.
extension World {
  var startingMatter: [Field] {
    [Field("kind", MatterKind.issue.value), Field("receivedDate", now.day.value)]
  }
}

extension Model {
  /// A council meeting whose day is asked for, at the time and place of the one before.
  var startingMeeting: [Field] {
    let latest = book.meetings.all.filter { $0.kind == .council }.max { $0.date < $1.date }
    let place = [
      ("start", latest?.start?.value), ("end", latest?.end?.value),
      ("place", latest?.place.map(Value.text)),
    ]
    return [Field("kind", MeetingKind.council.value)]
      + place.compactMap { name, value in value.map { Field(name, $0) } }
  }

  var startingTreatment: [Field] {
    guard let meeting = shownMeeting else { return [] }
    let section = focusedPoint?.section ?? .newMatters
    return [Field("meeting", meeting.id.value), Field("section", section.value)]
  }
}
