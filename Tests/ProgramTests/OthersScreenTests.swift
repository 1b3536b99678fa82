import Foundation
import Testing

/// Two programs on one book, one of them on the screen.
@Suite(.serialized)
struct OthersScreenTests {
  private let program: Program
  private let party: String

  init() throws {
    program = try Program.withBook()
    party = try program(
      "add", "parties", "name=Exempelföreningen Ån", "side=civilSociety", "kind=other"
    ).line
  }

  @Test func `what another program writes shows while this one runs`() throws {
    let screen = try Screen(program, "--author", "Åsa")
    try screen.wait(for: "[0 Idag]")
    try screen.keys("1")
    try screen.wait(for: "[1 Parter]")
    try program("set", "parties", party, "name=Vid Ån", "--author", "Anna")
    try screen.wait(for: "Anna ändrade Vid Ån.")
    try screen.keys("0")
    try screen.wait(for: "[0 Idag]")
    try screen.keys("q")
    #expect(try screen.exit() == (0, true))
  }

  @Test func `two who change one field leave both values, and one key decides`() throws {
    let screen = try Screen(program, "--author", "Åsa")
    try screen.wait(for: "[0 Idag]")
    try screen.keys("1")
    try screen.wait(for: "Exempelföreningen Ån")
    try screen.keys("e")
    try screen.wait(for: "Namn (krävs)")
    try screen.keys("X")
    try program("set", "parties", party, "name=Vid Ån", "--author", "Anna")
    try screen.wait(for: "till Vid Ån.")
    try screen.keys("C-s")
    try screen.wait(for: "1 konflikt med Anna")
    #expect(try program("conflicts", "--json").objects.count == 1)
    try screen.keys("0")
    try screen.wait(for: "1 konflikt att avgöra")
    try screen.keys("Home", "Enter")
    try screen.wait(for: "2  Vid Ån")
    try screen.keys("2")
    try screen.wait(for: "Avgjort")
    #expect(try program("conflicts").code == 0)
    #expect(try program("show", "parties", party).output.contains("Vid Ån"))
  }

  @Test func `a form that was open at kill -9 is offered again`() throws {
    var screen = try Screen(program)
    try screen.wait(for: "[0 Idag]")
    try screen.keys("1")
    try screen.wait(for: "[1 Parter]")
    try screen.keys("+")
    try screen.wait(for: "Ny part")
    try screen.type("Halvskriven")
    let drafts = program.folder.appendingPathComponent(".local/state/samverkan")
    try screen.wait(for: "a draft") { _ in Self.holdsDraft(drafts) }
    try screen.kill(SIGKILL)
    #expect(try screen.exit().code == 128 + 9)

    screen = try Screen(program)
    try screen.wait(for: "Ett påbörjat formulär från")
    try screen.keys("Enter")
    try screen.wait(for: "Halvskriven")
    try screen.keys("C-s")
    try screen.wait(for: "Skapade Halvskriven")
    try screen.wait(for: "no draft") { _ in !Self.holdsDraft(drafts) }
  }

  @Test(arguments: [("DC", "Skäl (krävs)", "Tog bort"), (":importera parter\r", "Fil (krävs)", "")])
  func `a line that is lost takes no removal or import that was begun with it`(
    keys: String, field: String, done: String
  ) throws {
    var screen = try Screen(program)
    try screen.wait(for: "[0 Idag]")
    try screen.keys("1")
    try screen.wait(for: "Exempelföreningen Ån")
    if keys == "DC" { try screen.keys("DC") } else { try screen.type(keys) }
    try screen.wait(for: field)
    try screen.type("halva skälet")
    try screen.wait(for: "halva skälet")
    try screen.kill(SIGHUP)
    #expect(try screen.exit().code == 0)

    screen = try Screen(program)
    try screen.wait(for: "Ett påbörjat formulär från")
    try screen.keys("Enter")
    try screen.wait(for: "halva skälet")
    try screen.keys("C-s")
    try screen.wait(for: done.isEmpty ? "kan inte läsas" : done)
  }

  private static func holdsDraft(_ folder: URL) -> Bool {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return files?.contains { ($0 as? URL)?.pathExtension == "draft" } ?? false
  }
}
