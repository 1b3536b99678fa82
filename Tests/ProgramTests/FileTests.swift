import Foundation
import Testing

/// Files in and out, and what happens when they are not as they should be.
struct FileTests {
  @Test func `a register is taken in once`() throws {
    let program = try Program.withBook()
    let file = try program.write(
      Array("Namn;Orgnr;Färg\nÅn;802002-8711;röd\nÄngen;;blå\nÖn;802002-8712;\n".utf8), to: "a.csv")
    let trial = try program("import", "parties", file, "--dry-run")
    #expect(trial.output.contains("+ Ån"))
    #expect(try program("list", "parties", "side:civilSociety", "--json").objects.isEmpty)
    let first = try program("import", "parties", file)
    #expect(first.code == 1)
    #expect(first.complaint.contains("rad 4") && first.complaint.contains("Färg"))
    #expect(try program("list", "parties", "side:civilSociety", "--json").objects.count == 3)
    let second = try program("import", "parties", file)
    #expect(second.output.contains("0 nya"))
    #expect(try program("undo").code == 0)
    #expect(try program("list", "parties", "side:civilSociety", "--json").objects.isEmpty)
  }

  @Test(arguments: [
    [0xFF, 0xD8, 0xFF, 0xE0], [], [0x00], Array("Färg\nröd".utf8), Array("Namn\n\"Ån".utf8),
  ])
  func `what is no register is refused`(bytes: [UInt8]) throws {
    let program = try Program.withBook()
    let run = try program("import", "parties", try program.write(bytes, to: "bild.csv"))
    #expect(run.code == 1)
    #expect(run.complaint.contains("bild.csv"))
  }

  @Test func `what was exported comes in again without a change`() throws {
    let program = try Program.withBook()
    let file = program.path("ut.csv")
    #expect(try program("export", "parties", "-o", file).code == 0)
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)).starts(with: [0xEF, 0xBB, 0xBF]))
    #expect(try program("import", "parties", file).output.hasPrefix("0 nya, 0 ändrade, 26"))
  }

  @Test func `a public export names nobody`() throws {
    let program = try Program()
    let open = try program("--demo", "export", "all")
    let closed = try program("--demo", "export", "all", "--public")
    #expect(open.output.contains("Exempelsson"))
    #expect(closed.code == 0 && !closed.output.contains("Exempelsson"))
  }

  @Test func `a reader that goes away is no error`() throws {
    let program = try Program()
    let run = try program.shell(
      "{ \"$S\" --demo export all; echo $? >&2; } | head -c 10 >/dev/null")
    #expect(run.complaint == "0\n")
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `a full disk is exit code 4`() throws {
    let program = try Program()
    #expect(try program.shell("\"$S\" --demo list parties >/dev/full").code == 4)
    #expect(try program("--demo", "export", "parties", "-o", "/dev/full").code == 4)
  }

  @Test func `a place where nothing can be written is exit code 4`() throws {
    let program = try Program()
    let file = try program.write([0x41], to: "fil")
    #expect(try program("init", "--book", file + "/book").code == 4)
    #expect(try program("--demo", "export", "parties", "-o", file + "/ut.csv").code == 4)
  }

  @Test(.enabled(if: getuid() != 0, "root may write everywhere"))
  func `a change in a read-only folder is kept on this computer and said so`() throws {
    let program = try Program.withBook()
    _ = try program.shell("chmod -R a-w \"$SAMVERKAN_BOOK\"")
    let run = try program("add", "matters", "title=a", "kind=issue")
    _ = try program.shell("chmod -R u+w \"$SAMVERKAN_BOOK\"")
    #expect(run.code == 4)
    #expect(run.complaint.split(separator: "\n").count == 1)
  }

  @Test func `a damaged book shows what can be read and names the file`() throws {
    let program = try Program.withBook()
    let log = URL(fileURLWithPath: program.path("book/log"))
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: log.path).first)
    try program("add", "matters", "title=Hyror", "kind=issue")
    let file = log.appendingPathComponent(name)
    var bytes = try Data(contentsOf: file)
    bytes[bytes.count / 2] ^= 0xFF
    try bytes.write(to: file)
    let list = try program("list", "matters", "--json")
    #expect(list.code == 3)
    #expect(list.objects.count == 1)
    #expect(list.complaint.contains(name))
    #expect(list.complaint.split(separator: "\n").count == 1)
    let verified = try program("verify")
    #expect(verified.code == 3 && verified.complaint.contains(name))
  }

  @Test(
    arguments: ["\\377\\376", "\\300", "\\033[2J", "\\001"],
    [
      "\"$B\"", "list parties \"$B\"", "import parties \"$B\"", "show parties \"$B\"",
      "add matters kind=issue title=\"$B\" && \"$S\" list matters",
    ])
  func `no bytes in an argument stop the program`(bytes: String, words: String) throws {
    let program = try Program.withBook()
    let run = try program.shell("B=$(printf '\(bytes)'); \"$S\" \(words)")
    #expect(!run.signalled && run.code < 6)
    #expect(!(run.output + run.complaint).unicodeScalars.contains { $0.value == 27 })
  }
}
