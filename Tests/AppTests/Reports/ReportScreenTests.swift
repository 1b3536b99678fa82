import Domain
import TestSupport
import Testing

@testable import App

/// Reports asked for, shown and saved on the screen.
struct ReportScreenTests {
  private let text = ReportText(
    request: ReportRequest(.register), title: Phrase(verbatim: "Anslutna parter 2026-03-17"),
    lines: ["26 parter"], fileName: "Anslutna parter 2026-03-17")

  @Test(arguments: [
    (Place.parties, ReportName.register), (.plan, .annualProcess), (.agenda, .notice),
    (.followUps, .yearly),
  ])
  func `every place has a page of its own`(place: Place, name: ReportName) throws {
    var script = try Script(place)
    try script.send(.command("asPage"))
    guard case .makeReport(let request, .swedish)? = script.effects.last else {
      Issue.record("no report asked for")
      return
    }
    #expect(request.name == name)
    #expect((request.meeting != nil) == (place == .agenda))
  }

  @Test(arguments: ReportName.allCases)
  func `every report has its command, from every place`(name: ReportName) throws {
    #expect(
      Place.tabs.allSatisfy { place in
        CommandTable.commands(in: place).count { $0.id == .report(name) } == 1
      })
  }

  @Test func `a page is read, named and saved in the form chosen`() throws {
    var script = try Script(.parties)
    try script.send(.reportMade(text))
    #expect(script.screen.contains("26 parter"))
    #expect(script.screen.contains("x Spara till fil"))
    try script.press("x tab right ctrl-s")
    let file = ReportFile(path: "Anslutna parter 2026-03-17.fodt", format: .fodt)
    #expect(script.effects.last == .writeReport(text.request, .swedish, file))
    try script.send(.reportWritten(text.request, file, .written("/hem/Anslutna.fodt")))
    #expect(script.sentence == "Sparade /hem/Anslutna.fodt")
  }

  @Test func `a file that is there is replaced only on a yes, and the safe answer is first`() throws
  {
    var script = try Script(.parties)
    let file = ReportFile(path: "a.txt", format: .txt)
    try script.send(.reportWritten(text.request, file, .isThere("/hem/a.txt")))
    var other = script
    try script.press("enter")
    #expect(script.effects == [])
    #expect(script.model.overlays.isEmpty)
    try other.press("right enter")
    let replacing = ReportFile(path: "a.txt", format: .txt, replaces: true)
    #expect(other.effects == [.writeReport(text.request, .swedish, replacing)])
  }

  @Test func `without a meeting there is nothing to call to`() throws {
    var script = try Script(.agenda, book: Book())
    try script.send(.command(.report(.notice)))
    #expect(script.effects == [])
    #expect(!script.sentence.isEmpty)
  }

  @Test func `an extract is about the row's party`() throws {
    var script = try Script(.parties)
    let focused = try #require(script.list.focused?.reference)
    try script.send(.command(.report(.extract)))
    #expect(
      script.effects == [.makeReport(ReportRequest(.extract, subject: focused), .swedish)])
  }
}
