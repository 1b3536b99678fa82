import Terminal

/// Commands every place with a list shares.
enum ListCommands {
  static let listPlaces: [CommandPlace] = [
    .place(.today), .place(.parties), .place(.plan), .place(.agenda), .place(.followUps),
  ]
  static let editablePlaces: [CommandPlace] = [
    .place(.parties), .place(.plan), .place(.agenda), .place(.followUps),
  ]

  static let all: [Command] = moving + acting

  private static let moving: [Command] = [
    Command(.moveUp, [.up], .moveUp, help: .moveHelp, group: .view),
    Command(.moveDown, [.down], .moveDown, help: .moveHelp, group: .view),
    Command(.pageUp, [.pageUp], .pageUp, help: .moveHelp, group: .view),
    Command(.pageDown, [.pageDown], .pageDown, help: .moveHelp, group: .view),
    Command(.moveToFirst, [.home], .moveToFirst, help: .moveHelp, group: .view),
    Command(.moveToLast, [.end], .moveToLast, help: .moveHelp, group: .view),
  ]

  private static let acting: [Command] = [
    Command(
      .open, [.enter], in: listPlaces, .open, hint: .open, help: .openHelp, group: .edit,
      refusal: { $0.refusalWithoutRow }),
    Command(
      .search, [.character("s"), .character("/"), .control("f")], in: listPlaces, .search,
      hint: .search, help: .searchHelp, group: .edit),
    Command(
      .edit, [.character("e"), .character("ä")], in: editablePlaces, .edit, help: .editHelp,
      group: .edit, refusal: { $0.refusalToChangeRow }),
    Command(
      .note, [.character("n")], in: editablePlaces, .note, hint: .note, help: .noteHelp,
      group: .edit, refusal: { $0.refusalToChangeRow }),
    Command(
      .remove, [.delete], in: editablePlaces, .remove, help: .removeHelp, group: .edit,
      refusal: { $0.refusalToChangeRow }),
    Command(
      .chain, [.character("c")], in: listPlaces, .chain, help: .chainHelp, group: .edit,
      refusal: { $0.refusalWithoutRow }),
    Command(
      .history, [.character("i")], in: listPlaces, .history, help: .historyHelp, group: .edit,
      refusal: { $0.refusalWithoutRow }),
  ]
}
