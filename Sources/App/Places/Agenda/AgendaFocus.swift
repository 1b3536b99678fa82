import Domain
import Terminal

/// What stands in focus among matters, meetings and points, and why a command cannot be run on it.
extension Model {
  /// The point of the focused row.
  var focusedPoint: Treatment? {
    guard let reference = list.focused?.reference else { return nil }
    return book.treatments[Identifier<Treatment>(reference)]
  }

  /// The matter of the focused row, also behind a point.
  var focusedMatter: Matter? {
    guard let reference = list.focused?.reference else { return nil }
    return book.matters[Identifier<Matter>(reference) ?? focusedPoint?.matter]
  }

  /// The point an outcome or a decision belongs to: the one in focus, or the matter's latest.
  var pointToDecide: Treatment? {
    focusedPoint ?? focusedMatter.flatMap { index.treatments(of: $0.id).last }
  }

  var refusalWithoutMeeting: Phrase? { shownMeeting == nil ? .noMeetingYet : nil }

  /// A point is added until the notes are final.
  var refusalToAddPoint: Phrase? {
    refusalWithoutMeeting ?? shownMeeting.flatMap { world.refusalToRemove($0.reference) }
  }

  var refusalToAddStandingPoints: Phrase? {
    guard let meeting = shownMeeting else { return .noMeetingYet }
    if let refusal = world.refusalToFillAgenda(of: meeting) { return refusal }
    if index.agenda(of: meeting.id).contains(where: \.standingItem) { return .hasStandingPoints }
    return meeting.kind.hasStandingPoints ? nil : .noStandingPoints
  }

  var refusalToFetch: Phrase? {
    guard let meeting = shownMeeting else { return .noMeetingYet }
    if let refusal = world.refusalToFillAgenda(of: meeting) { return refusal }
    if agenda.shown == .matters {
      guard let matter = focusedMatter else { return .noRow }
      return matter.status.awaitsTreatment ? nil : .notInQueue(matter.number, matter.status.phrase)
    }
    return index.queue(for: meeting).isEmpty ? .queueIsEmpty : nil
  }

  var refusalToCarryPoint: Phrase? {
    guard let point = focusedPoint else { return .onlyPointsMove }
    return world.refusalToChange(point)
  }

  var refusalToDecide: Phrase? {
    guard let point = pointToDecide else { return .onlyPointsAreDecided }
    return world.refusalToChange(point)
  }

  var refusalWithoutMatter: Phrase? { focusedMatter == nil ? .noMatterHere : nil }

  var refusalToGiveFeedback: Phrase? {
    guard let matter = focusedMatter else { return .noMatterHere }
    if let day = matter.feedbackDate { return .alreadyFedBack(matter.number, day) }
    return matter.status.awaitsTreatment ? .notDealtWith(matter.number) : nil
  }
}

extension World {
  fileprivate func refusalToFillAgenda(of meeting: Meeting) -> Phrase? {
    meeting.status.isOver ? .meetingIsOver(name(of: meeting)) : nil
  }

  /// Nothing of a point is changed after that.
  fileprivate func refusalToChange(_ point: Treatment) -> Phrase? {
    refusalToRemove(point.reference)
  }
}
