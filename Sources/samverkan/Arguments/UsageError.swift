import Domain

/// Why a command line was not understood; nothing was done, and the exit code is 2.
enum UsageError: Error, Hashable, Sendable {
  case unknownCommand(String, nearest: CommandName?)
  case unknownOption(String, nearest: OptionName?)
  case foreignOption(OptionName, of: CommandName)
  /// An option that only some command takes, and no command.
  case commandMissing(OptionName)
  case valueMissing(OptionName)
  case valueNotTaken(OptionName)
  /// The first says nothing without the second.
  case optionNeeds(OptionName, OptionName)
  /// `allowed` as one text.
  case wrongValue(OptionName, String, allowed: String)
  case unknownKind(String, nearest: String?)
  /// The synopsis tells what is missing.
  case argumentMissing(CommandName)
  case tooMany(CommandName, String)
  case notAnAssignment(String)
  case unknownReport(String, nearest: ReportName?)
  case unknownShell(String)
  case notAYear(String)
  case notADate(String, option: String)
  case notANumber(String, option: OptionName)
}
