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
    Command("openActions", .openActions, in: here, help: .openActionsHelp, group: .followUps) {
      $0.showOpenActions()
    },
  ]
}
