import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// Which columns a list shows.
struct ShownColumnsTests {
  @Test func `a column is hidden and comes back, in its own list alone`() throws {
    var script = try Script(.parties)
    #expect(script.rows[2].contains("Att göra"))
    try script.send(.command("columns"))
    #expect(script.screen.contains("> [x] Anslutning"))
    try script.press("down space")
    #expect(script.screen.contains("> [ ] Att göra"))
    try script.press("esc")
    #expect(!script.screen.contains("Att göra"))
    try script.press("4")
    #expect(script.rows[2].contains("Läge"))
    try script.press("1")
    #expect(!script.rows[2].contains("Att göra"))
    try script.send(.command("columns"))
    try script.press("down enter esc")
    #expect(script.rows[2].contains("Att göra"))
  }

  @Test func `what the rows are called by stays, however many columns are hidden`() throws {
    for isPlain in [false, true] {
      var script = try Script(.parties, ViewSettings(isPlain: isPlain))
      try script.send(.command("columns"))
      for _ in script.model.listColumns { try script.press("space down") }
      try script.press("esc")
      #expect(script.model.shownColumns.first?.id == script.model.listColumns.first?.id)
      #expect(script.screen.contains("Caritas i Örebro"))
      #expect(!script.rows[5].contains("nsluten") || script.rows[5].contains(">"))
    }
  }
}
