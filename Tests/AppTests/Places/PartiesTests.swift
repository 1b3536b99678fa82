import Domain
import TestSupport
import Testing

@testable import App

/// The register.
struct PartiesTests {
  @Test func `g goes round the groups and says which is shown`() throws {
    var script = try Script(.parties)
    var shown: [PartiesState.Group] = []
    for _ in PartiesState.Group.allCases {
      try script.press("g")
      shown.append(script.model.parties.group)
    }
    #expect(shown == Array(PartiesState.Group.allCases.dropFirst()) + [.all])
    #expect(script.sentence == "Visar alla: 78 st.")
  }

  @Test func `a group holds the parties it names and no others`() throws {
    var script = try Script(.parties)
    try script.press("g")
    let parties = script.list.rows.compactMap { row in
      row.reference.flatMap { script.model.book.parties[Identifier($0.id)] }
    }
    #expect(parties.allSatisfy { $0.side == .municipality })
    #expect(parties.count == script.model.book.parties.all.count { $0.side == .municipality })
  }

  @Test func `parties stand in Swedish order`() throws {
    let script = try Script(.parties)
    let names = script.list.rows.compactMap { row in
      row.reference.flatMap { script.model.book.parties[Identifier($0.id)]?.name }
    }
    #expect(names == names.sorted { SwedishOrder($0) < SwedishOrder($1) })
    #expect(names.last?.hasPrefix("Ö") == true)
  }

  @Test func `chosen rows are marked, counted and kept through a filter`() throws {
    var script = try Script(.parties)
    try script.press("space down space")
    #expect(script.rows.count { $0.dropFirst(2).hasPrefix("*  ") } == 2)
    #expect(script.rows[1].contains("2 valda"))
    try script.press("s q q q esc")
    #expect(script.list.chosen.count == 2)
    try script.press("V")
    #expect(script.list.chosen.count == 78)
    try script.press("V")
    #expect(script.list.chosen.isEmpty)
  }

  @Test func `addresses of the chosen stand on one line, and those without are counted`() throws {
    var script = try Script(.parties)
    try script.press("space down down down down down space k")
    #expect(script.screen.contains("1 adress, 1 utan"))
    #expect(script.screen.contains("styrelsen@an.example"))
  }

  @Test func `affiliating takes one form and one undo step`() throws {
    var script = try Script(.parties)
    let party = try #require(script.focusedParty)
    try script.press("a ctrl-s")
    let affiliation = script.model.world.affiliation(of: party.id)
    #expect(affiliation?.status == .affiliated)
    #expect(affiliation?.receivedDate == affiliation?.confirmedDate)
    #expect(script.sentence.hasSuffix("ansluten. u ångrar."))
    try script.press("u")
    #expect(script.model.world.affiliation(of: party.id) == nil)
  }

  @Test func `a contact point belongs to the focused party`() throws {
    var script = try Script(.parties)
    let party = try #require(script.focusedParty)
    try script.send(.command("contacts"))
    try script.type("Kansliet")
    try script.press("ctrl-s")
    #expect(script.model.index.contacts(of: party.id).map(\.label) == ["Kansliet"])
  }

  @Test func `a second note begins on its own line, and looking at them is no change`() throws {
    var script = try Script(.parties)
    let focused = try #require(script.list.focused?.reference)
    let party = try #require(Identifier<Party>(focused))
    for note in ["Första", "Andra"] {
      try script.press("n")
      try script.type(note)
      try script.press("ctrl-s")
    }
    #expect(script.sentence.hasSuffix(". u ångrar."))
    #expect(script.model.book.parties[party]?.note == "Första\nAndra")
    try script.press("n esc")
    #expect(script.model.overlays.isEmpty)
    try script.press("i")
    #expect(script.screen.contains("Notering: Första → Första / Andra"))
  }

  @Test func `a note is found in the history of its party`() throws {
    var script = try Script(.parties)
    try script.press("n")
    try script.type("Ringde")
    try script.press("ctrl-s i")
    #expect(script.screen.contains("Notering: – → Ringde"))
    #expect(script.screen.contains("2026-03-17 07.32  Testaren  Notering på"))
  }
}
