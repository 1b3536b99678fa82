import App
import Domain
import Terminal
import TestSupport
import Testing

/// What a card says of affiliations, and of what may be disposed of.
struct AffiliationLinesTests {
  @Test func `two periods stand side by side on the card`() throws {
    var book = try Example.start().book
    let standing = try #require(
      book.affiliations.all.first { book.parties[$0.party]?.name == "Exempelföreningen Ån" })
    var next = Affiliation(
      id: Identifier(RawIdentifier(high: 7, low: 7)), party: standing.party, period: "2028-2031",
      status: .asked)
    next.channel = .eService
    book.apply(next.creation)
    var script = try Script(.parties, size: Size(width: 140, height: 40), book: book)
    try script.press("s")
    try script.type("föreningen ån")
    try script.press("enter enter")
    #expect(script.screen.contains("Anslutning till 2028-2031 | 2024-2027"))
    #expect(script.screen.contains("Läge: Tillfrågad | Ansluten"))
    #expect(script.screen.contains("Ansluten från: – | "))
  }

  @Test func `personal data that nothing needs is listed by name, and each asks for a decision`()
    throws
  {
    var book = try Example.start().book
    let person = Person(id: Identifier(RawIdentifier(high: 7, low: 8)), name: "Vera Varit")
    var seat = Mandate(
      id: Identifier(RawIdentifier(high: 7, low: 9)), person: person.id, body: .council,
      role: .member, side: .politics, from: Day(text: "2019-01-01") ?? .earliest)
    seat.to = Day(text: "2020-12-31")
    book.apply(person.creation)
    book.apply(seat.creation)
    var script = try Script(.parties, book: book)
    try script.send(.command("disposalPage"))
    #expect(script.screen.contains("Vera Varit"))
    #expect(script.screen.contains("mandaten slut 2020-12-31"))
    try script.press("del")
    #expect(script.screen.contains("Vera Varit"))
    #expect(script.screen.contains("Beslut"))
  }
}
