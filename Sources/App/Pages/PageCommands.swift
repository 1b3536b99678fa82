import Domain
import Terminal

/// What can be done on a page, with the keys for it; a place's own commands are elsewhere.
enum PageCommands {
  static let all: [Command] =
    following + adopting + deciding + ticking + keeping + takingOut + leaving

  private static let leaving: [Command] = [
    Command(
      "nextPartOfPage", .nextPart, [.tab], in: [.page(.details)], help: .nextPartHelp, group: .view
    ) { $0.step(from: .details, by: 1) },
    Command(
      "previousPartOfPage", .previousPart, [.backTab], in: [.page(.details)], help: .nextPartHelp,
      group: .view
    ) { $0.step(from: .details, by: -1) },
    Command(
      "closePage", .closeIt, [.escape, .character("q")], in: PageName.allCases.map { .page($0) },
      hint: .closeIt, help: .closePageHelp, group: .view
    ) { $0.closeTop() },
  ]

  private static let following: [Command] = [
    Command(
      "goThere", .goThere, [.enter], in: [.page(.links)], hint: .goThere, help: .goThereHelp,
      group: .edit, needs: [.subject]
    ) { $0.followLink() },
    Command(
      "putBack", .putBackKey, [.enter], in: [.page(.removed)], hint: .putBackKey,
      help: .removedHelp, group: .edit, needs: [.subject]
    ) { $0.restoreFocused() },
    Command(
      "eraseEarlier", .eraseEarlier, [.delete], in: [.page(.history)], hint: .eraseEarlier,
      help: .eraseEarlierHelp, group: .edit, needs: [.subject]
    ) { $0.eraseEarlier() },
  ]

  private static let adopting: [Command] = [
    Command(
      "mendForAdoption", .mendIt, [.enter, .character("e")], in: [.page(.adoption)], hint: .mendIt,
      help: .mendHelp, group: .plan, needs: [.subject]
    ) { $0.mendForAdoption() },
    Command(
      "leaveOutOfAdoption", .leaveOut, [.delete, .character("p")], in: [.page(.adoption)],
      hint: .leaveOut, help: .leaveOutHelp, group: .plan, needs: [.subject]
    ) { $0.leaveOutOfAdoption() },
  ]

  private static let deciding: [Command] =
    (1...9).map(chooseVersion) + [
      Command(
        "editVersion", .edit, [.enter], in: [.page(.conflicts)], hint: .edit,
        help: .editVersionHelp, group: .edit, needs: [.subject]
      ) { $0.editVersion() }
    ]

  private static func chooseVersion(_ number: Int) -> Command {
    Command(
      CommandID("chooseVersion\(number)"), .chooseVersion, [.character(Character("\(number)"))],
      in: [.page(.conflicts)], hint: .choose, help: .chooseVersionHelp, group: .edit,
      needs: [.subject], refusal: { $0.refusalToChoose(version: number - 1) }
    ) { $0.choose(version: number - 1) }
  }

  private static let ticking: [Command] = [
    Command(
      "stepAttendance", .attendance, [.character(" "), .enter], in: [.page(.attendance)],
      hint: .attendance, help: .attendanceHelp, group: .edit, needs: [.subject]
    ) { $0.cycleAttendance() },
    Command(
      "everyoneIsHere", .allHere, [.character("V")], in: [.page(.attendance)], hint: .allHere,
      help: .allHereHelp, group: .edit
    ) { $0.presentEveryone() },
    Command(
      "addSeat", .newSeat, [.character("+"), .insert], in: [.page(.attendance)], hint: .newSeat,
      help: .newSeatHelp, group: .edit
    ) { $0.openSeat() },
    Command(
      "showColumn", .showOrHide, [.character(" "), .enter], in: [.page(.columns)],
      hint: .showOrHide, help: .columnsHelp, group: .view, needs: [.subject]
    ) { $0.toggleColumn() },
  ]

  private static let keeping: [Command] = [
    Command(
      "openView", .open, [.enter], in: [.page(.views)], hint: .open, help: .openViewHelp,
      group: .view, needs: [.subject]
    ) { $0.openFocusedView() },
    Command(
      "addView", .saveView, [.character("+"), .insert], in: [.page(.views)], hint: .saveView,
      help: .saveViewHelp, group: .view
    ) { $0.addView() },
    Command(
      "renameView", .renameIt, [.character("e")], in: [.page(.views)], hint: .renameIt,
      help: .renameView, group: .view, needs: [.subject]
    ) { $0.renameFocusedView() },
    Command(
      "removeView", .remove, [.delete], in: [.page(.views)], hint: .remove, help: .removeViewHelp,
      group: .view, needs: [.subject]
    ) { $0.removeFocusedView() },
  ]

  private static let takingOut: [Command] = [
    Command(
      "saveReport", .saveToFile, [.character("x"), .enter], in: [.page(.report)],
      hint: .saveToFile, help: .reportFileHelp, group: .file
    ) { $0.askForFile() },
    Command(
      "nextMailGroup", .nextMailGroup, [.character("g")], in: [.page(.addresses)],
      hint: .nextMailGroup, help: .nextMailGroupHelp, group: .parties
    ) { $0.showNextMailGroup() },
  ]
}
