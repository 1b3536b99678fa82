import Domain
import Terminal

/// The board's own commands.
enum PlanCommands {
  private static let here: [CommandPlace] = [.place(.plan)]

  static let all: [Command] = moving + telling + showing + versions

  private static let moving: [Command] = [
    Command(
      .moveLeft, .columnLeft, [.left], in: here, help: .columnHelp, group: .view, isListed: false
    ) { $0.turnBoard(by: -1) },
    Command(
      .moveRight, .columnRight, [.right], in: here, help: .columnHelp, group: .view, isListed: false
    ) { $0.turnBoard(by: 1) },
    Command(
      "stepRight", .stepRight, [.character(">"), .modified(.right, .shift)], in: here,
      hint: .stepRightHint, help: .stepRightHelp, group: .plan, needs: [.writing, .record],
      refusal: { $0.refusalToStep(.right) }
    ) { $0.step(.right) }
    .onMany { $0.step($1, .right) },
    Command(
      "stepLeft", .stepLeft, [.character("<"), .modified(.left, .shift)], in: here,
      help: .stepLeftHelp, group: .plan, needs: [.writing, .record],
      refusal: { $0.refusalToStep(.left) }
    ) { $0.step(.left) }
    .onMany { $0.step($1, .left) },
    Command(
      "carry", .carry, [.character("f")], in: here, hint: .carry, help: .carryCardHelp,
      group: .plan, needs: [.writing, .record]
    ) { $0.pickUpFocused() },
    Command(
      "setStatus", .setStatus, in: here, help: .setStatusHelp, group: .plan,
      needs: [.writing, .record]
    ) { $0.openStatus() }
    .onMany { $0.openForm(toEdit: $1, Activity.statusSpecs) },
    Command(
      .add, .newActivity, [.character("+"), .insert, .control("n")], in: here, hint: .new,
      help: .newActivityHelp, group: .plan, needs: [.writing], rank: 2
    ) { $0.openForm(forNew: .activities) },
  ]

  private static let telling: [Command] = [
    Command(
      "tellProgress", .tellProgress, [.character("l")],
      in: [.place(.plan), .place(.followUps), .place(.agenda), .place(.records)],
      hint: .tellProgressHint, help: .tellProgressHelp, group: .plan, needs: [.writing, .row],
      rank: 10, refusal: { $0.refusalToTell }
    ) { $0.openProgress() },
    Command(
      "newMilestone", .newMilestone, in: here, help: .newMilestoneHelp, group: .plan,
      needs: [.writing, .row], refusal: { $0.refusalToTell }
    ) { $0.openMilestone() },
    Command(
      "newUndertaking", .newUndertaking, in: here, help: .newUndertakingHelp, group: .plan,
      needs: [.writing, .row], refusal: { $0.refusalToUndertake }
    ) { $0.openUndertaking() },
  ]

  private static let showing: [Command] = [
    Command(
      .group, .boardGroup, [.character("g")], in: here, hint: .groupBy, help: .boardGroupHelp,
      group: .plan, rank: 8
    ) { $0.groupBoardByNext() },
    Command("lanes", .boardLanes, [.character("G")], in: here, help: .boardLanesHelp, group: .plan)
    { $0.laneBoardByNext() },
    Command(
      "showParked", .showPutAside, [.character("p")], in: here, help: .showPutAsideHelp,
      group: .plan
    ) { $0.togglePutAside() },
  ]

  private static let versions: [Command] = [
    Command(
      "adoptPlan", .adoptPlan, in: here, help: .adoptPlanHelp, group: .plan, needs: [.writing],
      refusal: { $0.refusalToAdopt }
    ) { $0.adoptPlan() },
    Command("newPlan", .newPlan, in: here, help: .newPlanHelp, group: .plan, needs: [.writing]) {
      $0.openForm(forNew: .plans)
    },
    Command(
      "nextPlan", .nextPlan, in: here, help: .nextPlanHelp, group: .plan, needs: [.writing],
      refusal: { $0.refusalToBeginNext }
    ) { $0.chooseForNextPlan() },
    Command(
      "newVersion", .newVersion, in: here, help: .newVersionHelp, group: .plan, needs: [.writing],
      refusal: { $0.refusalToRevise }
    ) { $0.openRevision() },
    Command(
      "compareVersions", .compareVersions, in: here, help: .compareVersionsHelp, group: .plan,
      refusal: { $0.world.refusalWithOnePlan }
    ) { $0.chooseVersionToCompare() },
    Command(
      "otherPlan", .otherPlan, in: here, help: .otherPlanHelp, group: .plan,
      refusal: { $0.world.refusalWithOnePlan }
    ) { $0.choosePlan() },
  ]
}
