import Foundation
import Testing

/// What the command line says of a book is true, whatever became of the disk.
struct TruthTests {
  private let program: Program
  private var book: String { program.path("book") }

  init() throws {
    program = try Program.withBook()
  }

  @discardableResult
  private func add(_ title: String) throws -> Program.Run {
    try program("add", "matters", "title=\(title)", "kind=issue")
  }

  /// As a device that never saw the book.
  private func stranger(_ arguments: String...) throws -> Program.Run {
    program.environment["XDG_STATE_HOME"] = program.path("stranger")
    defer { program.environment["XDG_STATE_HOME"] = nil }
    return try program.run(Program.binary, arguments)
  }

  private func segments() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: book + "/log").map { book + "/log/" + $0 }
  }

  @Test func `list, log and verify agree on a book of which a file is gone`() throws {
    for file in try segments() + [""] {
      let id = try add("A").line
      let before = Set(try segments())
      try program("set", "matters", id, "title=B")
      // Each command writes a file of its own; that of the very last one nothing tells of.
      let own = Set(try segments()).subtracting(before).sorted()[0]
      try program("set", "matters", id, "title=C")
      let gone = file.isEmpty ? own : file
      try FileManager.default.moveItem(atPath: gone, toPath: program.path("away"))
      let codes = try ["list", "log", "verify"].map { command in
        try command == "list" ? stranger(command, "matters").code : stranger(command).code
      }
      #expect(Set(codes).count == 1 && codes != [0, 0, 0])
      try FileManager.default.moveItem(atPath: program.path("away"), toPath: gone)
      #expect(try stranger("verify").code == 0)
    }
  }

  @Test func `a full disk leaves nothing behind when it has room again`() throws {
    try program("add", "matters", "title=A", "kind=issue")
    for blocks in 0...2 {
      let failed = try program.shell(
        "trap '' XFSZ; ulimit -f \(blocks); \"$S\" add matters title=B kind=issue")
      #expect(failed.code == 4 || failed.code == 0)
    }
    #expect(try add("C").code == 0)
    for command in [["list", "matters"], ["verify"], ["log"]] {
      #expect(try program.run(Program.binary, command).code == 0)
    }
    #expect(try program.objects("matters").contains { $0["title"] as? String == "C" })
  }

  @Test func `making a book that failed can be repeated`() throws {
    let other = try Program()
    for blocks in 0...1 {
      let failed = try other.shell("trap '' XFSZ; ulimit -f \(blocks); \"$S\" init")
      #expect(failed.code == 4)
    }
    #expect(try other("init").code == 0)
    #expect(try other("verify").code == 0)
    #expect(try !other("list", "parties", "--json").objects.isEmpty)
    #expect(try other("init").code == 1)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func `a record whose identifier cannot be told is there, and that is said`() throws {
    let run = try program.shell("\"$S\" add matters title=Zebra kind=issue >/dev/full")
    #expect(run.code == 6)
    let matter = try #require(try program.objects("matters").first)
    let id = try #require(matter["id"] as? String)
    #expect(run.complaint.contains(id))
  }

  @Test func `two matters with one number are both shown and neither is taken for it`() throws {
    try program.shell("cp -r \"$SAMVERKAN_BOOK\" \"$HOME/other\"")
    let first = try add("A").line
    program.environment["XDG_STATE_HOME"] = program.path("state2")
    let second = try program(
      "add", "matters", "title=C", "kind=issue", "--book", program.path("other")
    ).line
    program.environment["XDG_STATE_HOME"] = nil
    try program("merge", program.path("other"))
    let number = try #require(try program.objects("matters").first?["number"] as? String)
    #expect(try program.objects("matters").count == 2)
    for command in ["show", "set", "remove"] {
      let more = ["show": [], "set": ["title=X"], "remove": ["--reason", "x"]][command] ?? []
      let run = try program.run(Program.binary, [command, "matters", number] + more)
      #expect(run.code == 1)
      #expect(run.complaint.contains(first) && run.complaint.contains(second))
    }
    #expect(try program("set", "matters", second, "number=2026-77").code == 0)
    #expect(try program("set", "matters", number, "title=X").code == 0)
  }

  @Test func `nothing is written into the book's folder, nor to pipes and devices`() throws {
    let before = try program.shell("cd \"$SAMVERKAN_BOOK\"; find . -type f | xargs md5sum").output
    try program.shell("mkfifo \"$HOME/pipe\"; ln -s \"$SAMVERKAN_BOOK/log\" \"$HOME/link\"")
    let places = [
      book + "/store.id", book + "/log/x.seg", book, book + "/log", program.path("link"),
      program.path("link") + "/x", book + "/../book/x", program.path("pipe"), "/dev/null",
    ]
    for place in places {
      #expect(try program("report", "register", "-o", place, "--replace").code != 0, "\(place)")
      #expect(try program("export", "parties", "-o", place, "--replace").code != 0, "\(place)")
    }
    #expect(try program("backup", book + "/log/x.seg").code == 1)
    let after = try program.shell("cd \"$SAMVERKAN_BOOK\"; find . -type f | xargs md5sum").output
    #expect(before == after)
  }

  @Test func `what is exported is for the user alone`() throws {
    try program.shell(
      "umask 000; \"$S\" export people -o \"$HOME/a\"; \"$S\" report register -o \"$HOME/b\"")
    for name in ["a", "b"] {
      let facts = try FileManager.default.attributesOfItem(atPath: program.path(name))
      #expect((facts[.posixPermissions] as? Int) == 0o600)
    }
  }

  @Test func `the reason of a removal can be erased`() throws {
    let id = try program("add", "followups", "title=X", "due=2026-12-01").line
    try program("remove", "followups", id, "--reason", "Zxqvarfolk ville det")
    try program("erase", "text", "followups", id, "reason", "--decision", "B")
    #expect(try program.shell("grep -rqa Zxqvarfolk \"$HOME\"").code == 1)
    #expect(try program("log").code == 0)
  }

  @Test func `erased bytes that an old copy brings back are told, and go with the next change`()
    throws
  {
    let id = try program("add", "people", "name=Zxqvarfolk").line
    try program.shell("cp -r \"$SAMVERKAN_BOOK/log\" \"$HOME/old\"")
    try program("erase", "person", id, "--decision", "B")
    try program.shell("cp \"$HOME\"/old/*.seg \"$SAMVERKAN_BOOK/log/\"")
    let told = try program("verify")
    #expect(told.code == 1 && told.complaint.contains("gallrade"))
    try program("add", "people", "name=B")
    #expect(try program.shell("grep -rqa Zxqvarfolk \"$SAMVERKAN_BOOK\"").code == 1)
    #expect(try program("verify").code == 0)
  }

  @Test func `where this device had a book nobody is told to make a new one`() throws {
    try add("A")
    try FileManager.default.moveItem(atPath: book, toPath: program.path("moved"))
    let run = try program("list", "matters")
    #expect(run.code == 3)
    #expect(!run.complaint.contains("init") && run.complaint.contains("säkerhetskopi"))
    try FileManager.default.createDirectory(atPath: book, withIntermediateDirectories: false)
    #expect(try program("list", "matters").complaint.contains("säkerhetskopi"))
    let made = try program("init")
    #expect(made.code == 0 && made.complaint.contains("en annan pärm"))
  }

  @Test func `readings beside a writer raise no alarm`() throws {
    let run = try program.shell(
      """
      ( for i in $(seq 90); do "$S" add matters title=x$i kind=issue >/dev/null 2>&1; done ) & w=$!
      while kill -0 $w 2>/dev/null; do "$S" verify >/dev/null 2>>"$HOME/e" || echo bad; done
      """)
    #expect(run.output.isEmpty)
  }
}

extension Program {
  func objects(_ kind: String) throws -> [[String: Any]] {
    try self("list", kind, "--json").objects
  }
}
