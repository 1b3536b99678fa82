import Terminal

/// The own commands of matters, meetings and agendas.
enum AgendaCommands {
  private static let here: [CommandPlace] = [.place(.agenda)]

  static let all: [Command] = adding + ordering + dealing

  private static let adding: [Command] = [
    Command(
      .add, [.character("+"), .insert, .control("n")], in: here, .newInAgenda, hint: .new,
      help: .newInAgendaHelp, group: .agenda, refusal: { $0.refusalToChange }),
    Command(
      .addMatter, [], in: here, .newMatter, help: .newMatterHelp, group: .agenda,
      refusal: { $0.refusalToChange }),
    Command(
      .addMeeting, [], in: here, .newMeeting, help: .newMeetingHelp, group: .agenda,
      refusal: { $0.refusalToChange }),
    Command(
      .addPoint, [], in: here, .newPoint, help: .newPointHelp, group: .agenda,
      refusal: { $0.refusalToAddPoint }),
    Command(
      .standingPoints, [], in: here, .standingPoints, help: .standingPointsHelp, group: .agenda,
      refusal: { $0.refusalToAddStandingPoints }),
    Command(
      .fetchMatter, [.character("h")], in: here, .fetchMatter, hint: .fetchMatterHint,
      help: .fetchMatterHelp, group: .agenda, refusal: { $0.refusalToFetch }),
  ]

  private static let ordering: [Command] = [
    Command(
      .carry, [.character("f")], in: here, .carry, help: .carryPointHelp, group: .agenda,
      refusal: { $0.refusalToCarryPoint }),
    Command(
      .carryUp, [.modified(.up, .shift)], in: here, .carryUp, help: .carryPointHelp,
      group: .agenda, refusal: { $0.refusalToCarryPoint }),
    Command(
      .carryDown, [.modified(.down, .shift)], in: here, .carryDown, help: .carryPointHelp,
      group: .agenda, refusal: { $0.refusalToCarryPoint }),
    Command(
      .group, [.character("g")], in: here, .agendaShown, hint: .groupHint, help: .agendaShownHelp,
      group: .agenda),
  ]

  private static let dealing: [Command] = [
    Command(
      .outcome, [.character("b")], in: here, .outcome, hint: .outcomeHint, help: .outcomeHelp,
      group: .agenda, refusal: { $0.refusalToDecide }),
    Command(
      .decide, [], in: here, .decide, help: .decideHelp, group: .agenda,
      refusal: { $0.refusalToDecide }),
    Command(
      .attendance, [.character("d")], in: here, .attendance, help: .attendanceHelp,
      group: .agenda, refusal: { $0.shownMeeting == nil ? .noMeetingYet : nil }),
    Command(
      .feedback, [.character(" ")], in: here, .feedback, help: .feedbackHelp, group: .agenda,
      refusal: { $0.refusalToGiveFeedback }),
    Command(
      .copy, [.character("k")], in: here, .copyReply, help: .copyReplyHelp, group: .agenda,
      refusal: { $0.focusedMatter == nil ? .noMatterHere : nil }),
    Command(
      .makeActivity, [], in: here, .makeActivity, help: .makeActivityHelp, group: .agenda,
      refusal: { $0.refusalWithoutMatter }),
    Command(
      .closeMatter, [], in: here, .closeMatter, help: .closeMatterHelp, group: .agenda,
      refusal: { $0.refusalWithoutMatter }),
  ]
}
