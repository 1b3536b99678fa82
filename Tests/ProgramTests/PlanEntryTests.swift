import Testing

@testable import samverkan

/// What gets into an adopted plan, and when: by adopting and revising alone.
struct PlanEntryTests {
  private func adopted() throws -> Planned {
    let planned = try Planned()
    try planned.complete()
    #expect(try planned.program("adopt", planned.plan, "--date", "2026-01-28").code == 0)
    return planned
  }

  @Test func `a plan is adopted on a day that has been, since there was an agreement`() throws {
    let planned = try Planned()
    try planned.complete()
    for day in ["2099-01-01", "1900-01-01", "2026-03-18"] {
      let run = try planned.program("adopt", planned.plan, "--date", day)
      #expect(run.code == 1, "\(day)")
      #expect(try planned.program("set", "plans", planned.plan, "adoptedDate=\(day)").code == 1)
    }
    let meeting = try planned.program("add", "meetings", "kind=council", "date=2026-01-28").line
    let other = try planned.program(
      "adopt", planned.plan, "--date", "2026-01-27", "--meeting", meeting)
    #expect(other.code == 0)
    #expect(other.complaint.contains("2026-01-28"))
    let wrong = try planned.program(
      "set", "plans", planned.plan, "adoptedDate=2099-01-01", "revisionNote=Fel dag")
    #expect(wrong.code == 1)
    let right = try planned.program(
      "set", "plans", planned.plan, "adoptedDate=2026-01-28", "revisionNote=Fel dag")
    #expect(right.code == 0, "\(right.complaint)")
  }

  @Test func `a later version is not adopted before the one it revises`() throws {
    let planned = try adopted()
    let draft = try planned.program("revise", planned.plan, "--reason", "En till").line
    #expect(try planned.program("adopt", draft, "--date", "2026-01-27").code == 1)
    #expect(try planned.program("adopt", draft, "--date", "2026-01-29").code == 0)
  }

  @Test func `what is new in an adopted plan is a proposal until a revision adopts it`() throws {
    let planned = try adopted()
    let program = planned.program
    let refused = try program(
      "add", "activities", "title=Ny", "status=decided", "plan=\(planned.plan)")
    #expect(refused.code == 1)
    #expect(refused.complaint.contains("samverkan revise"))
    let id = try program("add", "activities", "title=Ny", "plan=\(planned.plan)").line
    #expect(try program("set", "activities", id, "status=decided").code == 1)
    #expect(try program("progress", id, "--status", "ongoing").code == 1)
    #expect(try program("add", "progress", "activity=\(id)", "status=completed").code == 1)
    #expect(try program("set", "activities", id, "status=dropped", "endReason=Nej").code == 0)
    let loose = try program(
      "add", "plans", "fromYear=2024", "toYear=2025"
    ).line
    let other = try program("add", "activities", "title=Lös", "status=decided", "plan=\(loose)")
    #expect(other.code == 0)
    #expect(try program("set", "activities", other.line, "plan=\(planned.plan)").code == 1)
  }

  @Test func `version and day of adoption come from revising and adopting`() throws {
    let planned = try adopted()
    let program = planned.program
    let empty = try program(
      "add", "plans", "fromYear=2024", "toYear=2025", "adoptedDate=2024-02-01")
    #expect(empty.code == 1)
    #expect(empty.complaint.contains("planen har inga aktiviteter"))
    let twin = try program("add", "plans", "fromYear=2026", "toYear=2027")
    #expect(twin.code == 1)
    #expect(twin.complaint.contains("version 2"))
    let draft = try program("revise", planned.plan, "--reason", "En till").line
    #expect(try program("set", "plans", draft, "version=7").code == 1)
    #expect(try program("set", "plans", draft, "version=1").code == 1)
    #expect(
      try program("add", "plans", "fromYear=2026", "toYear=2027", "version=3").code == 1)
  }

  @Test func `days outside the plan are told, kept out of adoption and found`() throws {
    let planned = try Planned()
    try planned.complete()
    for day in ["1999-01-01", "9999-12-31"] {
      let run = try planned.program("set", "activities", planned.activity, "due=\(day)")
      #expect(run.complaint.contains("2026–2027"), "\(day)")
      #expect(try planned.program("check").output.contains("R8 A01"))
      #expect(try planned.program("adopt", planned.plan, "--date", "2026-01-28").code == 1)
    }
    let reversed = try planned.program("add", "plans", "fromYear=2027", "toYear=2026")
    #expect(reversed.code == 1)
  }

  @Test func `what is completed is done to a hundred, and taken up again it is not`() throws {
    let planned = try adopted()
    let (program, id) = (planned.program, planned.activity)
    try program("progress", id, "--status", "ongoing", "--percent", "40")
    try program("progress", id, "--status", "completed")
    let half = try program("progress", id, "--percent", "50")
    #expect(half.code == 1)
    #expect(try planned.shown()?["percent"] as? Int == 100)
    #expect(try program("set", "activities", id, "percent=50").code == 1)
    try program("set", "activities", id, "status=ongoing")
    #expect(try planned.shown()?["percent"] as? Int == 40)
  }
}
