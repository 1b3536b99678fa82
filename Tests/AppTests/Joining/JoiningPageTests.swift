import Domain
import TestSupport
import Testing

@testable import App

/// Joining on the screen: what differs is asked for, one key joins, one takes it back.
struct JoiningPageTests {
  private func book() -> Book {
    var ids = IdentifierSource(seed: RawIdentifier(high: 3, low: 4))
    var book = Book()
    var parties: [Party] = []
    for name in ["Exempelsjöns segelsällskap", "Exempelsjöns segelsälskap"] {
      let party = Party(
        id: ids.next(), name: name, side: .civilSociety, kind: .nonProfitAssociation)
      book.apply(party.creation)
      parties.append(party)
    }
    var matter = book.newMatter(
      .issue, "Bryggan", received: Day(text: "2026-02-01") ?? .earliest, ids: &ids)
    matter.reporter = parties[0].id
    book.apply(matter.creation)
    return book
  }

  @Test func `a pair of duplicates becomes one with the value that was chosen, and u parts them`()
    throws
  {
    var script = try Script(.parties, book: book())
    let before = script.model.book
    try script.send(.command("duplicates"))
    try script.press("j")
    #expect(script.screen.contains("Namn"), "\(script.screen)")
    #expect(script.screen.contains("(•) Exempelsjöns segelsällskap"))
    #expect(script.screen.contains("( ) Exempelsjöns segelsälskap"))
    #expect(script.screen.contains("Ärenden: 1") == false, "the one with the matter stays")
    try script.press("down space")
    #expect(script.screen.contains("(•) Exempelsjöns segelsälskap"))
    try script.press("end enter")
    let party = try #require(script.model.book.parties.all.first)
    #expect(script.model.book.parties.count == 1)
    #expect(party.name == "Exempelsjöns segelsälskap")
    #expect(party.aliases == ["Exempelsjöns segelsällskap"])
    #expect(script.model.book.matters.all.first?.reporter == party.id)
    try script.press("esc u")
    #expect(script.model.book.parties.all.count == before.parties.count)
  }

  @Test func `one row without a like says what to choose`() throws {
    var script = try Script(.parties)
    try script.send(.command("join"))
    #expect(script.model.page == nil)
    #expect(
      script.screen.contains("Välj två eller flera som är samma, med Space"), "\(script.screen)")
  }
}
