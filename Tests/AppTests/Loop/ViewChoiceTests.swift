import App
import Domain
import Terminal
import TestSupport
import Testing

/// Theme, mouse, lines and plain reading are chosen in the menu and kept on the device.
struct ViewChoiceTests {
  private func chosen(_ command: CommandID, _ keys: String = "") throws -> Script {
    var script = try Script(.parties)
    try script.send(.command(command))
    try script.press(keys)
    return script
  }

  private func kept(_ script: Script) -> ViewChoices? {
    script.effects.compactMap { if case .keepView(let choices) = $0 { choices } else { nil } }.last
  }

  @Test(arguments: zip(Theme.allCases, 0..<5))
  func `a theme is chosen from a list and kept`(theme: Theme, place: Int) throws {
    let keys = Array(repeating: "down", count: place) + ["enter"]
    let script = try chosen("theme", keys.joined(separator: " "))
    #expect(script.model.settings.theme == theme)
    #expect(kept(script)?.theme == theme)
    #expect(script.sentence.hasPrefix("Tema: "))
    #expect(script.recorded.isEmpty)
  }

  @Test func `the mouse is turned off and on again`() throws {
    var script = try chosen("mouse")
    #expect(!script.model.wantsMouse && kept(script)?.usesMouse == false)
    #expect(script.sentence == "Musen är av. Valet gäller på den här datorn.")
    try script.send(.command("mouse"))
    #expect(script.model.wantsMouse && kept(script)?.usesMouse == true)
  }

  @Test func `on a page to copy from the terminal selects as everywhere else`() throws {
    var script = try Script(.parties)
    try script.press("k")
    #expect(!script.model.wantsMouse)
    try script.press("escape")
    #expect(script.model.wantsMouse)
  }

  @Test func `plain reading is turned on in the middle of the work`() throws {
    var script = try chosen("plainReading")
    #expect(script.rows[0].hasPrefix("Parter, alla."))
    #expect(kept(script)?.isPlain == true)
    try script.send(.command("plainReading"))
    #expect(script.rows[0].contains("[1 Parter]"))
  }

  @Test func `lines become signs of ASCII and lines again`() throws {
    var script = try chosen("lineSigns")
    #expect(!script.screen.contains("─") && script.screen.contains("-----"))
    #expect(kept(script)?.lineSigns == .ascii)
    try script.send(.command("lineSigns"))
    #expect(script.screen.contains("─────"))
  }

  @Test func `a language that was chosen is kept, and said in it`() throws {
    var script = try Script()
    try script.send(.command("english"))
    #expect(kept(script)?.language == .english)
    #expect(script.sentence == "The program speaks English. Kept on this device.")
  }

  @Test func `choices made before stay when another is made`() throws {
    var start = try Example.start()
    start.viewChoices.theme = .dark
    var script = Script(start: start)
    try script.send(.command("mouse"))
    #expect(kept(script)?.theme == .dark && kept(script)?.usesMouse == false)
  }

  @Test func `a keyboard that does not send UTF-8 is told of, with what to do`() throws {
    var script = try Script()
    try script.send(.foreignInput)
    #expect(script.sentence.contains("PuTTY: Window › Translation"))
  }
}
