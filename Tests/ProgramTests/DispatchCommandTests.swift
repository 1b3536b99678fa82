import Foundation
import Testing

/// Noting what was sent, and extracts of minutes, with the real program.
struct DispatchCommandTests {
  @Test func `an answer that is added feeds its matter back, and removed opens it`() throws {
    let program = try Program.withBook()
    let party = try program("add", "parties", "name=Ån", "side=civilSociety", "kind=other").line
    let matter = try program(
      "add", "matters", "title=Lokaler", "kind=issue", "reporter=\(party)",
      "receivedDate=2026-01-10", "status=handled"
    ).line
    let nobody = try program("add", "dispatches", "content=answer", "matter=\(matter)")
    #expect(nobody.code == 1)
    let sent = try program(
      "add", "dispatches", "matter=\(matter)", "party=\(party)", "channel=email",
      "date=2026-01-20")
    #expect(sent.code == 0)
    let shown = try program("show", "matters", matter, "--json").output
    #expect(shown.contains("\"feedbackDate\": \"2026-01-20\""))
    #expect(shown.contains("\"status\": \"fedBack\""))
    #expect(try program("remove", "dispatches", sent.line, "--reason", "fel").code == 0)
    let reopened = try program("show", "matters", matter, "--json").output
    #expect(!reopened.contains("\"feedbackDate\": \"2026"))
    #expect(try program("export", "all", "--public").output.contains("\"dispatches\": []"))
  }

  @Test func `extracts for all whom a meeting concerns go into a folder, a file each`() throws {
    let program = try Program()
    let folder = program.path("utdrag")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let run = try program(
      "report", "extract", "--demo", "--meeting", "2025-11-18", "--format", "md", "-o", folder)
    #expect(run.code == 0)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(files.count > 3)
    #expect(files.contains { $0.contains("Exempelbostäder AB") && $0.hasSuffix(".md") })
  }

  @Test func `an attachment is told by its file, and check says when that is another one`() throws {
    let program = try Program.withBook()
    let file = program.path("karta.txt")
    try "karta".write(toFile: file, atomically: true, encoding: .utf8)
    let matter = try program("add", "matters", "title=Lokaler", "kind=issue").line
    let none = try program(
      "add", "attachments", "title=Karta", "location=\(file)x", "matter=\(matter)")
    #expect(none.code == 1)
    #expect(none.complaint.contains("går inte att läsa"))
    let added = try program(
      "add", "attachments", "title=Karta", "location=\(file)", "matter=\(matter)")
    #expect(added.code == 0)
    let shown = try program("show", "attachments", added.line, "--json").output
    #expect(shown.contains("\"fingerprint\": \"" + Self.fingerprint))
    #expect(shown.contains("\"size\": 5"))
    #expect(!(try program("check").output.contains("karta.txt")))
    try "annan karta".write(toFile: file, atomically: true, encoding: .utf8)
    #expect(try program("check").output.contains("Filen är ändrad"))
    try FileManager.default.removeItem(atPath: file)
    #expect(try program("check").output.contains("Filen finns inte"))
  }

  /// The beginning of the hash of "karta".
  private static let fingerprint = "ffe0438d1af33bf8"
}
