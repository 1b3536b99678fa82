import Terminal
import TestSupport
import Testing

@testable import App

/// The rows that frame every place.
struct ChromeTests {
  @Test func `the numbers of a place are whole where the path leaves room`() throws {
    let script = try Script(.parties, size: Size(width: 60, height: 20))
    #expect(script.rows[1].hasSuffix("3 av 13 nämnder anslutna"))
  }

  @Test func `a sentence that needs the room of the position gets it`() throws {
    var script = try Script(.parties, size: Size(width: 60, height: 20))
    #expect(script.rows[18].hasSuffix("rad 1 av 78"))
    try script.press("down z")
    #expect(script.rows[18] == " Tangenten z gör inget här. ? visar alla.       rad 2 av 78")
    try script.send(.event(.paste("sju ord")))
    #expect(script.rows[18].hasPrefix(" Klistrade du in text? Tryck s för att söka."))
    try script.press("w")
    #expect(script.rows[17...18].joined(separator: " ").hasPrefix(" Du är i Parter"))
    #expect(!script.rows[17].contains("rad 2 av 78  "))
  }

  @Test func `a sentence too long for its row takes the rule above it, and gives it back`() throws {
    var script = try Script(.parties, size: Size(width: 40, height: 12))
    let rule = script.rows[9]
    try script.press("w")
    let shown = script.rows[2...10].joined(separator: " ").split(separator: " ")
    #expect(script.sentence.split(separator: " ").allSatisfy(shown.contains))
    #expect(!script.screen.contains("─"))
    try script.press("z")
    #expect(script.rows[9] == " Tangenten z gör inget här. ? visar")
    #expect(script.rows[10].hasPrefix(" alla."))
    try script.press("down")
    #expect(script.rows[9] == rule)
  }

  @Test(arguments: Place.tabs.filter { $0 != .plan })
  func `the place shown is in brackets`(place: Place) throws {
    for width in [40, 60, 80, 140] {
      let script = try Script(place, size: Size(width: width, height: 24))
      #expect(script.rows[0].contains("[\(script.model.place.rawValue) "))
      #expect(script.rows[0].hasSuffix(width < 60 ? " Sparat" : " Allt är sparat"))
    }
  }
}
