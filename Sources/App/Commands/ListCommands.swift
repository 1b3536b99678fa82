import Domain
import Terminal

/// The names of those that other code speaks of, or that several places do each in its own way.
extension CommandID {
  package static let moveUp: Self = "moveUp"
  package static let moveDown: Self = "moveDown"
  static let pageUp: Self = "pageUp"
  static let pageDown: Self = "pageDown"
  static let moveToFirst: Self = "moveToFirst"
  static let moveToLast: Self = "moveToLast"
  static let moveLeft: Self = "moveLeft"
  static let moveRight: Self = "moveRight"
  static let nextPart: Self = "nextPart"
  static let previousPart: Self = "previousPart"
  static let nextPoint: Self = "nextPoint"
  static let previousPoint: Self = "previousPoint"
  static let open: Self = "open"
  static let add: Self = "add"
  static let note: Self = "note"
  static let tick: Self = "tick"
  static let group: Self = "group"
  static let copy: Self = "copy"
  static let order: Self = "order"
  static let attendance: Self = "attendance"
  static let leaveMeeting: Self = "leaveMeeting"
  static let present: Self = "present"
}

/// Commands every place with a list shares.
enum ListCommands {
  static let listPlaces: [CommandPlace] = [
    .place(.today), .place(.parties), .place(.plan), .place(.agenda), .place(.followUps),
    .place(.records),
  ]
  static let editablePlaces: [CommandPlace] = [
    .place(.parties), .place(.plan), .place(.agenda), .place(.followUps), .place(.records),
  ]

  /// What tells about a row works in a meeting too, and comes back to it.
  private static let lookingPlaces = listPlaces + [.place(.meeting)]

  static let all: [Command] = moving + parts + acting + telling + choosing + showing + takingOut

  private static let moving: [Command] = [
    Command(.moveUp, .moveUp, [.up], help: .moveHelp, group: .view, isListed: false) {
      $0.moveUp()
    },
    Command(.moveDown, .moveDown, [.down], help: .moveHelp, group: .view, isListed: false) {
      $0.moveDown()
    },
    Command(.pageUp, .pageUp, [.pageUp], help: .moveHelp, group: .view, isListed: false) {
      $0.movePage(-1)
    },
    Command(.pageDown, .pageDown, [.pageDown], help: .moveHelp, group: .view, isListed: false) {
      $0.movePage(1)
    },
    Command(.moveToFirst, .moveToFirst, [.home], help: .moveHelp, group: .view, isListed: false) {
      $0.list.moveToEnd(false)
    },
    Command(.moveToLast, .moveToLast, [.end], help: .moveHelp, group: .view, isListed: false) {
      $0.list.moveToEnd(true)
    },
  ]

  private static let parts: [Command] = [
    Command(
      .nextPart, .nextPart, [.tab], in: listPlaces, help: .nextPartHelp, group: .view,
      isListed: false, refusal: { $0.refusalToLeaveList }
    ) { $0.step(from: .list, by: 1) },
    Command(
      .previousPart, .previousPart, [.backTab], in: listPlaces, help: .nextPartHelp, group: .view,
      isListed: false, refusal: { $0.refusalToLeaveList }
    ) { $0.step(from: .list, by: -1) },
  ]

  private static let acting: [Command] = [
    Command(
      .open, .open, [.enter], in: listPlaces, hint: .open, help: .openHelp, group: .edit,
      needs: [.row], rank: 1
    ) { $0.openRow() },
    Command(
      "search", .search, [.character("s"), .character("/"), .control("f")], in: listPlaces,
      hint: .search, help: .searchHelp, group: .edit, rank: 9
    ) { $0.openFilter() },
    Command(
      "edit", .edit, [.character("e"), .character("ä")], in: editablePlaces + [.place(.meeting)],
      help: .editHelp,
      group: .edit, needs: [.writing, .record],
      refusal: { $0.list.focused?.reference.flatMap($0.world.refusalToEdit) }
    ) { $0.editFocused() }
    .onMany { $0.openForm(toEdit: $1) },
    Command(
      .note, .note, [.character("n")], in: editablePlaces, hint: .note, help: .noteHelp,
      group: .edit, needs: [.writing, .record],
      refusal: { $0.list.focused?.reference.flatMap($0.world.refusalToNote) }
    ) { $0.noteOnFocused() },
    Command(
      "remove", .remove, [.delete], in: editablePlaces, help: .removeHelp, group: .edit,
      needs: [.writing, .record],
      refusal: { $0.list.focused?.reference.flatMap($0.world.refusalToRemove) }
    ) { $0.askToRemoveFocused() }
    .onMany { $0.askToRemove($1) },
  ]

