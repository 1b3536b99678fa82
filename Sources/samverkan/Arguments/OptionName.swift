import App
import Documents
import Domain
import Terminal

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
  case place = "--place"
  case view = "--view"
  case help = "--help"
  case version = "--version"
  case dryRun = "--dry-run"
  case onMatch = "--on-match"
  case encoding = "--encoding"
  case column = "--column"
  case json = "--json"
  case asOf = "--as-of"
  case validOn = "--valid-on"
  case reason = "--reason"
  case note = "--note"
  case date = "--date"
  case reference = "--reference"
  case status = "--status"
  case percent = "--percent"
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
  case point = "--point"
  case device = "--device"
  case group = "--group"
  case screen = "--screen"
  case size = "--size"
  case keys = "--keys"

  /// Also knows the short and the Swedish spellings.
  init?(typed: String) {
    switch typed {
    case "-?": self = .help
    case "--enkel": self = .plain
    case "--no-color": self = .noColour
    case "--tema": self = .theme
    default:
      guard let option = Self.allCases.first(where: { $0.spellings.contains(typed) }) else {
        return nil
      }
      self = option
    }
  }

  /// Those that every command takes.
  static let everywhere: Set<OptionName> = [
    .book, .language, .author, .today, .readOnly, .demo, .plain, .ascii, .noColour, .theme, .help,
    .version,
  ]

  /// Those of the program on the screen, which no command takes.
  static let ofScreen: Set<OptionName> = [.place, .view]

  var takesValue: Bool { value != .none }

  /// What stands behind it.
  var value: OptionValue {
    switch self {
    case .readOnly, .demo, .plain, .ascii, .noColour, .help, .version, .dryRun, .json, .undo,
      .replace, .publicOnly, .device, .group:
      .none
    case .book, .into: .folder
    case .output: .file
    case .language: .words(Language.allCases.map(\.rawValue))
    case .theme: .words(Theme.allCases.flatMap(\.names))
    case .onMatch: .words(MatchPolicy.allCases.map(\.rawValue))
    case .encoding: .words(TextEncoding.allCases.map(\.rawValue))
    case .format:
      .words(ExportFormat.allCases.map(\.rawValue) + DocumentFormat.allCases.map(\.rawValue))
    case .screen, .place: .words(Place.tabs.map(\.name))
    case .status: .words(ActivityStatus.allCases.map(\.rawValue))
    case .today, .asOf, .validOn, .since, .date: .text("DATE")
    case .reason, .note, .decision, .reference: .text("TEXT")
    case .year: .text("YEAR")
    case .meeting: .text("ID")
    case .with, .percent, .point: .text("N")
    case .column: .text("THEIRS=OURS")
    case .size: .text("80x24")
    case .keys: .text("KEYS")
    case .author, .view: .text("NAME")
    }
  }

  /// In full, and the short one where there is one.
  var spellings: [String] { [rawValue] + (short.map { ["-\($0)"] } ?? []) }

  /// The letter behind one hyphen that stands for it.
  var short: Character? {
    switch self {
    case .output: "o"
    case .help: "h"
    default: nil
    }
  }
}

/// What stands behind an option.
enum OptionValue: Hashable, Sendable {
  case none
  /// One of these.
  case words([String])
  case file
  case folder
  /// Something that only the user knows, by the word the synopses have for it.
  case text(String)
}
