/// The first word of a command line.
enum CommandName: String, CaseIterable, Sendable {
  case initialise = "init"
  case importing = "import"
  case list
  case show
  case add
  case set
  case remove
  case tick
  case undo
  case redo
  case export
  case report
  case check
  case verify
  case log
  case merge
  case conflicts
  case resolve
  case backup
  case restore
  case erase
  case render
  case keys
  case help

  /// Its own options, besides those that every command takes.
  var options: Set<OptionName> {
    switch self {
    case .initialise: [.group]
    case .importing: [.dryRun, .onMatch, .encoding]
    case .list, .show: [.json, .asOf]
    case .check: [.json, .device]
    case .conflicts: [.json]
    case .remove: [.reason]
    case .tick: [.note, .undo]
    case .export: [.format, .publicOnly, .output, .replace]
    case .report: [.format, .year, .meeting, .asOf, .output, .replace]
    case .log: [.json, .since]
    case .resolve: [.with]
    case .restore: [.into]
    case .erase: [.decision]
    case .render: [.screen, .size, .keys]
    default: []
    }
  }

  /// What stands behind the command's name, as the help writes it.
  var synopsis: String {
    switch self {
    case .initialise: "[--group]"
    case .undo, .redo, .verify, .keys: ""
    case .importing:
      "parties FILE [--dry-run] [--on-match skip|fill|update]"
        + " [--encoding auto|utf-8|windows-1252] | all FILE [--dry-run]"
    case .list: "KIND [FILTER] [--json] [--as-of DATE]"
    case .show: "KIND ID [--json] [--as-of DATE]"
    case .add: "KIND field=value …"
    case .set: "KIND ID field=value …"
    case .remove: "KIND ID --reason TEXT"
    case .tick: "FOLLOWUP-ID [--note TEXT] [--undo]"
    case .export:
      "KIND|all [--format csv|json|plist|ics] [--public] [-o FILE] [--replace]"
    case .report:
      "NAME [KIND ID] [--format txt|md|html|fodt] [--year Y] [--meeting ID] [--as-of DATE]"
        + " [-o FILE] [--replace]"
    case .check: "[--json] | --device"
    case .conflicts: "[--json]"
    case .log: "[KIND ID] [--json] [--since DATE]"
    case .merge: "OTHER-BOOK"
    case .resolve: "ID --with N"
    case .backup: "[FILE]"
    case .restore: "FILE [--into NEW-BOOK]"
    case .erase: "person ID --decision TEXT | text KIND ID FIELD --decision TEXT"
    case .render: "--screen NAME --size 80x24 [--keys \"down down enter\"]"
    case .help: "[COMMAND]"
    }
  }
}

/// An option as it is typed.
enum OptionName: String, CaseIterable, Sendable {
  case book = "--book"
  case language = "--language"
  case author = "--author"
  case today = "--today"
  case readOnly = "--read-only"
  case demo = "--demo"
  case plain = "--plain"
  case ascii = "--ascii"
  case noColour = "--no-colour"
  case theme = "--theme"
  case help = "--help"
  case version = "--version"
  case dryRun = "--dry-run"
  case onMatch = "--on-match"
  case encoding = "--encoding"
  case json = "--json"
  case asOf = "--as-of"
  case reason = "--reason"
  case note = "--note"
  case undo = "--undo"
  case format = "--format"
  case publicOnly = "--public"
  case output = "--output"
  case replace = "--replace"
  case year = "--year"
  case meeting = "--meeting"
  case since = "--since"
  case with = "--with"
  case into = "--into"
  case decision = "--decision"
  case device = "--device"
  case group = "--group"
  case screen = "--screen"
  case size = "--size"
  case keys = "--keys"

  /// Also knows the short and the Swedish spellings.
  init?(typed: String) {
    switch typed {
    case "-o": self = .output
    case "-h", "-?": self = .help
    case "--enkel": self = .plain
    case "--no-color": self = .noColour
    case "--tema": self = .theme
    default: self.init(rawValue: typed)
    }
  }

  /// Those that every command takes.
  static let everywhere: Set<OptionName> = [
    .book, .language, .author, .today, .readOnly, .demo, .plain, .ascii, .noColour, .theme, .help,
    .version,
  ]

  var takesValue: Bool {
    switch self {
    case .readOnly, .demo, .plain, .ascii, .noColour, .help, .version, .dryRun, .json, .undo,
      .replace, .publicOnly, .device, .group:
      false
    default: true
    }
  }
}
