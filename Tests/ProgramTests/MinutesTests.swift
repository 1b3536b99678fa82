import Foundation
import Testing

/// Minutes from the command line: locked, given out to the byte, added to.
struct MinutesTests {
  @Test func `published minutes are the same to the byte after a rename and a removal`() throws {
    let program = try Program.withBook()
    let party = try program(
      "add", "parties", "name=Föreningen Ån", "side=civilSociety", "kind=nonProfitAssociation"
    ).line
    let meeting = try program("add", "meetings", "kind=council", "date=2026-03-16").line
    let matter = try program(
      "add", "matters", "title=Bryggplats", "kind=obstacle", "reporter=\(party)"
    ).line
    let point = try program(
      "add", "treatments", "meeting=\(meeting)", "matter=\(matter)", "heading=Bryggplats"
    ).line
    try program(
      "add", "decisions", "treatment=\(point)", "kind=referral", "party=\(party)",
      "text=Frågan hänvisas.")
    #expect(try program("amend", meeting, "För tidigt").code == 1)
    let published = try program("publish", "2026-03-16")
    #expect(published.output.contains("låsta och publicerade"))
    let before = try program("report", "notes", "--meeting", meeting).output
    #expect(before.contains("§\u{A0}1 Hänvisas (Föreningen Ån): Frågan hänvisas."))
    #expect(before.contains("SHA-256"))
    try program("set", "parties", party, "name=Helt annat namn")
    try program("remove", "matters", matter, "--reason", "Prov")
    #expect(try program("report", "notes", "--meeting", meeting).output == before)
    #expect(try program("verify").code == 0)
    #expect(try program("publish", meeting).output.contains("redan publicerade"))

    let added = try program(
      "amend", meeting, "Rätt dag är den 26 maj.", "--point", "1", "--reference", "§ 1",
      "--author", "Maja")
    #expect(added.code == 0)
    let after = try program("report", "notes", "--meeting", meeting).output
    #expect(after.hasPrefix(before.split(separator: "\n")[0]))
    #expect(after.components(separatedBy: "Rätt dag är den 26 maj.").count == 3)
    #expect(try program("undo").code == 1)
    #expect(try program("amend", meeting, " ").code == 1)
  }
}
