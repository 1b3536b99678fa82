import Foundation
import Testing

/// Two copies of a book that were edited apart, with the real program.
struct MergingTests {
  private let program: Program
  private let party: String
  private let copy: String

  init() throws {
    program = try Program.withBook()
    party = try program("add", "parties", "name=Ån", "side=civilSociety", "kind=other").line
    copy = program.path("copy")
    try FileManager.default.copyItem(atPath: program.path("book"), toPath: copy)
    try edit("name=Åns vänner", "category=Natur", in: nil, by: "Anna")
    try edit("name=Vid ån", "category=Natur", "web=https://example.org", in: copy, by: "Bo")
    _ = try program("add", "matters", "title=Bara här", "kind=issue")
  }

  private func edit(_ fields: String..., in book: String?, by author: String) throws {
    let place = book.map { ["--book", $0] } ?? []
    let run = try program.run(
      Program.binary, ["set", "parties", party] + fields + ["--author", author] + place)
    #expect(run.code == 0)
  }

  @Test func `merged both ways, the copies are equal and nothing is gone`() throws {
    #expect(try program("merge", copy).code == 0)
    #expect(try program("merge", program.path("book"), "--book", copy).code == 0)
    for kind in ["parties", "matters"] {
      let here = try program("list", kind, "--json")
      #expect(here.code == 0)
      #expect(try program("list", kind, "--json", "--book", copy).output == here.output)
    }
    #expect(try program("list", "matters", "--json").objects.count == 1)
    #expect(try program("merge", copy).output.contains("fanns redan"))
  }

  @Test func `the one field both changed is the one conflict`() throws {
    _ = try program("merge", copy)
    let run = try program("conflicts", "--json")
    #expect(run.code == 1)
    #expect(run.objects.count == 1)
    let conflict = try #require(run.objects.first)
    #expect(conflict["field"] as? String == "name")
    #expect(conflict["entity"] as? String == party)
    let values = try #require(conflict["values"] as? [[String: Any]])
    #expect(Set(values.map { $0["value"] as? String }) == ["Åns vänner", "Vid ån"])
    #expect(Set(values.map { $0["author"] as? String }) == ["Anna", "Bo"])
    #expect(try program("conflicts").output.contains("1 konflikt att avgöra."))
  }

  @Test(arguments: ["1", "2"]) func `either value can be chosen`(number: String) throws {
    _ = try program("merge", copy)
    let conflict = try #require(try program("conflicts", "--json").objects.first)
    let id = try #require(conflict["id"] as? String)
    let values = try #require(conflict["values"] as? [[String: Any]])
    #expect(try program("resolve", id, "--with", "3").code == 1)
    #expect(try program("resolve", id, "--with", "x").code == 2)
    #expect(try program("resolve", id).code == 2)
    #expect(try program("resolve", String(id.prefix(8)), "--with", number).code == 0)
    #expect(try program("conflicts").code == 0)
    let shown = try #require(try program("show", "parties", party, "--json").objects.first)
    #expect(shown["name"] as? String == values[number == "1" ? 0 : 1]["value"] as? String)
    #expect(shown["web"] as? String == "https://example.org")
    #expect(try program("resolve", id, "--with", "1").code == 1)
  }

  @Test func `a folder that is no copy is refused in one sentence`() throws {
    _ = try program("init", "--book", program.path("another"))
    let other = try program("merge", program.path("another"))
    #expect(other.code == 1)
    #expect(other.complaint.contains("annan pärm"))
    #expect(try program("merge", program.path("nowhere")).code == 3)
  }
}
