import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// What a form does with keys; driven in the register, whose forms have every kind of field.
struct FormTests {
  private static func opened(_ keys: String = "+") throws -> Script {
    var script = try Script(.parties)
    try script.press(keys)
    return script
  }

  @Test func `nothing in the book changes before the form is saved`() throws {
    var script = try Self.opened()
    let before = script.model.book
    try script.type("Exempelkören Ny")
    #expect(script.model.book.parties.count == before.parties.count)
    #expect(script.effects.isEmpty)
    try script.press("ctrl-s")
    #expect(script.model.book.parties.count == before.parties.count + 1)
    #expect(script.recorded.map(\.action) == [.create])
    #expect(script.form == nil)
  }

  @Test func `a form without fields has its buttons, whatever key is pressed`() throws {
    var script = try Script(.parties)
    script.model.overlays.append(
      .form(Form(.importFile, title: .empty, specs: [], from: Record(), language: .swedish)))
    for key in ["tab", "up", "down", "x", "backspace"] {
      try script.press(key)
    }
    try script.press("esc")
    #expect(script.form == nil)
  }

  @Test func `what is saved stands focused in its list`() throws {
    var script = try Self.opened()
    try script.type("Exempelkören Ny")
    try script.press("ctrl-s")
    let row = try #require(script.model.view().cursor?.row)
    #expect(script.rows[row].hasPrefix(">    Exempelkören Ny "))
    #expect(script.sentence == "Skapade Exempelkören Ny. u ångrar.")
  }

