import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// The window, and what happens when there is too little of it.
struct WindowTests {
  @Test(arguments: [Size(width: 39, height: 24), Size(width: 80, height: 9)], Language.allCases)
  func `a window too small says what is needed`(size: Size, language: Language) throws {
    let script = try Script(.parties, size: size, ViewSettings(language: language))
    #expect(script.screen.contains("40×10"))
    #expect(script.screen.contains("\(size.width)×\(size.height)"))
    #expect(script.rows.contains { $0.hasPrefix("q ") })
  }

  @Test func `the smallest window that is enough shows the place`() throws {
    let script = try Script(.parties, size: Size(width: 40, height: 10))
    #expect(script.screen.contains("[1 Parter]"))
  }

  @Test(arguments: [Size(width: 1, height: 1), Size(width: 0, height: 0)])
  func `no window is so small that drawing fails`(size: Size) throws {
    var model = Model(start: try Example.start(size: size))
    #expect(model.view().size == size)
    #expect(model.update(.event(.key(.character("+")))) == [])
  }

  @Test func `only q does anything while it is too small`() throws {
    var script = try Script(.followUps, size: Size(width: 30, height: 8))
    try script.press("space + down 1")
    try script.send(.event(.paste("text")))
    #expect(script.effects.isEmpty)
    #expect(script.model.overlays.isEmpty)
    #expect(script.model.place == .followUps)
    try script.press("q")
    #expect(script.effects == [.quit])
  }

  @Test func `the focused record stays through every size`() throws {
    var script = try Script(.parties)
    try script.press("down down down down down pgdn")
    let focused = script.list.focused
    for (width, height) in [(40, 12), (30, 5), (140, 40), (60, 20), (80, 24)] {
      try script.send(.event(.resized(Size(width: width, height: height))))
      #expect(script.list.focused == focused)
    }
    #expect(script.rows.contains { $0.hasPrefix(">") })
  }

  @Test func `an open form stays through every size`() throws {
    var script = try Script(.parties)
    try script.press("+ N y")
    for (width, height) in [(30, 5), (40, 10), (140, 40)] {
      try script.send(.event(.resized(Size(width: width, height: height))))
    }
    #expect(script.form?.text("name") == "Ny")
  }
}
