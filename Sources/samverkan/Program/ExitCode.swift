/// What the program tells the one that started it; part of the contract of the command line.
enum ExitCode: Int32, Error, CaseIterable, Sendable {
  case done = 0
  /// Findings, or something that was refused.
  case refused = 1
  case wrongUsage = 2
  /// The book cannot be read or is damaged.
  case bookUnreadable = 3
  /// A change or an output could not be written.
  case notSaved = 4
  case noTerminal = 5
  /// What was asked for is saved, and the answer could not be written.
  case notTold = 6
}
