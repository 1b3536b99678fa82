import Documents
import Domain
import Terminal

/// What can be done with a file of parties before it is taken in.
enum ImportCommands {
  static let all: [Command] = taking + columns + choosing + reading + leaving

  private static let here: [CommandPlace] = [.page(.importing)]

  private static let choosing: [Command] = [
    choice("joinImportRow", .sameParty, "1", .join),
    choice("fillImportRow", .fillRow, "2", .fill),
    choice("updateImportRow", .replaceRow, "3", .update),
    choice("skipImportRow", .skipRow, "4", .skip),
  ]

  private static func choice(
    _ id: CommandID, _ title: Phrase, _ key: Character, _ policy: MatchPolicy
  ) -> Command {
    Command(
      id, title, [.character(key)], in: here, hint: title, help: .chooseImportHelp, group: .edit,
      needs: [.subject], refusal: { $0.refusalToChooseImport }
    ) { $0.chooseImport(policy) }
  }

  /// Before the choices, whose keys stand on the rows too.
  private static let columns: [Command] = [
    Command(
      "importColumns", .importColumns, [.character("c")], in: here, hint: .importColumns,
      help: .importColumnsHelp, group: .view
    ) { $0.showImportColumns() }
  ]

  private static let reading: [Command] = [
    Command(
      "foldImportRows", .showOrHide, [.enter, .character(" ")], in: here, help: .foldImportHelp,
      group: .view, needs: [.subject]
    ) { $0.foldImport() },
    Command(
      "importEncoding", .importEncoding, [.character("t")], in: here, help: .importEncodingHelp,
      group: .view
    ) { $0.askForImportEncoding() },
    Command(
      "chooseImportColumn", .chooseColumn, [.enter, .character("e")],
      in: [.page(.importColumns)], hint: .chooseColumn, help: .importColumnsHelp, group: .view,
      needs: [.subject]
    ) { $0.askForImportColumn() },
  ]

  /// First, so that every width shows it.
  private static let taking: [Command] = [
    Command(
      "takeImportIn", .importThem, [.control("s")], in: here, hint: .importThem,
      help: .takeImportInHelp, group: .file, needs: [.writing],
      refusal: { $0.refusalToTakeImportIn }
    ) { $0.takeImportIn() }
  ]

  private static let leaving: [Command] = [
    Command(
      "leaveImport", .doNotImport, [.escape, .character("q")], in: here, hint: .doNotImport,
      help: .leaveImportHelp, group: .file
    ) { $0.leaveImport() }
  ]
}
