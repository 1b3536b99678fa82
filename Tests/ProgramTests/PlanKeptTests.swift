import Foundation
import Testing

@testable import samverkan

/// An adopted plan keeps what it promised, whatever is done with its drafts and its copies.
struct PlanKeptTests {
  /// A plan of two activities, adopted on its day, with a book to copy.
  private struct Adopted {
    let planned: Planned
    let second: String
    var program: Program { planned.program }
    var plan: String { planned.plan }

    init() throws {
      planned = try Planned()
      try planned.complete()
      second = try planned.program(
        "add", "activities", "title=Mall", "plan=\(planned.plan)", "principles=dialogue",
        "commitments=useTheCouncil", "responsible=\(planned.owner())", "due=2026-09-01"
      ).line
      try adopt(planned.plan, "2026-01-28")
    }

    func adopt(_ plan: String, _ day: String) throws {
      let run = try program("adopt", plan, "--date", day)
      #expect(run.code == 0, "\(run.complaint)")
    }

    func activities(of plan: String) throws -> [String] {
      try program("list", "activities", "--json").objects
        .filter { $0["plan"] as? String == plan }
        .compactMap { $0["title"] as? String }.sorted()
    }

    func revise() throws -> String {
      try program("revise", plan, "--reason", "En till").line
    }

    func report(_ words: String...) throws -> String {
      try program.run(Program.binary, ["report", "plan"] + words).output
    }
  }

  @Test func `removing a draft gives the activities back to the version it revised`() throws {
    let adopted = try Adopted()
    let draft = try adopted.revise()
    let program = adopted.program
    try program("set", "activities", adopted.planned.activity, "title=Ny karta", "due=2027-01-01")
    try program("remove", "activities", adopted.second, "--reason", "Prov")
    try program("add", "activities", "title=Helt ny", "status=decided", "plan=\(draft)")
    let removed = try program("remove", "plans", draft, "--reason", "Ångrat")
    #expect(removed.code == 0, "\(removed.complaint)")
    #expect(try adopted.activities(of: adopted.plan) == ["Helt ny", "Karta", "Mall"])
    let new = try program("list", "activities", "--json").objects.first {
      $0["title"] as? String == "Helt ny"
    }
    #expect(new?["status"] as? String == "proposed")
    #expect(try !program("check").output.contains("R8"))
    let undone = try program("undo")
    #expect(undone.code == 0, "\(undone.complaint)")
    #expect(try adopted.activities(of: draft) == ["Helt ny", "Ny karta"])
    #expect(try program("redo").code == 0)
    #expect(try adopted.activities(of: adopted.plan) == ["Helt ny", "Karta", "Mall"])
  }

  @Test func `what a copy wrote before the adoption shows, is told and can be put back`() throws {
    let planned = try Planned()
    try planned.complete()
    let program = planned.program
    let second = try program(
      "add", "activities", "title=Mall", "plan=\(planned.plan)", "principles=dialogue",
      "commitments=useTheCouncil", "responsible=\(planned.owner())", "due=2026-09-01"
    ).line
    let copy = program.path("copy")
    try program.shell("cp -r \"$SAMVERKAN_BOOK\" \"\(copy)\"")
    #expect(try program("adopt", planned.plan, "--date", "2026-01-28").code == 0)
    try program(
      "set", "activities", planned.activity, "title=Annan", "due=2026-12-01", "--book", copy)
    try program("remove", "activities", second, "--reason", "Prov", "--book", copy)
    let merged = try program("merge", copy)
    #expect(merged.code == 0)
    #expect(merged.output.contains("2 aktiviteter"))
    let report = try program("report", "plan").output
    #expect(report.contains("Karta") && report.contains("2026-06"))
    #expect(!report.contains("Annan"))
    #expect(report.contains("Mall"))
    let check = try program("check").output
    #expect(check.contains("R8 A01"))
    #expect(check.contains("R8 A02"))
    let other = try program("set", "activities", planned.activity, "title=Tredje")
    #expect(other.code == 1)
    let back = try program("set", "activities", planned.activity, "title=Karta", "due=2026-06-01")
    #expect(back.code == 0, "\(back.complaint)")
    #expect(try !program("check").output.contains("R8 A01"))
  }

  @Test func `goals, dimensions, nature, contributors and milestones are adopted too`() throws {
    let adopted = try Adopted()
    let program = adopted.program
    let owner = try adopted.planned.owner()
    let fields = [
      "goals=3", "dimensions=social", "nature=enabling", "contributors=\(owner)",
      "milestones=Mars: start",
    ]
    for field in fields {
      let run = try program("set", "activities", adopted.planned.activity, field)
      #expect(run.code == 1, "\(field)")
    }
    let draft = try adopted.revise()
    try program("set", "activities", adopted.planned.activity, "goals=3", "milestones=Mars")
    try adopted.adopt(draft, "2026-02-10")
    let report = try adopted.report()
    #expect(report.contains("Delmål"))
    #expect(report.contains("God hälsa"))
  }

  @Test func `what was decided does not become a proposal again, by any way`() throws {
    let adopted = try Adopted()
    let id = adopted.planned.activity
    #expect(try adopted.program("set", "activities", id, "status=proposed").code == 1)
    #expect(try adopted.program("progress", id, "--status", "proposed").code == 1)
    #expect(try adopted.program("add", "progress", "activity=\(id)", "status=proposed").code == 1)
    #expect(try adopted.planned.shown()?["status"] as? String == "decided")
  }

  @Test func `why an activity was left out stays with the version that left it out`() throws {
    let adopted = try Adopted()
    let program = adopted.program
    let draft = try adopted.revise()
    try program(
      "set", "activities", adopted.second, "status=dropped", "endReason=Görs av regionen")
    try adopted.adopt(draft, "2026-02-10")
    let third = try program("revise", draft, "--reason", "Åter").line
    try program("set", "activities", adopted.second, "status=decided")
    try adopted.adopt(third, "2026-03-01")
    let rows = try adopted.report("--format", "md").split(separator: "\n")
    #expect(rows.contains { $0.contains("Utgår") && $0.contains("Görs av regionen") })
  }
}

extension Planned {
  /// Who answers for its activity.
  func owner() throws -> String {
    let parties = try program("list", "parties", "Almby", "--json").objects
    return try #require(parties.first?["id"] as? String)
  }
}
