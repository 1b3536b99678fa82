import App
import Domain
import TestSupport
import Testing

/// What was said of a file's columns is known again for the next file of its kind.
struct RememberedColumnsTests {
  private static let file = Array("Förening;Sort\nBadklubben;vatten\n".utf8)

  private func open(_ script: inout Script) throws {
    try script.send(.importRead(.ready(file: "lista.csv", bytes: Self.file)))
  }

  @Test func `a column placed by hand is in its place for the next file`() throws {
    var script = try Script(.parties)
    try open(&script)
    try script.press("c down enter")
    try script.type("område")
    try script.press("enter")
    guard case .keepView(let choices)? = script.effects.last else {
      Issue.record("nothing was kept\n\(script.screen)")
      return
    }
    #expect(choices.columns.map(\.headings) == [["Förening", "Sort"]])
    let line = try #require(choices.columns.first?.line)
    #expect(RememberedColumns(line: line) == choices.columns.first)
    try script.press("esc esc")
    try open(&script)
    try script.press("ctrl-s")
    #expect(script.model.book.parties.all.first { $0.name == "Badklubben" }?.district == "vatten")
  }

  @Test(arguments: ["", "x", "0", "3\u{1F}a", "-1\u{1F}a"])
  func `a line of another making is passed over`(line: String) {
    #expect(RememberedColumns(line: line) == nil)
  }
}
