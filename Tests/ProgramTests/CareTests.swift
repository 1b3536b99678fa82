import Foundation
import Testing

/// Backups from the command line, with the real program.
struct CareTests {
  @Test func `a backup is made, read back and brought into a new book`() throws {
    let program = try Program.withBook()
    try program("add", "matters", "title=Hyror", "kind=issue")
    let made = try program("backup", program.path("kopia"))
    #expect(made.code == 0)
    #expect(made.output.contains("kopia"))
    let new = program.path("ny")
    #expect(try program("restore", program.path("kopia"), "--into", new).code == 0)
    let matters = try program("list", "matters", "--json")
    #expect(try program("list", "matters", "--json", "--book", new).output == matters.output)
    #expect(try program("verify", "--book", new).code == 0)
    #expect(try program("restore", program.path("kopia"), "--into", new).code == 1)
  }

  @Test func `a backup brings back what the book has lost`() throws {
    let program = try Program.withBook()
    try program("add", "matters", "title=Hyror", "kind=issue")
    try program("backup", program.path("kopia"))
    _ = try program.shell("rm \"$SAMVERKAN_BOOK\"/log/*.seg")
    #expect(try program("list", "matters", "--json").objects.isEmpty)
    #expect(try program("restore", program.path("kopia")).code == 0)
    #expect(try program("list", "matters", "--json").objects.count == 1)
    #expect(try program("list", "parties", "--json").objects.count == 26)
    #expect(try program("verify").code == 0)
  }

  @Test func `a file that is no backup is refused and never replaced`() throws {
    let program = try Program.withBook()
    let letter = try program.write(Array("Hej".utf8), to: "brev.txt")
    #expect(try program("restore", letter).code == 1)
    #expect(try program("backup", letter).code == 1)
    #expect(try String(contentsOfFile: letter, encoding: .utf8) == "Hej")
    #expect(try program("restore", program.path("saknas")).code == 1)
    #expect(try program("--demo", "backup").code == 1)
  }

  @Test func `verify names a damaged backup`() throws {
    let program = try Program.withBook()
    let folder = try program.shell("echo $HOME/.local/state/samverkan/*/backups").line
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let name = try #require(names.first)
    let file = URL(fileURLWithPath: folder + "/" + name)
    var bytes = try Data(contentsOf: file)
    bytes[bytes.count / 2] ^= 1
    try bytes.write(to: file)
    let run = try program("verify")
    #expect(run.code == 3)
    #expect(run.complaint.contains("backups/\(name)"))
  }

  @Test func `reading commands leave every byte and time stamp as they were`() throws {
    let program = try Program.withBook()
    try program("add", "matters", "title=Hyror", "kind=issue")
    let folders = "\"$SAMVERKAN_BOOK\" \"$HOME/.local\""
    let picture = "find \(folders) -printf '%p %s %T@ %C@ %m\\n' | sort"
    let before = try program.shell(picture).output
    for words in [
      ["list", "matters"], ["show", "matters", "2026-01"], ["check"], ["verify"], ["log"],
      ["export", "all"], ["check", "--device"],
    ] {
      _ = try program.run(Program.binary, words)
    }
    let after = try program.shell(picture).output
    #expect(after == before)
  }

  @Test func `an erased person stands in no file`() throws {
    let program = try Program.withBook()
    let id = try program("add", "people", "name=Zlatko", "phone=070-Zlatko").line
    try program("set", "people", id, "phone=019-Zlatko")
    try program("backup")
    let everywhere = "grep -rl Zlatko \"$SAMVERKAN_BOOK\" \"$HOME/.local\""
    #expect(try program.shell(everywhere).output.isEmpty == false)
    #expect(try program("erase", "person", id).code == 1)
    let run = try program("erase", "person", id, "--decision", "Ks 98/2026")
    #expect(run.code == 0)
    #expect(run.output.contains("Ks 98/2026") && run.output.contains("Den här datorn"))
    #expect(try program.shell(everywhere).output == "")
    #expect(try program("log").output.contains("Ks 98/2026"))
    let person = try #require(try program("show", "people", id, "--json").objects.first)
    #expect(person["name"] as? String == "" && person["phone"] is NSNull)
    #expect(try program("verify").code == 0)
    #expect(try program("erase", "people", id).code == 2)
  }

  @Test func `what another computer erased is gone here once its copy is merged`() throws {
    let program = try Program.withBook()
    let id = try program("add", "people", "name=Zlatko").line
    let copy = program.path("copy")
    let run = try program.shell(
      """
      cp -r "$SAMVERKAN_BOOK" '\(copy)'
      HOME='\(program.path("other"))' "$S" --book '\(copy)' erase person \(id) --decision Ks
      "$S" merge '\(copy)'
      """)
    #expect(run.code == 0)
    #expect(try program.shell("grep -rl Zlatko \"$SAMVERKAN_BOOK\"").output == "")
    #expect(try program("verify").code == 0)
  }
}
