import App
import Documents
import Domain
import Terminal

/// What `--help` prints, of the declarations of commands and options.
enum Help {
  /// The whole help, or that of one command with its options, an example and its fields.
  static func text(_ command: CommandName?) -> Phrase {
    command.map(text(of:)) ?? whole
  }

  private static func text(of command: CommandName) -> Phrase {
    .lines(
      [Phrase(verbatim: command.line), command.purpose] + table(command.ownOptions)
        + [.empty, .example + Phrase(verbatim: command.exampleLine)])
      + fields(of: command)
  }

  private static func fields(of command: CommandName) -> Phrase {
    guard [.add, .set, .list, .show].contains(command) else { return .empty }
    let width = SystemEnvironment.outputWidth
    return .fieldsHeading
      + Phrase(verbatim: Kind.allCases.map { $0.fieldHelp(width: width) }.joined())
  }

  private static var whole: Phrase {
    let commands = CommandName.allCases.flatMap { command in
      [
        Phrase(verbatim: "  \(command.lineWithoutName)"),
        Phrase(verbatim: "      ") + command.purpose,
      ]
    }
    let terms = HelpTerm.all.flatMap { term in
      indented(Phrase(verbatim: "\(term.word): ") + term.meaning, to: 98)
    }
    return .lines(
      [.summary, .empty, .waysToBegin, .empty] + commands + [.empty] + terms
        + [.empty, .optionsOfScreen] + table(OptionName.withoutCommand)
        + [.empty, .optionsEverywhere] + table(OptionName.general) + [.empty]
        + indented(.exitCodes, to: 98))
  }

  private static func table(_ options: [OptionName]) -> [Phrase] {
    let width = max(12, options.map { columns(of: $0.typed) }.max() ?? 0) + 1
    return options.map { option in
      Phrase(verbatim: "  \(padded(option.typed, to: width)) ") + option.purpose
    }
  }

  /// The first line stands at the margin, the others two columns in.
  private static func indented(_ phrase: Phrase, to width: Int) -> [Phrase] {
    let lines = { (text: String) in
      wrapped(text, to: width).enumerated().map { ($0 == 0 ? "" : "  ") + $1 }
        .joined(separator: "\n")
    }
    return [Phrase(lines(phrase.sv), lines(phrase.en))]
  }
}

extension CommandName {
  /// As it is typed.
  var line: String { "samverkan \(lineWithoutName)" }

  var lineWithoutName: String { synopsis.isEmpty ? rawValue : "\(rawValue) \(synopsis)" }

  /// The example as it is typed at a shell.
  var exampleLine: String {
    (["samverkan"] + example).map { $0.contains(" ") ? "\"\($0)\"" : $0 }.joined(separator: " ")
  }
}

extension OptionName {
  /// With what stands behind it.
  var typed: String {
    switch value {
    case .none: rawValue
    case .words(let words):
      words.count > 3 ? "\(rawValue) NAME" : "\(rawValue) \(words.joined(separator: "|"))"
    case .file: "\(rawValue) FILE"
    case .folder: "\(rawValue) FOLDER"
    case .text(let word): "\(rawValue) \(word)"
    }
  }
}

extension Phrase {
  static func lines(_ lines: [Phrase]) -> Phrase {
    lines.reduce(.empty) { $0 + $1 + Phrase(verbatim: "\n") }
  }
}
