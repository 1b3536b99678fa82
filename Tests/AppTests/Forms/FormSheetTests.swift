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

  @Test func `Space ticks the marked row, and a blank is never searched for`() throws {
    var script = try Script(.plan)
    try script.press("+ tab tab tab tab enter down down space")
    #expect(script.screen.contains("> [x] Å3 "))
    try script.press("tab tab space")
    #expect(script.screen.contains("> [x] Å5 "))
    #expect(script.screen.contains("Skriv för att söka   Space Bocka   Esc Stäng"))
    #expect(script.rows.last == " Space Bocka  Esc Stäng")
    try script.press("shift-tab space space esc")
    #expect(script.screen.contains(" >  Å3 Å5"))
    try script.press("tab")
    #expect(script.screen.contains("< Å3 Å5 >"))
  }

  @Test func `a list that one row is taken from begins no search with a blank`() throws {
    var script = try Script(.parties)
    try script.press("+ tab tab enter down")
    let before = script.model.overlays.last
    try script.press("space")
    #expect(script.model.overlays.last == before)
    #expect(script.rows.last == " Enter Välj  Esc Avbryt")
  }

  @Test(arguments: FrameTests.sizes) func `the codes of what is chosen are whole`(
    size: Size
  ) throws {
    var script = try Script(.plan, size: size)
    try script.press("+ tab tab tab tab 1 2 3 4 5 6")
    #expect(script.screen.contains(" >  Å1 Å2 Å3 Å4 Å5 Å6"))
    try script.press("tab")
    guard size.height >= 12 else { return }
    #expect(script.screen.contains("< Å1 Å2 Å3 Å4 Å5 Å6 >"))
  }

  @Test(arguments: FrameTests.sizes, Language.allCases)
  func `what is required stands in words however long the label is`(
    size: Size, language: Language
  ) throws {
    for (place, keys) in [(Place.plan, "+"), (.parties, "+"), (.agenda, "+ enter")] {
      var script = try Script(place, size: size, ViewSettings(language: language))
      try script.press(keys)
      for _ in script.form?.fields ?? [] {
        if let spec = script.form?.focusedField?.spec, spec.isRequired {
          #expect(script.screen.contains((spec.label + .requiredMark)[language]))
        }
        try script.press("tab")
      }
    }
  }

  @Test func `the label of a field is in sight over what it offers`() throws {
    var script = try Script(.parties, size: Size(width: 40, height: 12))
    try script.press("+ N tab tab tab tab tab tab tab tab")
    try script.type("e")
    #expect(script.rows.contains { $0.contains("Hör till") })
    #expect(script.rows.contains { $0.contains("> ") })
    try script.press("down down down down")
    #expect(script.rows.contains { $0.contains("Hör till") })
    #expect(script.rows.contains { $0.contains("│ > ") })
  }

  @Test func `Ctrl-U deletes to the beginning of the line`() throws {
    var script = try Script(.parties)
    try script.press("n")
    try script.type("Första")
    try script.press("enter")
    try script.type("Andra")
    try script.press("left left ctrl-u")
    try script.press("ctrl-s")
    #expect(script.focusedParty?.note == "Första\nra")
  }

  @Test func `a word that is no mail address is warned of when the field is left`() throws {
    var script = try Script(.parties)
    try script.press("+ N")
    while script.form?.focusedField?.spec.name != "sharedEmail" { try script.press("tab") }
    try script.type("foo bar")
    try script.press("tab")
    #expect(script.screen.contains("! Är ingen e-postadress: foo."))
    #expect(script.form?.errorCount == 0)
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
    #expect(script.screen.contains("  Enter på raden visar Exempelföreningen Ån."))
    #expect(script.rows.count { $0.contains("Liknar") } == 1)
    try script.press("shift-tab shift-tab shift-tab")
    #expect(script.form?.focus == .similar(0))
    #expect(script.screen.contains("> Enter på raden visar Exempelföreningen Ån."))
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
