import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// The page of the focused row: its list's keys work there too.
struct DetailsPageTests {
  private static func opened(_ place: Place = .parties, _ settings: ViewSettings = ViewSettings())
    throws -> Script
  {
    var script = try Script(place, settings)
    try script.press("enter")
    return script
  }

  private static func holdsForm(_ script: Script) -> Bool {
    if case .form = script.model.overlays.last { true } else { false }
  }

  @Test(arguments: ["n", "e", "del", "a"]) func `a key that opens a form opens it`(key: String)
    throws
  {
    var script = try Self.opened()
    try script.press(key)
    #expect(Self.holdsForm(script))
  }

  @Test func `history, chain and the digits lead where they lead from the list`() throws {
    var script = try Self.opened()
    try script.press("i")
    #expect(script.screen.contains("Historik: "))
    try script.press("esc enter c")
    #expect(script.screen.contains("Samband: "))
    try script.press("esc enter 4")
    #expect(script.model.place == .followUps && script.model.overlays.isEmpty)
  }

  @Test func `what cannot be done says why, and the page stays`() throws {
    var script = try Self.opened(.parties, ViewSettings(isReadOnly: true))
    try script.press("e")
    #expect(!script.sentence.isEmpty)
    #expect(script.model.overlays.count == 1)
  }

  @Test func `in plain reading a fact is one row, however long`() throws {
    let script = try Self.opened(.agenda, ViewSettings(isPlain: true))
    guard case .page(let page) = script.model.overlays.last,
      let key = script.list.focused, let details = script.model.details(of: key)
    else {
      Issue.record("no page")
      return
    }
    #expect(page.rows.map(\.text) == details.full.map(\.text))
  }

  @Test func `a key without a meaning says so on any page`() throws {
    var script = try Script(.parties)
    try script.press("c n")
    #expect(script.sentence == "Tangenten n gör inget här. Esc stänger.")
    try script.press("down")
    #expect(script.sentence.isEmpty)
  }

  @Test func `Ctrl-Q leaves from any box, and asks when a form would be lost`() throws {
    var script = try Script(.parties)
    try script.press("m ctrl-q")
    #expect(script.effects == [.quit])
    script = try Script(.parties)
    try script.press("+ x ctrl-q")
    #expect(script.screen.contains("[ Fortsätt skriva ]"))
    try script.press("esc")
    #expect(Self.holdsForm(script))
    try script.press("ctrl-q right enter")
    #expect(script.effects.suffix(2) == [.keepDraft(nil), .quit])
  }
}
