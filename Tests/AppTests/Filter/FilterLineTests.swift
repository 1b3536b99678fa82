import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// The line a filter is typed in: completion, candidates, counts, and the way out of no hit.
struct FilterLineTests {
  private func typing(_ text: String, in place: Place = .parties) throws -> Script {
    var script = try Script(place)
    try script.press("s")
    try script.type(text)
    return script
  }

  @Test func `Tab completes a field word and then goes round in its values`() throws {
    var script = try typing("sta")
    #expect(script.rows[2] == " Tab: läge:")
    try script.press("tab")
    #expect(script.list.filter.text == "läge:")
    #expect(script.rows[2].hasPrefix(" Tab: \"ej ansluten\"  tillfrågad  anmäld"))
    try script.press("tab")
    #expect(script.list.filter.text == "läge:\"ej ansluten\" ")
    try script.press("tab tab")
    #expect(script.list.filter.text == "läge:anmäld ")
    try script.press("shift-tab shift-tab shift-tab")
    #expect(script.list.filter.text == "läge:avslutad ")
  }

  @Test(arguments: [
    ("sida:k", "sida:kommun "), ("-typ:nä", "-typ:nämnd "), ("utan:ep", "utan:epost "),
    ("status:ansluten,anm", "status:ansluten,anmäld "), ("sak", "saknas "),
    ("hjälm sid", "hjälm sida:"),
    ("saknas:n", "saknas:nej "), ("sedan:<3", "sedan:<3"),
  ])
  func `what is typed is completed where the caret stands`(typed: String, whole: String) throws {
    var script = try typing(typed)
    try script.press("tab")
    #expect(script.list.filter.text == whole)
  }

  @Test func `an empty line offers every field`() throws {
    var script = try typing("")
    #expect(script.model.shownCandidates == nil)
    try script.press("tab")
    #expect(script.list.filter.text == "namn:")
    #expect(script.model.shownCandidates?.words.contains("läge:") == true)
  }

  @Test func `candidates are in the language of the screen`() throws {
    var script = try Script(.followUps, ViewSettings(language: .english))
    try script.press("s d u tab")
    #expect(script.list.filter.text == "due:")
    #expect(script.rows[2].contains("today"))
  }

  @Test(arguments: [20, 40, 60, 80, 140]) func `candidates are shown whole or not at all`(
    width: Int
  ) throws {
    var script = try Script(.parties, size: Size(width: max(60, width), height: 24))
    try script.press("s tab")
    let shown = script.rows[2].prefix { $0 != "│" }.split(separator: " ").dropFirst()
    let words = Set(try #require(script.model.shownCandidates).words.map(\.trimmed))
    #expect(shown.allSatisfy { words.contains(String($0)) || $0 == "…" })
  }

  @Test func `the line tells how many of all are left`() throws {
    var script = try typing("exempel")
    let count = script.list.position.count
    #expect(script.rows[1].hasSuffix("\(count) av \(script.list.total)"))
    try script.press("enter")
    #expect(script.rows[1].hasSuffix("\(count) av \(script.list.total)"))
  }

  @Test func `the keys of the line are told while it is open`() throws {
    let script = try typing("ex")
    #expect(script.rows[23].hasPrefix(" Enter Klar  Tab Fyll i  Esc Visa alla"))
  }

  @Test func `on the smallest screen the line takes the row of the heads`() throws {
    var script = try Script(.parties, size: Size(width: 40, height: 12))
    try script.press("s")
    try script.type("vol")
    #expect(script.rows[1].contains("sök: vol"))
    #expect(script.model.view().cursor?.row == 1)
  }

  // MARK: Focus

  @Test func `the first hit has the focus while a filter is typed`() throws {
    var script = try Script(.parties)
    try script.press("end s")
    try script.type("exem")
    #expect(script.list.position.index == 1)
    try script.press("backspace backspace backspace backspace")
    #expect(script.list.position.index == script.list.total)
  }

  @Test func `a row that passes the filter keeps the focus, also one moved to`() throws {
    var script = try typing("exempel")
    try script.press("down down")
    let wanted = script.list.focused
    try script.press("s")
    #expect(script.list.rows.contains { $0 == wanted } == (script.list.focused == wanted))
    try script.press("backspace")
    #expect(script.list.focused == wanted)
  }

  @Test(arguments: [Place.parties, .followUps, .plan])
  func `Esc goes back to where one stood`(place: Place) throws {
    var script = try Script(place)
    try script.press(place == .plan ? "right right" : "end")
    let stood = script.list.focused
    try script.press("s")
    try script.type("a")
    try script.press("down esc")
    #expect(script.list.focused == stood)
  }

  @Test func `the board turns to the first column with a hit`() throws {
    var script = try Script(.plan)
    let last = try #require(script.model.boardColumns().last { !$0.cards.isEmpty }?.cards.first)
    try script.press("s")
    try script.type(last.title)
    #expect(script.list.focused == .entity(last.reference))
  }

  // MARK: Everywhere

  @Test func `Enter on no hit searches everything, and a hit opens its place with its row`() throws
  {
    var script = try typing("lokal")
    #expect(script.list.rows.isEmpty)
    #expect(script.screen.contains("Ingen träff. Enter söker i allt. Esc visar alla."))
    try script.press("enter")
    guard case .picker(let picker) = script.model.overlays.last else {
      Issue.record("nothing searches everything")
      return
    }
    #expect(Set(picker.items.map(\.extra)).isSuperset(of: ["Ärende", "Aktivitet"]))
    let first = try #require(picker.items.first)
    try script.press("enter")
    #expect(script.model.place == .agenda)
    #expect(script.model.list.focused?.reference?.kind == .matters)
    let shown = script.model.list.focused.map { script.model.cells(of: $0).texts } ?? []
    #expect(shown.contains { first.title.hasSuffix($0) })
  }

  @Test func `the search narrows as it is typed and can ask for fields`() throws {
    var script = try Script(.today)
    try script.send(.command("searchEverywhere"))
    try script.type("typ:hinder ")
    guard case .picker(let picker) = script.model.overlays.last else { return }
    #expect(!picker.items.isEmpty)
    #expect(picker.items.allSatisfy { $0.extra == "Ärende" })
  }
}
