import Foundation
import TestSupport
import Testing

/// Whatever comes from the keyboard's side.
extension WireTests {
  @Test(arguments: [
    "\u{1B}", "\u{1B}[", "\u{1B}[1", "\u{1B}[1;", "\u{1B}[1;5", "\u{1B}O", "\u{1B}[<",
    "\u{1B}[<0;1",
    "\u{1B}[M", "\u{1B}[M!", "\u{1B}]11;", "\u{1B}P", "\u{1B}[200", "\u{1B}[200~text",
    "\u{1B}[200~text\u{1B}[20", "\u{1B}[[", "\u{1B}\u{1B}[",
  ])
  func `after any begun sequence and a silence q quits`(begun: String) throws {
    let terminal = try startDemo()
    terminal.send(begun)
    terminal.settle(1300)
    terminal.send("q")
    let exit = terminal.exit(within: 5_000)
    #expect(exit?.code == 0 && exit?.isRestored == true)
  }

  @Test(arguments: [
    [UInt8(0xE5)], [0xFF, 0xFE], [0xC3], [0xF0, 0x9F], [0x80], [0xED, 0xA0, 0x80],
  ])
  func `after bytes that are no letter q quits`(bytes: [UInt8]) throws {
    let terminal = try startDemo()
    terminal.send(bytes + [0x71])
    #expect(terminal.exit(within: 5_000)?.code == 0)
  }

  @Test func `letters of Latin-1 are read from the third on, and the way out is told`() throws {
    let terminal = try startDemo()
    terminal.send("1s")
    terminal.settle()
    terminal.send([0xE5, 0xE4, 0xF6, 0xF6] as [UInt8])
    let seen = String(decoding: terminal.settle(), as: UTF8.self)
    #expect(seen.contains("PuTTY"))
    #expect(seen.contains("ö"))
    _ = terminal.end()
  }

  @Test func `an arrow that comes in three pieces is one key`() throws {
    let terminal = try startDemo()
    terminal.send("1")
    terminal.settle()
    terminal.send("\u{1B}[")
    #expect(terminal.settle(200) == [])
    #expect(terminal.answer(to: "B").bytes > 0)
    terminal.send("q")
    #expect(terminal.exit()?.code == 0)
  }

  @Test(arguments: [
    String(repeating: "klistrad text ", count: 75_000), "a\u{1B}[2Jb\u{1B}]0;x\u{7}c",
    "rad\nrad\r\nq\r",
  ])
  func `a paste is text whatever is in it, and submits nothing`(text: String) throws {
    let program = try Program.withRegister()
    let before = try program.bookOnDisk()
    let terminal = try start(program)
    terminal.settle()
    terminal.send("1s")
    terminal.settle()
    terminal.send(Array(("\u{1B}[200~" + text + "\u{1B}[201~").utf8))
    let seen = terminal.settle(400)
    #expect(!seen.holds(Array("\u{1B}]0;x".utf8)) && !seen.contains(7))
    terminal.send("\u{1B}")
    terminal.settle(100)
    terminal.send("q")
    let exit = terminal.exit(within: 8_000)
    #expect(exit?.code == 0 && exit?.isRestored == true)
    #expect(try program.bookOnDisk() == before)
  }
}
