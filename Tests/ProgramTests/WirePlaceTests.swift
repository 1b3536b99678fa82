import Foundation
import TestSupport
import Testing

/// Whatever terminal it is, with the modes and colours asked of it.
extension WireTests {
  @Test(arguments: [(1, 1), (0, 0), (500, 200), (39, 9), (40, 10), (2, 50)] as [(UInt16, UInt16)])
  func `every size of window is borne`(columns: UInt16, rows: UInt16) throws {
    let terminal = try start(try Program(), "--demo", size: (columns, rows))
    terminal.settle(600)
    terminal.send("12345\u{1B}")
    terminal.settle(200)
    terminal.resize(80, 24)
    terminal.settle()
    terminal.signal(SIGTERM)
    let exit = terminal.exit()
    #expect(exit?.code == 0 && exit?.isRestored == true)
  }

  static let terminals = [
    "xterm-256color", "xterm", "screen-256color", "screen", "tmux-256color", "linux", "vt100",
    "tangentbord-9",
  ]

  @Test(arguments: terminals, ["C", "C.UTF-8", "sv_SE.UTF-8"])
  func `each terminal in each locale shows the program and gets its modes back`(
    term: String, locale: String
  ) throws {
    let environment = [
      "TERM": term, "LC_ALL": locale, "NO_COLOR": "1", "LINES": "7", "COLUMNS": "9",
    ]
    let terminal = try start(try Program(), "--demo", "--theme", "dark", environment: environment)
    let seen = String(decoding: terminal.settle(700), as: UTF8.self)
    #expect(seen.contains("Parter") && !seen.contains("\u{1B}(0"))
    #expect(!seen.contains("─") || (term != "linux" && term != "vt100") || term == "vt100")
    terminal.send("1")
    terminal.settle(100)
    terminal.send("q")
    let exit = terminal.exit()
    #expect(exit?.code == 0 && exit?.isRestored == true)
  }

  @Test(arguments: ["dumb", "unknown", "UNSET"])
  func `a terminal that can place no cursor is given Today as text`(term: String) throws {
    let program = try Program.withBook()
    defer { withExtendedLifetime(program) {} }
    let terminal = try start(program, environment: ["TERM": term])
    let seen = String(decoding: terminal.settle(700), as: UTF8.self)
    #expect(seen.contains("Idag tisdag 2026-03-17") && !seen.contains("\u{1B}"))
    #expect(seen.contains("Textkommandona fungerar"))
    #expect(terminal.exit()?.code == 0)
  }

  @Test func `on the Linux console lines are of ASCII without being asked for`() throws {
    let terminal = try start(try Program(), "--demo", environment: ["TERM": "linux"])
    let seen = String(decoding: terminal.settle(700), as: UTF8.self)
    #expect(seen.contains("----") || seen.contains("-\u{1B}["))
    #expect(!seen.contains("─"))
    _ = terminal.end()
  }

  @Test func `two programs may have one book open`() throws {
    let program = try Program.withRegister()
    let both = [try start(program), try start(program)]
    for terminal in both { terminal.settle() }
    for terminal in both {
      terminal.send("1")
      terminal.settle(100)
      terminal.send("q")
      #expect(terminal.exit()?.code == 0)
    }
    #expect(try program("verify").code == 0)
  }

  // MARK: The mouse

  @Test func `the mouse is asked for by SGR reports, and let go at once when it is turned off`()
    throws
  {
    let program = try Program.withRegister()
    var terminal = try start(program)
    let first = String(decoding: terminal.settle(), as: UTF8.self)
    #expect(first.contains("\u{1B}[?1000h\u{1B}[?1006h"))
    #expect(!first.contains("\u{1B}[?1002h") && !first.contains("\u{1B}[?1003h"))
    terminal.send("1k")
    #expect(
      String(decoding: terminal.settle(), as: UTF8.self).contains("\u{1B}[?1006l\u{1B}[?1000l"))
    terminal.send("\u{1B}")
    #expect(
      String(decoding: terminal.settle(), as: UTF8.self).contains("\u{1B}[?1000h\u{1B}[?1006h"))
    terminal.send(":")
    terminal.settle(100)
    terminal.send("mus")
    terminal.settle(100)
    terminal.send("\r")
    #expect(
      String(decoding: terminal.settle(), as: UTF8.self).contains("\u{1B}[?1006l\u{1B}[?1000l"))
    terminal.send("q")
    #expect(terminal.exit()?.code == 0)
    terminal = try start(program)
    #expect(!String(decoding: terminal.settle(), as: UTF8.self).contains("\u{1B}[?1000h"))
    _ = terminal.end()
    let kept = try String(
      contentsOfFile: program.path(".local/state/samverkan/view"), encoding: .utf8)
    #expect(kept == "mouse off\n")
  }

  @Test func `a choice about the view is kept where nothing was kept before`() throws {
    let program = try Program()
    let terminal = try start(program, "--demo")
    terminal.settle()
    terminal.send(":")
    terminal.settle(100)
    terminal.send("enkel läs")
    terminal.settle(100)
    terminal.send("\r")
    terminal.settle()
    terminal.send("q")
    #expect(terminal.exit()?.code == 0)
    let file = program.path(".local/state/samverkan/view")
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "plain on\n")
  }

  // MARK: Colours

  @Test(arguments: [
    (["--theme", "dark"], "xterm-256color", true), (["--tema", "utan"], "xterm-256color", false),
    (["--no-colour", "--demo"], "xterm-256color", false), (["--theme", "dark"], "vt100", false),
    (["--theme", "contrast"], "xterm", true), ([], "xterm-256color", false),
  ])
  func `colours are sent where they are asked for and the terminal has them`(
    arguments: [String], term: String, hasColours: Bool
  ) throws {
    let program = try Program.withBook()
    var environment = program.environment
    environment["TERM"] = term
    let terminal = try PseudoTerminal(
      [Program.binary.path] + arguments, environment: environment)
    let seen = String(decoding: terminal.settle(), as: UTF8.self)
    let colours = seen.matches(of: /\u{1B}\[[0-9;]*(3[0-7]|4[0-7]|38;5|48;5)[0-9;]*m/)
    #expect(colours.isEmpty != hasColours)
    _ = terminal.end()
  }
}
