import Testing

/// The language of the real program.
@Suite(.serialized)
struct LanguageScreenTests {
  @Test func `a language that was chosen stays with another book, and after quitting`() throws {
    let program = try Program.withBook()
    let other = try Program.withBook()
    var screen = try Screen(program)
    try screen.wait(for: "[0 Idag]")
    try screen.keys(":")
    try screen.type("english")
    try screen.keys("Enter")
    try screen.wait(for: "[0 Today]")
    try screen.keys(":")
    try screen.type("open another")
    try screen.keys("Enter")
    try screen.wait(for: "Folder")
    try screen.type(other.path("book"))
    try screen.keys("C-s")
    try screen.wait(for: "Opened the book")
    try screen.wait(for: "[0 Today]")
    try screen.keys("Escape")
    try screen.wait(for: "m Menu")
    try screen.keys("q")
    #expect(try screen.exit() == (0, true))
    screen = try Screen(program)
    try screen.wait(for: "[0 Today]")
    try screen.keys("q")
    #expect(try screen.exit() == (0, true))
  }
}
