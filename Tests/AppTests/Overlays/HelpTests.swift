import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// The keys that work here and now.
struct HelpTests {
  @Test(arguments: Place.tabs) func `every key of the place is told`(place: Place) throws {
    let script = try Script(place)
    let entries = script.model.helpSections(matching: TextField()).flatMap(\.entries)
    let moves: [CommandID] =
      [
        .moveUp, .moveDown, .pageUp, .pageDown, .moveToFirst, .moveToLast, .moveLeft, .moveRight,
        .nextPoint, .previousPoint, .previousPart,
      ] + Place.tabs.map(CommandID.go)
    for command in CommandTable.commands(in: script.model.place) where !command.keys.isEmpty {
      #expect(moves.contains(command.id) || entries.contains { $0.command == command.id })
    }
  }

  @Test(arguments: FrameTests.sizes, Language.allCases)
  func `every line can be reached and its sentence read`(size: Size, language: Language) throws {
    var script = try Script(.agenda, size: size, ViewSettings(language: language))
    try script.press("?")
    for entry in script.model.helpSections(matching: TextField()).flatMap(\.entries) {
      let cursor = try #require(script.model.view().cursor)
      #expect(script.rows[cursor.row].dropFirst(cursor.column).hasPrefix("> "))
      #expect(script.rows.contains { $0.contains(entry.sentence[language].prefix(24)) })
      try script.press("down")
    }
  }

  @Test func `typing searches and Enter runs what is marked`() throws {
    var script = try Script(.parties)
    try script.press("?")
    try script.type("historik")
    #expect(script.screen.contains("> i Historik"))
    #expect(script.screen.contains("Sök: historik"))
    try script.press("enter")
    guard case .page = script.model.overlays.last else {
      Issue.record("no history")
      return
    }
  }

  @Test func `what is refused says why and runs nothing`() throws {
    var script = try Script(.parties)
    try script.press("?")
    try script.type("undo")
    #expect(script.screen.contains("> u Ångra"))
    #expect(script.screen.contains("Inte nu: Inget att ångra."))
    try script.press("enter")
    #expect(script.sentence == "Inte nu: Inget att ångra.")
    try script.type("qqq")
    #expect(script.screen.contains("Ingen tangent gör det här."))
  }
}
