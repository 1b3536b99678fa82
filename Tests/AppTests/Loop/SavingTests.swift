import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// Whether what is on the screen is on the disk, always in words.
struct SavingTests {
  @Test(arguments: [
    (SaveReport.saved, "Sparat 07.32", false),
    (.savedHereOnly(reason: Phrase(verbatim: "x")), "SPARAT BARA HÄR", true),
    (.notSaved(reason: Phrase(verbatim: "disken är full")), "EJ SPARAT", true),
  ])
  func `the first row says how saving went`(
    report: SaveReport, words: String, isAlarming: Bool
  ) throws {
    var script = try Script(.parties)
    try script.send(.saved(report))
    #expect(script.rows[0].hasSuffix(words))
    #expect(script.model.saving.isAlarming == isAlarming)
  }

  @Test func `a failed save says why, and Ctrl-S says it again`() throws {
    var script = try Script(.parties)
    try script.send(.saved(.notSaved(reason: Phrase(verbatim: "disken är full"))))
    #expect(script.sentence.hasPrefix("EJ SPARAT: disken är full."))
    try script.press("down")
    #expect(script.sentence.isEmpty)
    try script.press("ctrl-s")
    #expect(script.sentence.hasPrefix("EJ SPARAT: disken är full."))
  }

  @Test func `the example says that it is one`() throws {
    var script = try Script(.followUps, ViewSettings(isDemo: true))
    try script.press("space")
    #expect(script.rows[0].hasSuffix("Exempelpärm"))
  }

  @Test(arguments: Language.allCases) func `the example never says that it is saved`(
    language: Language
  ) throws {
    let words = language == .swedish ? "parat" : "aved"
    var script = try Script(.parties, ViewSettings(language: language, isDemo: true))
    try script.press("space space ctrl-s")
    #expect(!script.screen.contains(words) && !script.sentence.isEmpty)
    try script.press("n x ctrl-s")
    #expect(!script.screen.contains(words))
    try script.send(.event(.resized(Size(width: 30, height: 8))))
    #expect(!script.screen.contains(words))
  }

  @Test func `what is only asked to be saved is not called saved`() throws {
    var script = try Script(.parties)
    try script.press("n x ctrl-s")
    #expect(script.sentence.hasPrefix("Noterade på "))
    #expect(script.sentence.hasSuffix(". u ångrar."))
  }
}
