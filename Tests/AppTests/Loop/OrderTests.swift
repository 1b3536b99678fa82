import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// Ordering by any column.
struct OrderTests {
  private func ordered(_ place: Place, _ columns: String...) throws -> Script {
    var script = try Script(place)
    for column in columns {
      try script.press("o")
      try script.type(column)
      try script.press("enter")
    }
    return script
  }

  private func parties(_ script: Script) -> [Party] {
    script.list.rows.compactMap { row in
      row.reference.flatMap { script.model.book.parties[Identifier($0.id)] }
    }
  }

  @Test func `text stands in Swedish order, and the same column again turns it round`() throws {
    let names = try parties(ordered(.parties, "namn")).map { SwedishOrder($0.name) }
    #expect(names == names.sorted())
    let turned = try parties(ordered(.parties, "namn", "namn")).map { SwedishOrder($0.name) }
    #expect(turned == names.reversed())
  }

  @Test func `closed values stand in their own order`() throws {
    let script = try ordered(.parties, "typ")
    let places = parties(script).map { PartyKind.position(of: $0.kind) }
    #expect(places == places.sorted())
    #expect(Set(places).count > 3)
  }

  @Test func `rows that say nothing come last both ways`() throws {
    for script in [try ordered(.parties, "sedan"), try ordered(.parties, "sedan", "sedan")] {
      let days = script.list.rows.map { script.model.cells(of: $0).cell("since")?.text }
      let said = days.prefix { $0 != nil }
      #expect(!said.isEmpty)
      #expect(days.dropFirst(said.count).allSatisfy { $0 == nil })
    }
  }

  @Test func `the head tells the column and the way`() throws {
    #expect(try ordered(.parties, "sedan").rows[2].contains("Sedan ▲"))
    let script = try ordered(.parties, "sedan", "sedan")
    #expect(script.rows[2].contains("Sedan ▼"))
    #expect(script.sentence == "Sorterat efter Sedan, fallande. o och Enter vänder.")
  }

  @Test func `the focus stays on its record`() throws {
    var script = try Script(.parties)
    try script.press("down down down")
    let focused = script.list.focused
    try script.press("o down down down enter")
    #expect(script.list.focused == focused)
  }

  @Test func `each list keeps its own order`() throws {
    var script = try ordered(.parties, "typ")
    try script.press("4")
    #expect(!script.screen.contains("▲"))
    try script.press("1")
    #expect(script.rows[2].contains("Typ ▲") || script.model.shownColumns[4].head.sv == "Typ ▲")
  }

  @Test func `groups stay together`() throws {
    let script = try ordered(.followUps, "ansvarig")
    #expect(script.list.rows.count { $0.isHeading } == 3)
    #expect(script.list.rows.first == .heading(0))
    let kinds = script.list.rows.compactMap { $0.reference?.kind }
    #expect(kinds == kinds.filter { $0 == .activities } + kinds.filter { $0 == .followups })
  }

  @Test func `the usual order comes back`() throws {
    var script = try Script(.parties)
    let usual = script.list.rows
    try script.press("o down down enter")
    try script.press("o end")
    try script.type("vanlig")
    try script.press("enter")
    #expect(script.list.rows == usual)
    #expect(!script.screen.contains("▲"))
  }
}
