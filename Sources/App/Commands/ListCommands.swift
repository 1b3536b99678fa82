import Terminal

/// Commands every place with a list shares.
enum ListCommands {
  static let listPlaces: [CommandPlace] = [
    .place(.today), .place(.parties), .place(.plan), .place(.agenda), .place(.followUps),
  ]
  static let editablePlaces: [CommandPlace] = [
    .place(.parties), .place(.plan), .place(.agenda), .place(.followUps),
  ]

  static let all: [Command] = moving + acting + choosing + showing

  private static let moving: [Command] = [
    Command(.moveUp, [.up], .moveUp, help: .moveHelp, group: .view),
    Command(.moveDown, [.down], .moveDown, help: .moveHelp, group: .view),
    Command(.pageUp, [.pageUp], .pageUp, help: .moveHelp, group: .view),
    Command(.pageDown, [.pageDown], .pageDown, help: .moveHelp, group: .view),
    Command(.moveToFirst, [.home], .moveToFirst, help: .moveHelp, group: .view),
    Command(.moveToLast, [.end], .moveToLast, help: .moveHelp, group: .view),
    Command(
      .nextPart, [.tab], in: listPlaces, .nextPart, help: .nextPartHelp, group: .view,
      refusal: { $0.refusalToLeaveList }),
    Command(
      .previousPart, [.backTab], in: listPlaces, .previousPart, help: .nextPartHelp, group: .view,
      refusal: { $0.refusalToLeaveList }),
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

  private static let choosing: [Command] = [
    Command(
      .chooseRow, [.character(" "), .character("v")], in: [.place(.parties), .place(.plan)],
      .choose, hint: .choose, help: .chooseHelp, group: .edit, refusal: { $0.refusalWithoutRow }),
    Command(
      .chooseRow, [.character("v")], in: [.place(.agenda), .place(.followUps)], .choose,
      help: .chooseHelp, group: .edit, refusal: { $0.refusalWithoutRow }),
    Command(
      .chooseAll, [.character("V")], in: editablePlaces, .chooseAll, help: .chooseAllHelp,
      group: .edit, refusal: { $0.refusalWithoutRow }),
  ]

  private static let showing: [Command] = [
    Command(
      .order, [.character("o")], in: editablePlaces, .order, help: .orderHelp, group: .view),
    Command(
      .columns, [], in: [.place(.parties), .place(.agenda), .place(.followUps)], .columns,
      help: .columnsHelp, group: .view),
    Command(
      .searchEverywhere, [], in: listPlaces, .searchEverywhere, help: .searchEverywhereHelp,
      group: .edit),
    Command(
      .views, [.character("S")], in: listPlaces, .views, help: .viewsHelp, group: .view),
    Command(
      .saveView, [], in: editablePlaces, .saveView, help: .saveViewHelp, group: .view,
      refusal: { $0.refusalToChange }),
    Command(
      .exportList, [.character("x")], in: [.place(.parties), .place(.followUps)], .exportList,
      help: .exportListTitleHelp, group: .file, refusal: { $0.refusalToExport }),
    Command(
      .copy, [.character("k")], in: [.place(.today), .place(.plan), .place(.followUps)],
      .copyAsText, help: .copyAsTextHelp, group: .edit, refusal: { $0.refusalWithoutRow }),
    Command(
      .exportList, [], in: [.place(.plan), .place(.agenda)], .exportList,
      help: .exportListTitleHelp, group: .file, refusal: { $0.refusalToExport }),
  ]
}
