import Terminal
import TestSupport
import Testing

@testable import App

/// Text that arrives where no text is taken runs nothing.
struct TypingTests {
  private static let asked = "Klistrade du in text? Tryck s för att söka."

  @Test(arguments: Place.tabs.filter { $0 != .plan })
  func `a paste outside a field runs no command`(place: Place) throws {
    var script = try Script(place)
    let before = script.model.book
    try script.send(.event(.paste("+ q u 1 2 3\n")))
    #expect(script.effects.isEmpty)
    #expect(script.sentence == Self.asked)
    #expect(script.model.overlays.isEmpty)
    #expect(script.model.book == before)
  }

  @Test func `a paste into a menu or a dialog is let go`() throws {
    var script = try Script(.parties)
    try script.press("m")
    let menu = script.model.overlays
    try script.send(.event(.paste("avsluta")))
    #expect(script.model.overlays == menu)
    #expect(script.effects.isEmpty)
  }

  @Test func `a paste into the filter is searched for`() throws {
    var script = try Script(.parties)
    try script.press("s")
    try script.send(.event(.paste("Örebro\nKatthem")))
    #expect(script.list.filter.text == "Örebro Katthem")
    #expect(script.list.rows.count == 1)
  }

  private static func keys(_ text: String) -> [Event] {
    text.map { Event.key($0 == "\n" ? .enter : .character($0)) }
  }

  @Test(arguments: ["quit", "qqqq", "uvxq", "Exempelkören 12", "vvskar", "ett\ntvå\ntre\n"])
  func `letters in one read that would run commands are a paste`(text: String) throws {
    let script = try Script(.parties)
    #expect(script.model.guarded(Self.keys(text)) == [.paste(text)])
  }

  @Test(arguments: ["vvvvvv", "svolley", "svolley\n", "uvx", "012345", "e Ny\n"])
  func `keys that came late and together are keys`(text: String) throws {
    let script = try Script(.parties)
    #expect(script.model.guarded(Self.keys(text)) == Self.keys(text))
  }

  @Test func `letters with arrows among them are keys, for no text has arrows`() throws {
    let script = try Script(.parties)
    let keys = "vvse".flatMap { [Event.key(.character($0)), .key(.down)] }
    #expect(script.model.guarded(keys) == keys)
  }

  @Test func `several lines typed in a field stay keys`() throws {
    var script = try Script(.parties)
    try script.press("+")
    let keys = Self.keys("Namn\nmer\nannat\n")
    #expect(script.model.guarded(keys) == keys)
  }

  @Test func `many arrows in one read are arrows`() throws {
    let script = try Script(.parties)
    let arrows = Array(repeating: Event.key(.down), count: 9)
    #expect(script.model.guarded(arrows) == arrows)
  }

  @Test func `a key without a meaning says so and which keys have one`() throws {
    var script = try Script(.parties)
    try script.press("z")
    #expect(script.sentence == "Tangenten z gör inget här. ? visar alla.")
    try script.press("f12")
    #expect(script.sentence == "Tangenten F12 gör inget här. ? visar alla.")
  }

  @Test func `Ctrl-C says how to quit and quits nothing`() throws {
    var script = try Script(.parties)
    try script.press("ctrl-c")
    #expect(script.effects.isEmpty)
    #expect(script.sentence == "Tryck q för att avsluta.")
    try script.press("q")
    #expect(script.effects == [.quit])
  }
}
