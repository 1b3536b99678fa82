import App
import Domain

/// What is said about a command line that was not understood.
extension Phrase {
  static func usage(_ error: UsageError) -> Phrase {
    switch error {
    case .unknownCommand(let word, let nearest):
      Phrase("Kommandot \(word.quoted) finns inte", "There is no command \(word.quoted)")
        + suggestion(nearest?.rawValue)
    case .unknownOption(let word, let nearest):
      Phrase("Tillvalet \(word) finns inte", "There is no option \(word)")
        + suggestion(nearest?.rawValue)
    case .foreignOption(let option, let command):
      Phrase(
        "\(option.rawValue) hör inte till \(command.rawValue); så skrivs det: "
          + command.line,
        "\(option.rawValue) does not belong to \(command.rawValue); it is written: "
          + command.line)
    case .commandMissing(let option):
      Phrase(
        "\(option.rawValue) behöver ett kommando; se samverkan --help.",
        "\(option.rawValue) needs a command; see samverkan --help.")
    case .valueMissing(let option):
      Phrase(
        "\(option.rawValue) behöver ett värde efter sig.",
        "\(option.rawValue) needs a value behind it.")
    case .valueNotTaken(let option):
      Phrase("\(option.rawValue) tar inget värde.", "\(option.rawValue) takes no value.")
    case .optionNeeds(let option, let other):
      Phrase(
        "\(option.rawValue) behöver också \(other.typed).",
        "\(option.rawValue) also needs \(other.typed).")
    case .wrongValue(let option, let word, let allowed):
      Phrase(
        "\(option.rawValue) kan inte vara \(word.quoted); välj bland \(allowed).",
        "\(option.rawValue) cannot be \(word.quoted); choose from \(allowed).")
    default: usageOfWords(error)
    }
  }

  private static func usageOfWords(_ error: UsageError) -> Phrase {
    switch error {
    case .unknownKind(let word, let nearest):
      Phrase("Det finns inget slag \(word.quoted)", "There is no kind \(word.quoted)")
        + suggestion(nearest)
    case .unknownReport(let word, let nearest):
      Phrase("Det finns ingen rapport \(word.quoted)", "There is no report \(word.quoted)")
        + (nearest == nil ? reportNames : suggestion(nearest?.rawValue))
    case .unknownShell(let word):
      Phrase(
        "Skalet \(word.quoted) finns inte; välj bland \(shells).",
        "There is no shell \(word.quoted); choose from \(shells).")
    case .notAYear(let word):
      Phrase(
        "--year ska vara ett år som 2025, inte \(word.quoted).",
        "--year has to be a year such as 2025, not \(word.quoted).")
    case .argumentMissing(let command):
      Phrase(
        "Något saknas; så skrivs det: \(command.line)",
        "Something is missing; it is written: \(command.line)")
    case .tooMany(let command, let word):
      Phrase(
        "\(word.quoted) är ett ord för mycket; så skrivs det: \(command.line)",
        "\(word.quoted) is one word too many; it is written: \(command.line)")
    case .notAnAssignment(let word):
      Phrase(
        "\(word.quoted) ska skrivas fält=värde.", "\(word.quoted) has to be written field=value.")
    case .notADate(let word, let option):
      Phrase(
        "\(option) ska vara ett datum som 2026-03-17, inte \(word.quoted).",
        "\(option) has to be a date such as 2026-03-17, not \(word.quoted).")
    case .notANumber(let word, let option):
      Phrase(
        "\(option.rawValue) ska vara ett nummer som 1, inte \(word.quoted).",
        "\(option.rawValue) has to be a number such as 1, not \(word.quoted).")
    default: Phrase(verbatim: "")
    }
  }

  private static let shells = Shell.allCases.map(\.rawValue).joined(separator: ", ")

  private static let reportNames: Phrase = {
    let names = ReportName.allCases.map(\.rawValue).joined(separator: ", ")
    return Phrase("; välj bland \(names).", "; choose from \(names).")
  }()

  private static func suggestion(_ nearest: String?) -> Phrase {
    guard let nearest else {
      return Phrase("; se samverkan --help.", "; see samverkan --help.")
    }
    return Phrase("; menade du \(nearest)?", "; did you mean \(nearest)?")
  }
}
