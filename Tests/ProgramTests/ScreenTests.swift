import Foundation
import Testing

/// The program in a real terminal, one window at a time.
@Suite(.serialized)
struct ScreenTests {
  @Test func `an affiliation is there after a restart, and u takes it back`() throws {
    let program = try Program.withRegister()
    var screen = try Screen(program)
    try screen.wait(for: "[0 Idag]")
    try screen.affiliateKarate()
    try screen.keys("i")
    try screen.wait(for: "Läge: – → Ansluten")
    try screen.keys("Escape")
    try screen.wait(for: "a Anslutning")
    try screen.keys("q")
    #expect(try screen.exit() == (0, true))
    #expect(screen.text.contains("Allt är sparat. 32 parter"))

    screen = try Screen(program)
    try screen.expectKarateAffiliated()
    try screen.keys("u")
    try screen.wait(for: "Ångrade: Anslutning av Exempel Karateförening")
    #expect(screen.focusedLine?.contains("Ansluten") == false)
  }

  @Test func `what was shown as saved is there after kill -9, and u takes it back`() throws {
    let program = try Program.withRegister()
    var screen = try Screen(program)
    try screen.affiliateKarate()
    try screen.kill(SIGKILL)
    #expect(try screen.exit().code == 128 + 9)

    screen = try Screen(program)
    try screen.expectKarateAffiliated()
    try screen.keys("u")
    try screen.wait(for: "Ångrade: Anslutning av Exempel Karateförening")
    #expect(screen.focusedLine?.contains("Ansluten") == false)
    try screen.keys("q")
    #expect(try screen.exit() == (0, true))
    #expect(try program("verify").code == 0)
  }

  @Test func `a closed window loses nothing`() throws {
    let program = try Program.withRegister()
    let screen = try Screen(program)
    try screen.affiliateKarate()
    try screen.close()
    #expect(try screen.exitWithoutWindow() == 0)
    #expect(try program("verify").code == 0)
    try Screen(program).expectKarateAffiliated()
  }

  @Test func `the welcome makes a book that is there the next time`() throws {
    let program = try Program()
    var screen = try Screen(program)
    try screen.wait(for: "Välkommen till Samverkan")
    try screen.keys("Enter")
    try screen.wait(for: "Tre tangenter")
    try screen.keys("Enter")
    try screen.wait(for: "> Ny pärm")
    try screen.keys("Enter")
    try screen.wait(for: "Ditt namn")
    try screen.keys("C-s")
    try screen.wait(for: "[0 Idag]")
    try screen.wait(for: "Ny pärm i /")
    try screen.keys("q")
    #expect(try screen.exit() == (0, true))
    #expect(try program("list", "parties", "--json").objects.count == 26)
    screen = try Screen(program)
    try screen.wait(for: "Allt är sparat")
    #expect(!screen.text.contains("Välkommen"))
  }

  @Test func `what was removed says why after a restart, and the book goes to a file`() throws {
    let program = try Program.withRegister()
    var screen = try Screen(program)
    try screen.openParties(filter: "karatef")
    try screen.keys("Enter", "DC")
    try screen.wait(for: "Skäl")
    try screen.keys("Upphörde", "C-s")
    try screen.wait(for: "Tog bort Exempel Karateförening")
    try screen.keys("q")
    #expect(try screen.exit() == (0, true))

    screen = try Screen(program)
    try screen.wait(for: "[0 Idag]")
    try screen.keys(":", "borttagna", "Enter")
    try screen.wait(for: "Skäl: Upphörde")
    try screen.keys("Escape")
    try screen.wait(for: "m Meny")
    try screen.keys(":", "exportera allt", "Enter")
    try screen.wait(for: "Ctrl-S")
    try screen.keys("C-s")
    try screen.wait(for: "Hela pärmen skrevs till samverkan.json.")
    #expect(FileManager.default.fileExists(atPath: program.path("samverkan.json")))
  }

  @Test func `the example says at its end that nothing is kept`() throws {
    let screen = try Screen(try Program(), "--demo")
    try screen.wait(for: "Exempelpärm")
    try screen.keys("q")
    #expect(try screen.exit() == (0, true))
    #expect(screen.text.contains("Exemplet är stängt. Inget av det finns kvar."))
  }

  @Test func `who leaves the welcome without a book is told of none`() throws {
    let program = try Program()
    let screen = try Screen(program)
    try screen.wait(for: "Välkommen till Samverkan")
    try screen.keys("q")
    #expect(try screen.exit() == (0, true))
    #expect(!screen.text.contains("sparat"))
    #expect(!FileManager.default.fileExists(atPath: program.path("book")))
  }

