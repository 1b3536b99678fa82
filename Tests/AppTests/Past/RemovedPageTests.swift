import Domain
import TestSupport
import Testing

@testable import App

/// The page of what was removed.
struct RemovedPageTests {
  private static func removed() throws -> (Script, EntityReference) {
    var script = try Script(.parties)
    try script.press("s v o l l e y enter")
    let reference = try #require(script.list.focused?.reference)
    try script.press("del")
    try script.type("Upphörde")
    try script.press("ctrl-s esc")
    return (script, reference)
  }

  @Test func `it says when, by whom and why`() throws {
    var (script, _) = try Self.removed()
    try script.send(.command("removed"))
    #expect(script.screen.contains("> Part: Örebro Volleyboll Sällskap"))
    #expect(script.screen.contains("Borttagen 2026-03-17 07.32 av Testaren. Skäl: Upphörde"))
  }

  @Test func `it says what Enter does, and how to take that back`() throws {
    var (script, reference) = try Self.removed()
    try script.send(.command("removed"))
    #expect(script.rows.contains { $0.contains("Enter Lägg tillbaka   Esc Stäng") })
    #expect(script.rows[23].hasPrefix(" Enter Lägg tillbaka  Esc Stäng"))
    try script.press("down enter")
    #expect(script.sentence == "Lade tillbaka Örebro Volleyboll Sällskap. u ångrar.")
    #expect(script.list.focused?.reference == reference)
    try script.press("u")
    #expect(script.model.book.presence(of: reference) == .removed)
  }

  @Test func `the latest removal stands first, whoever made it`() throws {
    var (script, first) = try Self.removed()
    try script.press("home down down del x ctrl-s")
    let last = try #require(script.recorded.last?.changes.first.map { EntityReference($0) })
    #expect(script.model.world.askForRemoved() == [.readRemovals([first, last])])
    let told = script.recorded.map { known in
      let isFirst = known.changes.first.map { EntityReference($0) } == first
      return Transaction(
        id: known.id, action: .remove, author: "Anna", time: known.time + (isFirst ? 60_000 : 0),
        changes: known.changes)
    }
    try script.send(.removalsFound(told.reversed()))
    guard case .page(let page) = script.model.overlays.last else {
      Issue.record("no page")
      return
    }
    #expect(page.subject == .record(first))
  }
}
