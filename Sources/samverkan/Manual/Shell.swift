import App
import Documents
import Domain

/// A shell whose completion of command lines can be printed.
enum Shell: String, CaseIterable, Sendable {
  case bash
  case zsh
  case fish

  /// What the shell reads to complete a line that begins with `samverkan`.
  func completion(in language: Language) -> String {
    let parts =
      switch self {
      case .bash: BashCompletion.parts
      case .zsh: ZshCompletion(language: language).parts
      case .fish: FishCompletion(language: language).parts
      }
    return parts.reduce(ShippedTexts.completion(ofShell: rawValue)) { text, part in
      text.replacing("{{\(part.key)}}", with: part.value)
    }
  }
}

extension CommandName {
  /// Its own options and those of every command, in the order of their declaration.
  var allOptions: [OptionName] {
    OptionName.allCases.filter(options.union(OptionName.everywhere).contains)
  }

  var ownOptions: [OptionName] { OptionName.allCases.filter(options.contains) }
}

extension Kind {
  /// What `add` and `set` take of it, each with its equals sign.
  var assignments: [String] { type.fieldNames.filter { $0 != "id" }.map { $0 + "=" } }
}

extension OptionName {
  static let general = allCases.filter(everywhere.contains)
  static let withoutCommand = allCases.filter(ofScreen.contains)
  static let withValue = allCases.filter(\.takesValue)
}
