import Domain
import Terminal

/// The board's own commands.
enum PlanCommands {
  private static let here: [CommandPlace] = [.place(.plan)]

  static let all: [Command] = moving + showing

  private static let moving: [Command] = [
    Command(.moveLeft, [.left], in: here, .columnLeft, help: .columnHelp, group: .view),
    Command(.moveRight, [.right], in: here, .columnRight, help: .columnHelp, group: .view),
    Command(
      .stepRight, [.character(">"), .modified(.right, .shift)], in: here, .stepRight,
      hint: .stepRightHint, help: .stepRightHelp, group: .plan,
      refusal: { $0.refusalToStep(.right) }),
    Command(
      .stepLeft, [.character("<"), .modified(.left, .shift)], in: here, .stepLeft,
      help: .stepLeftHelp, group: .plan, refusal: { $0.refusalToStep(.left) }),
    Command(
      .carry, [.character("f")], in: here, .carry, hint: .carry, help: .carryCardHelp, group: .plan,
      refusal: { $0.refusalToChangeRow }),
    Command(
      .setStatus, [], in: here, .setStatus, help: .setStatusHelp, group: .plan,
      refusal: { $0.refusalToChangeRow }),
    Command(
      .add, [.character("+"), .insert, .control("n")], in: here, .newActivity, hint: .new,
      help: .newActivityHelp, group: .plan, refusal: { $0.refusalToChange }),
  ]

  private static let showing: [Command] = [
    Command(
      .group, [.character("g")], in: here, .boardGroup, hint: .groupBy, help: .boardGroupHelp,
      group: .plan),
    Command(
      .lanes, [.character("G")], in: here, .boardLanes, help: .boardLanesHelp, group: .plan),
    Command(
      .showParked, [.character("p")], in: here, .showPutAside, help: .showPutAsideHelp,
      group: .plan),
    Command(
      .newPlan, [], in: here, .newPlan, help: .newPlanHelp, group: .plan,
      refusal: { $0.refusalToChange }),
    Command(
      .newVersion, [], in: here, .newVersion, help: .newVersionHelp, group: .plan,
      refusal: { $0.refusalToMakeVersion }),
    Command(
      .compareVersions, [], in: here, .compareVersions, help: .compareVersionsHelp, group: .plan,
      refusal: { $0.refusalWithOnePlan }),
    Command(
      .otherPlan, [], in: here, .otherPlan, help: .otherPlanHelp, group: .plan,
      refusal: { $0.refusalWithOnePlan }),
  ]
}
