import Domain
import Terminal

/// The own commands of matters, meetings and agendas.
enum AgendaCommands {
  private static let here: [CommandPlace] = [.place(.agenda)]

  static let all: [Command] = adding + ordering + deciding + dealing

  private static let adding: [Command] = [
    Command(
      .add, .newInAgenda, [.character("+"), .insert, .control("n")], in: here, hint: .new,
      help: .newInAgendaHelp, group: .agenda, needs: [.writing], rank: 2
    ) { $0.addInAgenda() },
    Command(
      "addMatter", .newMatter, in: here, help: .newMatterHelp, group: .agenda, needs: [.writing]
    ) { $0.openForm(forNew: .matters) },
    Command(
      "addMeeting", .newMeeting, in: here, help: .newMeetingHelp, group: .agenda, needs: [.writing]
    ) { $0.openForm(forNew: .meetings) },
    MeetingYearCommands.opening,
    Command(
      "addPoint", .newPoint, in: here, help: .newPointHelp, group: .agenda, needs: [.writing],
      refusal: { $0.refusalToAddPoint }
    ) { $0.openForm(forNew: .treatments) },
    Command(
      "standingPoints", .standingPoints, in: here, help: .standingPointsHelp, group: .agenda,
      needs: [.writing], refusal: { $0.refusalToAddStandingPoints }
    ) { $0.addStandingPoints() },
    Command(
      "fetchMatter", .fetchMatter, [.character("h")], in: here, hint: .fetchMatterHint,
      help: .fetchMatterHelp, group: .agenda, needs: [.writing, .sight],
      refusal: { $0.refusalToFetch }
    ) { $0.fetchMatter() },
  ]

  private static let ordering: [Command] = [
    Command(
      "carry", .carry, [.character("f")], in: here, help: .carryPointHelp, group: .agenda,
      needs: [.writing, .sight], refusal: { $0.refusalToCarryPoint }
    ) { $0.pickUpFocused() },
    Command(
      "carryUp", .carryUp, [.modified(.up, .shift)], in: here, help: .carryPointHelp,
      group: .agenda, needs: [.writing, .sight], refusal: { $0.refusalToCarryPoint }
    ) { $0.carryPoint(.up) },
    Command(
      "carryDown", .carryDown, [.modified(.down, .shift)], in: here, help: .carryPointHelp,
      group: .agenda, needs: [.writing, .sight], refusal: { $0.refusalToCarryPoint }
    ) { $0.carryPoint(.down) },
    Command(
      .group, .agendaShown, [.character("g")], in: here, hint: .groupHint, help: .agendaShownHelp,
      group: .agenda, rank: 8
    ) { $0.showNextOfAgenda() },
  ]

  private static let deciding: [Command] = [
    Command(
      "outcome", .outcome, [.character("b")], in: here, hint: .outcomeHint, help: .outcomeHelp,
      group: .agenda, needs: [.writing, .record], refusal: { $0.refusalToDecide }
    ) { $0.chooseOutcome() },
    Command(
      "decide", .decide, in: here, help: .decideHelp, group: .agenda, needs: [.writing, .record],
      refusal: { $0.refusalToDecide }
    ) { $0.openDecision() },
    Command(
      "minutes", .minutesCommand, [.character("j")], in: [.place(.agenda), .place(.meeting)],
      help: .minutesCommandHelp, group: .agenda, needs: [.writing, .sight],
      refusal: { $0.refusalToMinute }
    ) { $0.chooseMinutesStep() },
    Command(
      "meetingAddresses", .meetingAddresses, in: here, help: .meetingAddressesHelp,
      group: .agenda, refusal: { $0.refusalWithoutMeeting }
    ) { $0.showAddressesOfMeeting() },
    Command(
      .attendance, .attendance, [.character("d")], in: here, help: .attendanceHelp, group: .agenda,
      needs: [.sight], refusal: { $0.refusalWithoutMeeting }
    ) { $0.openAttendance() },
  ]

  private static let dealing: [Command] = [
    Command(
      "feedback", .feedback, [.character(" ")], in: here, help: .feedbackHelp, group: .agenda,
      needs: [.writing, .sight], refusal: { $0.refusalToGiveFeedback }
    ) { $0.giveFeedback() },
    Command(
      .copy, .copyReply, [.character("k")], in: here, help: .copyReplyHelp, group: .agenda,
      refusal: { $0.refusalWithoutMatter }
    ) { $0.showReply() }
    .onMany { $0.copy($1) },
    Command(
      "makeActivity", .makeActivity, in: here, help: .makeActivityHelp, group: .agenda,
      needs: [.writing, .sight], refusal: { $0.refusalWithoutMatter }
    ) { $0.makeActivity() },
    Command(
      "closeMatter", .closeMatter, in: here, help: .closeMatterHelp, group: .agenda,
      needs: [.writing, .sight], refusal: { $0.refusalWithoutMatter }
    ) { $0.closeMatter() },
  ]
}
