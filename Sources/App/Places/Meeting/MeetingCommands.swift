import Terminal

/// The few keys of a running meeting; all can be undone.
enum MeetingCommands {
  private static let here: [CommandPlace] = [.place(.meeting)]

  static let all: [Command] = working + leaving

  private static let working: [Command] = [
    Command(
      .tick, [.character(" ")], in: here, .tick, hint: .tick, help: .tickHelp, group: .followUps,
      refusal: { $0.refusalToTickInMeeting }),
    Command(
      .note, [.character("n")], in: here, .note, hint: .note, help: .meetingNoteHelp,
      group: .agenda),
    Command(
      .add, [.character("+"), .insert, .control("n")], in: here, .newFollowUp,
      hint: .followUpHint, help: .quickFollowUpHelp, group: .agenda),
    Command(
      .outcome, [.character("b")], in: here, .outcome, hint: .outcomeHint, help: .outcomeHelp,
      group: .agenda, refusal: { $0.currentPoint == nil ? .agendaHasNoPoints : nil }),
    Command(
      .decide, [], in: here, .decide, help: .decideHelp, group: .agenda,
      refusal: { $0.currentPoint == nil ? .agendaHasNoPoints : nil }),
    Command(
      .nextPoint, [.tab], in: here, .nextPoint, hint: .nextPointHint, help: .nextPointHelp,
      group: .agenda),
    Command(
      .previousPoint, [.backTab], in: here, .previousPoint, help: .previousPointHelp,
      group: .agenda),
    Command(
      .attendance, [.character("d")], in: here, .attendance, hint: .attendance,
      help: .attendanceHelp, group: .agenda),
    Command(
      .open, [.enter], in: here, .open, help: .openHelp, group: .edit,
      refusal: { $0.refusalWithoutRow }),
  ]

  private static let leaving: [Command] = [
    Command(
      .leaveMeeting, [.escape], in: here, .leaveMeeting, hint: .leaveMeetingHint,
      help: .leaveMeetingHelp, group: .agenda)
  ]
}
