import App
import Documents
import Domain

/// Completion for zsh, with the purpose of each command and option.
struct ZshCompletion {
  let language: Language

  /// What stands in the script for each of its names.
  var parts: [String: String] {
    [
      "fields": fields, "everywhere": options(OptionName.general),
      "screen": options(OptionName.withoutCommand), "commands": commands, "operands": operands,
    ]
  }

  private var fields: String {
    Kind.allCases.map { kind in
      "    \(kind.rawValue)) compadd -S '' -- \(kind.assignments.joined(separator: " ")) ;;"
    }.joined(separator: "\n")
  }

  private var commands: String {
    CommandName.allCases.map { "    '\($0.rawValue):\(text($0.purpose))'" }
      .joined(separator: "\n")
  }

  private func options(_ options: [OptionName]) -> String {
    options.flatMap { option in
      option.spellings.map { "    '\($0)[\(text(option.purpose))]\(action(option.value))'" }
    }.joined(separator: "\n")
  }

  private var operands: String {
    CommandName.allCases.map { command in
      let own = options(command.ownOptions)
      let places = command.operands.enumerated().map { place, operand in
        "    '\(operand == .fields ? "*" : "\(place + 1)")\(action(operand))'"
      }
      let lines = ([own] + places).filter { !$0.isEmpty }.map { $0 + "\n" }.joined()
      return "    \(command.rawValue))\n_arguments $everywhere \\\n"
        + lines.replacing("\n", with: " \\\n") + "    ;;"
    }.joined(separator: "\n")
  }

  private func action(_ value: OptionValue) -> String {
    switch value {
    case .none: ""
    case .words(let words): ": :(\(words.joined(separator: " ")))"
    case .file: ": :_files"
    case .folder: ": :_files -/"
    case .text(let word): ":\(word):"
    }
  }

  private func action(_ operand: Operand) -> String {
    switch operand {
    case .words(let words): ": :(\(words.joined(separator: " ")))"
    case .file: ": :_files"
    case .folder: ": :_files -/"
    case .fields: ": :_samverkan_fields"
    case .text: ": :"
    }
  }

  /// Without what the shell would take for its own.
  private func text(_ phrase: Phrase) -> String {
    phrase[language].replacing("'", with: "’").replacing(":", with: "\\:")
      .replacing("[", with: "(").replacing("]", with: ")")
  }
}
