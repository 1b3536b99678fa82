import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// Filtering while typing, the same in every list.
struct FilterTests {
  /// A register of these names alone.
  private static func register(_ names: String...) throws -> Script {
    var ids = IdentifierSource(seed: RawIdentifier(high: 3, low: 4))
    var book = Book()
    for name in names {
      let party = Party(
        id: ids.next(), name: name, side: .civilSociety, kind: .nonProfitAssociation)
      book.apply(party.creation)
    }
    return try Script(.parties, book: book)
  }

  private static func names(_ script: Script) -> [String] {
    script.list.rows.compactMap { row in
      row.reference.flatMap { script.model.book.parties[Identifier($0.id)]?.name }
    }
  }

  @Test(arguments: ["karatef", "KARATEF", "pahittade karateforeningen", "karateför", "påhi"])
  func `å, ä and ö can be left out or written`(text: String) throws {
    var script = try Self.register("Påhittade Karateföreningen", "Pahlssons odlare", "Exempelby")
    try script.press("s")
    try script.type(text)
    #expect(Self.names(script) == ["Påhittade Karateföreningen"])
  }

  @Test func `a written å finds only itself`() throws {
    var script = try Self.register("Exempelföreningen Ån", "Exempelföreningen An")
    try script.press("s")
    try script.type("ån")
    #expect(Self.names(script) == ["Exempelföreningen Ån"])
    try script.press("ctrl-u a n")
    #expect(Self.names(script).count == 2)
  }

  @Test func `an organisation number and an alias find their party`() throws {
    var script = try Script(.parties)
    try script.press("s")
    try script.type("252002-8115")
    #expect(Self.names(script) == ["Caritas i Örebro"])
    try script.press("ctrl-u e s s")
    #expect(Self.names(script).contains("Exempelsjöns segelsällskap"))
  }

  @Test(arguments: ["s", "/", "ctrl-f"]) func `the twins begin the same filter`(key: String) throws
  {
    var script = try Script(.followUps)
    try script.press(key)
    #expect(script.list.isFiltering)
    #expect(script.model.acceptsText)
  }

  @Test func `while it is typed letters are text and the cursor stands in it`() throws {
    var script = try Script(.parties)
    try script.press("s q u")
    #expect(script.effects.isEmpty)
    let cursor = try #require(script.model.view().cursor)
    #expect(cursor.row == 1)
    #expect(script.rows[1].prefix(cursor.column).hasSuffix("sök: qu"))
  }

  @Test func `arrows move among the hits while it is typed`() throws {
    var script = try Script(.parties)
    try script.press("s e x e m p e l down down")
    #expect(script.list.isFiltering)
    #expect(script.list.focusIndex == 2)
  }

  @Test func `Enter keeps what was found and Esc shows everything again`() throws {
    var script = try Script(.parties)
    let all = script.list.rows.count
    try script.press("s v o l l e y enter")
    #expect(!script.list.isFiltering)
    #expect(Self.names(script) == ["Örebro Volleyboll Sällskap"])
    let found = script.list.focused
    try script.press("esc")
    #expect(script.list.rows.count == all)
    #expect(script.list.focused == found)
    #expect(script.model.place == .parties)
  }

  @Test func `Esc while it is typed shows everything again`() throws {
    var script = try Script(.parties)
    let all = script.list.rows.count
    try script.press("s v o l l e y esc")
    #expect(script.list.rows.count == all)
    #expect(script.list.filter.text.isEmpty)
  }

  @Test func `no hit says how to see everything`() throws {
    var script = try Script(.parties)
    try script.press("s")
    try script.type("qqq")
    #expect(script.list.rows.isEmpty)
    #expect(script.screen.contains("Ingen träff. Enter söker i allt. Esc visar alla."))
  }

  @Test func `headings stay only where they have rows`() throws {
    var script = try Script(.followUps)
    try script.press("s")
    try script.type("öppettider")
    #expect(script.list.rows.count { $0.isHeading } == 1)
    #expect(script.list.position.count == 1)
    #expect(script.list.focused?.isHeading == false)
  }

  @Test func `each place keeps its own filter and focus`() throws {
    var script = try Script(.parties)
    try script.press("s v o l l e y enter 4 down down 1")
    #expect(script.list.filter.text == "volley")
    try script.press("4")
    #expect(script.list.filter.text.isEmpty)
    #expect(script.list.position.index == 3)
  }

  @Test(.timeLimit(.minutes(1)))
  func `a very long paste is searched for in part, and drawn no slower than a short one`() throws {
    var script = try Script(.parties)
    try script.press("s")
    try script.send(.event(.paste(String(repeating: "klistrad ", count: 7_000))))
    #expect(script.list.filter.text.count == 200)
    try script.press("escape e")
    try script.send(.event(.paste(String(repeating: "klistrad ", count: 7_000))))
    try script.press("left left home end")
  }
}
