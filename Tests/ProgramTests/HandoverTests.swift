import Domain
import Foundation
import Testing

/// A whole book that leaves as one file and comes back into an empty one, with the real program.
struct HandoverTests {
  private let program: Program
  private var file: String { program.path("allt.json") }

  init() throws {
    program = try Program()
  }

  private func lists(_ options: String...) throws -> [String] {
    try Kind.allCases.map { kind in
      let run = try program.run(Program.binary, ["list", kind.rawValue, "--json"] + options)
      #expect(run.code == 0)
      return run.output
    }
  }

  private func bytes(_ file: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: file))
  }

  @Test(arguments: ["json", "plist"])
  func `the example comes back whole, where there is no book and where one was just made`(
    format: String
  ) throws {
    try program("--demo", "export", "all", "--format", format, "-o", file)
    let told = try program("import", "all", file)
    #expect(told.code == 0)
    #expect(told.output.contains("78 parties"))
    let made = program.path("made")
    try program("init", "--book", made)
    #expect(try program("import", "all", file, "--book", made).code == 0)
    #expect(try lists("--book", made) == lists())
    let again = program.path("again")
    for book in [program.path("book"), made] {
      try program(
        "export", "all", "--format", format, "-o", again, "--replace", "--book", book)
      #expect(try bytes(again) == bytes(file))
      #expect(try program("verify", "--book", book).code == 0)
    }
  }

  @Test func `removals and conflicts leave as what the lists show`() throws {
    let register = try Program.withRegister()
    let party = try register("list", "parties", "karate", "--json").objects.first?["id"] as? String
    let id = try #require(party)
    try register("add", "contacts", "party=\(id)", "label=Kansli")
    let copy = register.path("copy")
    try FileManager.default.copyItem(atPath: register.path("book"), toPath: copy)
    try register("set", "parties", id, "category=A")
    try register("set", "parties", id, "category=B", "--book", copy)
    try register("merge", copy)
    let odlarna = try register("list", "parties", "odlarna", "--json").objects.first?["id"]
    try register("remove", "parties", try #require(odlarna as? String), "--reason", "dubblett")
    #expect(try register("conflicts", "--json").objects.count == 1)
    let out = register.path("allt.json")
    #expect(
      try register("export", "all", "-o", out).complaint
        == "1 konflikt att avgöra. Filen har bara det som gäller nu; "
        + "samverkan conflicts visar det andra.\n")
    let other = register.path("other")
    #expect(try register("import", "all", out, "--book", other).code == 0)
    for kind in Kind.allCases {
      let here = try register("list", kind.rawValue, "--json").output
      #expect(try register("list", kind.rawValue, "--json", "--book", other).output == here)
    }
    #expect(
      try register("export", "all", "--book", other).output == register("export", "all").output)
  }

  @Test func `a book in which somebody has worked is left as it is`() throws {
    try program("init")
    try program("--demo", "export", "all", "-o", file)
    try program("add", "matters", "title=Hyror", "kind=issue")
    let before = try program.bookOnDisk()
    let run = try program("import", "all", file)
    #expect(run.code == 1)
    #expect(run.complaint.contains("inte tom"))
    #expect(try program.bookOnDisk() == before)
  }

  @Test func `a trial and a fault make no book`() throws {
    try program("--demo", "export", "all", "-o", file)
    let trial = try program("import", "all", file, "--dry-run")
    #expect(trial.code == 0)
    #expect(trial.output.contains("inget är sparat"))
    let broken = try program.write(Array(#"{"people": [{"id": "7"}]}"#.utf8), to: "b.json")
    let run = try program("import", "all", broken)
    #expect(run.code == 1)
    #expect(run.complaint.contains("people, post 1"))
    #expect(run.complaint.split(separator: "\n").count == 1)
    #expect(try program("list", "parties").code == 3)
    #expect(try program("import", "all", file, "--on-match", "skip").code == 2)
  }

  @Test func `what was taken in is one step that can be taken back`() throws {
    try program("--demo", "export", "all", "-o", file)
    try program("import", "all", file)
    let before = try lists()
    #expect(try program("undo").output.contains("hel pärm"))
    #expect(try program("list", "parties", "--json").objects.isEmpty)
    #expect(try program("redo").code == 0)
    #expect(try lists() == before)
  }
}
