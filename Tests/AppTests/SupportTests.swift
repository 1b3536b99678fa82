import App
import Domain
import TestSupport
import Testing

struct SupportTests {
  @Test func `a difference names the lines that are not the same`() {
    let difference = LineDifference(kept: "a\nb\nc\n", shown: "a\nB\nc\nd\n", name: "x")
    #expect(difference.lines.map(\.number) == [2, 4, 5])
    #expect(difference.description.contains("kept:  b\n  shown: B"))
  }

  @Test func `equal texts have no difference`() {
    #expect(LineDifference(kept: "a\nb", shown: "a\nb", name: "x").lines.isEmpty)
  }

  @Test func `a golden that was never accepted fails`() {
    #expect(throws: Golden.Missing.self) {
      try Golden.compare("", with: "no-such-golden", accepting: false)
    }
  }

  @Test func `a script opens the place it is asked for`() throws {
    #expect(try Script(.parties).rows[0].contains("[1 Parter]"))
  }

  @Test func `a script answers a change as saved`() throws {
    var script = try Script(.followUps)
    try script.press("space")
    #expect(script.recorded.count == 1)
    #expect(script.rows[0].hasSuffix("Sparat 07.32"))
  }

  @Test func `a script with a key that does not exist stops`() throws {
    var script = try Script()
    #expect(throws: (any Error).self) { try script.press("down dwn") }
  }
}
