import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// What a form opens and grows: lists of choices, texts of several lines, records it warns of.
struct FormSheetTests {
  @Test func `Enter on a choice opens its list, found by typing`() throws {
    var script = try Script(.parties)
    try script.press("+ tab tab enter")
    #expect(script.screen.contains("> Ideell förening"))
    try script.type("stif")
    try script.press("enter")
    #expect(script.screen.contains("< Stiftelse >"))
    #expect(script.form?.focusedField?.spec.name == "kind")
  }

  @Test func `several principles are ticked in one list`() throws {
    var script = try Script(.plan)
    try script.press("+ tab tab tab tab tab enter")
    #expect(script.screen.contains("> [ ] P1 "))
    try script.press("enter down down enter")
    #expect(script.screen.contains("> [x] P3 "))
    try script.press("esc")
    let field = try #require(script.form?.focusedField)
    #expect(field.spec.name == "principles")
    guard case .several(_, let chosen, _) = field.input else {
      Issue.record("not several")
      return
    }
    #expect(chosen == [0, 2])
  }

  @Test func `an optional choice can be emptied from its list`() throws {
    var script = try Script(.parties)
    try script.press("a enter up enter")
    #expect(!script.screen.contains("< inte angivet >"))
    try script.press("enter i n t e enter")
    #expect(script.screen.contains("< inte angivet >"))
  }

  @Test func `a note keeps the lines that were typed and pasted`() throws {
    var script = try Script(.parties)
    try script.press("n ctrl-u")
    try script.type("Första raden")
    try script.press("enter")
    try script.send(.event(.paste("andra\ntredje")))
    #expect(script.screen.contains("[Första raden "))
    #expect(script.screen.contains("[tredje "))
    try script.press("ctrl-s")
    #expect(script.focusedParty?.note == "Första raden\nandra\ntredje")
  }

  @Test(arguments: FrameTests.sizes) func `the caret of a long text is in sight`(
    size: Size
  ) throws {
    var script = try Script(.parties, size: size)
    try script.press("n ctrl-u")
    try script.send(.event(.paste((1...60).map { "rad nummer \($0)" }.joined(separator: "\n"))))
    let cursor = try #require(script.model.view().cursor)
    #expect(script.rows[cursor.row].contains("[rad nummer 60"))
    #expect(script.screen.contains("[ Spara ]"))
    try script.press("up up up home")
    let above = try #require(script.model.view().cursor)
    #expect(script.rows[above.row].dropFirst(above.column).hasPrefix("rad nummer 57"))
  }

  @Test func `what is typed is there after the window has changed`() throws {
    var script = try Script(.parties)
    try script.press("n ctrl-u a enter b")
    let form = script.form
    for size in FrameTests.sizes { try script.send(.event(.resized(size))) }
    #expect(script.form == form)
  }

  @Test func `a party of the same name is shown from its warning`() throws {
    var script = try Script(.parties)
    try script.press("+")
    try script.type("Exempelföreningen Ån")
    try script.press("tab shift-tab")
    #expect(script.screen.contains("! Liknar: Exempelföreningen Ån (ansluten 2024)"))
    #expect(
      script.screen.contains("! Liknar: Exempelföreningen Ån. Enter på raden visar den."))
    try script.press("shift-tab shift-tab shift-tab")
    #expect(script.form?.focus == .similar(0))
    #expect(script.screen.contains("> Liknar: Exempelföreningen Ån."))
    try script.press("enter")
    guard case .page(let page) = script.model.overlays.last else {
      Issue.record("no page")
      return
    }
    #expect(page.title[.swedish] == "Exempelföreningen Ån")
    try script.press("esc")
    #expect(script.form?.text("name") == "Exempelföreningen Ån")
  }

  @Test(arguments: [
    ("31 april", "31 april finns inte. Menade du 30 april?"),
    ("31/4", "31/4 finns inte. Menade du 30/4?"),
  ])
  func `a day that is not in the calendar is answered as it was typed`(
    text: String, sentence: String
  ) throws {
    var script = try Script(.parties)
    try script.press("a tab ctrl-u")
    try script.type(text)
    try script.press("tab")
    #expect(script.form?.fields[1].problem?.sentence[.swedish] == sentence)
  }

  @Test func `who has not joined is marked among those found`() throws {
    var script = try Script(.parties)
    try script.press("+ N tab tab tab tab tab tab tab tab")
    try script.type("rådhus")
    #expect(script.screen.contains("> Örebro Rådhus AB, ej ansluten"))
  }

  @Test func `the question counts one changed field as one`() throws {
    var script = try Script(.parties)
    try script.press("+ a esc")
    #expect(script.screen.contains("Ny part: 1 fält ändrat."))
  }
}
