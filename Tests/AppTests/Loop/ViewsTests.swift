import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// Saved views and exports of a list.
struct ViewsTests {
  private func saved() throws -> Script {
    var script = try Script(.parties)
    try script.press("g s")
    try script.type("typ:nämnd ")
    try script.press("enter o down enter S +")
    try script.type("Nämnderna")
    try script.press("ctrl-s")
    return script
  }

  @Test func `a view keeps group, filter and order, and follows the book`() throws {
    let script = try saved()
    #expect(script.sentence == "Lade till vyn Nämnderna. u ångrar.")
    let rows = script.list.rows
    var other = try Script(.today, book: script.model.book)
    try other.press("S enter")
    #expect(other.model.place == .parties)
    #expect(other.list.rows == rows)
    #expect(other.list.filter.text == "typ:nämnd ")
    #expect(other.model.parties.group == .municipality)
    #expect(other.rows[2].contains("Anslutning ▲"))
  }

  @Test(arguments: ["nämnderna", "vy", "view"])
  func `a view is found in the palette by its name`(query: String) throws {
    let saved = try saved()
    var other = try Script(.today, book: saved.model.book)
    try other.press(":")
    try other.type(query)
    #expect(other.screen.contains("Vy: Nämnderna"))
    while !other.screen.contains("> Vy: Nämnderna") { try other.press("down") }
    try other.press("enter")
    #expect(other.model.place == .parties && other.model.overlays.isEmpty)
    #expect(other.list.rows == saved.list.rows)
  }

  @Test func `a view is renamed and removed, and undo brings it back`() throws {
    var script = try saved()
    try script.press("S e")
    try script.type(" i vår")
    try script.press("ctrl-s")
    #expect(script.model.book.savedViews.map(\.name) == ["Nämnderna i vår"])
    try script.press("S del")
    #expect(script.model.book.savedViews.isEmpty)
    try script.press("u u")
    #expect(script.model.book.savedViews.map(\.name) == ["Nämnderna"])
  }

  @Test func `a view of the same name takes its place`() throws {
    var script = try saved()
    try script.press("esc S +")
    try script.type("nämnderna")
    try script.press("ctrl-s")
    #expect(script.model.book.savedViews.count == 1)
    #expect(script.model.book.savedViews.first?.text?.hasSuffix("filter=") == true)
  }

  @Test(arguments: [
    SavedView(list: "parties", group: "affiliated", order: nil, filter: "a=b;c"),
    SavedView(
      list: "agenda.matters", group: nil,
      order: ListOrder(column: "received", isDescending: true), filter: ""),
  ])
  func `a view reads back as it was written`(view: SavedView) {
    #expect(SavedView(text: view.text) == view)
  }

  @Test(arguments: ["", "=", ";;;", "group=a", "list"]) func `a text that is no view is none`(
    text: String
  ) {
    #expect(SavedView(text: text) == nil)
  }

  /// What stands in people's books.
  @Test func `groups are kept by names that do not change`() {
    #expect(
      PartiesState.Group.allCases.map { "\($0)" }
        == ["all", "municipality", "civilSociety", "shouldJoin", "affiliated"])
    #expect(
      FollowUpsState.Group.allCases.map { "\($0)" }
        == ["all", "commitments", "activities", "actions", "late"])
    #expect(
      PlanState.Grouping.allCases.prefix(5).map { "\($0)" }
        == ["status", "halfYear", "commitment", "principle", "side"])
  }

  // MARK: Files

  @Test func `what is shown is written with its heads, under the name asked for`() throws {
    var script = try Script(.parties)
    try script.press("s")
    try script.type("volley")
    try script.press("enter x ctrl-u")
    try script.type("ut.csv")
    try script.press("ctrl-s")
    guard case .exportTable("ut.csv", let rows) = script.effects.last else {
      Issue.record("nothing was asked to be written")
      return
    }
    #expect(rows.count == 2)
    #expect(rows[0].prefix(2) == ["Namn", "Anslutning"])
    #expect(rows[1][0] == "Örebro Volleyboll Sällskap")
  }

  @Test(arguments: [
    (ExportReport.written(file: "ut.csv", rows: 2), "2 rader skrevs till ut.csv."),
    (.exists(file: "ut.csv"), "ut.csv finns redan och skrivs inte över. Välj ett annat namn."),
  ])
  func `how it went is said`(report: ExportReport, sentence: String) throws {
    var script = try Script(.parties)
    try script.send(.exported(report))
    #expect(script.sentence == sentence)
  }

  @Test func `addresses of what is shown stand on one line to copy`() throws {
    var script = try Script(.parties)
    try script.press("s")
    try script.type("med:epost ")
    try script.press("enter k")
    let count = script.screen.count { $0 == "@" }
    #expect(count > 10)
    #expect(script.rows[0].contains("\(count) adresser"))
    #expect(script.rows[0].contains(", 0 utan: Raderna som visas"))
    #expect(script.screen.count { $0 == ";" } == count - 1)
    #expect(!script.screen.contains("│"))
    #expect(script.model.view().cursor?.row == 2)
  }

  @Test func `g on the page goes on to the joined, the municipality and the seats`() throws {
    var script = try Script(.parties)
    try script.press("k g")
    let joined = script.model.book.parties.all.filter {
      script.model.world.affiliation(of: $0.id)?.status == .affiliated
    }
    let with = joined.flatMap { party -> [String] in
      let own = script.model.index.contacts(of: party.id).compactMap(\.email)
      return own.isEmpty ? party.sharedEmail?.mailAddresses ?? [] : own
    }
    #expect(script.rows[0].contains(" utan: Anslutna"))
    let shown = script.rows.joined()
    #expect(with.allSatisfy { shown.contains($0) })
    try script.press("g")
    #expect(script.rows[0].contains(" utan: Kommunens sida"))
    try script.press("g")
    #expect(script.rows[0].hasPrefix("12 adresser, 3 utan: Samverkansrådet"))
    #expect(script.screen.contains("ada@exempel.example; "))
    try script.press("g g g")
    #expect(script.rows.last?.contains("g Nästa grupp") == true)
  }

  @Test func `contact points come before the shared mailbox`() throws {
    var book = try Example.start().book
    let party = try #require(book.parties.all.first { $0.name.hasPrefix("Wadmalens") })
    for (number, name) in [(1, "Vera Påhittad"), (2, nil)] as [(UInt64, String?)] {
      let id = Identifier<ContactPoint>(RawIdentifier(high: 9, low: number))
      var contact = ContactPoint(id: id, party: party.id, label: "Styrelsen")
      contact.email = "\(number)@wadmal.example"
      contact.name = name
      book.apply(contact.creation)
    }
    var script = try Script(.parties, book: book)
    try script.press("s")
    try script.type("wadmal")
    try script.press("enter k")
    #expect(script.screen.contains("1@wadmal.example; 2@wadmal.example"))
  }

  @Test func `a group in which nobody has an address says where one is written`() throws {
    var script = try Script(.parties)
    try script.press("s")
    try script.type("wadmal")
    try script.press("enter k")
    #expect(script.rows[0].hasPrefix("0 adresser, 1 utan"))
    #expect(script.rows[2].hasPrefix("Ingen här har någon adress."))
  }
}
