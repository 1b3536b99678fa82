package import Terminal

/// What the program wants of the terminal.
package struct TerminalOptions: Sendable {
  package var theme = Theme.terminal
  /// Whether clicks and the wheel are reported; the terminal's own selection then needs Shift.
  package var usesMouse = true
  /// Whether lines and letters keep to ASCII even where the terminal can do more.
  package var isASCII = false
  /// Where standard error goes while the screen is shown; made for its owner alone.
  package var logPath: String?
  /// The line written on the terminal when the program dies; at most 500 bytes.
  package var crashSentence = ""

  package init() {}
}

/// Why there is no screen.
package enum TerminalError: Error, Hashable, Sendable {
  /// TERM is unset or says that the terminal cannot place a cursor.
  case incapable(term: String)
  /// The process has no terminal at all.
  case noTerminal
  /// Neither the terminal nor any of the usual ones is described on this machine.
  case undescribed(term: String)
}
