import Foundation
import Testing

/// Writing, showing and taking back single records on the command line.
struct EntryTests {
  @Test(arguments: [
    ("kind=issue title=A", "reporter"),
    ("kind=issue title=A dnr='KS 2017/185'", "registryNumber"),
  ])
  func `what a rule warns of is told and the matter is there`(
    fields: String, says: String
  ) throws {
    let program = try Program.withBook()
    let run = try program.shell("\"$S\" add matters \(fields)")
    #expect(run.code == 0)
    #expect(run.line.count == 32)
    #expect(run.complaint.contains(says + ": "))
    #expect(try program("list", "matters", "--json").objects.count == 1)
  }

  @Test func `only what is changed is warned of`() throws {
    let program = try Program.withBook()
    try program("add", "matters", "title=A", "kind=issue")
    #expect(try program("set", "matters", "2026-01", "priority=1").complaint.isEmpty)
    let run = try program("set", "matters", "2026-01", "dnr=KS 2017/185")
    #expect(run.complaint.contains("registryNumber"))
  }

  @Test func `a personal number is refused in its own words and is not repeated`() throws {
    let program = try Program.withBook()
    let run = try program(
      "add", "parties", "name=A", "side=civilSociety", "kind=other",
      "organisationNumber=900101-0017")
    #expect(run.code == 1)
    #expect(run.complaint.contains("personnummer"))
    #expect(!run.complaint.contains("900101"))
  }

  @Test func `the catalogue's names of fields are understood`() throws {
    let program = try Program.withBook()
    try program("add", "matters", "title=A", "type=issue", "description=Text", "dnr=Ks 1132/2023")
    let matter = try #require(try program("list", "matters", "--json").objects.first)
    #expect(matter["details"] as? String == "Text")
    #expect(matter["registryNumber"] as? String == "Ks 1132/2023")
  }

  @Test func `an affiliation confirmed earlier was received no later`() throws {
    let program = try Program.withBook()
    let party = try program("add", "parties", "name=A", "side=civilSociety", "kind=other").line
    let run = try program(
      "add", "affiliations", "party=\(party)", "status=affiliated", "confirmedDate=2026-02-01")
    #expect(run.code == 0)
    let added = try #require(try program("list", "affiliations", "--json").objects.first)
    #expect(added["id"] as? String == run.line)
    #expect(added["receivedDate"] as? String == "2026-02-01")
  }

  @Test func `a step of which nothing is left does not stand in the way of undo`() throws {
    let program = try Program.withBook()
    try program("add", "matters", "title=A", "kind=issue")
    let person = try program("add", "people", "name=Kim").line
    #expect(try program("erase", "person", person, "--decision", "Ks 1/2026").code == 0)
    try program("undo")
    #expect(try program("undo").code == 0)
    #expect(try program("list", "matters", "--json").objects.isEmpty)
  }

  @Test func `as of today, or a day to come, is the book as it is`() throws {
    let program = try Program.withBook()
    for day in ["2026-03-17", "2099-01-01"] {
      #expect(try program("list", "parties", "--as-of", day, "--json").objects.count == 26)
    }
    let early = try program("list", "parties", "--as-of", "2001-01-01")
    #expect(early.complaint.contains("2001-01-01"))
  }

  @Test func `a removed matter is kept and can be shown`() throws {
    let program = try Program.withBook()
    try program("add", "matters", "title=Hyror", "kind=issue")
    try program("remove", "matters", "2026-01", "--reason", "dubblett")
    let shown = try program("show", "matters", "2026-01", "--json")
    #expect(shown.code == 0)
    #expect(shown.objects.first?["title"] as? String == "Hyror")
    #expect(shown.complaint.contains("borttagen"))
    let extract = try program("report", "extract", "matters", "2026-01")
    #expect(extract.output.contains("Posten är borttagen"))
  }

  @Test func `an export takes its form from the name of the file`() throws {
    let program = try Program.withBook()
    #expect(try program("export", "parties", "-o", program.path("p.json")).code == 0)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: program.path("p.json")))
    #expect(try JSONSerialization.jsonObject(with: bytes) is [Any])
  }

  @Test func `a screen has as many lines as it is high`() throws {
    let run = try Program()("--demo", "render", "--screen", "plan", "--size", "60x20")
    #expect(run.output.filter { $0 == "\n" }.count == 20)
  }

  @Test func `a file that got its name in a folder is told`() throws {
    let program = try Program.withBook()
    let run = try program("export", "parties", "-o", program.folder.path)
    #expect(run.output == "Skrev \(program.folder.path)/parties.csv.\n")
    #expect(try program("export", "parties", "-o", program.path("p.csv")).output.isEmpty)
  }
}
