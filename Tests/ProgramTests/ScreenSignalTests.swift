import Foundation
import Testing

/// Signals, and terminals that are not what the program needs.
extension ScreenTests {
  @Test(arguments: [SIGALRM, SIGUSR1, SIGUSR2, SIGVTALRM, SIGPROF, SIGXCPU])
  func `a signal that would end any program gives the terminal back`(signal: Int32) throws {
    let screen = try Screen(try Program.withBook())
    try screen.wait(for: "[0 Idag]")
    try screen.kill(signal)
    #expect(try screen.exit() == (0, true))
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT])
  func `a request to end is quitting, with a form open too`(signal: Int32) throws {
    let program = try Program.withRegister()
    let screen = try Screen(program)
    try screen.openParties(filter: "karatef")
    try screen.keys("Enter", "a")
    try screen.wait(for: "Anslutning: Exempel Karateförening")
    try screen.kill(signal)
    #expect(try screen.exit() == (0, true))
    #expect(try program("verify").code == 0)
  }

  @Test(arguments: [SIGSEGV, SIGABRT, SIGILL, SIGFPE, SIGBUS, SIGTRAP])
  func `a crash gives the terminal back, says so and ends by its signal`(signal: Int32) throws {
    let program = try Program.withRegister()
    let screen = try Screen(program)
    try screen.affiliateKarate()
    try screen.kill(signal)
    #expect(try screen.exit() == (128 + Int(signal), true))
    #expect(screen.text.contains("Samverkan stannade av ett fel."))
    try Screen(program).expectKarateAffiliated()
  }

  @Test func `Ctrl-C says how to quit and does not quit`() throws {
    let screen = try Screen(try Program.withBook())
    try screen.wait(for: "[0 Idag]")
    try screen.keys("C-c")
    try screen.wait(for: "Tryck q för att avsluta.")
    try screen.keys("1")
    try screen.wait(for: "[1 Parter]")
  }

  @Test func `a stop gives the terminal to the shell, and fg draws the screen again`() throws {
    let screen = try Screen(try Program.withRegister(), canSuspend: true)
    try screen.openParties(filter: "karatef")
    let before = try screen.wait(for: "Exempel Karateförening")
    try screen.kill(SIGTSTP)
    try screen.wait(for: "STOPPED, terminal as before")
    #expect(screen.isGivenBack)
    try screen.resize(90, 24)
    try screen.resize(80, 24)
    try screen.keys("Enter")
    try screen.wait(for: "the same screen") { $0 == before }
    #expect(!screen.isGivenBack)
    try screen.type("ö")
    try screen.wait(for: "karatefö")
    try screen.keys("Enter", "q")
    #expect(try screen.exit() == (0, true))
  }

  @Test func `the menu stops the program too, and the window may change meanwhile`() throws {
    let screen = try Screen(try Program.withRegister(), canSuspend: true)
    try screen.wait(for: "[0 Idag]")
    try screen.keys(":")
    try screen.type("kommandoraden")
    try screen.keys("Enter")
    try screen.wait(for: "STOPPED, terminal as before")
    try screen.resize(100, 30)
    try screen.keys("Enter")
    try screen.wait(for: "the screen at its new size") {
      $0.contains("[0 Idag]") && $0.components(separatedBy: "\n")[29].contains("? Hjälp")
    }
  }

  @Test func `a process that was halted draws its screen again when it goes on`() throws {
    let screen = try Screen(try Program.withRegister())
    let before = try screen.wait(for: "rad 1 av ")
    try screen.kill(SIGSTOP)
    try screen.resize(60, 20)
    try screen.resize(80, 24)
    try screen.kill(SIGCONT)
    try screen.wait(for: "the same screen") { $0 == before }
  }

  @Test(arguments: ["dumb", "unknown", ""])
  func `a terminal that cannot show the screen gets Today as text`(
    term: String
  ) throws {
    let screen = try Screen(try Program.withBook(), environment: ["TERM": term])
    #expect(try screen.exit() == (0, true))
    #expect(screen.text.contains("Idag tisdag 2026-03-17"))
    #expect(screen.text.contains("Textkommandona fungerar"))
  }

  @Test func `a terminal nobody has described is shown as an ordinary one`() throws {
    let screen = try Screen(try Program.withBook(), environment: ["TERM": "tangentbord-9"])
    try screen.wait(for: "Uppföljning")
    try screen.keys("q")
    #expect(try screen.exit().code == 0)
  }

  @Test(arguments: ["C", "POSIX", "xx_YY.ISO-8859-15", "sv_SE.UTF-8"])
  func `Swedish letters are shown whatever the locale is called`(locale: String) throws {
    let screen = try Screen(try Program.withRegister(), environment: ["LC_ALL": locale])
    try screen.openParties(filter: "ån")
    #expect(screen.focusedLine?.contains("Exempelföreningen Ån") == true)
    #expect(screen.lines[0].contains("4 Uppföljning"))
  }

  @Test func `with input and output from elsewhere the screen is on the terminal all the same`()
    throws
  {
    let screen = try Screen(try Program.withBook(), before: "exec </dev/null >/dev/null")
    try screen.wait(for: "[0 Idag]")
    try screen.keys("1")
    try screen.wait(for: "[1 Parter]")
    try screen.keys("q")
    #expect(try screen.exit() == (0, true))
  }
}
