import Domain
import Terminal
import TestSupport
import Testing

@testable import App

struct DialogTests {
  @Test(arguments: FrameTests.sizes, Language.allCases)
  func `every answer can be read at every size`(size: Size, language: Language) throws {
    var start = try Example.start(
      size: size, settings: ViewSettings(language: language), book: Book())
    start.isFirstTime = true
    let welcome = Script(start: start)
    var form = try Script(.parties, size: size, ViewSettings(language: language))
    try form.press("+ a esc")
    for (script, dialog) in [(welcome, Dialog.welcome), (form, try #require(form.dialog))] {
      for button in dialog.buttons {
        #expect(script.screen.contains("[ \(button.title[language]) ]"))
      }
    }
  }

  @Test func `the safe answer is focused first and Esc means it`() throws {
    var script = try Script(.parties)
    try script.press("+ a esc")
    #expect(script.dialog?.focused == 0)
    try script.press("esc")
    #expect(script.dialog == nil)
    #expect(script.form?.text("name") == "a")
  }

  @Test func `arrows go round the answers and a letter goes to one`() throws {
    var script = try Script(.parties)
    try script.press("+ a esc right right")
    #expect(script.dialog?.focused == 2)
    try script.press("right")
    #expect(script.dialog?.focused == 0)
    try script.press("left k")
    #expect(script.dialog?.focused == 2)
    try script.press("f")
    #expect(script.dialog?.focused == 0)
  }

  @Test func `the cursor stands on the focused answer`() throws {
    var script = try Script(.parties)
    try script.press("+ a esc")
    let first = script.model.view().cursor
    try script.press("right")
    let second = try #require(script.model.view().cursor)
    #expect(second.column > first?.column ?? .max)
    #expect(script.rows[second.row].dropFirst(second.column).hasPrefix("[ Spara ]"))
  }

  @Test func `the welcome makes a book, shows the example, or leaves`() throws {
    var start = try Example.start(book: Book())
    start.isFirstTime = true
    for (keys, effect) in [
      ("enter", Effect.createBook), ("right enter", .openExample), ("right right enter", .quit),
      ("esc", .quit),
    ] {
      var script = Script(start: start)
      try script.press(keys)
      #expect(script.effects == [effect])
    }
  }
}

extension Script {
  /// The form that lies on top or right below a dialog.
  var form: Form? {
    for overlay in model.overlays.reversed() {
      if case .form(let form) = overlay { return form }
    }
    return nil
  }

  /// The dialog that lies on top.
  var dialog: Dialog? {
    if case .dialog(let dialog) = model.overlays.last { dialog } else { nil }
  }
}
