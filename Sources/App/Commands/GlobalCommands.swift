import Domain
import Terminal

/// Commands that work in every place.
enum GlobalCommands {
  /// Works also over a form.
  static let quitAnywhere = KeyPress.control("q")

  static let all: [Command] = going + changing + finding + menuOnly + leaving

  private static let going: [Command] = [
    Command(.goToday, [.character("0")], .goToday, help: .goTodayHelp, group: .view),
    Command(.goParties, [.character("1")], .goParties, help: .goPartiesHelp, group: .view),
    Command(.goPlan, [.character("2")], .goPlan, help: .goPlanHelp, group: .view),
    Command(.goAgenda, [.character("3")], .goAgenda, help: .goAgendaHelp, group: .view),
    Command(.goFollowUps, [.character("4")], .goFollowUps, help: .goFollowUpsHelp, group: .view),
    Command(.goMeeting, [.character("5")], .goMeeting, help: .goMeetingHelp, group: .agenda),
  ]

  private static let changing: [Command] = [
    Command(
      .undo, [.character("u"), .control("z")], .undo, hint: .undo, help: .undoHelp, group: .edit,
      refusal: { $0.undoHistory.undoable.isEmpty ? .nothingToUndo : nil }),
    Command(
      .redo, [.character("r"), .control("y")], .redo, help: .redoHelp, group: .edit,
      refusal: { $0.undoHistory.redoable.isEmpty ? .nothingToRedo : nil }),
  ]

  private static let finding: [Command] = [
    Command(
      .menu, [.character("m"), .function(9), .function(10)], .menu, hint: .menu, help: .menuHelp,
      group: .help),
    Command(
      .help, [.character("?"), .function(1)], .help, hint: .help, help: .helpHelp, group: .help),
    Command(
      .palette, [.character(":"), .control("p")], .palette, help: .paletteHelp, group: .help),
    Command(.whereAmI, [.character("w")], .whereAmI, help: .whereAmIHelp, group: .help),
  ]

  private static let leaving: [Command] = [
    Command(
      .back, [.escape], in: ListCommands.listPlaces, .back, help: .backHelp, group: .view),
    Command(.save, [.control("s")], .save, help: .saveHelp, group: .file),
    Command(.repaint, [.control("l")], .repaint, help: .repaintHelp, group: .view),
    Command(.interrupt, [.control("c")], .interrupt, help: .interruptHelp, group: .help),
    Command(
      .quit, [.character("q"), quitAnywhere], .quit, help: .quitHelp, group: .file,
      refusal: { $0.refusalToQuit }),
  ]

  private static let menuOnly: [Command] = [
    Command(.importParties, [], .importParties, help: .importPartiesHelp, group: .file),
    Command(
      .backUp, [], .backUp, help: .backUpHelp, group: .file,
      refusal: { $0.settings.isDemo ? .exampleHasNoFiles : nil }),
    Command(
      .restore, [], .restore, help: .restoreHelp, group: .file,
      refusal: { $0.settings.isDemo ? .exampleHasNoFiles : nil }),
    Command(
      .uniteCopy, [], .uniteCopy, help: .uniteCopyHelp, group: .file,
      refusal: { $0.refusalToChangeFiles }),
    Command(
      .erasePerson, [], .erasePerson, help: .erasePersonHelp, group: .edit,
      refusal: { $0.refusalToChangeFiles }),
    Command(.check, [], .checkBook, help: .checkBookHelp, group: .file),
    Command(.exportAll, [], .exportAll, help: .exportAllHelp, group: .file),
    Command(.openBook, [], .openBook, help: .openBookHelp, group: .file),
    Command(.removed, [], .removed, help: .removedHelp, group: .edit),
    Command(
      .pastDay, [], .pastDay, help: .pastDayHelp, group: .view,
      refusal: { $0.settings.isDemo ? .exampleHasNoPast : nil }),
    Command(
      .twoDays, [], .twoDays, help: .twoDaysHelp, group: .view,
      refusal: { $0.settings.isDemo ? .exampleHasNoPast : nil }),
    Command(
      .conflicts, [], .conflictsTitle, help: .conflictsHelp, group: .edit,
      refusal: { $0.outside.conflicts.isEmpty ? .noConflicts : nil }),
    Command(
      .vanished, [], .vanishedTitle, help: .vanishedHelp, group: .edit,
      refusal: { $0.outside.vanished == 0 ? .nothingVanished : nil }),
    Command(.suspend, [], .suspend, help: .suspendHelp, group: .view),
    Command(.swedish, [], .swedish, help: .swedishHelp, group: .view),
    Command(.english, [], .english, help: .englishHelp, group: .view),
    Command(.guide, [], .guide, help: .guideHelp, group: .help),
    Command(.aboutTerminal, [], .aboutTerminal, help: .aboutTerminalHelp, group: .help),
    Command(.faultReport, [], .faultReport, help: .faultReportHelp, group: .help),
    Command(.about, [], .about, help: .aboutHelp, group: .help),
  ]
}
