import App
import Domain

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The program: one command line in, one exit code out.
@main
enum Samverkan {
  static func main() {
    SystemEnvironment.secureProcess()
    let system = SystemEnvironment.current
    let output = Output()
    var code = run(Array(CommandLine.arguments.dropFirst()), system, output)
    output.flush()
    if let failure = output.failure {
      let language = spokenLanguage(Array(CommandLine.arguments.dropFirst()), system)
      Output.complain(Phrase.outputFailed(failure)[language])
      if let record = output.madeRecord, code == .done {
        Output.complain(Phrase.isSavedThough(record)[language])
        code = .notTold
      } else {
        code = .notSaved
      }
    }
    exit(code.rawValue)
  }

  private static func run(
    _ words: [String], _ system: SystemEnvironment, _ output: Output
  ) -> ExitCode {
    let language = spokenLanguage(words, system)
    do throws(CommandFailure) {
      guard !SystemEnvironment.hasBorrowedRights else {
        throw CommandFailure(.refused, .borrowedRights)
      }
      let arguments = try read(words)
      return try Commands.run(arguments, system, output, language)
    } catch {
      Output.complain(error.sentence[language].withoutControls)
      return error.code
    }
  }

  private static func read(_ words: [String]) throws(CommandFailure) -> Arguments {
    do {
      return try Arguments(reading: words)
    } catch {
      throw CommandFailure(.wrongUsage, .usage(error))
    }
  }

  /// Also of a command line that cannot be understood.
  private static func spokenLanguage(
    _ words: [String], _ system: SystemEnvironment
  ) -> Language {
    let option = OptionName.language.rawValue
    for (index, word) in words.enumerated() {
      if word == option, index + 1 < words.count, let asked = Language(rawValue: words[index + 1]) {
        return asked
      }
      if word.hasPrefix(option + "="),
        let asked = Language(rawValue: String(word.dropFirst(option.count + 1)))
      {
        return asked
      }
    }
    return system.language
  }
}
