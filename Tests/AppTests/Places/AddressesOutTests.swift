import App
import Domain
import Terminal
import TestSupport
import Testing

/// Addresses leave the program by a file or by the terminal's clipboard.
struct AddressesOutTests {
  private func open() throws -> Script {
    var script = try Script(.parties)
    try script.press("k g")
    return script
  }

  @Test func `k sends them to the clipboard, x to a file, one a line`() throws {
    var script = try open()
    #expect(script.screen.contains("Anslutna"))
    try script.press("k")
    guard case .copyOut(let text)? = script.effects.last else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.contains("@"))
    #expect(text.contains("; "))
    #expect(script.sentence.contains("urklipp"))
    try script.press("x")
    try script.press("ctrl-s")
    guard case .exportText(let path, let lines, let rows)? = script.effects.last else {
      Issue.record("nothing was written")
      return
    }
    #expect(path == "adresser.txt")
    #expect(lines == text.replacing("; ", with: "\n") + "\n")
    #expect(rows == text.split(separator: ";").count)
  }

  @Test func `who has no address is named on the page`() throws {
    var script = try Script(.parties)
    try script.press("k")
    #expect(script.screen.contains("Saknar adress:"))
    #expect(!script.screen.contains("0 utan"))
  }
}