  private static let telling: [Command] = [
    Command(
      "chain", .chain, [.character("c")], in: lookingPlaces, help: .chainHelp, group: .edit,
      needs: [.row]
    ) { $0.showChain() },
    Command(
      "newAttachment", .newAttachment, help: .newAttachmentHelp, group: .agenda,
      needs: [.writing], refusal: { $0.refusalToAttach }
    ) { $0.openAttachment() },
    Command(
      "history", .history, [.character("i")], in: lookingPlaces, help: .historyHelp, group: .edit,
      needs: [.row]
    ) { $0.askForHistory() },
  ]

  private static let choosing: [Command] = [
    Command(
      "chooseRow", .choose, [.character(" "), .character("v")],
      in: [.place(.parties), .place(.plan)], hint: .choose, help: .chooseHelp, group: .edit,
      needs: [.row]
    ) { $0.chooseFocused() },
    Command(
      "chooseRow", .choose, [.character("v")], in: [.place(.records)], help: .chooseHelp,
      group: .edit, needs: [.row]
    ) { $0.chooseFocused() },
    Command(
      "chooseOrTick", .choose, [.character(" ")], in: [.place(.records)], hint: .choose,
      help: .chooseOrTickHelp, group: .edit, needs: [.row]
    ) { $0.chooseOrTickFocused() },
    Command(
      "chooseRow", .choose, [.character("v")], in: [.place(.agenda), .place(.followUps)],
      help: .chooseHelp, group: .edit, needs: [.row]
    ) { $0.chooseFocused() },
    Command(
      "chooseAll", .chooseAll, [.character("V")], in: editablePlaces, help: .chooseAllHelp,
      group: .edit, refusal: { CommandNeed.row.refusal($0) }
    ) { $0.chooseAllShown() },
  ]

  private static let showing: [Command] = [
    Command(.order, .order, [.character("o")], in: editablePlaces, help: .orderHelp, group: .view) {
      $0.askForOrder()
    },
    Command(
      "columns", .columns,
      in: [.place(.parties), .place(.agenda), .place(.followUps), .place(.records)],
      help: .columnsHelp, group: .view
    ) { $0.showColumns() },
    Command(
      "searchEverywhere", .searchEverywhere, in: listPlaces, help: .searchEverywhereHelp,
      group: .edit
    ) { $0.searchEverywhere(for: $0.list.filter.text) },
    Command("views", .views, [.character("S")], in: listPlaces, help: .viewsHelp, group: .view) {
      $0.showViews()
    },
    Command(
      "saveView", .saveView, in: editablePlaces, help: .saveViewHelp, group: .view,
      needs: [.writing]
    ) { $0.askToSaveView() },
  ]

  private static let takingOut: [Command] = [
    Command(
      "exportList", .exportList, [.character("x")],
      in: [.place(.parties), .place(.followUps), .place(.records)], help: .exportListTitleHelp,
      group: .file, refusal: { $0.refusalToExport }
    ) { $0.askToExportList() },
    Command(
      .copy, .copyAsText, [.character("k")],
      in: [.place(.today), .place(.plan), .place(.followUps)], help: .copyAsTextHelp, group: .edit,
      refusal: { CommandNeed.row.refusal($0) }
    ) { $0.copy($0.list.rows) }
    .onMany { $0.copy($1) },
    Command(
      "exportList", .exportList, in: [.place(.plan), .place(.agenda)], help: .exportListTitleHelp,
      group: .file, refusal: { $0.refusalToExport }
    ) { $0.askToExportList() },
  ]
}
