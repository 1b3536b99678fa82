import Foundation

/// The built program in a terminal of its own, driven as somebody at the keyboard would.
///
/// The terminal is a server of tmux that nobody else talks to. Its standard output is a file, for a
/// server that has taken over a pipe never lets the reader of the pipe go.
final class Screen {
  /// Something that did not come, with the whole screen.
  struct Missing: Error, CustomStringConvertible {
    let what: String
    let screen: String

    var description: String { "\(what) did not come; the screen was\n\(screen)" }
  }

  private let program: Program
  private let tmux: URL
  private let socket: String
  private let processFile: URL

  /// Starts the program in a window; the environment adds to the one of the folder, and `before`
  /// is a line for the shell in the process that becomes the program.
  init(
    _ program: Program, _ arguments: String..., size: (Int, Int) = (80, 24),
    environment: [String: String] = [:], canSuspend: Bool = false, before: String = ":"
  ) throws {
    self.program = program
    tmux = try Self.findTmux()
    let name = UUID().uuidString.prefix(8)
    socket = FileManager.default.temporaryDirectory.appendingPathComponent("scr-\(name)").path
    processFile = program.folder.appendingPathComponent("process-\(name)")
    var variables = ["TERM": "screen-256color"]
    variables.merge(program.environment) { $1 }
    variables.merge(environment) { $1 }
    let script = try program.write(Array(Self.shell.utf8), to: "shell-\(name)")
    let window = ["-c", program.folder.path, "-x", "\(size.0)", "-y", "\(size.1)"]
    let shell = ["/bin/sh", script, canSuspend ? "jobs" : "", processFile.path, before]
    let run = ["env", "-i"] + variables.map { "\($0)=\($1)" } + [Program.binary.path] + arguments
    try call(["-f", "/dev/null", "new-session", "-d"] + window + shell + run)
  }

  deinit {
    try? close()
    if (try? exitWithoutWindow()) == nil, let process { _ = Foundation.kill(process, SIGKILL) }
    try? FileManager.default.removeItem(atPath: socket)
  }

  /// What stands around the program: a shell, with job control when asked for.
  ///
  /// It says how the program ended and whether the terminal is left as it was found, whatever keys
  /// come after the one that ended it, and outlives its window just long enough for that.
  private static let shell = """
    ulimit -c 0
    test "$1" && set -m
    file=$2
    before=$3
    shift 3
    modes=$(stty -g)
    tty() { test "$(stty -g)" = "$modes" && echo as before || echo changed; }
    trap 'closed=1' HUP
    trap : INT QUIT TSTP
    sh -c 'echo $$ >"$0"; eval "$1"; shift; exec "$@"' "$file" "$before" "$@"
    code=$?
    while test -z "$closed" && kill -0 "$(cat "$file")" 2>/dev/null; do
      echo "STOPPED, terminal $(tty)"
      read line
      fg >/dev/null
      code=$?
    done
    trap '' INT QUIT TSTP
    echo $code >"$file.code"
    test "$closed" && exit
    echo "EXIT $code, terminal $(tty)."
    stty -echo
    while test -z "$closed"; do read line || sleep 0.1; done
    """

  private static func findTmux() throws -> URL {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let folders = path.split(separator: ":").map(String.init) + ["/usr/bin", "/opt/homebrew/bin"]
    let files = folders.map { URL(fileURLWithPath: $0).appendingPathComponent("tmux") }
    guard let tmux = files.first(where: { FileManager.default.isExecutableFile(atPath: $0.path) })
    else { throw Missing(what: "tmux, which these tests need,", screen: "") }
    return tmux
  }

  @discardableResult
  private func call(_ arguments: [String]) throws -> String {
    try program.run(tmux, ["-u", "-S", socket] + arguments).output
  }
}

/// What a user does.
extension Screen {
  /// Presses keys by the names tmux has for them, such as `Enter`, `C-s` and `Down`.
  func keys(_ names: String...) throws {
    try call(["send-keys"] + names)
  }

  /// Sends text in one piece, as if it were typed very fast.
  func type(_ text: String) throws {
    try call(["send-keys", "-l", "--", text])
  }

