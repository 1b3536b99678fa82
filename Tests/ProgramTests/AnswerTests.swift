import Foundation
import Testing

@testable import samverkan

/// Every command that makes something answers programs in JSON.
struct AnswerTests {
  private let program: Program

  init() throws {
    program = try Program()
    try program("init")
  }

  private func made(_ arguments: String...) throws -> [[String: Any]] {
    let run = try program.run(Program.binary, arguments + ["--json"])
    #expect(run.code == 0, "\(arguments): \(run.complaint)")
    return run.objects
  }

  private func text(_ object: [String: Any]?, _ name: String) throws -> String {
    try #require(object?[name] as? String)
  }

  @Test func `what changes a record answers with the record`() throws {
    let added = try made("add", "followups", "title=Ring upp", "due=2026-04-01")
    let id = try text(added.first, "id")
    let shown = try program("show", "followups", id, "--json").output
    #expect(added.count == 1 && added[0]["title"] as? String == "Ring upp")
    #expect(try program("set", "followups", id, "title=Skriv", "--json").objects.count == 1)
    #expect(try program("undo").code == 0)
    #expect(try program("show", "followups", id, "--json").output == shown)
    #expect(try made("tick", id).first?["status"] as? String == "done")
    #expect(try made("tick", id).first?["status"] as? String == "done")
    #expect(
      try made("remove", "followups", id, "--reason", "dubblett").first?["id"] as? String == id)
  }

  @Test func `undo and redo answer as the log does`() throws {
    let id = try text(made("add", "matters", "title=Hyror", "kind=issue").first, "id")
    let undone = try made("undo")
    #expect(undone.allSatisfy { $0["id"] as? String == id && $0["reverts"] is String })
    let latest = try text(undone.first, "transaction")
    let logged = try program("log", "--json").objects.filter {
      $0["transaction"] as? String == latest
    }
    #expect(logged.count == undone.count)
    #expect(try made("redo").contains { $0["field"] as? String == "title" })
  }

  @Test func `what makes books and files answers with where they are`() throws {
    let other = program.path("other")
    #expect(try made("init", "--book", other).first?["book"] as? String == other)
    let file = program.path("b.bak")
    #expect(try text(made("backup", file).first, "file") == file)
    #expect(try made("restore", file).first?["added"] as? Int == 0)
    let again = program.path("again")
    #expect(try text(made("restore", file, "--into", again).first, "book") == again)
    #expect(try made("merge", again).first?["transactions"] as? Int == 0)
    let all = program.path("all.json")
    #expect(try text(made("export", "all", "-o", all).first, "file") == all)
    let counts = try made("import", "all", all, "--book", program.path("new"))
    #expect(counts.first { $0["kind"] as? String == "parties" }?["count"] as? Int ?? 0 > 20)
    #expect(
      try text(
        made("report", "register", "-o", program.folder.path, "--format", "md").first, "file"
      )
      .hasSuffix(".md"))
  }

  @Test func `an import answers with the parties, a trial too`() throws {
    let file = try program.write(
      Array("Namn;Typ\nKarateklubben;Ideell förening\n".utf8), to: "r.csv")
    let trial = try made("import", "parties", file, "--dry-run")
    #expect(trial.map { $0["name"] as? String } == ["Karateklubben"])
    #expect(try program("list", "parties", "karate", "--json").objects.isEmpty)
    let id = try text(made("import", "parties", file).first, "id")
    #expect(
      try program("list", "parties", "karate", "--json").objects.first?["id"] as? String == id)
  }

  @Test func `an erasure and a decided conflict answer too`() throws {
    let person = try text(made("add", "people", "name=Exempel Person").first, "id")
    let copy = program.path("copy")
    try FileManager.default.copyItem(atPath: program.path("book"), toPath: copy)
    try program("set", "people", person, "name=Ett")
    try program("set", "people", person, "name=Två", "--book", copy)
    #expect(try made("merge", copy).first?["conflicts"] as? Int == 1)
    #expect(try made("resolve", person, "--with", "1").first?["id"] as? String == person)
    let erased = try made("erase", "person", person, "--decision", "Ks 98/2026")
    #expect(erased.first?["id"] as? String == person)
    #expect(erased.first?["kind"] as? String == "people")
  }

  @Test func `a list for programs needs no other word, a report in JSON needs a file`() throws {
    let asked = try program("export", "parties", "--json")
    let listed = try program("list", "parties", "--json")
    #expect(asked.code == 0 && asked.output == listed.output)
    let report = try program("report", "register", "--json")
    #expect(report.code == 2 && report.complaint.contains("--output"))
  }

  @Test func `every command is among those that answer, or has nothing to tell`() {
    let silent = CommandName.allCases.filter { !$0.options.contains(.json) }
    #expect(silent == [.verify, .render, .keys, .manual, .completion, .changes, .help])
  }
}
