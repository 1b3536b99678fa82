import Documents
import Domain

/// Completion for bash, which needs nothing but the shell itself.
enum BashCompletion {
  /// What stands in the script for each of its names.
  static var parts: [String: String] {
    [
      "with-value": OptionName.withValue.flatMap(\.spellings).joined(separator: "|"),
      "values": values, "options": options, "operands": operands, "fields": fields,
    ]
  }

  private static var values: String {
    lines(OptionName.withValue) { option in
      "    \(option.spellings.joined(separator: "|"))) \(action(option.value)); return ;;"
    }
  }

  private static var options: String {
    lines(CommandName.allCases) { command in
      "      \(command.rawValue)) \(words(command.allOptions.map(\.rawValue))) ;;"
    } + "\n      *) \(words((OptionName.general + OptionName.withoutCommand).map(\.rawValue))) ;;"
  }

  private static var operands: String {
    let commands = "    :*) \(words(CommandName.allCases.map(\.rawValue))) ;;\n"
    return commands + lines(CommandName.allCases, operands(of:))
  }

  private static func operands(of command: CommandName) -> String {
    command.operands.enumerated().filter { $1 != .text }.map { place, operand in
      let number = operand == .fields ? "*" : "\(place)"
      return "    \(command.rawValue):\(number)) \(action(operand)) ;;"
    }.joined(separator: "\n")
  }

  private static var fields: String {
    lines(Kind.allCases) { "    \($0.rawValue)) \(words($0.assignments)) ;;" }
  }

  private static func lines<Item>(_ items: [Item], _ line: (Item) -> String) -> String {
    items.map(line).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func action(_ value: OptionValue) -> String {
    switch value {
    case .words(let words): self.words(words)
    case .file: "_samverkan_files"
    case .folder: "_samverkan_folders"
    case .none, .text: ":"
    }
  }

  private static func action(_ operand: Operand) -> String {
    switch operand {
    case .words(let words): self.words(words)
    case .file: "_samverkan_files"
    case .folder: "_samverkan_folders"
    case .fields: "_samverkan_fields"
    case .text: ":"
    }
  }

  private static func words(_ words: [String]) -> String {
    "_samverkan_words " + words.joined(separator: " ")
  }
}
