import Domain
import Terminal

/// The few keys of a running meeting; all can be undone.
enum MeetingCommands {
  private static let here: [CommandPlace] = [.place(.meeting)]

  static let all: [Command] = working + leaving

  private static let working: [Command] = [
    Command(
      .tick, .tick, [.character(" ")], in: here, hint: .tick, help: .tickHelp, group: .followUps,
      needs: [.writing, .record], rank: 0, refusal: { $0.refusalToTickInMeeting }
    ) { $0.tickInMeeting() },
    Command(
      .note, .note, [.character("n")], in: here, hint: .note, help: .meetingNoteHelp, group: .agenda
    ) { $0.openMeetingNote() },
    Command(
      .add, .newFollowUp, [.character("+"), .insert, .control("n")], in: here, hint: .followUpHint,
      help: .quickFollowUpHelp, group: .agenda, rank: 2
    ) { $0.openFollowUpLine() },
    Command(
      "outcome", .outcome, [.character("b")], in: here, hint: .outcomeHint, help: .outcomeHelp,
      group: .agenda, refusal: { $0.world.refusalWithoutPoint }
    ) { $0.chooseOutcome() },
    Command(
      "decide", .decide, in: here, help: .decideHelp, group: .agenda,
      refusal: { $0.world.refusalWithoutPoint }
    ) { $0.openDecision() },
    Command(
      "tellProgress", .tellProgress, [.character("l")], in: here, help: .tellProgressHelp,
      group: .agenda, needs: [.writing], refusal: { $0.refusalToTell }
    ) { $0.openProgress() },
    Command(
      .nextPoint, .nextPoint, [.tab], in: here, hint: .nextPointHint, help: .nextPointHelp,
      group: .agenda
    ) { $0.step(AgendaDirection.down) },
    Command(
      .previousPoint, .previousPoint, [.backTab], in: here, help: .previousPointHelp, group: .agenda
    ) { $0.step(AgendaDirection.up) },
    Command(
      .attendance, .attendance, [.character("d")], in: here, hint: .attendance,
      help: .attendanceHelp, group: .agenda
    ) { $0.openAttendance() },
    Command(
      "thread", .thread, [.character("t")], in: here + [.place(.agenda)], help: .threadHelp,
      group: .agenda, refusal: { $0.pointOfThread == nil ? .threadNeedsPoint : nil }
    ) { $0.openThread() },
    Command(
      .present, .present, [.character("p")], in: here, help: .presentHelp, group: .agenda,
      refusal: { $0.world.refusalWithoutPoint }
    ) { $0.present() },
    Command(
      "searchInMeeting", .searchEverywhere, [.character("s"), .character("/"), .control("f")],
      in: here, help: .searchEverywhereHelp, group: .edit
    ) { $0.searchEverywhere(for: "") },
    Command(.open, .open, [.enter], in: here, help: .openHelp, group: .edit, needs: [.row], rank: 1)
    { $0.openFocused() },
  ]

  private static let leaving: [Command] = [
    Command(
      .leaveMeeting, .leaveMeeting, [.escape], in: here, hint: .leaveMeetingHint,
      help: .leaveMeetingHelp, group: .agenda
    ) { $0.askHowToLeaveMeeting() }
  ]
}
