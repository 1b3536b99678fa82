import App
import Domain
import Terminal
import TestSupport
import Testing

/// Ending a body by keys.
struct ReorganisingPageTests {
  /// With the administration that has a seat in the C-network in focus.
  private func open() throws -> Script {
    var script = try Script(.parties, size: Size(width: 140, height: 40))
    try script.press("s")
    try script.type("för kultur och fritid")
    try script.press("enter")
    try script.press("home")
    #expect(script.list.focused?.reference?.kind == .parties)
    try script.send(.command("reorganise"))
    return script
  }

  @Test func `a body is split in two with its seats and activities, as one step`() throws {
    var script = try open()
    try script.press("ctrl-u")
    try script.type("2027-01-01")
    try script.press("tab tab")
    try script.type("Kulturförvaltningen, Fritidsförvaltningen")
    try script.press("ctrl-s")
    #expect(script.screen.contains("Finns till och med 2026-12-31"))
    #expect(script.screen.contains("→ Kulturförvaltningen"))
    try script.press("space")
    #expect(script.screen.contains("→ Fritidsförvaltningen"))
    try script.press("ctrl-s")
    #expect(script.recorded.count == 1)
    let book = script.model.book
    let new = book.parties.all.filter { $0.activeFrom?.text == "2027-01-01" }
    #expect(Set(new.map(\.name)) == ["Kulturförvaltningen", "Fritidsförvaltningen"])
    #expect(script.sentence.contains("Ny ordning från 2027-01-01"))
    try script.press("u")
    #expect(!script.model.book.parties.all.contains { $0.activeFrom?.text == "2027-01-01" })
  }

  @Test func `the old name finds a party that was renamed`() throws {
    var script = try open()
    try script.press("esc")
    try script.send(.command("renameParty"))
    try script.press("ctrl-u")
    try script.type("Kultur- och idrottsförvaltningen")
    try script.press("ctrl-s")
    #expect(script.sentence.contains("heter nu Kultur- och idrottsförvaltningen"))
    let party = try #require(
      script.model.book.parties.all.first { $0.name == "Kultur- och idrottsförvaltningen" })
    #expect(party.aliases.contains("Exempelförvaltningen för kultur och fritid"))
  }
}
