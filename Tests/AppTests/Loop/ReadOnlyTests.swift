import Domain
import TestSupport
import Testing

@testable import App

/// A book open for reading refuses every change with a sentence.
struct ReadOnlyTests {
  private static let refusal = "Pärmen är öppnad för läsning. Inget kan ändras."

  @Test(arguments: [
    (Place.parties, "+"), (.parties, "a"), (.parties, "e"), (.parties, "n"),
    (.parties, "del"), (.followUps, "space"), (.followUps, "+"), (.followUps, "b"),
    (.followUps, "e"), (.followUps, "del"), (.plan, ">"), (.plan, "f"), (.plan, "+"),
    (.agenda, "h"),
    (.agenda, "b"), (.agenda, "+"), (.agenda, "shift-down"), (.today, "5"),
  ])
  func `a key that would change something is refused`(place: Place, key: String) throws {
    var script = try Script(place, ViewSettings(isReadOnly: true))
    try script.press(key)
    #expect(script.sentence == Self.refusal)
    #expect(script.model.overlays.isEmpty)
    #expect(script.effects.isEmpty)
  }

  @Test func `also undo is refused`() throws {
    var first = try Script(.followUps)
    try first.press("space")
    var script = try Script(
      .followUps, ViewSettings(isReadOnly: true), book: first.model.book)
    try script.send(.historyRead(UndoHistory(first.recorded)))
    try script.press("u")
    #expect(script.sentence == Self.refusal)
    #expect(script.effects.isEmpty)
  }

  @Test func `looking about works and the first row says how the book is open`() throws {
    var script = try Script(.parties, ViewSettings(isReadOnly: true))
    try script.press("down enter esc s a esc c esc i esc ? esc m esc w g 4")
    #expect(script.model.place == .followUps)
    #expect(script.rows[0].hasSuffix("Skrivskyddad"))
  }

  @Test func `the menu says why a command is refused`() throws {
    var script = try Script(.parties, ViewSettings(isReadOnly: true))
    try script.press("m p enter")
    #expect(script.screen.contains("- Ny part: Pärmen är öppnad för läsning."))
  }
}
