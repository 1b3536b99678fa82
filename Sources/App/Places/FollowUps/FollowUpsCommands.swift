import Domain
import Terminal

/// The checklist's own commands.
enum FollowUpsCommands {
  private static let here: [CommandPlace] = [.place(.followUps)]

  static let all: [Command] = [
    Command(
      .tick, .tick, [.character(" ")], in: here, hint: .tick, help: .tickHelp, group: .followUps,
      needs: [.writing, .row], rank: 0
    ) { $0.tickFocused() }
    .onMany { $0.tick($1) },
    Command(
      "assess", .assess, [.character("b")], in: here, hint: .assessHint, help: .assessHelp,
      group: .followUps, needs: [.writing, .sight], refusal: { $0.refusalToAssess }
    ) { $0.openAssessment() },
    Command(
      .add, .newFollowUp, [.character("+"), .insert, .control("n")], in: here, hint: .new,
      help: .newFollowUpHelp, group: .followUps, needs: [.writing], rank: 2
    ) { $0.openForm(forNew: .followups) },
    Command(
      .group, .followUpGroup, [.character("g")], in: here, hint: .groupHint,
      help: .followUpGroupHelp, group: .followUps, rank: 8
    ) { $0.showNextFollowUpGroup() },
    Command(
      "newSubpoint", .newSubpoint, [.character("d")], in: here, help: .newSubpointHelp,
      group: .followUps, needs: [.writing, .sight], refusal: { $0.refusalToAddSubpoint }
    ) { $0.openSubpoint() },
    Command(
      "carryOver", .carryOver, [.character(">")], in: here, help: .carryOverHelp,
      group: .followUps, needs: [.writing, .sight], refusal: { $0.refusalToCarryOver }
    ) { $0.carryOver() },
    Command(
      "earlierYear", .earlierYear, [.left], in: here, help: .otherYearHelp, group: .followUps
    ) { $0.moveFollowUpYear(by: -1) },
    Command(
      "laterYear", .laterYear, [.right], in: here, help: .otherYearHelp, group: .followUps
    ) { $0.moveFollowUpYear(by: 1) },
    Command(
      "chooseYear", .chooseYear, [.character("y")], in: here, help: .otherYearHelp,
      group: .followUps
    ) { $0.chooseFollowUpYear() },
    Command("openActions", .openActions, in: here, help: .openActionsHelp, group: .followUps) {
      $0.showOpenActions()
    },
  ]
}
