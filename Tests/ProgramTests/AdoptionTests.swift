import Testing

@testable import samverkan

/// The gate before adopting a plan, from a shell.
struct AdoptionTests {
  @Test func `a plan is adopted when nothing is missing, and its proposals are then decided`()
    throws
  {
    let program = try Program.withBook()
    let plan = try program("add", "plans", "fromYear=2026", "toYear=2027").line
    let party = try program("add", "parties", "name=Almby", "side=civilSociety", "kind=other").line
    let activity = try program("add", "activities", "title=Karta", "plan=\(plan)").line
    let refused = try program("set", "plans", plan, "adoptedDate=2026-01-20")
    #expect(refused.code == 1)
    #expect(refused.complaint.contains("1 aktivitet saknar princip, åtagande, ansvarig eller dag."))
    #expect(
      try program(
        "set", "activities", activity, "principles=dialogue", "commitments=useTheCouncil",
        "responsible=\(party)", "due=2026-06-01"
      ).complaint == "")
    #expect(try program("set", "plans", plan, "adoptedDate=2026-01-20").code == 0)
    let shown = try program("list", "activities", "--json").objects.first
    #expect(shown?["status"] as? String == "decided")
  }
}
