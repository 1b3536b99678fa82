import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// `k`: what is shown, as text to copy out of the terminal.
struct CopyPageTests {
  @Test func `an answer to the reporter tells what became of the matter`() throws {
    var script = try Script(.agenda, size: Size(width: 100, height: 40))
    let matter = try #require(script.model.book.matters.all.first { $0.number == "2025-03" })
    try script.send(.command(.group))
    try script.press("s")
    try script.type("2025-03")
    try script.press("enter k")
    #expect(script.screen.contains("Till: Påhittade områdesnätverket Väster, vaster@"))
    #expect(script.screen.contains("Ni anmälde den \(matter.receivedDate.text) ”\(matter.title)”"))
    #expect(script.screen.contains("Utfall: bordläggs."))
    #expect(script.screen.contains("Beslut: "))
    try script.press("esc space")
    #expect(script.model.book.matters[matter.id]?.feedbackDate == script.model.now.day)
  }

  @Test func `an answer about a matter that waits says that it waits`() throws {
    var script = try Script(.agenda, size: Size(width: 100, height: 40))
    try script.press("g home k")
    #expect(script.screen.contains("väntar på att tas upp på ett möte."))
    #expect(!script.screen.contains("Utfall"))
  }

  @Test func `a point without a matter has nobody to answer`() throws {
    var script = try Script(.agenda)
    try script.press("home k")
    #expect(script.model.overlays.isEmpty)
    #expect(!script.sentence.isEmpty)
  }

  @Test(arguments: [Place.today, .followUps])
  func `the rows of a place are sentences, and a long page says how far one is`(
    place: Place
  ) throws {
    var script = try Script(place, size: Size(width: 60, height: 20))
    try script.press("k")
    #expect(script.rows[0].contains(/rad 1 av \d+/))
    #expect(script.rows[2...].allSatisfy { !$0.contains("│") })
    try script.press("down")
    #expect(script.rows[0].contains("rad 2 av "))
  }

  @Test func `the addresses are counted by party, under the name of their rows`() throws {
    var script = try Script(.parties)
    try script.press("k")
    let title = script.rows[0]
    #expect(title.contains("Raderna som visas"))
    let counts = try #require(title.firstMatch(of: /(\d+) adresser(?: till (\d+))?, (\d+) utan/))
    let reached = try #require(Int(counts.2 ?? counts.1))
    #expect(try reached + #require(Int(counts.3)) == script.list.total)
    try script.press("esc space down space k")
    #expect(script.rows[0].contains("De valda raderna"))
  }

  @Test func `the cursor of a page to copy stands on its text`() throws {
    var script = try Script(.followUps)
    try script.press("k")
    #expect(script.model.view().cursor == Point(column: 0, row: 2))
    try script.press("down")
    #expect(script.model.view().cursor?.row == 2)
  }

  @Test func `chosen rows alone are copied`() throws {
    var script = try Script(.plan)
    try script.press("space k")
    guard case .page(let page) = script.model.overlays.last else {
      Issue.record("no page")
      return
    }
    #expect(page.isForCopying && page.rows.count <= 2)
  }
}
