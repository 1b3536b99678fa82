/// The first word of a command line.
enum CommandName: String, CaseIterable, Sendable {
  case initialise = "init"
  case importing = "import"
  case list
  case show
  case add
  case set
  case remove
  case join
  case reorganise
  case tick
  case adopt
  case revise
  case template
  case progress
  case publish
  case amend
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
  case manual
  case completion
  case changes
  case help

  /// Its own options, besides those that every command takes.
  var options: Set<OptionName> {
    switch self {
    case .initialise: [.group, .json]
    case .importing: [.dryRun, .onMatch, .encoding, .column, .json]
    case .list, .show: [.json, .asOf, .validOn]
    case .check: [.json, .device]
    case .amend: [.point, .reference, .json]
    case .conflicts, .add, .set, .join, .publish, .undo, .redo, .merge, .backup: [.json]
    case .remove: [.reason, .json]
    case .reorganise: [.date, .reason, .json]
    case .tick: [.note, .undo, .json]
    case .adopt: [.date, .reference, .meeting, .json]
    case .revise: [.reason, .json]
    case .template: [.json]
    case .progress: [.date, .status, .percent, .meeting, .json]
    case .export: [.format, .publicOnly, .output, .replace, .json]
    case .report:
      [.format, .publicOnly, .year, .meeting, .asOf, .validOn, .output, .replace, .json]
    case .log: [.json, .since]
    case .resolve: [.with, .json]
    case .restore: [.into, .json]
    case .erase: [.decision, .json]
    case .render: [.screen, .size, .keys]
    default: []
    }
  }

  private static let progressSynopsis =
    "ACTIVITY [--date DATE] [--status S] [--percent N] [--meeting ID] [--json] [TEXT]"
  private static let reorganiseSynopsis =
    "PARTY … [into=PARTY …] [new=NAME …] --date DATE [--reason TEXT] [--json]"
    + " | PARTY name=NAME [--json]"

  /// What stands behind the command's name, as the help writes it.
  var synopsis: String {
    switch self {
    case .initialise: "[--group] [--json]"
    case .verify, .keys, .manual, .changes: ""
    case .undo, .redo, .conflicts: "[--json]"
    case .importing:
      "parties FILE [--dry-run] [--on-match skip|fill|update|join]"
        + " [--encoding auto|utf-8|utf-16|windows-1252|macroman|cp850]"
        + " [--column \"THEIRS=OURS\"] … [--json] | all FILE [--dry-run] [--json]"
    case .list: "KIND [FILTER] [--json] [--as-of DATE] [--valid-on DATE]"
    case .show: "KIND ID [--json] [--as-of DATE] [--valid-on DATE]"
    case .add: "KIND field=value … [--json]"
    case .set: "KIND ID field=value … [--json]"
    case .remove: "KIND ID --reason TEXT [--json]"
    case .join: "KIND ID OTHER … [field=ID …] [--json]"
    case .reorganise: Self.reorganiseSynopsis
    case .publish: "MEETING [--json]"
    case .amend: "MEETING TEXT [--point N] [--reference TEXT] [--json]"
    case .tick: "FOLLOWUP-ID [--note TEXT] [--undo] [--json]"
    case .adopt: "PLAN --date DATE [--reference TEXT] [--meeting ID] [--json]"
    case .revise: "PLAN --reason TEXT [--json]"
    case .template: "PLAN [ACTIVITY …] [--json]"
    case .progress: Self.progressSynopsis
    case .export:
      "KIND|all [--format csv|json|plist|ics] [--public] [-o FILE] [--replace] [--json]"
    case .report:
      "NAME [KIND ID] [--format txt|md|html|fodt] [--year Y] [--meeting ID] [--as-of DATE]"
        + " [--valid-on DATE] [--public] [-o FILE [--json]] [--replace]"
    case .check: "[--json] | --device"
    case .log: "[KIND ID] [--json] [--since DATE]"
    case .merge: "OTHER-BOOK [--json]"
    case .resolve: "ID --with N [--json]"
    case .backup: "[FILE] [--json]"
    case .restore: "FILE [--into NEW-BOOK] [--json]"
    case .erase: "person ID --decision TEXT [--json] | text KIND ID FIELD --decision TEXT [--json]"
    case .render: "--screen NAME --size 80x24 [--keys \"down down enter\"]"
    case .completion: "bash|zsh|fish"
    case .help: "[COMMAND]"
    }
  }
}
