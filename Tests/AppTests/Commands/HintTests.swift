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
      let shown = script.model.footerHints.fitting(width, in: language)
      #expect(row == " " + shown.map { $0.text(in: language) }.joined(separator: "  "))
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

  @Test(arguments: Place.tabs, Language.allCases)
  func `undo, menu and help stay at every width`(place: Place, language: Language) throws {
    let script = try Script(place, ViewSettings(language: language))
    let all = script.model.footerHints
    for width in 20...200 {
      let shown = all.fitting(width, in: language)
      let row = " " + shown.map { $0.text(in: language) }.joined(separator: "  ")
      #expect(columns(of: row) <= width)
      #expect(shown.filter(\.isPinned).map(\.label) == all.filter(\.isPinned).map(\.label))
      let whole = shown.filter { !$0.isBare }
      #expect(whole.allSatisfy(all.contains))
    }
    #expect(all.fitting(200, in: language) == all)
  }

  @Test func `saving and leaving a form are told at 40 columns`() throws {
    var script = try Script(.parties, size: Size(width: 40, height: 12))
    try script.press("a")
    #expect(script.rows.last == " Enter Lista  Ctrl-S Spara  Esc Avbryt")
  }

  @Test func `what is refused now is no hint`() throws {
    var script = try Script(.followUps, ViewSettings(isReadOnly: true))
    #expect(!script.rows[23].contains("Bocka av"))
    script = try Script(.followUps)
    #expect(script.rows[23].contains("Space Bocka av"))
  }
}

/// The line of hints within a box.
struct BoxHintTests {
  @Test(arguments: [
    (60, "Enter Öppna   + Spara den här   e Byt namn   Esc Stäng"),
    (50, "Enter Öppna   + Spara den här   Esc Stäng"), (30, "Enter Öppna   Esc Stäng"),
    (12, "Esc Stäng"),
  ])
  func `hints that have no room are left out whole, and the way out stays`(
    width: Int, shown: String
  ) {
    let all = "Enter Öppna   + Spara den här   e Byt namn   Esc Stäng"
    #expect(wholeHints(all, to: width) == shown)
  }

  @Test func `no hint in a box is cut at 40 columns`() throws {
    for (place, keys) in PlainTests.ways {
      let script = try PlainTests.script(
        place, keys, Size(width: 40, height: 12), ViewSettings())
      let cut = script.rows.filter { $0.contains("   ") && $0.contains(/(Esc|Enter)[^│]*…/) }
      #expect(cut == [], "\(place) \(keys)")
    }
  }

  @Test func `a long line of the history is read to its end at 40 columns`() throws {
    var script = try Script(.parties, size: Size(width: 40, height: 12))
    try script.press("n")
    try script.type("Ordföranden ringde om lokalen och vill ha besked före sommaren")
    try script.press("ctrl-s i")
    #expect(script.screen.contains("sommaren"))
    #expect(!script.screen.contains("besked f…"))
  }
}
