import Documents
import Domain

/// What stands at one place behind the name of a command, for those who complete it.
enum Operand: Hashable, Sendable {
  /// One of these.
  case words([String])
  case file
  case folder
  /// One `field=value` after another, of the kind that stands first.
  case fields
  /// Something that only the user knows, such as an identifier.
  case text

  static let kind = words(Kind.allCases.map(\.rawValue))
  static let kindOrAll = words(Kind.allCases.map(\.rawValue) + ["all"])
}

extension CommandName {
  /// In the order in which they are typed.
  var operands: [Operand] {
    switch self {
    case .importing: [.words([Kind.parties.rawValue, "all"]), .file]
    case .list: [.kind]
    case .show, .remove, .log: [.kind, .text]
    case .add: [.kind, .fields]
    case .set: [.kind, .text, .fields]
    case .join: [.words(Kind.allCases.filter(\.isJoinable).map(\.rawValue)), .text, .text]
    case .reorganise: [.text, .text]
    case .tick, .resolve, .adopt, .revise, .template, .progress, .publish: [.text]
    case .amend: [.text, .text]
    case .export: [.kindOrAll]
    case .report: [.words(ReportName.allCases.map(\.rawValue)), .kind, .text]
    case .merge: [.folder]
    case .backup, .restore: [.file]
    case .erase: [.words(["person", "text"]), .text]
    case .completion: [.words(Shell.allCases.map(\.rawValue))]
    case .help: [.words(CommandName.allCases.map(\.rawValue))]
    case .initialise, .undo, .redo, .check, .verify, .conflicts, .render, .keys, .manual, .changes:
      []
    }
  }

  /// A line that somebody might type, behind the program's name.
  var example: [String] {
    switch self {
    case .initialise: ["init", "--book", "~/Samverkan"]
    case .importing: ["import", "parties", "foreningar.csv", "--dry-run"]
    case .list: ["list", "parties", "idrott"]
    case .show: ["show", "matters", "2026-04"]
    case .add: ["add", "matters", "title=Lokal saknas", "kind=obstacle"]
    case .set: ["set", "matters", "2026-04", "title=Lokal saknas i Tybble"]
    case .remove: ["remove", "matters", "2026-04", "--reason", "Dubblett av 2026-02"]
    case .join: ["join", "parties", "5f2c", "81aa"]
    case .reorganise: ["reorganise", "5f2c", "into=81aa", "--date", "2027-01-01"]
    case .tick: ["tick", "5f2c", "--note", "Klart"]
    case .adopt:
      ["adopt", "5f2c", "--date", "2026-01-28", "--reference", "Ks 12/2026"]
    case .revise: ["revise", "5f2c", "--reason", "Två till"]
    case .template: ["template", "5f2c", "A03", "A07"]
    case .progress: ["progress", "A07", "--percent", "40", "Lokalen bokad"]
    case .publish: ["publish", "2026-03-18"]
    case .amend: ["amend", "2026-03-18", "Rätt dag 26/5", "--point", "3"]
    case .export: ["export", "all", "-o", "allt.json"]
    case .report: ["report", "notice", "--format", "fodt", "-o", "."]
    case .check: ["check", "--json"]
    case .log: ["log", "--since", "2026-01-01"]
    case .merge: ["merge", "/media/sticka/book"]
    case .resolve: ["resolve", "5f2c", "--with", "2"]
    case .backup: ["backup", "/media/sticka/samverkan.bak"]
    case .restore: ["restore", "samverkan.bak", "--into", "~/Provmapp"]
    case .erase: ["erase", "person", "5f2c", "--decision", "Ks 98/2026"]
    case .render: ["render", "--screen", "plan", "--size", "60x20", "--keys", "down down"]
    case .completion: ["completion", "bash"]
    case .help: ["help", "add"]
    case .undo, .redo, .verify, .conflicts, .keys, .manual, .changes: [rawValue]
    }
  }
}
