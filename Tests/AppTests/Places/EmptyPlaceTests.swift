import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// A list without rows says why, and what fills it or leads on.
struct EmptyPlaceTests {
  @Test func `a group without parties says how to go on to the next`() throws {
    var script = try Script(.parties, book: Book())
    #expect(script.screen.contains("Inga parter här. + lägger till en"))
    try script.press("g g g g")
    #expect(script.screen.contains("Inga parter i den här gruppen. g visar nästa grupp."))
  }

  @Test func `without a plan the board says how one is made`() throws {
    var script = try Script(.plan, size: Size(width: 40, height: 12), book: Book())
    #expect(script.screen.contains("Ingen plan ännu. Meny › Plan › Ny"))
    #expect(script.screen.contains("gör en;"))
    script = try Script(.plan, book: Book())
    #expect(script.rows[1].contains("Ingen plan ännu. Meny › Plan › Ny plan"))
  }

  @Test func `a first plan is for the two years that hold today`() throws {
    var script = try Script(.plan, book: Book())
    try script.press(":")
    try script.type("ny plan")
    try script.press("enter ctrl-s")
    let plan = try #require(script.model.book.plans.all.first)
    #expect(plan.fromYear == 2026 && plan.toYear == 2027)
    #expect(script.sentence == "Skapade Plan 2026–2027, version 1. u ångrar.")
  }

  @Test func `an agenda made without its standing points gets them, once`() throws {
    var book = Book()
    let id = Identifier<Meeting>(RawIdentifier(high: 1, low: 2))
    let day = try #require(Day(text: "2026-05-26"))
    book.apply(Meeting(id: id, kind: .council, date: day).creation)
    var script = try Script(.agenda, book: book)
    #expect(script.screen.contains("Fasta punkter"))
    try script.send(.command("standingPoints"))
    let count = script.model.book.treatments.count
    #expect(count > 0 && script.list.position.count == count)
    #expect(script.sentence == "Lade in \(count) fasta punkter. u ångrar.")
    try script.send(.command("standingPoints"))
    #expect(script.sentence == Phrase.hasStandingPoints.sv)
    try script.press("u")
    #expect(script.model.book.treatments.count == 0)
  }

  @Test func `a picker in which nothing fits says so`() throws {
    var script = try Script(.agenda)
    try script.press("h")
    try script.type("zzz")
    #expect(script.screen.contains("Inget passar."))
  }

  @Test func `a page longer than its box says how far one has read`() throws {
    var script = try Script(.parties, size: Size(width: 40, height: 12))
    try script.press("s")
    try script.type("exempelföreningen ån")
    try script.press("enter enter down")
    #expect(script.screen.contains(/Esc Stäng +rad 2 av \d+/))
  }

  @Test func `making the book is undone by its own name`() throws {
    let sentence = Phrase.caption(.setUp, name: Phrase("Kommunstyrelsen", "Board"), count: 26)
    #expect(sentence.sv == "Ny pärm")
  }
}
