import Domain
import Terminal

/// What is told of something to follow up, and what is done to its parts.
extension Model {
  func followUpDetails(_ id: Identifier<FollowUp>) -> Details? {
    guard let followUp = book.followups.everKnown(id) else { return nil }
    let number = followUp.code.map { $0 + " " } ?? ""
    let lines = facts(of: followUp).compactMap { label, value in
      value.map { world.labelled(label, $0) }
    }
    let brief = [number + followUp.title] + lines
    let parts = world.section(.subpointsHeading, index.subpoints(of: id)) {
      world.words(of: $0)
    }
    return Details(
      title: number + followUp.title, brief: Array(brief.prefix(4)), full: lines.lines + parts)
  }

  private func facts(of followUp: FollowUp) -> [(Phrase, String?)] {
    let origin = book.meetings.everKnown(followUp.originMeeting).map {
      world.name(of: $0)[language]
    }
    let assumed = index.assumedDue(of: followUp, on: now.day).map(Phrase.assumedDue)
    let carried = index.carriedOver(followUp, on: now.day).map(\.date.text)
    let done = followUp.status.isOpen ? nil : world.told(tickOf: followUp)
    return [
      (.responsibleHead, world.responsible(for: followUp)),
      (FollowUp.label(.side), index.side(of: followUp)?.phrase[language]),
      (FollowUp.label(.due), followUp.due?.text ?? assumed?[language]),
      (FollowUp.label(.status), state(of: followUp)[language]),
      (FollowUp.label(.originMeeting), origin),
      (.carriedOver, carried.isEmpty ? nil : carried.joined(separator: ", ")),
      (FollowUp.head(.tickedDate), done), (FollowUp.label(.endReason), followUp.endReason),
      (FollowUp.label(.note), followUp.note),
    ]
  }

  // MARK: Sub-points

  private var followUpInFocus: Identifier<FollowUp>? {
    let reference = page.map { _ in recordOnPage } ?? list.focused?.reference
    guard let reference else { return nil }
    if reference.kind == .subpoints {
      return book.subpoints.everKnown(Identifier(reference))?.followUp
    }
    return Identifier<FollowUp>(reference)
  }

  var refusalToAddSubpoint: Phrase? { followUpInFocus == nil ? .noFollowUpHere : nil }

  mutating func openSubpoint() {
    guard let followUp = followUpInFocus else { return }
    var asked = startingRecord(for: .subpoints)
    asked["followUp"] = followUp.value
    overlays.append(
      .form(
        Form(
          .create(.subpoints), title: .new(.subpoints),
          specs: Kind.subpoints.specs(given: asked), from: asked, language: language)))
  }

  mutating func tick(_ part: Subpoint) -> [Effect] {
    let isDone = part.doneDate == nil
    return record(
      isDone ? .tick : .untick, part.changing { $0.doneDate = isDone ? now.day : nil },
      said: isDone ? .ticked(part.title) : .unticked(part.title))
  }

  // MARK: Later

  var refusalToCarryOver: Phrase? {
    guard let id = followUpInFocus, let followUp = book.followups[id] else {
      return .noFollowUpHere
    }
    if !followUp.status.isOpen { return .isNotOpen(world.title(of: followUp.reference)) }
    return nextCouncil(after: followUp) == nil ? .noMeetingYet : nil
  }

  /// The next meeting of the council after the day it is due.
  private func nextCouncil(after followUp: FollowUp) -> Meeting? {
    let from = max(followUp.due?.adding(days: 1) ?? now.day, now.day)
    return index.nextMeeting(from: from, councilOnly: true)
  }

  /// To the day of the next meeting; what it was due by stays in its history.
  mutating func carryOver() -> [Effect] {
    guard let id = followUpInFocus, let followUp = book.followups[id],
      let meeting = nextCouncil(after: followUp)
    else { return [] }
    return record(
      .edit, followUp.changing { $0.due = meeting.date },
      said: Phrase.carriedTo(followUp.code ?? followUp.title, world.name(of: meeting)).undoable)
  }
}

extension World {
  /// The box, who and by when.
  fileprivate func words(of part: Subpoint) -> String {
    let box = part.doneDate == nil ? RowCells.Box.empty : .ticked
    let who = book.parties.everKnown(part.responsibleParty)?.name ?? part.responsible
    let parts = [part.title, who, (part.doneDate ?? part.due)?.text]
    return box.rawValue + " " + parts.compactMap { $0 }.joined(separator: ", ")
  }
}