  @Test func `a text beyond the limits is refused in a sentence that names the field`() throws {
    var script = try Self.opened()
    try script.send(.event(.paste("e" + String(repeating: "\u{301}\u{302}", count: 9))))
    try script.press("ctrl-s")
    #expect(
      script.form?.fields[0].problem?.sentence[.swedish]
        == "Namn har för många accenter på en bokstav (högst 8).")
    #expect(script.sentence == "1 fel: Namn.")
    try script.press("ctrl-u")
    try script.send(.event(.paste("N" + String(repeating: "a", count: 1_000))))
    try script.press("ctrl-s")
    #expect(script.form?.fields[0].problem?.sentence[.swedish] == "Namn är längre än 1000 tecken.")
    #expect(script.effects.isEmpty)
  }

  @Test func `a required field is asked for`() throws {
    var script = try Self.opened("+ ctrl-s")
    #expect(script.form?.fields[0].problem?.sentence[.swedish] == "Namn behövs.")
    #expect(script.sentence == "1 fel: Namn.")
    #expect(script.effects.isEmpty)
    try script.type("N")
    #expect(script.form?.fields[0].problem == nil)
  }

  @Test func `saving puts the focus on the first error`() throws {
    var script = try Self.opened("a tab x tab tab tab y ctrl-s")
    #expect(script.form?.focus == .field(1))
    #expect(script.form?.errorCount == 2)
    #expect(script.sentence == "2 fel: Inkom.")
    try script.press("ctrl-u 1 8 / 3 ctrl-s")
    #expect(script.form?.focusedField?.spec.name == "decisionDate")
  }

  @Test(arguments: [
    ("x", "x är inget datum. Skriv till exempel 2026-03-18, 18/3 eller +14."),
    ("2026-04-31", "2026-04-31 finns inte. Menade du 2026-04-30?"),
  ])
  func `a date that is none is told when it is left`(text: String, sentence: String) throws {
    var script = try Self.opened("a tab ctrl-u")
    try script.type(text)
    #expect(script.form?.fields[1].problem == nil)
    try script.press("tab")
    #expect(script.form?.fields[1].problem?.sentence[.swedish] == sentence)
  }

  @Test(arguments: [("18/3", "2026-03-18"), ("idag", "2026-03-17"), ("+14", "2026-03-31")])
  func `dates are taken as people write them`(text: String, day: String) throws {
    var script = try Self.opened("a tab ctrl-u")
    try script.type(text)
    try script.press("ctrl-s")
    guard case .affiliation(let edit) = script.recorded.last?.changes.first else {
      Issue.record("no affiliation was recorded")
      return
    }
    #expect(edit.after?.receivedDate?.text == day)
  }

  @Test func `a number people paste wrongly is told in its own words`() throws {
    var script = try Self.opened("+ N tab tab tab")
    try script.type("19500101-1234")
    try script.press("ctrl-s")
    #expect(script.form?.focusedField?.spec.name == "organisationNumber")
    #expect(script.form?.focusedField?.problem?.isError == true)
  }

  @Test func `a warning does not stop a save`() throws {
    var script = try Self.opened()
    try script.type("Exempelföreningen Ån")
    try script.press("tab")
    #expect(script.form?.warningCount == 1)
    #expect(script.screen.contains("! Liknar: Exempelföreningen Ån"))
    try script.press("ctrl-s")
    #expect(script.recorded.count == 1)
  }

  @Test func `Esc closes an untouched form at once and asks about a changed one`() throws {
    var script = try Self.opened("+ tab esc")
    #expect(script.model.overlays.isEmpty)
    try script.press("+ a esc")
    #expect(script.dialog?.title == .formNotSaved)
    try script.press("right right enter")
    #expect(script.model.overlays.isEmpty)
    #expect(script.effects.isEmpty)
  }

  @Test func `a changed form can be saved from the question`() throws {
    var script = try Self.opened("+ N y esc right enter")
    #expect(script.model.overlays.isEmpty)
    #expect(script.recorded.map(\.action) == [.create])
    try script.press("+ tab right esc right enter")
    #expect(script.form?.errorCount == 1)
    #expect(script.dialog == nil)
  }

  @Test func `Tab goes through the fields and the buttons and round`() throws {
    var script = try Self.opened()
    let count = try #require(script.form?.fields.count)
    var order: [Form.Focus] = []
    for _ in 0..<count + 3 {
      order.append(try #require(script.form?.focus))
      try script.press("tab")
    }
    #expect(order == (0..<count).map { .field($0) } + [.save, .cancel, .field(0)])
    try script.press("shift-tab shift-tab shift-tab")
    #expect(script.form?.focus == .save)
  }

  @Test func `the buttons save and cancel`() throws {
    var script = try Self.opened("+ shift-tab enter")
    #expect(script.model.overlays.isEmpty)
    try script.press("+ N shift-tab shift-tab space")
    #expect(script.recorded.count == 1)
  }

  @Test func `letters never run commands in a form`() throws {
    var script = try Self.opened()
    try script.type("q u 0 ? : m")
    #expect(script.form?.text("name") == "q u 0 ? : m")
    #expect(script.effects.isEmpty)
  }

  @Test func `a pasted text goes into the field and never saves`() throws {
    var script = try Self.opened()
    try script.send(.event(.paste("Exempel\nkören\n")))
    #expect(script.form?.text("name") == "Exempel kören")
    #expect(script.form?.focus == .field(0))
    #expect(script.effects.isEmpty)
  }

  @Test func `a choice steps with the arrows and jumps with a letter`() throws {
    var script = try Self.opened("+ tab")
    #expect(script.screen.contains("< Civilsamhälle >"))
    try script.press("right")
    #expect(script.screen.contains("< Kommun >"))
    try script.press("c")
    #expect(script.screen.contains("< Civilsamhälle >"))
  }

  @Test func `a form that changes nothing records nothing`() throws {
    let script = try Self.opened("e ctrl-s")
    #expect(script.effects.isEmpty)
    #expect(script.sentence == "Inget ändrades.")
  }

  @Test func `fields without a place in the form keep their values`() throws {
    var script = try Self.opened("s")
    try script.type("exempelföreningen ån")
    try script.press("enter")
    let before = try #require(script.focusedParty)
    #expect(before.district == "Centrum")
    try script.press("e end ! ctrl-s")
    let after = try #require(script.model.book.parties[before.id])
    #expect(after.name == before.name + "!")
    #expect(after.district == "Centrum")
  }
}

extension Script {
  /// The party of the focused row.
  var focusedParty: Party? {
    list.focused?.reference.flatMap { Identifier<Party>($0) }.flatMap { model.book.parties[$0] }
  }
}
