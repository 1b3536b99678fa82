import Domain
import Terminal
import TestSupport
import Testing

@testable import App

struct DialogTests {
  @Test(arguments: FrameTests.sizes, Language.allCases)
  func `every answer can be read at every size`(size: Size, language: Language) throws {
    var form = try Script(.parties, size: size, ViewSettings(language: language))
    try form.press("+ a esc")
    for button in try #require(form.dialog).buttons {
      #expect(form.screen.contains("[ \(button.title[language]) ]"))
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

  @Test func `the first letter chooses an answer`() throws {
    var script = try Script(.parties)
    try script.press("+ a esc f")
    #expect(script.dialog == nil)
    #expect(script.form?.text("name") == "a")
    try script.press("esc k")
    #expect(script.model.overlays.isEmpty)
    #expect(script.recorded.isEmpty)
  }

  @Test func `arrows go round the answers`() throws {
    var script = try Script(.parties)
    try script.press("+ a esc right right")
    #expect(script.dialog?.focused == 2)
    try script.press("right")
    #expect(script.dialog?.focused == 0)
    try script.press("left")
    #expect(script.dialog?.focused == 2)
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
