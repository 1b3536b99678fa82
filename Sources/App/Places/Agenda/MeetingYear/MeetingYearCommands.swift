import Domain
import Terminal

/// What can be done on the page of a year's meetings.
enum MeetingYearCommands {
  private static let here: [CommandPlace] = [.page(.meetingYear)]

  static let opening = Command(
    "meetingYear", .meetingYear, [.character("y")], in: [.place(.agenda)], help: .meetingYearHelp,
    group: .agenda, needs: [.writing]
  ) { $0.openMeetingYear() }

  static let all: [Command] = [
    Command(
      "editProposal", .edit, [.character("e"), .character("ä"), .enter], in: here, hint: .edit,
      help: .editProposalHelp, group: .agenda, needs: [.writing, .subject]
    ) { $0.editProposal() },
    Command(
      "makeMeetings", .makeThem, [.control("s")], in: here, hint: .makeThem, help: .makeThemHelp,
      group: .agenda, needs: [.writing]
    ) { $0.makeMeetingYear() },
    Command(
      "toggleProposal", .dropOrTake, [.character(" ")], in: here, hint: .dropOrTake,
      help: .dropOrTakeHelp, group: .agenda, needs: [.writing, .subject]
    ) { $0.toggleProposal() },
    Command(
      "dropProposal", .leaveOutMeeting, [.delete], in: here, help: .leaveOutMeetingHelp,
      group: .agenda, needs: [.writing, .subject]
    ) { $0.dropProposal() },
    Command(
      "addProposal", .newMeeting, [.character("+"), .insert], in: here, hint: .new,
      help: .addProposalHelp, group: .agenda, needs: [.writing]
    ) { $0.addProposal() },
    Command(
      "earlierYear", .yearBefore, [.character("<")], in: here, hint: .yearBefore,
      help: .otherMeetingYearHelp, group: .agenda
    ) { $0.stepMeetingYear(by: -1) },
    Command(
      "laterYear", .yearAfter, [.character(">")], in: here, hint: .yearAfter,
      help: .otherMeetingYearHelp, group: .agenda
    ) { $0.stepMeetingYear(by: 1) },
  ]
}
