import App
import Domain
import TestSupport
import Testing

/// What the README shows of the program is what the program is.
struct ReadmeContentTests {
  @Test func `the table of keys is the program's own`() throws {
    try Golden.compareReadme(CommandReference.markdown(in: .english), between: "keys")
  }

  @Test func `the screen is one of the program's own`() throws {
    var script = try Script(.followUps)
    try script.press("down down space")
    let rows = script.rows.map { row in
      String(row.reversed().drop { $0 == " " }.reversed())
    }
    try Golden.compareReadme(
      "```text\n" + rows.joined(separator: "\n") + "\n```\n", between: "screen")
  }
}