  /// Sends bytes that need not be text.
  func bytes(_ bytes: [UInt8]) throws {
    try call(["send-keys", "-H"] + bytes.map { String($0, radix: 16) })
  }

  /// Pastes as a terminal does, between marks when the program has asked for them.
  func paste(_ text: String) throws {
    try call(["set-buffer", "--", text])
    try call(["paste-buffer", "-p"])
  }

  func resize(_ width: Int, _ height: Int) throws {
    try call(["resize-window", "-x", "\(width)", "-y", "\(height)"])
  }

  /// Closes the window, with the program in it.
  func close() throws {
    try call(["kill-server"])
  }

  /// Sends a signal to the program itself.
  func kill(_ signal: Int32) throws {
    guard let process, Foundation.kill(process, signal) == 0 else {
      throw Missing(what: "a process to signal", screen: text)
    }
  }
}

/// What a user sees.
extension Screen {
  /// The lines of the window, without blanks at their ends.
  var text: String { (try? call(["capture-pane", "-p"])) ?? "" }

  /// The same with what has scrolled away, and lines too long for the window in one piece.
  var unwrapped: String { (try? call(["capture-pane", "-p", "-J", "-S", "-"])) ?? "" }

  var lines: [String] { text.components(separatedBy: "\n") }

  /// Where the cursor stands: column and row from 0.
  var cursor: (column: Int, row: Int)? {
    let words = format("#{cursor_x} #{cursor_y}").split(separator: " ").compactMap { Int($0) }
    return words.count == 2 ? (words[0], words[1]) : nil
  }

  /// The row that the program has the focus on, from its mark to its end.
  var focusedLine: String? { lines.first { $0.hasPrefix(">") } }

  /// Whether the terminal shows the shell's screen and cursor, without reports of mouse or keypad.
  var isGivenBack: Bool {
    format("#{alternate_on}#{mouse_any_flag}#{keypad_flag}#{keypad_cursor_flag}#{cursor_flag}")
      == "00001"
  }

  /// What a format of tmux says about the window.
  private func format(_ format: String) -> String {
    let words = try? call(["display-message", "-p", format])
    return words?.trimmingCharacters(in: .newlines) ?? ""
  }

  /// The number of the program's own process, once it has begun.
  var process: Int32? {
    let text = try? String(contentsOf: processFile, encoding: .utf8)
    return text.flatMap { Int32($0.trimmingCharacters(in: .newlines)) }
  }

}

/// Waiting, always with an end.
extension Screen {
  /// Returns the screen once the words stand on it.
  @discardableResult
  func wait(for words: String) throws -> String {
    try wait(for: "\"\(words)\"") { $0.contains(words) }
  }

  /// Returns the screen once the focus is on this row of so many.
  @discardableResult
  func wait(forRow row: Int, of count: Int) throws -> String {
    try wait(for: "rad \(row) av \(count)") { $0.contains("rad \(row) av \(count)\n") }
  }

  /// Returns the screen once it is as wanted.
  @discardableResult
  func wait(for what: String, _ isWanted: (String) throws -> Bool) throws -> String {
    let end = ContinuousClock.now + .seconds(10)
    var latest = text
    while try !isWanted(latest) {
      guard ContinuousClock.now < end else { throw Missing(what: what, screen: latest) }
      usleep(10_000)
      latest = text
    }
    return latest
  }

  /// How the program ended, as the shell says it, and whether it left the terminal as it found it.
  func exit() throws -> (code: Int, isRestored: Bool) {
    try wait(for: "the end of the program") { _ in unwrapped.contains("EXIT ") }
    let words = unwrapped.components(separatedBy: "EXIT ").last ?? ""
    let code = Int(words.prefix { $0 != "," }) ?? -1
    return (code, words.hasPrefix("\(code), terminal as before.") && isGivenBack)
  }

  /// The exit code of a program whose window is gone.
  func exitWithoutWindow() throws -> Int {
    let end = ContinuousClock.now + .seconds(10)
    while ContinuousClock.now < end {
      let text = try? String(contentsOfFile: processFile.path + ".code", encoding: .utf8)
      if let code = text.flatMap({ Int($0.trimmingCharacters(in: .newlines)) }) { return code }
      usleep(10_000)
    }
    throw Missing(what: "the end of the program", screen: "")
  }
}
