import App
import Documents
import Domain

/// Completion for fish, with the purpose of each command and option.
struct FishCompletion {
  let language: Language

  /// What stands in the script for each of its names.
  var parts: [String: String] {
    let general = OptionName.general.map { line($0, "") }
    let screen = OptionName.withoutCommand.map { line($0, Self.first) }
    return [
      "with-value": OptionName.withValue.flatMap(\.spellings).joined(separator: " "),
      "lines": (commands + general + screen + operands + fields).joined(separator: "\n"),
    ]
  }

  private static let first = " -n __samverkan_first"

  private var commands: [String] {
    CommandName.allCases.map { command in
      "complete -c samverkan\(Self.first) -a \(command.rawValue) -d '\(text(command.purpose))'"
    }
  }

  private var operands: [String] {
    CommandName.allCases.flatMap { command in
      command.ownOptions.map { line($0, " -n '__samverkan_at \(command.rawValue) 0 more'") }
        + command.operands.enumerated().compactMap { place, operand in
          action(operand).map { action in
            "complete -c samverkan -n '__samverkan_at \(command.rawValue) \(place)' \(action)"
          }
        }
    }
  }

  private var fields: [String] {
    Kind.allCases.map { kind in
      "complete -c samverkan -n '__samverkan_kind \(kind.rawValue)'"
        + " -a '\(kind.assignments.joined(separator: " "))'"
    }
  }

  private func line(_ option: OptionName, _ condition: String) -> String {
    let short = option.short.map { " -s \($0)" } ?? ""
    return "complete -c samverkan\(condition) -l \(option.rawValue.dropFirst(2))\(short)"
      + "\(action(option.value)) -d '\(text(option.purpose))'"
  }

  private func action(_ value: OptionValue) -> String {
    switch value {
    case .none: ""
    case .words(let words): " -x -a '\(words.joined(separator: " "))'"
    case .file: " -r -F"
    case .folder: " -x -a '(__fish_complete_directories)'"
    case .text: " -x"
    }
  }

  /// Nil where there is nothing to offer.
  private func action(_ operand: Operand) -> String? {
    switch operand {
    case .words(let words): "-a '\(words.joined(separator: " "))'"
    case .file: "-F"
    case .folder: "-a '(__fish_complete_directories)'"
    case .fields, .text: nil
    }
  }

  private func text(_ phrase: Phrase) -> String { phrase[language].replacing("'", with: "’") }
}
