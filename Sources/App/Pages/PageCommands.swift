import Domain
import Terminal

/// What can be done on a page, with the keys for it; a place's own commands are elsewhere.
enum PageCommands {
  static let all: [Command] =
    following + SeatsCommands.all + SendingCommands.all
    + records + adopting + joining + reorganising + asking + closing
    + deciding + ticking + keeping + takingOut + ImportCommands.all
    + MeetingYearCommands.all + leaving

  private static let cards: [CommandPlace] = [.page(.details), .page(.card)]
  private static let withRecords: [CommandPlace] =
    withParts + links + [.page(.contactRound)]
  private static let withParts: [CommandPlace] =
    cards + [.page(.seats), .page(.election), .page(.replies), .page(.sending)]
  private static let links: [CommandPlace] = [.page(.links), .page(.duplicates)]

  private static let leaving: [Command] = [
    Command(
      "nextPartOfPage", .nextPart, [.tab], in: [.page(.details)], help: .nextPartHelp, group: .view
    ) { $0.step(from: .details, by: 1) },
    Command(
      "previousPartOfPage", .previousPart, [.backTab], in: [.page(.details)], help: .nextPartHelp,
      group: .view
    ) { $0.step(from: .details, by: -1) },
    Command(
      "closePage", .closeIt, [.escape, .character("q")],
      in: PageName.allCases.filter { $0 != .importing }.map { .page($0) }, hint: .closeIt,
      help: .closePageHelp, group: .view
    ) { $0.closeTop() },
  ]

