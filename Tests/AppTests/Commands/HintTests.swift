import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// The last row: what can be done here now.
struct HintTests {
  static let widths = [40, 60, 80, 140]

  @Test(arguments: [Place.today, .parties, .agenda, .followUps], widths)
  func `hints are whole and the pinned ones stay`(place: Place, width: Int) throws {
    for language in Language.allCases {
      let script = try Script(
        place, size: Size(width: width, height: 24), ViewSettings(language: language))
      let row = script.rows.last ?? ""
      #expect(columns(of: row) <= width)
      let words = script.model.footerHints.map { "\($0.label) \($0.words[language])" }
      let shown = words.filter { row.contains($0) }
      #expect(row == " " + shown.joined(separator: "  "))
      #expect(row.hasSuffix(language == .swedish ? "? Hjälp" : "? Help"))
    }
  }

  @Test(arguments: [Place.parties, .followUps], Language.allCases)
  func `the first thing to do is in sight at 40 columns`(
    place: Place, language: Language
  ) throws {
    let script = try Script(
      place, size: Size(width: 40, height: 12), ViewSettings(language: language))
    let first = try #require(script.model.footerHints.first)
    #expect(script.rows.last?.hasPrefix(" \(first.label) \(first.words[language])") == true)
  }

  @Test func `what is refused now is no hint`() throws {
    var script = try Script(.followUps, ViewSettings(isReadOnly: true))
    #expect(!script.rows[23].contains("Bocka av"))
    script = try Script(.followUps)
    #expect(script.rows[23].contains("Space Bocka av"))
  }
}
