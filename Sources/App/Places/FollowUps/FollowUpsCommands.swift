import Terminal

/// The checklist's own commands.
enum FollowUpsCommands {
  private static let here: [CommandPlace] = [.place(.followUps)]

  static let all: [Command] = [
    Command(
      .tick, [.character(" ")], in: here, .tick, hint: .tick, help: .tickHelp, group: .followUps,
      refusal: { $0.refusalToTick }),
    Command(
      .assess, [.character("b")], in: here, .assess, hint: .assessHint, help: .assessHelp,
      group: .followUps, refusal: { $0.refusalToAssess }),
    Command(
      .add, [.character("+"), .insert, .control("n")], in: here, .newFollowUp, hint: .new,
      help: .newFollowUpHelp, group: .followUps, refusal: { $0.refusalToChange }),
    Command(
      .group, [.character("g")], in: here, .followUpGroup, hint: .groupHint,
      help: .followUpGroupHelp, group: .followUps),
    Command(
      .openActions, [], in: here, .openActions, help: .openActionsHelp, group: .followUps),
  ]
}
