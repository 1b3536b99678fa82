import Foundation
import Testing

/// Backups and copies in the menus of the real program.
@Suite(.serialized)
struct CopyScreenTests {
  private let program: Program

  init() throws {
    program = try Program.withBook()
    try program("add", "matters", "title=Hyror", "kind=issue")
  }

  private func titles(_ book: String? = nil) throws -> [String] {
    let place = book.map { ["--book", $0] } ?? []
    return try program.run(Program.binary, ["list", "matters", "--json"] + place).objects
      .compactMap { $0["title"] as? String }
  }

  /// Opens the program and runs a command by a part of its name.
  private func screen(running words: String) throws -> Screen {
    let screen = try Screen(program)
    try screen.wait(for: "[0 Idag]")
    try screen.keys(":")
    try screen.type(words)
    try screen.wait(for: "> " + words)
    try screen.keys("Enter")
    return screen
  }

  @Test func `what the folder has lost comes back from the list of backups`() throws {
    try program("backup")
    _ = try program.shell("rm \"$SAMVERKAN_BOOK\"/log/*.seg")
    let screen = try screen(running: "återst")
    try screen.wait(for: "hel, ")
    try screen.keys("Enter")
    try screen.wait(for: "saknas här")
    try screen.keys("Enter")
    try screen.wait(for: "ändringar kom in.")
    try screen.keys("q")
    #expect(try screen.exit() == (0, true))
    #expect(try titles() == ["Hyror"])
    #expect(try program("verify").code == 0)
  }

  @Test func `a book that is gone is made again from this computer's backups`() throws {
    try program("backup")
    _ = try program.shell("rm -r \"$SAMVERKAN_BOOK\"")
    let screen = try Screen(program)
    try screen.wait(for: "Pärmen finns inte där den var")
    try screen.wait(for: "> Återställ en säkerhetskopia")
    try screen.type("å")
    try screen.wait(for: "hel, ")
    try screen.keys("Enter")
    try screen.wait(for: "[ Skapa pärmen ]")
    try screen.keys("Enter")
    try screen.wait(for: "[0 Idag]")
    try screen.keys("q")
    #expect(try screen.exit() == (0, true))
    #expect(try titles() == ["Hyror"])
  }

  @Test func `a backup becomes a book of its own and the open one stays as it is`() throws {
    try program("backup")
    try program("add", "matters", "title=Buller", "kind=issue")
    let screen = try screen(running: "återst")
    try screen.wait(for: "hel, ")
    try screen.keys("Enter")
    try screen.wait(for: "finns redan i pärmen")
    try screen.keys("Right", "Enter")
    try screen.wait(for: "Kopian som ny pärm")
    try screen.type("~/annan")
    try screen.keys("C-s")
    try screen.wait(for: "Öppna annan")
    try screen.keys("Enter", "q")
    #expect(try screen.exit() == (0, true))
    #expect(try titles() == ["Hyror", "Buller"])
    #expect(try titles(program.path("annan")) == ["Hyror"])
  }

  @Test func `a copy is previewed, joined and its conflict stands in the inbox`() throws {
    let id = try program("list", "matters", "--json").objects.first?["id"] as? String ?? ""
    let copy = program.path("kopia")
    _ = try program.shell("cp -R \"$SAMVERKAN_BOOK\" \(copy)")
    try program("set", "matters", id, "title=Dyra hyror", "--book", copy)
    try program("add", "matters", "title=Buller", "kind=issue", "--book", copy)
    try program("set", "matters", id, "title=Höga hyror")
    let screen = try screen(running: "slå ihop med")
    try screen.wait(for: "Mapp (krävs)")
    try screen.type(copy)
    try screen.keys("C-s")
    try screen.wait(for: "2 ändringar saknas här: 1 ny post, 1 ändrad.")
    try screen.wait(for: "1 konflikt blir att avgöra")
    #expect(try titles().count == 1)
    try screen.keys("Right", "Enter")
    try screen.wait(for: "2 ändringar kom in. 1 konflikt att avgöra i Redigera.")
    try screen.wait(for: "1 konflikt att avgöra")
    try screen.keys("q")
    #expect(try screen.exit() == (0, true))
    #expect(try titles().count == 2)
    #expect(try program("conflicts", "--json").objects.count == 1)
  }

  @Test func `a folder that is no copy of the book is said to be none`() throws {
    let other = program.path("annan")
    try program("init", "--book", other)
    let screen = try screen(running: "slå ihop med")
    try screen.wait(for: "Mapp (krävs)")
    try screen.type(other)
    try screen.keys("C-s")
    try screen.wait(for: "annan pärm")
  }
}
