import Foundation
import Testing

/// The program in a real terminal, one window at a time.
@Suite(.serialized)
struct ScreenTests {
  @Test func `an affiliation is there after a restart, and u takes it back`() throws {
    let program = try Program.withRegister()
    var screen = try Screen(program)
    try screen.wait(for: "[0 Idag]")
    try screen.affiliateKarate()
    try screen.keys("q")
    #expect(try screen.exit() == (0, true))

    screen = try Screen(program)
    try screen.openParties(filter: "karatef")
    #expect(screen.focusedLine?.contains("Ansluten") == true)
    try screen.keys("Enter", "u")
    try screen.wait(for: "Ångrade: Anslutning av Exempel Karateförening")
    #expect(screen.focusedLine?.contains("Ansluten") == false)
  }
}
