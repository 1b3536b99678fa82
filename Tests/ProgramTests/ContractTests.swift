import Domain
import Foundation
import Testing

/// The contract of the command line, with the real program.
struct ContractTests {
  @Test(arguments: [
    (["lst"], "list"), (["list", "partys"], "parties"), (["list", "parties", "--jsn"], "--json"),
    (["verify", "--json"], "samverkan verify"), (["add", "parties", "name"], "name"),
    (["show", "parties"], "samverkan show"), (["--today", "2026-1-1", "verify"], "2026-1-1"),
    (["list", "parties", "--language", "fi"], "sv, en"), ([""], "--help"),
  ])
  func `a wrong command line is one sentence and exit code 2`(
    words: [String], says: String
  ) throws {
    let run = try Program().shell("\"$S\" " + words.map { "'\($0)'" }.joined(separator: " "))
    #expect(run.code == 2)
    #expect(run.output.isEmpty)
    #expect(run.complaint.contains(says))
    #expect(run.complaint.split(separator: "\n").count == 1)
  }

  @Test func `help and version need no book`() throws {
    let program = try Program()
    #expect(try program("--version").code == 0)
    #expect(try program("--help").output.contains("import parties FILE"))
    #expect(try program("--help", "--language", "en").output.contains("takes parties in"))
  }

  @Test func `without a book there is exit code 3 and a way to make one`() throws {
    let run = try Program()("list", "parties")
    #expect(run.code == 3)
    #expect(run.complaint.contains("samverkan init"))
  }

  @Test func `a book is made once`() throws {
    let program = try Program()
    #expect(try program("init").code == 0)
    #expect(try program("list", "parties", "--json").objects.count == 26)
    #expect(try program("init").code == 1)
  }

  @Test func `add prints the identifier, and show finds what was added`() throws {
    let program = try Program.withBook()
    let party = try program("add", "parties", "name=Ån", "side=civilSociety", "kind=other").line
    #expect(party.count == 32)
    let added = try program(
      "add", "matters", "title=A\u{30A}", "kind=obstacle", "reporter=\(party.prefix(6))")
    #expect(added.code == 0)
    let shown = try #require(try program("show", "matters", "2026-01", "--json").objects.first)
    #expect(shown["id"] as? String == added.line)
    #expect(shown["reporter"] as? String == party)
    #expect(shown["receivedDate"] as? String == "2026-03-17")
    #expect((shown["title"] as? String)?.utf8.elementsEqual("Å".utf8) == true)
    #expect(shown.keys.contains("closedDate"))
    #expect(try program("show", "matters", "2026-01").output.contains("Ån"))
  }

  @Test(arguments: [
    ["add", "matters", "kind=issue"], ["add", "matters", "titel=a", "kind=issue"],
    ["add", "matters", "title=a", "kind=fråga"], ["add", "meetings", "kind=council", "date=x"],
    ["add", "matters", "title=a", "kind=issue", "reporter=abcd"], ["show", "parties", "abcdef"],
    ["add", "parties", "name=a", "side=civilSociety", "kind=other", "organisationNumber=1"],
    ["undo"], ["redo"], ["report", "notice"], ["resolve", "abcdef", "--with", "1"],
    ["list", "parties", "nmae:x"],
  ])
  func `what is refused is one sentence and exit code 1`(words: [String]) throws {
    let program = try Program()
    let folder = try #require(program.environment["SAMVERKAN_BOOK"])
    _ = try program.shell("\"$S\" init >/dev/null; \"$S\" undo >/dev/null; rm -rf \"$HOME/.local\"")
    let line = words.map { "'\($0)'" }.joined(separator: " ")
    let run = try program.shell("\"$S\" --book '\(folder)' \(line)")
    #expect(run.code == 1)
    #expect(run.output.isEmpty)
    #expect(run.complaint.split(separator: "\n").count == 1)
  }

  @Test func `set changes and clears, remove wants a reason`() throws {
    let program = try Program.withBook()
    try program("add", "matters", "title=Hyror", "kind=issue")
    #expect(try program("set", "matters", "2026-01", "priority=1", "status=prepared").code == 0)
    #expect(try program("set", "matters", "2026-01", "priority=").code == 0)
    let matter = try #require(try program("list", "matters", "--json").objects.first)
    #expect(matter["priority"] is NSNull)
    #expect(matter["status"] as? String == "prepared")
    #expect(try program("remove", "matters", "2026-01").code == 1)
    #expect(try program("remove", "matters", "2026-01", "--reason", "dubblett").code == 0)
    #expect(try program("list", "matters", "--json").objects.isEmpty)
    #expect(try program("undo").code == 0)
    #expect(try program("list", "matters", "--json").objects.count == 1)
  }

  @Test func `a tick is undone and redone by later runs`() throws {
    let program = try Program.withBook()
    let id = try program("add", "followups", "title=Ring", "due=2026-04-01").line
    func status() throws -> String? {
      try program("list", "followups", "--json").objects.first?["status"] as? String
    }
    #expect(try program("tick", id, "--note", "klart").code == 0)
    #expect(try status() == "done")
    #expect(try program("tick", id).code == 0)
    #expect(try program("undo").output.contains("Ring"))
    #expect(try status() == "open")
    #expect(try program("redo").code == 0)
    #expect(try status() == "done")
    #expect(try program("redo").code == 1)
    #expect(try program("tick", id, "--undo").code == 0)
    #expect(try status() == "open")
  }

  @Test func `the log says who changed what from what to what`() throws {
    let program = try Program.withBook()
    try program("add", "matters", "title=Hyror", "kind=issue", "--author", "Anna")
    try program("set", "matters", "2026-01", "title=Lokalhyror", "--author", "Bo")
    let entry = try #require(try program("log", "matters", "2026-01", "--json").objects.first)
    #expect(entry["author"] as? String == "Bo")
    #expect(entry["field"] as? String == "title")
    #expect(entry["old"] as? String == "Hyror")
    #expect(entry["new"] as? String == "Lokalhyror")
    #expect(try program("log", "matters", "2026-01").output.contains("Hyror → Lokalhyror"))
    #expect(try program("log", "--since", "2999-01-01", "--json").objects.isEmpty)
  }

  @Test func `a filter wants every word and knows the fields`() throws {
    let program = try Program()
    let all = try program("--demo", "list", "parties", "--json").objects.count
    let some = try program("--demo", "list", "parties", "omradesnatverket", "--json").objects
    #expect(all > 50 && some.count == 1)
    let few = try program("--demo", "list", "matters", "status:received", "kind:hinder", "--json")
    #expect(few.objects.isEmpty)
    #expect(try program("--demo", "list", "matters", "activity:", "--json").objects.count > 3)
  }

  @Test func `check tells the rules by number`() throws {
    let run = try Program()("--demo", "check", "--json")
    #expect(run.code == 1)
    #expect(run.objects.contains { $0["id"] as? String == "R6" })
    #expect(run.objects.allSatisfy { ($0["sentence"] as? String)?.isEmpty == false })
  }
}
