import Domain
import Terminal

/// The names of the commands that other code speaks of.
extension CommandID {
  /// Shows a place.
  package static func go(to place: Place) -> CommandID { CommandID("go " + place.name) }

  package static let importParties: Self = "importParties"
  /// Begins the tour of the example.
  package static let tour: Self = "tour"
  static let undo: Self = "undo"
  static let redo: Self = "redo"
  static let menu: Self = "menu"
  static let help: Self = "help"
  static let back: Self = "back"
  static let quit: Self = "quit"
}

/// Commands that work in every place.
enum GlobalCommands {
  /// Works also over a form.
  static let quitAnywhere = KeyPress.control("q")

  static let all: [Command] = going + changing + finding + menuOnly + leaving

  private static let going: [Command] = [
    Command(.go(to: .today), .goToday, [.character("0")], help: .goTodayHelp, group: .view) {
      $0.visit(.today)
    },
    Command(.go(to: .parties), .goParties, [.character("1")], help: .goPartiesHelp, group: .view) {
      $0.visit(.parties)
    },
    Command(.go(to: .plan), .goPlan, [.character("2")], help: .goPlanHelp, group: .view) {
      $0.visit(.plan)
    },
    Command(.go(to: .agenda), .goAgenda, [.character("3")], help: .goAgendaHelp, group: .view) {
      $0.visit(.agenda)
    },
    Command(
      .go(to: .followUps), .goFollowUps, [.character("4")], help: .goFollowUpsHelp, group: .view
    ) { $0.visit(.followUps) },
    Command(.go(to: .meeting), .goMeeting, [.character("5")], help: .goMeetingHelp, group: .agenda)
    { $0.startOrResumeMeeting() },
  ]

  private static let changing: [Command] = [
    Command(
      .undo, .undo, [.character("u"), .control("z")], hint: .undo, help: .undoHelp, group: .edit,
      refusal: { $0.undoHistory.undoable.isEmpty ? .nothingToUndo : nil }
    ) { $0.undo() },
    Command(
      .redo, .redo, [.character("r"), .control("y")], help: .redoHelp, group: .edit,
      refusal: { $0.undoHistory.redoable.isEmpty ? .nothingToRedo : nil }
    ) { $0.redo() },
  ]

  private static let finding: [Command] = [
    Command(
      .menu, .menu, [.character("m"), .function(9), .function(10)], hint: .menu, help: .menuHelp,
      group: .help
    ) { $0.openMenu() },
    Command(
      .help, .help, [.character("?"), .function(1)], hint: .help, help: .helpHelp, group: .help
    ) { $0.openHelp() },
    Command(
      "palette", .palette, [.character(":"), .control("p")], help: .paletteHelp, group: .help
    ) { $0.openPalette() },
    Command("whereAmI", .whereAmI, [.character("w")], help: .whereAmIHelp, group: .help) {
      $0.say($0.whereAmI)
    },
  ]

  private static let leaving: [Command] = [
    Command(.back, .back, [.escape], in: ListCommands.listPlaces, help: .backHelp, group: .view) {
      $0.stepBack()
    },
    Command("save", .save, [.control("s")], help: .saveHelp, group: .file) {
      $0.say($0.saveSentence)
    },
    Command("repaint", .repaint, [.control("l")], help: .repaintHelp, group: .view) { _ in
      [.repaint]
    },
    Command("interrupt", .interrupt, [.control("c")], help: .interruptHelp, group: .help) {
      $0.say(.pressQToQuit)
    },
    Command(
      .quit, .quit, [.character("q"), quitAnywhere], help: .quitHelp, group: .file,
      refusal: { $0.refusalToQuit }
    ) { $0.leaveProgram() },
  ]

  private static let menuOnly: [Command] = files + pastAndOthers + aboutProgram

  private static let files: [Command] = [
    Command(.importParties, .importParties, help: .importPartiesHelp, group: .file) {
      $0.askForImport()
    },
    Command("backUp", .backUp, help: .backUpHelp, group: .file, needs: [.files]) { _ in
      [.backUp]
    },
    Command("restore", .restore, help: .restoreHelp, group: .file, needs: [.files]) { _ in
      [.copies(.listBackups)]
    },
    Command("uniteCopy", .uniteCopy, help: .uniteCopyHelp, group: .file, needs: [.files, .writing])
    { $0.askForCopy() },
    Command(
      "erasePerson", .erasePerson, help: .erasePersonHelp, group: .edit, needs: [.files, .writing]
    ) { $0.askWhomToErase() },
    Command(
      "disposalPage", .disposalPage, in: [.place(.parties)], help: .disposalPageHelp,
      group: .parties
    ) { $0.showDisposal() },
    Command("check", .checkBook, help: .checkBookHelp, group: .file) { $0.showFindings() },
    Command("exportAll", .exportAll, help: .exportAllHelp, group: .file) { $0.askToExportAll() },
    Command("openBook", .openBook, help: .openBookHelp, group: .file) { $0.askForBook() },
  ]

  private static let pastAndOthers: [Command] = [
    Command("removed", .removed, help: .removedHelp, group: .edit) { $0.world.askForRemoved() },
    Command("pastDay", .pastDay, help: .pastDayHelp, group: .view, needs: [.history]) {
      $0.askForPastDay()
    },
    Command("validDay", .validDay, help: .validDayHelp, group: .view) { $0.askForValidDay() },
    Command("twoDays", .twoDays, help: .twoDaysHelp, group: .view, needs: [.history]) {
      $0.askForTwoDays()
    },
    Command(
      "conflicts", .conflictsTitle, help: .conflictsHelp, group: .edit,
      refusal: { $0.outside.conflicts.isEmpty ? .noConflicts : nil }
    ) { $0.showConflicts() },
    Command(
      "vanished", .vanishedTitle, help: .vanishedHelp, group: .edit,
      refusal: { $0.outside.vanished == 0 ? .nothingVanished : nil }
    ) { $0.showVanished() },
  ]

  private static let aboutProgram: [Command] = [
    Command("yourName", .yourName, help: .yourNameHelp, group: .file) { $0.askForName() },
    Command("phrases", .phrases, help: .phrasesHelp, group: .edit, needs: [.writing]) {
      $0.openPhrases()
    },
    Command("suspend", .suspend, help: .suspendHelp, group: .view) { _ in [.suspend] },
    Command("swedish", .swedish, help: .swedishHelp, group: .view) { $0.speak(.swedish) },
    Command("english", .english, help: .englishHelp, group: .view) { $0.speak(.english) },
    Command("guide", .guide, help: .guideHelp, group: .help) { $0.openGuide() },
    Command(
      .tour, .tour, help: .tourHelp, group: .help,
      refusal: { $0.settings.isDemo ? nil : .tourIsInExample }
    ) { $0.beginTour() },
    Command("aboutTerminal", .aboutTerminal, help: .aboutTerminalHelp, group: .help) {
      $0.showTerminal()
    },
    Command("faultReport", .faultReport, help: .faultReportHelp, group: .help) {
      $0.showFaultReport()
    },
    Command("about", .about, help: .aboutHelp, group: .help) { $0.showAbout() },
  ]
}
