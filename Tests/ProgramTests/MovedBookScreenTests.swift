import Foundation
import Testing

/// The book's folder goes or comes back under the screen, and another program works beside it.
extension ScreenTests {
  @Test func `a folder that is moved away is told, and what is written comes home`() throws {
    let program = try Program.withBook()
    let book = program.path("book")
    let screen = try Screen(program)
    try screen.wait(for: "Allt är sparat")
    try FileManager.default.moveItem(atPath: book, toPath: program.path("bin"))
    try screen.wait(for: "PÄRMEN BORTA")
    try screen.keys("1", "+")
    try screen.type("Flyttad")
    try screen.keys("C-s")
    try screen.wait(for: "SPARAT BARA HÄR")
    try FileManager.default.moveItem(atPath: program.path("bin"), toPath: book)
    try screen.wait(for: "Allt är sparat i pärmen igen.")
    try screen.keys("q")
    #expect(try screen.exit() == (0, true))
    #expect(try program("list", "parties").output.contains("Flyttad"))
    #expect(try program("verify").code == 0)
  }

  @Test func `where there was a book nobody is welcomed`() throws {
    let program = try Program.withBook()
    try program("add", "matters", "title=A", "kind=issue")
    try FileManager.default.moveItem(
      atPath: program.path("book"), toPath: program.path("moved"))
    let screen = try Screen(program)
    try screen.wait(for: "Pärmen finns inte där den var")
    #expect(!screen.text.contains("Välkommen") && !screen.text.contains("Allt är sparat"))
    #expect(screen.text.contains("säkerhetskopi"))
    try screen.keys("Enter")
    try screen.wait(for: "Vilken säkerhetskopia?")
  }

  @Test func `u takes back what the command line did meanwhile`() throws {
    let program = try Program.withBook()
    let screen = try Screen(program)
    try screen.wait(for: "[0 Idag]")
    let id = try program("add", "matters", "title=Zebra", "kind=issue").line
    try screen.keys("3")
    try screen.wait(for: "Zebra")
    try screen.keys("u")
    try screen.wait(for: "Ångrade")
    try screen.keys("q")
    #expect(try screen.exit() == (0, true))
    #expect(try program.objects("matters").isEmpty, "\(id)")
  }
}
