import Foundation
import TestSupport
import Testing

/// What goes over the line between the program and a terminal: how much and how soon.
@Suite(.serialized)
struct WireTests {
  /// What the figures may be exceeded by.
  static let slack = 1.2

  func start(
    _ program: Program, _ arguments: String..., size: (columns: UInt16, rows: UInt16) = (80, 24),
    environment: [String: String] = [:]
  ) throws -> PseudoTerminal {
    var variables = ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"]
    variables.merge(program.environment) { $1 }
    variables.merge(environment) { $1 }
    return try PseudoTerminal(
      [Program.binary.path] + arguments, environment: variables.filter { $1 != "UNSET" },
      size: size)
  }

  func startDemo(
    size: (columns: UInt16, rows: UInt16) = (80, 24)
  ) throws -> PseudoTerminal {
    let terminal = try start(try Program(), "--demo", size: size)
    try terminal.time(of: "Exempelpärm")
    terminal.settle()
    return terminal
  }

  // MARK: How much

  @Test(arguments: [
    ("80 × 24", UInt16(80), UInt16(24), 3000), ("140 × 40", 140, 40, 9000),
    ("40 × 12", 40, 12, 3000),
  ])
  func `the first screen is sent in few bytes`(
    name: String, columns: UInt16, rows: UInt16, limit: Int
  ) throws {
    let terminal = try start(try Program(), "--demo", size: (columns, rows))
    let bytes = terminal.settle(800)
    #expect(bytes.count > 200 && Double(bytes.count) <= Double(limit) * Self.slack)
    terminal.send("q")
    #expect(terminal.exit()?.isRestored == true)
  }

  @Test(arguments: [
    ("\u{1B}[6~", 1700, "a page down"), ("n", 1700, "a form"),
    ("?", 3000, "the help"), (":", 1700, "the palette"), ("m", 1700, "the menu"),
  ])
  func `a key sends few bytes`(key: String, limit: Int, name: String) throws {
    let terminal = try startDemo()
    terminal.send("1")
    terminal.settle()
    let answer = terminal.answer(to: key, silence: 200)
    #expect(answer.bytes > 0 && Double(answer.bytes) <= Double(limit) * Self.slack, "\(name)")
    _ = terminal.end()
  }

  @Test func `a row down sends few bytes`() throws {
    let terminal = try startDemo()
    terminal.send("1")
    terminal.settle()
    let bytes = (0..<9).map { _ in terminal.answer(to: "\u{1B}[B").bytes }.sorted()
    #expect(bytes[0] > 0 && Double(bytes[4]) <= 300 * Self.slack)
    #expect(bytes[8] <= 400)
    _ = terminal.end()
  }

  @Test func `a dialog sends few bytes`() throws {
    let terminal = try startDemo()
    terminal.send("3")
    terminal.settle()
    let answer = terminal.answer(to: "+", silence: 200)
    #expect(answer.bytes > 0 && Double(answer.bytes) <= 900 * Self.slack)
    _ = terminal.end()
  }

  @Test func `a letter in a field sends few bytes, and answers soon`() throws {
    let terminal = try startDemo()
    terminal.send("1n")
    terminal.settle()
    let answers = "Ringde i går, återkommer".map { terminal.answer(to: String($0)) }
    let bytes = answers.map(\.bytes).sorted()
    #expect(Double(bytes[bytes.count / 2]) <= 60 * Self.slack)
    let times = answers.map(\.time).sorted()
    #expect(times[times.count / 2] <= 50)
    _ = terminal.end()
  }

  @Test func `what changes nothing sends nothing`() throws {
    let terminal = try startDemo()
    terminal.send("1")
    terminal.settle()
    let noise = [
      "\u{1B}[A", "\u{1B}[I", "\u{1B}[24;80R", "\u{1B}[?62;22c", "\u{1B}]11;rgb:0/0/0\u{7}",
      "\u{1B}P>|XTerm(390)\u{1B}\\", "\u{1B}[?0u", "\u{1B}[<35;10;10M", "\u{1B}[<0;1;1m",
    ]
    for sent in noise {
      #expect(terminal.answer(to: sent, silence: 100).bytes == 0, "\(sent.debugDescription)")
    }
    _ = terminal.end()
  }

  /// SAMVERKAN_IDLE gives the seconds of a longer run.
  @Test func `nothing is sent while nobody does anything`() throws {
    let seconds = ProcessInfo.processInfo.environment["SAMVERKAN_IDLE"].flatMap { Int32($0) } ?? 3
    let terminal = try startDemo()
    #expect(terminal.settle(seconds * 1000) == [])
    _ = terminal.end()
  }

  // MARK: How soon

  @Test func `ten thousand turns of the wheel leave nothing to be waited for`() throws {
    let terminal = try startDemo()
    terminal.send("1")
    terminal.settle()
    terminal.send(Array(repeating: Array("\u{1B}[<65;10;8M".utf8), count: 10_000).flatMap { $0 })
    let sent = PseudoTerminal.milliseconds
    terminal.send("q")
    #expect(terminal.exit()?.code == 0)
    #expect(PseudoTerminal.milliseconds - sent < 1500)
  }

  @Test func `a key held down stops when it is let go`() throws {
    let terminal = try startDemo()
    terminal.send("1")
    terminal.settle()
    for _ in 0..<300 {
      terminal.send("\u{1B}[B")
      usleep(3_000)
    }
    let last = PseudoTerminal.milliseconds
    terminal.settle(60)
    #expect(PseudoTerminal.milliseconds - last < 500)
    #expect(terminal.settle(300) == [])
    _ = terminal.end()
  }
}
