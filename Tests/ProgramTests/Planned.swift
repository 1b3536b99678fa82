/// A book with a plan of one activity, which lacks what adopting asks for until it is completed.
struct Planned {
  let program: Program
  let plan: String
  let activity: String

  init() throws {
    program = try Program.withBook()
    plan = try program("add", "plans", "fromYear=2026", "toYear=2027").line
    activity = try program("add", "activities", "title=Karta", "plan=\(plan)").line
  }

  func complete() throws {
    let party = try program("add", "parties", "name=Almby", "side=civilSociety", "kind=other")
    try program(
      "set", "activities", activity, "principles=dialogue", "commitments=useTheCouncil",
      "responsible=\(party.line)", "due=2026-06-01")
  }

  func shown() throws -> [String: Any]? {
    try program("list", "activities", "--json").objects.first
  }
}