  @Test func `opening and quitting leaves the book as it was`() throws {
    let program = try Program.withRegister()
    let before = try program.bookOnDisk()
    #expect(before.count > 3)
    let screen = try Screen(program)
    for digit in 1...4 {
      try screen.keys("\(digit)")
      try screen.wait(for: "[\(digit) ")
      try screen.keys("Down")
    }
    try screen.keys("1", "Enter")
    try screen.wait(for: "Esc Stäng")
    try screen.keys("Escape")
    try screen.wait(for: "m Meny")
    try screen.keys("q")
    #expect(try screen.exit() == (0, true))
    #expect(try program.bookOnDisk() == before)
  }

  @Test func `a book opened for reading refuses a change and says why`() throws {
    let program = try Program.withRegister()
    let before = try program.bookOnDisk()
    let screen = try Screen(program, "--read-only")
    try screen.wait(for: "Skrivskyddad")
    try screen.openParties(filter: "karatef")
    try screen.keys("Enter", "DC")
    try screen.wait(for: "Pärmen är öppnad för läsning. Inget kan ändras.")
    try screen.keys("a", "C-s")
    try screen.wait(for: "Pärmen är öppnad för läsning. Inget kan ändras.")
    #expect(screen.focusedLine?.contains("Ansluten") == false)
    try screen.keys("q")
    #expect(try screen.exit() == (0, true))
    #expect(try program.bookOnDisk() == before)
  }

  @Test func `the example is changed on the screen and nowhere else`() throws {
    let program = try Program.withRegister()
    let before = try program.bookOnDisk()
    let screen = try Screen(program, "--demo")
    try screen.wait(for: "Exempelpärm")
    try screen.keys("1")
    try screen.wait(for: "[1 Parter]")
    try screen.keys("n")
    try screen.type("Ring")
    try screen.keys("C-s")
    try screen.wait(for: "Noterade på")
    try screen.keys("q")
    #expect(try screen.exit() == (0, true))
    #expect(try program.bookOnDisk() == before)
  }

  @Test func `a changed byte is told, and the rest is shown`() throws {
    let program = try Program.withRegister()
    try program.damageSecondSegment()
    try program("add", "parties", "name=Exempelklubben", "side=civilSociety", "kind=other")
    let screen = try Screen(program)
    try screen.wait(for: "skada")
    try screen.keys("1")
    try screen.wait(forRow: 1, of: 27)
    try screen.keys("q")
    #expect(try screen.exit() == (0, true))
    #expect(try program("verify").code == 3)
  }
}

/// Disks that take nothing more.
extension ScreenTests {
  @Test func `a full disk is EJ SPARAT, and quitting says so with exit code 4`() throws {
    let program = try Program.withRegister()
    let screen = try Screen(program, before: "ulimit -f 0")
    try screen.affiliateKarate(state: "EJ SPARAT")
    #expect(screen.text.contains("Försöks igen hela tiden"))
    try screen.keys("q")
    #expect(try screen.exit() == (4, true))
    #expect(screen.text.contains("Det sista är INTE SPARAT"))
    #expect(try program("verify").code == 0)
  }

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: "/usr/bin/prlimit"),
      "nothing here can give a running program more room"))
  func `what did not fit on the disk is saved with the next change that does`() throws {
    let program = try Program.withRegister()
    let screen = try Screen(program, before: "ulimit -S -f 0")
    try screen.affiliateKarate(state: "EJ SPARAT")
    let process = try #require(screen.process)
    #expect(try program.shell("prlimit --pid \(process) --fsize=unlimited:").code == 0)
    try screen.keys("n")
    try screen.wait(for: "Ctrl-S")
    try screen.type("Ringd")
    try screen.keys("C-s")
    try screen.wait(for: "Sparat")
    try screen.keys("q")
    #expect(try screen.exit() == (0, true))
    try Screen(program).expectKarateAffiliated()
  }

  @Test func `samverkan add on a full disk is exit code 4 and one sentence`() throws {
    let program = try Program.withBook()
    let before = try program.bookOnDisk().keys
    let line = "{ (ulimit -f 0; \"$S\" add matters title=a kind=issue; echo CODE $?) 2>&1; } | cat"
    let run = try program.shell(line)
    #expect(run.output.contains("INTE SPARAT"))
    #expect(run.output.hasSuffix("\nCODE 4\n"))
    #expect(run.output.split(separator: "\n").count == 2)
    #expect(before.allSatisfy(try program.bookOnDisk().keys.contains))
  }

  @Test func `what a lost folder could not take is in the book after the next start`() throws {
    let program = try Program.withRegister()
    var screen = try Screen(program)
    try screen.wait(for: "[0 Idag]")
    let (book, aside) = (program.path("book"), program.path("aside"))
    try FileManager.default.copyItem(atPath: book, toPath: aside)
    try FileManager.default.removeItem(atPath: book)
    try screen.affiliateKarate(state: "SPARAT BARA HÄR")
    try screen.keys("q")
    #expect(try screen.exit() == (4, true))
    try FileManager.default.moveItem(atPath: aside, toPath: book)

    screen = try Screen(program)
    try screen.expectKarateAffiliated()
    try screen.keys("q")
    #expect(try screen.exit() == (0, true))
    #expect(try program("verify").code == 0)
  }
}
