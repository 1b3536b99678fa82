import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// Choosing rows and changing them at once.
struct ChoosingTests {
  private func chosenParties(_ settings: ViewSettings = ViewSettings()) throws -> Script {
    var script = try Script(.parties, settings)
    try script.press("space down v down down space")
    return script
  }

  private func chosen(_ script: Script) -> [Party] {
    script.list.chosen.compactMap { row in
      row.reference.flatMap { script.model.book.parties[Identifier($0.id)] }
    }
  }

  @Test func `space and v choose, and row 2 counts`() throws {
    let script = try chosenParties()
    #expect(script.list.chosen.count == 3)
    #expect(script.rows[1].contains("3 valda"))
    #expect(script.rows[3].hasPrefix("  *"))
  }

  @Test(arguments: [Place.parties, .plan, .agenda, .followUps])
  func `V chooses all shown and then none`(place: Place) throws {
    var script = try Script(place)
    try script.press("V")
    #expect(script.list.chosen.count >= script.list.position.count)
    #expect(!script.list.chosen.contains { $0.isHeading })
    try script.press("V")
    #expect(script.list.chosen.isEmpty)
  }

  @Test func `what is filled in is written to all chosen, as one step that says how many`() throws {
    var script = try chosenParties()
    let ids = chosen(script).map(\.id)
    let names = Set(chosen(script).map(\.name))
    try script.press("e")
    #expect(script.screen.contains("Ändra 3 parter: tomt ändras inte"))
    #expect(script.form?.fields.contains { $0.spec.name == "name" } == false)
    try script.send(.event(.key(.right)))
    try script.press("ctrl-s")
    #expect(script.recorded.count == 1)
    let after = ids.compactMap { script.model.book.parties[$0] }
    #expect(Set(after.map(\.side)).count == 1)
    #expect(Set(after.map(\.name)) == names)
    #expect(script.list.chosen.isEmpty)
    #expect(script.sentence.contains("part"))
    try script.press("u")
    #expect(script.model.book == (try Script(.parties)).model.book)
  }

  @Test func `all chosen are removed with one reason and come back with one undo`() throws {
    var script = try chosenParties()
    let count = script.model.book.parties.count
    try script.press("del")
    try script.type("Dubbletter")
    try script.press("ctrl-s")
    #expect(script.model.book.parties.count == count - 3)
    #expect(script.sentence == "Tog bort 3 parter. u ångrar.")
    try script.press("u")
    #expect(script.model.book.parties.count == count)
    #expect(script.sentence.contains("Tog bort 3 parter"))
  }

  @Test func `all chosen are affiliated at once`() throws {
    var script = try Script(.parties)
    try script.press("s")
    try script.type("status:\"ej ansluten\" sida:kommun")
    try script.press("enter V")
    let ids = chosen(script).map(\.id)
    try script.press("a ctrl-s")
    #expect(ids.count > 3)
    #expect(script.recorded.count == 1)
    #expect(ids.allSatisfy { script.model.world.affiliation(of: $0)?.status == .affiliated })
    #expect(script.sentence == "Anslutning av \(ids.count) parter. u ångrar.")
  }

  @Test func `all chosen follow-ups are ticked with one key`() throws {
    var script = try Script(.followUps)
    try script.press("s")
    try script.type("öppen")
    try script.press("enter V")
    let ids = script.list.chosen.compactMap { $0.reference.flatMap { Identifier<FollowUp>($0) } }
    try script.press("space")
    #expect(script.recorded.count == 1)
    #expect(ids.count > 2)
    #expect(ids.allSatisfy { script.model.book.followups[$0]?.status == .done })
    #expect(script.sentence == "Bockade av \(ids.count) åtgärder. u ångrar.")
    try script.press("u")
    #expect(ids.allSatisfy { script.model.book.followups[$0]?.status.isOpen == true })
  }

  @Test func `all chosen cards move one state`() throws {
    var script = try Script(.plan)
    try script.press("right right space down space >")
    #expect(script.recorded.count == 1)
    #expect(script.sentence == "Flyttade 2 aktiviteter. u ångrar.")
  }

  @Test func `chosen rows that cannot be seen are counted and asked about`() throws {
    var script = try chosenParties()
    let first = try #require(script.model.list.all.first?.reference)
    let name = try #require(script.model.book.parties[Identifier(first.id)]?.name)
    try script.press("s")
    try script.type("namn:\"\(name)\" ")
    try script.press("enter")
    #expect(script.rows[1].contains("3 valda, 2 syns inte"))
    try script.press("del")
    #expect(script.screen.contains("Vilka valda?"))
    try script.press("right enter")
    #expect(script.screen.contains("Ta bort: 1 part"))
    try script.press("esc del enter")
    #expect(script.model.overlays.isEmpty)
    #expect(script.recorded.isEmpty)
  }

  @Test func `rows of different kinds are not changed by one form`() throws {
    var script = try Script(.followUps)
    try script.press("V e")
    #expect(script.model.overlays.isEmpty)
    #expect(script.sentence.contains("olika slag"))
  }

  @Test func `a value that one of them cannot take is said with its name`() throws {
    var script = try Script(.plan)
    try script.press("space down space")
    try script.send(.command("setStatus"))
    try script.type("p")
    try script.press("ctrl-s")
    #expect(script.recorded.isEmpty || script.recorded.count == 1)
  }

  @Test func `a book open for reading lets nothing be changed`() throws {
    var script = try chosenParties(ViewSettings(isReadOnly: true))
    try script.press("del")
    #expect(script.model.overlays.isEmpty)
    #expect(script.sentence.contains("läsning"))
    try script.press("k")
    #expect(!script.model.overlays.isEmpty)
  }

  @Test func `what was removed is no longer chosen`() throws {
    var script = try Script(.parties)
    try script.press("space e esc")
    let row = try #require(script.list.chosen.first)
    try script.press("del")
    try script.type("Upphörde")
    try script.press("ctrl-s")
    #expect(!script.list.chosen.contains(row))
  }
}
