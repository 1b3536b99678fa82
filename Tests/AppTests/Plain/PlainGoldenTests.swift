import App
import Domain
import Terminal
import TestSupport
import Testing

/// The places in plain reading, word for word.
struct PlainGoldenTests {
  @Test(arguments: Place.tabs, [Size.usual, Size(width: 40, height: 12)])
  func `a place in plain reading is kept as a text`(place: Place, size: Size) throws {
    let keys = place == .meeting ? "5 tab tab" : ""
    let script = try PlainTests.script(
      place == .meeting ? .today : place, keys, size, ViewSettings(isPlain: true))
    try Golden.compare(script.screen, with: "plain-\(place.name).\(size.width)x\(size.height).sv")
  }

  @Test(arguments: Place.tabs)
  func `a place in plain reading is kept as a text in English`(place: Place) throws {
    let keys = place == .meeting ? "5 tab tab" : ""
    let settings = ViewSettings(language: .english, isPlain: true)
    let script = try PlainTests.script(
      place == .meeting ? .today : place, keys, .usual, settings)
    try Golden.compare(script.screen, with: "plain-\(place.name).80x24.en")
  }
}
