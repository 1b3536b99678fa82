import App
import Domain

/// The manual page, in the form that `man` reads, of the declarations of commands and options.
struct ManualPage {
  let language: Language

  var text: String {
    let release = Release.current
    let head = ".TH SAMVERKAN 1 \"\(release.day)\" \"samverkan \(release.version)\" \"Samverkan\""
    let parts: [(Phrase, [String])] = [
      (.manualName, ["samverkan \\- " + said(.manualPurpose)]),
      (.manualSynopsis, synopsis),
      (.manualDescription, Phrase.manualDescriptionLines.flatMap { [".PP", said($0)] }),
      (.manualOptions, (OptionName.withoutCommand + OptionName.general).flatMap(entry)),
      (.manualCommands, CommandName.allCases.flatMap(entry)),
      (.manualWords, HelpTerm.all.flatMap { entry($0.word, $0.meaning) }),
      (.manualFiles, Phrase.manualFileLines.flatMap { entry($0.path, $0.meaning) }),
      (.manualEnvironment, Phrase.manualVariables.flatMap { entry($0.name, $0.meaning) }),
      (.manualExitStatus, ExitCode.allCases.flatMap { entry("\($0.rawValue)", $0.meaning) }),
      (.manualMore, [said(.manualMoreLine)]),
    ]
    return ([head] + parts.flatMap { [".SH " + said($0).uppercased()] + $1 })
      .map { $0 + "\n" }.joined()
  }

  private var synopsis: [String] {
    [
      ".B samverkan", "[\(said(.manualOptions).lowercased())]", ".br", ".B samverkan",
      "\\-\\-demo", ".br", ".B samverkan", said(.manualCommandWord),
    ]
  }

  private func entry(_ option: OptionName) -> [String] {
    entry(option.typed, option.purpose)
  }

  /// With its options and its example.
  private func entry(_ command: CommandName) -> [String] {
    let options = command.ownOptions
    return entry(command.lineWithoutName, command.purpose)
      + (options.isEmpty ? [] : [".RS"] + options.flatMap(entry) + [".RE"])
      + [".IP", said(.example), ".br", ".I " + Self.escaped(command.exampleLine)]
  }

  private func entry(_ term: String, _ meaning: Phrase) -> [String] {
    [".TP", ".B " + Self.escaped(term), said(meaning)]
  }

  private func said(_ phrase: Phrase) -> String { Self.escaped(phrase[language].trimmed) }

  /// Nothing in it is taken for an instruction, and a hyphen is the one that is typed.
  static func escaped(_ text: String) -> String {
    let escaped = text.replacing("\\", with: "\\e").replacing("-", with: "\\-")
      .replacing("\"", with: "\\(dq")
    return escaped.hasPrefix(".") || escaped.hasPrefix("'") ? "\\&" + escaped : escaped
  }
}