  private static let following: [Command] = [
    Command(
      "goThere", .goThere, [.enter], in: links, hint: .goThere, help: .goThereHelp,
      group: .edit, needs: [.subject]
    ) { $0.followLink() },
    Command(
      "putBack", .putBackKey, [.enter], in: [.page(.removed)], hint: .putBackKey,
      help: .removedHelp, group: .edit, needs: [.writing, .subject]
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
    Command(
      "takeAlong", .choose, [.character(" "), .enter], in: [.page(.nextPlan)], hint: .choose,
      help: .takeAlongHelp, group: .plan, needs: [.writing, .subject]
    ) { $0.toggleForNextPlan() },
    Command(
      "beginNextPlan", .beginIt, [.control("s")], in: [.page(.nextPlan)], hint: .beginIt,
      help: .nextPlanHelp, group: .plan, needs: [.writing]
    ) { $0.beginNextPlan() },
  ]

  private static let joining: [Command] = [
    Command(
      "joinDuplicates", .join, [.character("j")], in: [.page(.duplicates)], hint: .joinHint,
      help: .joinHelp, group: .edit, needs: [.writing, .subject]
    ) { $0.joinDuplicates() },
    Command(
      "chooseInJoining", .choose, [.enter, .character(" ")], in: [.page(.joining)],
      hint: .choose, help: .chooseValueHelp, group: .edit, needs: [.writing, .subject]
    ) { $0.chooseInJoining() },
    Command(
      "joinNow", .joinHint, [.control("s")], in: [.page(.joining)], hint: .joinHint,
      help: .joinNowHelp, group: .edit, needs: [.writing]
    ) { $0.join() },
  ]

  private static let reorganising: [Command] = [
    Command(
      "openDisposal", .open, [.enter], in: [.page(.disposal)], hint: .open, help: .openPartHelp,
      group: .edit, needs: [.subject]
    ) { $0.openCardOfFocused() },
    Command(
      "disposeOnPage", .dispose, [.delete], in: [.page(.disposal)], hint: .dispose,
      help: .erasePersonHelp, group: .edit, needs: [.files, .writing, .subject]
    ) { $0.eraseOnPage() },
    Command(
      "chooseHeir", .choose, [.character(" "), .enter], in: [.page(.reorganising)], hint: .choose,
      help: .chooseHeirHelp, group: .edit, needs: [.writing, .subject]
    ) { $0.chooseInReorganising() },
    Command(
      "reorganiseNow", .reorganiseHint, [.control("s")], in: [.page(.reorganising)],
      hint: .reorganiseHint, help: .reorganiseHelp, group: .edit, needs: [.writing]
    ) { $0.reorganise() },
  ]

  private static let asking: [Command] = [
    Command(
      "confirmContact", .contactRight, [.character(" ")], in: [.page(.contactRound)],
      hint: .contactRight, help: .contactRightHelp, group: .parties, needs: [.writing, .subject]
    ) { $0.confirmContact() },
    Command(
      "contactLeft", .contactLeft, [.delete], in: [.page(.contactRound)], hint: .contactLeft,
      help: .contactLeftHelp, group: .parties, needs: [.writing, .subject]
    ) { $0.removeContactThatLeft() },
    Command(
      "addressesAfterRound", .copyAddresses, [.character("k")], in: [.page(.contactRound)],
      help: .copyAddressesHelp, group: .parties
    ) { $0.showAddressesOfAffiliated() },
  ]

  /// What is done to the record of the focused row, else to the one the page is about.
  private static let records: [Command] = [
    Command(
      "openPart", .open, [.enter], in: cards + [.page(.contactRound)], hint: .open,
      help: .openPartHelp, group: .edit,
      needs: [.subject]
    ) { $0.openCardOfFocused() },
    Command(
      "editOnPage", .edit, [.character("e"), .character("ä")], in: withRecords, hint: .edit,
      help: .editOnPageHelp, group: .edit, needs: [.writing, .recordOnPage],
      refusal: { model in model.recordOnPage.flatMap { model.world.refusalToEdit($0) } }
    ) { $0.editOnPage() },
    Command(
      "removeOnPage", .remove, [.delete], in: withParts, help: .removeOnPageHelp, group: .edit,
      needs: [.writing, .recordOnPage]
    ) { $0.endOrRemoveOnPage() },
    Command(
      "noteOnPage", .note, [.character("n")], in: cards, help: .noteHelp, group: .edit,
      needs: [.writing, .recordOnPage], refusal: { $0.refusalToNoteOnPage }
    ) { $0.noteOnPage() },
    Command(
      "tickMilestoneOnPage", .tickMilestone, [.character(" ")], in: cards,
      help: .tickMilestoneHelp, group: .plan, needs: [.writing, .recordOnPage],
      refusal: { $0.refusalToTickMilestone }
    ) { $0.tickMilestoneOnPage() },
    Command(
      "tellProgressOnPage", .tellProgress, [.character("l")], in: cards, help: .tellProgressHelp,
      group: .plan, needs: [.writing, .recordOnPage], refusal: { $0.refusalToTell }
    ) { $0.openProgress() },
    Command(
      "chainOnPage", .chain, [.character("c")], in: withParts + links + [.page(.report)],
      help: .chainHelp, group: .edit, refusal: { $0.refusalOfChainOnPage }
    ) { $0.chainOnPage() },
    Command(
      "historyOnPage", .history, [.character("i")], in: withParts, help: .historyHelp, group: .edit,
      needs: [.recordOnPage]
    ) { $0.historyOnPage() },
  ]

  private static let closing: [Command] = [
    Command(
      "settleBeforeClosing", .settleIt, [.enter], in: [.page(.closing)], hint: .settleIt,
      help: .settleHelp, group: .agenda, needs: [.writing, .subject]
    ) { $0.settleBeforeClosing() }
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
      hint: .attendance, help: .attendanceHelp, group: .edit, needs: [.writing, .subject]
    ) { $0.cycleAttendance() },
    Command(
      "everyoneIsHere", .allHere, [.character("V")], in: [.page(.attendance)], hint: .allHere,
      help: .allHereHelp, group: .edit, needs: [.writing]
    ) { $0.presentEveryone() },
    Command(
      "addSeat", .newSeat, [.character("+"), .insert], in: [.page(.attendance)], hint: .newSeat,
      help: .newSeatHelp, group: .edit, needs: [.writing]
    ) { $0.openSeat() },
    Command(
      "arriveNow", .arrivesNow, [.character("<")], in: [.page(.attendance)], hint: .arrivesNow,
      help: .arrivesHelp, group: .edit, needs: [.writing, .subject],
      refusal: { $0.refusalToTime }
    ) { $0.arriveNow() },
    Command(
      "departNow", .departsNow, [.character(">")], in: [.page(.attendance)], hint: .departsNow,
      help: .departsHelp, group: .edit, needs: [.writing, .subject],
      refusal: { $0.refusalToDepart }
    ) { $0.departNow() },
    Command(
      "editPart", .editPart, [.character("e"), .character("ä")], in: [.page(.attendance)],
      hint: .editPart, help: .editPartHelp, group: .edit, needs: [.writing, .subject]
    ) { $0.openPart() },
    Command(
      "guests", .guestsCommand, [.character("g")], in: [.page(.attendance)], hint: .guestsCommand,
      help: .guestsCommandHelp, group: .edit, needs: [.writing]
    ) { $0.openGuests() },
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
      help: .saveViewHelp, group: .view, needs: [.writing]
    ) { $0.addView() },
    Command(
      "renameView", .renameIt, [.character("e")], in: [.page(.views)], hint: .renameIt,
      help: .renameView, group: .view, needs: [.writing, .subject]
    ) { $0.renameFocusedView() },
    Command(
      "removeView", .remove, [.delete], in: [.page(.views)], hint: .remove, help: .removeViewHelp,
      group: .view, needs: [.writing, .subject]
    ) { $0.removeFocusedView() },
  ]

  private static let takingOut: [Command] = [
    Command(
      "saveReport", .saveToFile, [.character("x"), .enter], in: [.page(.report)],
      hint: .saveToFile, help: .reportFileHelp, group: .file
    ) { $0.askForFile() },
    Command(
      "addressesOut", .addressesOut, [.character("k")], in: [.page(.addresses)],
      hint: .addressesOut, help: .addressesOutHelp, group: .parties,
      refusal: { $0.refusalToTakeAddresses }
    ) { $0.copyAddressesOut() },
    Command(
      "addressesToFile", .addressesToFile, [.character("x"), .enter], in: [.page(.addresses)],
      hint: .saveToFile, help: .addressesToFileHelp, group: .parties, needs: [.files],
      refusal: { $0.refusalToTakeAddresses }
    ) { $0.askForAddressFile() },
    Command(
      "nextMailGroup", .nextMailGroup, [.character("g")], in: [.page(.addresses)],
      hint: .nextMailGroup, help: .nextMailGroupHelp, group: .parties
    ) { $0.showNextMailGroup() },
  ]
}
