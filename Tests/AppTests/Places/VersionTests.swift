import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// Making a version of the plan, and telling two apart.
struct VersionTests {
  /// The example with a third version of its plan, made on the screen.
  private func revised() throws -> Script {
    var script = try Script(.plan)
    try script.send(.command("newVersion"))
    #expect(script.screen.contains("Revidera: Plan 2026–2027, version 2"))
    try script.press("ctrl-s")
    #expect(script.model.book.plans.count == 2, "a revision says why")
    try script.type("Mer tid till forumen")
    try script.press("ctrl-s")
    return script
  }

  private func plan(_ version: Int, in script: Script) throws -> ActivityPlan {
    try #require(
      script.model.book.plans.all.first { $0.fromYear == 2026 && $0.version == version })
  }

  @Test func `a new version takes the activities over, and the old one keeps what it held`() throws
  {
    let script = try revised()
    let old = try plan(2, in: script)
    let new = try plan(3, in: script)
    #expect(old.contents.count == 23)
    #expect(script.model.index.activities(in: old.id).isEmpty)
    #expect(script.model.index.activities(in: new.id).count == 23)
    #expect(script.model.index.plan(on: script.model.now.day) == new)
    #expect(script.rows[1].contains("version 3"))
  }

  @Test func `making a version is one step to undo`() throws {
    var script = try revised()
    #expect(script.recorded.count == 1)
    #expect(try plan(3, in: script).revisionNote == "Mer tid till forumen")
    try script.press("u")
    #expect(try plan(2, in: script).contents.isEmpty)
    #expect(script.model.index.activities(in: try plan(2, in: script).id).count == 23)
  }

  @Test func `a comparison tells what was added, removed and changed`() throws {
    var script = try revised()
    try script.press("+")
    try script.type("Prova en gemensam kalender")
    try script.press("ctrl-s")
    try script.press("g left left left left right")
    for _ in 0..<12 where !script.screen.contains(">A08") { try script.press("down") }
    try script.press(">")
    try script.send(.command("compareVersions"))
    try script.type("version 2")
    try script.press("enter")
    #expect(script.rows[1].hasPrefix(" Plan › Jämför versioner"))
    #expect(script.screen.contains("Tillkom (1)"))
    #expect(script.screen.contains("A24 Prova en gemensam kalender"))
    #expect(script.screen.contains("Togs bort eller utgår (0)"))
    #expect(script.screen.contains("Ändrades (1)"))
    #expect(script.screen.contains("→"))
  }

  @Test func `a move that would rewrite adopted text is refused and offers the revision`() throws {
    var script = try Script(.plan)
    try script.press("g left left left left right")
    for _ in 0..<12 where !script.screen.contains(">A08") { try script.press("down") }
    let before = script.model.book
    try script.press(">")
    #expect(script.model.book == before)
    #expect(script.screen.contains("Står i antagen plan"), "\(script.screen)")
    try script.press("right enter")
    try script.type("Mer tid")
    try script.press("ctrl-s")
    #expect(try plan(3, in: script).adoptedDate == nil)
    try script.send(.command("newVersion"))
    #expect(script.sentence.contains("är ett utkast"))
  }

  @Test func `a locked version is read as it was`() throws {
    var script = try revised()
    try script.send(.command("otherPlan"))
    #expect(script.screen.contains("låst"))
    try script.press("down enter")
    #expect(script.screen.contains("Plan 2026–2027, version 2, låst"))
    #expect(script.screen.contains("A03 Dialogforum i fyra områden"))
    try script.press("e")
    #expect(script.screen.contains("version 2, låst"), "a locked version is not edited")
  }

  @Test func `two earlier versions are compared with each other`() throws {
    var script = try revised()
    let draft = try plan(3, in: script)
    let changes = script.model.book.changing(draft.id) {
      $0.adoptedDate = Day(text: "2026-03-01")
    }
    _ = script.model.record(.edit, changes, said: .empty)
    try script.send(.command("newVersion"))
    try script.type("Ännu en")
    try script.press("ctrl-s")
    try script.send(.command("compareVersions"))
    try script.type("version 2 med 3")
    try script.press("enter")
    #expect(script.screen.contains("Från Plan 2026–2027, version 2"), "\(script.screen)")
    #expect(script.screen.contains("till Plan 2026–2027, version 3"), "\(script.screen)")
  }

  @Test func `a removed draft gives its activities back in one step`() throws {
    var script = try revised()
    let (old, new) = (try plan(2, in: script), try plan(3, in: script))
    _ = script.model.remove(new.reference, reason: "Ångrat")
    #expect(script.model.index.activities(in: old.id).count == 23)
    #expect(script.rows[1].contains("v2"))
    try script.press("u")
    #expect(script.model.index.activities(in: new.id).count == 23)
  }

  @Test func `another plan can be chosen by its years`() throws {
    var script = try Script(.plan)
    try script.send(.command("otherPlan"))
    try script.type("2024")
    try script.press("enter")
    #expect(script.rows[1].hasPrefix(" Plan 2024–2025"))
    #expect(script.model.overlays.isEmpty)
  }
}
