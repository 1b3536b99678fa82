import CNcurses
import Terminal

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The terminal as long as the program has it: modes, signals and standard error.
///
/// Whatever is turned on here is turned off by `leave`, on every way out; a crash does it with a
/// string made at the start. Never both: xterm would take one title too many off its stack.
final class TerminalSession {
  let input: Int32
  let output: Int32
  /// Where numbers of signals arrive, one byte each.
  let signals: Int32
  let isUTF8: Bool
  let term: String
  private(set) var usesMouse: Bool
  /// The descriptions that were tried, the one in use last.
  let tried: [String]
  private var log: LogRedirection?
  private var isOnScreen = true

  init(_ options: TerminalOptions) throws(TerminalError) {
    term = environment("TERM") ?? ""
    guard !term.isEmpty, term != "dumb", term != "unknown" else {
      throw .incapable(term: term)
    }
    isUTF8 = cn_use_utf8() && !options.isASCII
    unsetenv("LINES")
    unsetenv("COLUMNS")
    guard let (input, output) = Self.descriptors(), cn_save(input, output) else {
      throw .noTerminal
    }
    self.input = input
    self.output = output
    usesMouse = options.usesMouse
    let names = [term, "xterm-256color", "xterm", "vt100"]
    guard let found = names.firstIndex(where: { cn_open($0, input, output) }) else {
      throw .undescribed(term: term)
    }
    tried = Array(names[...found])
    signals = Self.guardTerminal(options.crashSentence)
    log = options.logPath.flatMap { LogRedirection(path: $0) }
    enableReports()
  }

  /// Gives the terminal back; harmless when called again.
  func leave() {
    guard isOnScreen else { return }
    isOnScreen = false
    disableReports()
    cn_close()
    cn_restore()
    cn_unguard()
    log?.end()
    log = nil
  }

  /// Stops the process until it is continued, with the terminal as it was found.
  func suspend() {
    disableReports()
    cn_pause()
    cn_restore()
    log?.pause()
    cn_stop()
    resume()
  }

  /// Takes the terminal again after a stop.
  func resume() {
    log?.resume()
    cn_resume()
    enableReports()
  }

  /// Bracketed paste, and the mouse by SGR reports, which ncurses does not ask for.
  private func enableReports() {
    write("\u{1B}[?2004h")
    if usesMouse { write("\u{1B}[?1000h\u{1B}[?1006h") }
  }

  /// Turns reports of the mouse on or off; off, the terminal's own selection works as ever.
  func reportMouse(_ isWanted: Bool) {
    guard isWanted != usesMouse else { return }
    usesMouse = isWanted
    write(isWanted ? "\u{1B}[?1000h\u{1B}[?1006h" : "\u{1B}[?1006l\u{1B}[?1000l")
  }

  /// By OSC 52, which nothing on the screen is moved by.
  func copy(_ text: String) {
    write("\u{1B}]52;c;" + Base64.encoded(Array(text.utf8)) + "\u{07}")
  }

  /// ncurses does not turn off what it did not ask for.
  private func disableReports() {
    write("\u{1B}[?2004l\u{1B}[?1006l\u{1B}[?1000l")
  }

  private func write(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { systemWrite(output, $0) }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Standard input and output when they are terminals, else the controlling terminal.
  private static func descriptors() -> (input: Int32, output: Int32)? {
    if isatty(0) == 1, isatty(1) == 1 { return (0, 1) }
    let terminal = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard terminal >= 0 else { return nil }
    return (isatty(0) == 1 ? 0 : terminal, isatty(1) == 1 ? 1 : terminal)
  }

  private static func guardTerminal(_ sentence: String) -> Int32 {
    var leave = [CChar](repeating: 0, count: 256)
    let length = cn_leave_string(&leave, Int32(leave.count))
    return cn_guard(leave, length, sentence.isEmpty ? "" : sentence + "\r\n")
  }
}

/// A variable of the environment, or nil.
func environment(_ name: String) -> String? {
  getenv(name).map { String(cString: $0) }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}
