import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// What has no room is left out whole; no date, number or count is cut.
struct WholePartsTests {
  @Test(arguments: [
    (72, "Möte ons 2026-03-18 kl. 15–17, Teams. Kallelse skickad 2026-03-11."),
    (50, "Möte ons 2026-03-18 kl. 15–17, Teams."), (36, "Möte ons 2026-03-18 kl. 15–17"),
    (27, "Möte ons 2026-03-18 kl."), (14, "Möte ons…"),
  ])
  func `facts go whole, the last first`(width: Int, shown: String) {
    let text = "Möte ons 2026-03-18 kl. 15–17, Teams. Kallelse skickad 2026-03-11."
    #expect(wholeParts(text, to: width) == shown)
  }

  /// Every number of four digits and more that the screen shows stands in it whole somewhere.
  @Test(
    arguments: Place.tabs.filter { $0 != .meeting },
    [Size(width: 80, height: 24), Size(width: 60, height: 20), Size(width: 40, height: 12)])
  func `no screen cuts a date`(place: Place, size: Size) throws {
    for language in Language.allCases {
      let script = try Script(place, size: size, ViewSettings(language: language))
      let cut = script.rows.flatMap { $0.split(separator: " ") }.filter { word in
        word.hasSuffix("…") && word.contains(where: \.isNumber)
      }
      #expect(cut == [])
    }
  }

  @Test func `a count in row 2 is whole also beside what is chosen`() throws {
    var script = try Script(.followUps)
    try script.press("v down v")
    #expect(script.rows[1].contains("3 av 6 åtaganden"))
    #expect(!script.rows[1].contains("…"))
  }

  @Test func `progress on the start view is told in whole counts`() throws {
    var script = try Script(.today)
    try script.press("end")
    #expect(script.list.focused == .progress(.followUp))
    #expect(script.rowOfCursor.contains("Uppföljning 2025: 3 av 6 åtaganden "))
  }

  @Test(arguments: [Size.usual, Size(width: 60, height: 20), Size(width: 40, height: 12)])
  func `a column of the board keeps its count and its brackets`(size: Size) throws {
    var script = try Script(.plan, size: size)
    try script.press("g g g")
    for _ in 0..<6 {
      let heading = try #require(script.screen.split(separator: "[").last)
      #expect(heading.prefix { $0 != "]" }.hasSuffix(")"))
      try script.press("right")
    }
  }

  @Test(arguments: [Size.usual, Size(width: 60, height: 20), Size(width: 40, height: 12)])
  func `pictures wrap their sentences and keep what a body lacks`(size: Size) throws {
    for id in ["coverageMap", "bodies"] as [CommandID] {
      var script = try Script(id == "bodies" ? .parties : .plan, size: size)
      try script.send(.command(id))
      guard let picture = script.model.shownPicture else {
        Issue.record("no picture")
        return
      }
      let lines = script.model.lines(of: picture, width: size.width - 2).lines
      #expect(lines.filter { columns(of: $0.text) > size.width - 2 }.map(\.text) == [])
    }
  }
}
