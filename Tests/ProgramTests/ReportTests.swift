import Foundation
import Testing

/// Reports and the past, with the real program.
struct ReportTests {
  @Test(arguments: [
    (["annual-proces"], "annual-process"), (["protokollet"], "notice, agenda, notes"),
    (["plan", "--format", "pdf"], "fodt"), (["plan", "--year", "26"], "2025"),
    (["extract", "partys", "1234"], "parties"), ([], "samverkan report NAME"),
  ])
  func `a report that is not asked for rightly is exit code 2`(
    words: [String], says: String
  ) throws {
    let run = try Program().shell("\"$S\" report --demo " + words.joined(separator: " "))
    #expect(run.code == 2)
    #expect(run.complaint.contains(says))
    #expect(run.complaint.split(separator: "\n").count == 1)
  }

  @Test func `a report goes to a file in the form that its name says, and replaces none`() throws {
    let program = try Program()
    let file = program.path("rapport.html")
    #expect(try program("report", "yearly", "--demo", "-o", file).code == 0)
    let first = try String(contentsOfFile: file, encoding: .utf8)
    #expect(first.hasPrefix("<!DOCTYPE html>"))
    let refused = try program("report", "plan", "--demo", "-o", file)
    #expect(refused.code == 1)
    #expect(refused.complaint.contains("--replace"))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == first)
    #expect(try program("report", "plan", "--demo", "-o", file, "--replace").code == 0)
    #expect(try String(contentsOfFile: file, encoding: .utf8) != first)
  }

  @Test func `in a folder a report gets the name its kind always has`() throws {
    let program = try Program()
    let run = try program(
      "report", "notes", "--demo", "--meeting", "2025-11-18", "--format", "md", "-o",
      program.folder.path)
    #expect(run.code == 0)
    let name = "Minnesanteckningar Samverkansrådet 2025-11-18.md"
    #expect(FileManager.default.fileExists(atPath: program.path(name)))
  }

  @Test func `as of a day before the book nothing is there, as of today everything is`() throws {
    let program = try Program.withBook()
    let party = try program("add", "parties", "name=Ån", "side=civilSociety", "kind=other").line
    _ = try program("remove", "parties", party, "--reason", "dubblett")
    let today = Self.today
    #expect(try program("list", "parties", "--json", "--as-of", "2001-01-01").objects.isEmpty)
    let now = try program("list", "parties", "--json")
    #expect(try program("list", "parties", "--json", "--as-of", today).output == now.output)
    #expect(try program("show", "parties", party, "--as-of", "2001-01-01").code == 1)
    #expect(
      try program("report", "register", "--as-of", "2001-01-01").output.contains("2001-01-01"))
  }

  private static var today: String {
    let parts = Calendar(identifier: .gregorian).dateComponents(
      [.year, .month, .day], from: Date())
    return String(format: "%04d-%02d-%02d", parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
  }
}
