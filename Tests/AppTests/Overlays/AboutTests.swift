import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// The pages that tell of the program and of the terminal.
struct AboutTests {
  private static func opened(_ id: CommandID, _ keys: String = "") throws -> Script {
    var start = try Example.start(size: Size(width: 100, height: 30))
    start.facts.version = "9.8"
    start.facts.bookFolder = "/hem/pärm"
    start.facts.stateFolder = "/hem/eget"
    start.facts.terminal = TerminalFacts(
      name: "udda-term", tried: ["udda-term", "xterm"], colours: 256, isUTF8: true)
    var script = Script(start: start)
    try script.press(keys)
    try script.send(.command(id))
    return script
  }

  @Test func `the terminal is told on one page`() throws {
    let screen = try Self.opened("aboutTerminal").screen
    for line in [
      "TERM: udda-term", "Terminaltyper som prövats: udda-term, xterm. Används: xterm.",
      "Färger: 256", "Teckenuppsättning: UTF-8", "Storlek: 100×30",
    ] {
      #expect(screen.contains(line))
    }
  }

  @Test func `the latest twenty keys are told and no more`() throws {
    let script = try Self.opened(
      "aboutTerminal", "home " + String(repeating: "down ", count: 18) + "pgup")
    #expect(script.screen.contains("Senaste tangenterna: Home Ned Ned"))
    let longer = try Self.opened(
      "aboutTerminal", "home " + String(repeating: "down ", count: 19) + "pgup")
    #expect(longer.screen.contains("Senaste tangenterna: Ned Ned"))
    #expect(longer.model.recentKeys.count == 20)
  }

  @Test func `the program says what it is and where all lies`() throws {
    let screen = try Self.opened("about").screen
    for line in ["version 9.8", "Pärmen: /hem/pärm", "/hem/eget"] {
      #expect(screen.contains(line))
    }
  }
}
