import App

/// The seam to the program on the screen.
enum Interactive {
  /// Opens the book, or the welcome when there is none, and returns when the user quits.
  static func run(_ context: Context) throws(CommandFailure) -> ExitCode {
    throw CommandFailure(.refused, .notBuilt("samverkan"))
  }

  /// Prints a screen after the keys were pressed, without a terminal.
  static func render(_ request: RenderRequest, _ context: Context) throws(CommandFailure)
    -> ExitCode
  {
    throw CommandFailure(.refused, .notBuilt("render"))
  }

  /// Prints the command table as Markdown.
  static func printKeys(_ context: Context) throws(CommandFailure) -> ExitCode {
    throw CommandFailure(.refused, .notBuilt("keys"))
  }
}
