import App
import Domain
import Terminal
import TestSupport
import Testing

/// Whole screens, as they were looked at and found right.
struct GoldenScreenTests {
  @Test(arguments: Scene.all, [Size(width: 80, height: 24), Size(width: 60, height: 20)])
  func `a screen in Swedish is as it was accepted`(scene: Scene, size: Size) throws {
    try Self.compare(scene, size, ViewSettings(), "sv")
  }

  @Test(arguments: Scene.all)
  func `a screen in English is as it was accepted`(scene: Scene) throws {
    try Self.compare(scene, .usual, ViewSettings(language: .english), "en")
  }

  @Test(arguments: Scene.all)
  func `a screen at twice the size of letters is as it was accepted`(scene: Scene) throws {
    try Self.compare(scene, Size(width: 40, height: 12), ViewSettings(), "sv")
  }

  @Test(arguments: Scene.places)
  func `a place on a wide screen is as it was accepted`(scene: Scene) throws {
    try Self.compare(scene, Size(width: 140, height: 40), ViewSettings(), "sv")
  }

  @Test(arguments: Scene.places)
  func `a place without lines is as it was accepted`(scene: Scene) throws {
    try Self.compare(scene, .usual, ViewSettings(lines: .ascii), "ascii")
  }

  private static func compare(
    _ scene: Scene, _ size: Size, _ settings: ViewSettings, _ kind: String
  ) throws {
    var script = try Script(scene.place, size: size, settings)
    try script.press(scene.keys)
    if let command = scene.command { try script.send(.command(command)) }
    try Golden.compare(script.screen, with: "\(scene.name).\(size.width)x\(size.height).\(kind)")
  }
}
