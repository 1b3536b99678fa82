import Foundation
import Testing

/// What was given out is not altered from the command line, whichever command it is.
struct OnRecordTests {
  /// A book with a council meeting, a point and a decision whose notes were published last.
  private struct Given {
    let program: Program
    let meeting: String
    let point: String
    let decision: String

    init() throws {
      program = try Program.withBook()
      meeting = try program("add", "meetings", "kind=council", "date=2026-03-16").line
      point = try program("add", "treatments", "meeting=\(meeting)", "heading=Bryggplats").line
      decision = try program(
        "add", "decisions", "treatment=\(point)", "text=Ja", "date=2026-03-16"
      ).line
      try program("set", "treatments", point, "outcome=tabled", "notes=Bordläggs")
      try program("set", "meetings", meeting, "notesStatus=published")
    }

    func notes() throws -> String { try program("report", "notes", "--meeting", meeting).output }
  }

  @Test func `every way in is refused and says what is open instead`() throws {
    let given = try Given()
    let before = try given.notes()
    let ways = [
      ["set", "treatments", given.point, "notes=Skrivet om efteråt"],
      ["remove", "treatments", given.point, "--reason", "prov"],
      ["add", "treatments", "meeting=\(given.meeting)", "heading=Till"],
      ["set", "decisions", given.decision, "text=Nej"],
      ["remove", "decisions", given.decision, "--reason", "prov"],
      ["add", "decisions", "treatment=\(given.point)", "text=Mer", "date=2026-03-16"],
      ["set", "meetings", given.meeting, "place=Rådhuset"],
      ["set", "meetings", given.meeting, "notesStatus=draft"],
      ["set", "meetings", given.meeting, "status=planned"],
      ["remove", "meetings", given.meeting, "--reason", "prov"],
      ["undo"],
    ]
    for way in ways {
      let run = try given.program.run(Program.binary, way)
      #expect(run.code == 1, "\(way)")
      #expect(
        run.complaint.contains("rättas med ett tillägg. Skriv samverkan amend."),
        "\(way): \(run.complaint)")
      #expect(try given.notes() == before, "\(way)")
    }
  }

  @Test func `an adopted plan asks for what changed`() throws {
    let planned = try Planned()
    let (program, plan) = (planned.program, planned.plan)
    try planned.complete()
    try program("adopt", plan, "--date", "2026-01-28")
    #expect(try program("set", "plans", plan, "adoptedDate=2026-01-29").code == 1)
    #expect(
      try program("set", "plans", plan, "adoptedDate=2026-01-29", "revisionNote=Fel dag").code
        == 0)
    #expect(try program("remove", "plans", plan, "--reason", "prov").code == 1)
  }
}
