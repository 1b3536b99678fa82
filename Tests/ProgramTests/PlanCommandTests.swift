import Testing

@testable import samverkan

/// The plan from a shell: adopted when nothing is missing, revised with a reason, told day by day.
struct PlanCommandTests {
  @Test func `adopting tells all that is missing, then adopts on its day`() throws {
    let planned = try Planned()
    let refused = try planned.program("adopt", planned.plan, "--date", "2026-01-28")
    #expect(refused.code == 1)
    #expect(refused.complaint.contains("A01 Karta saknar princip, åtagande, ansvarig, dag."))
    #expect(try planned.program("adopt", planned.plan).code == 2)
    try planned.complete()
    let unread = try planned.program(
      "adopt", planned.plan, "--date", "2026-01-28", "--reference", "imorgon")
    #expect(unread.code == 1)
    #expect(unread.complaint.contains("registryNumber kan inte vara \"imorgon\""))
    let adopted = try planned.program(
      "adopt", planned.plan, "--date", "2026-01-28", "--reference", "Ks 12/2026")
    #expect(adopted.code == 0)
    #expect(adopted.output.contains("är antagen 2026-01-28"))
    let entry = try planned.program("list", "progress", "--json").objects.first
    #expect(entry?["date"] as? String == "2026-01-28")
    #expect(entry?["status"] as? String == "decided")
    #expect(try planned.shown()?["status"] as? String == "decided")
    #expect(try planned.program("adopt", planned.plan, "--date", "2026-01-28").code == 1)
  }

  @Test func `revising makes one draft with a reason, which takes the activities over`() throws {
    let planned = try Planned()
    try planned.complete()
    try planned.program("adopt", planned.plan, "--date", "2026-01-28")
    #expect(try planned.program("revise", planned.plan).code == 1)
    let draft = try planned.program("revise", planned.plan, "--reason", "En till").line
    #expect(try planned.shown()?["plan"] as? String == draft)
    let again = try planned.program("revise", planned.plan, "--reason", "Två till")
    #expect(again.code == 1)
    #expect(again.complaint.contains("har redan utkastet version 2"))
  }

  @Test func `an empty plan is not adopted`() throws {
    let program = try Program.withBook()
    let plan = try program("add", "plans", "fromYear=2026", "toYear=2027").line
    let refused = try program("adopt", plan, "--date", "2026-01-28")
    #expect(refused.code == 1)
    #expect(refused.complaint.contains("har inga aktiviteter att anta"))
    let set = try program("set", "plans", plan, "adoptedDate=2026-01-28")
    #expect(set.code == 1)
    #expect(set.complaint.contains("planen har inga aktiviteter"))
  }

  @Test func `the next plan begins with what is unfinished, once`() throws {
    let planned = try Planned()
    try planned.complete()
    try planned.program("add", "activities", "title=Mall", "plan=\(planned.plan)")
    #expect(try planned.program("template", planned.plan, "A09").code == 1)
    let next = try planned.program("template", planned.plan, "A02")
    #expect(next.code == 0)
    let made = try planned.program("list", "activities", "plan:2028", "--json").objects
    #expect(made.map { $0["title"] as? String } == ["Mall"])
    #expect(made.first?["number"] as? String == "A01")
    #expect(made.first?["origin"] is String)
    #expect(made.first?["plan"] as? String == next.line)
    #expect(try planned.program("template", planned.plan).code == 1)
  }

  @Test func `the extract for a body and a year holds only what is the municipality's`() throws {
    let planned = try Planned()
    let body = try planned.program(
      "add", "parties", "name=Kulturnämnden", "side=municipality", "kind=committee"
    ).line
    try planned.program(
      "set", "activities", planned.activity, "responsible=\(body)", "status=decided",
      "performingSide=municipality")
    try planned.program(
      "add", "activities", "title=Bara vi", "plan=\(planned.plan)", "performingSide=civilSociety")
    let line = try planned.program(
      "add", "undertakings", "activity=\(planned.activity)", "reference=s. 12")
    #expect(line.code == 0)
    let extract = try planned.program(
      "report", "annual-process", "parties", body, "--year", "2026")
    #expect(extract.output.contains("s. 12"))
    #expect(!extract.output.contains("Bara vi"))
    let next = try planned.program(
      "report", "annual-process", "parties", body, "--year", "2027", "--today", "2026-08-10")
    #expect(next.output.contains("A01 Karta – Kulturnämnden"))
    let oneSided = try planned.program("list", "activities", "ensidig:ja", "--json").objects
    #expect(oneSided.count == 2)
  }

  @Test func `goals and dimensions are counted in the report of the plan`() throws {
    let planned = try Planned()
    let set = try planned.program(
      "set", "activities", planned.activity, "goals=3, 11", "dimensions=social",
      "nature=enabling")
    #expect(set.code == 0)
    let report = try planned.program("report", "plan", "--year", "2026")
    #expect(report.output.contains("3 God hälsa och"))
    #expect(report.output.contains("Förutsättning för samverkan"))
    #expect(try planned.program("list", "activities", "mål:3", "--json").objects.count == 1)
  }

  @Test func `valid on a day is asked of the dates, and a day before them says so`() throws {
    let program = try Program.withBook()
    let party = try program(
      "add", "parties", "name=Almby", "side=civilSociety", "kind=other"
    ).line
    try program(
      "add", "affiliations", "party=\(party)", "status=affiliated", "confirmedDate=2025-03-01",
      "receivedDate=2025-02-01")
    let before = try program("list", "affiliations", "--valid-on", "2025-02-15", "--json")
    #expect(before.objects.isEmpty)
    let after = try program("list", "affiliations", "--valid-on", "2025-03-15", "--json")
    #expect(after.objects.count == 1)
    let early = try program("list", "affiliations", "--valid-on", "1999-01-01")
    #expect(early.complaint.contains("Pärmen vet inget om tiden före"))
    let report = try program("report", "register", "--valid-on", "2025-03-15")
    #expect(report.output.contains("Anslutna parter 2025-03-15"))
    #expect(report.output.contains("Almby"))
  }

  @Test func `progress is told with a word, and the activity says the latest`() throws {
    let planned = try Planned()
    let program = planned.program
    #expect(
      try program(
        "progress", "A01", "--status", "ongoing", "--percent", "20", "--date", "2026-02-01",
        "Vi", "har", "börjat"
      ).code == 0)
    #expect(try program("progress", planned.activity, "--percent", "45").code == 0)
    #expect(try program("progress", "a01", "--date", "2026-01-10", "Uppstart").code == 0)
    let told = try program("list", "progress", "--json").objects
    #expect(told.map { $0["date"] as? String } == ["2026-01-10", "2026-02-01", "2026-03-17"])
    #expect(told.map { $0["percent"] as? Int } == [nil, 20, 45])
    #expect(try planned.shown()?["percent"] as? Int == 45)
    #expect(try planned.shown()?["status"] as? String == "ongoing")
    #expect(try planned.shown()?["note"] as? String == "Vi har börjat")
    #expect(try program("progress", "A01").code == 2)
    #expect(try program("progress", "A01", "--percent", "130").code == 1)
    #expect(try program("progress", "A99", "x").code == 1)
    #expect(try program("progress", "A01", "--date", "2027-01-01", "x").code == 1)
    try program("undo")
    #expect(try program("list", "progress", "--json").objects.count == 2)
  }

  @Test func `set tells progress as well, and a whole book comes back with its series`() throws {
    let planned = try Planned()
    let program = planned.program
    try program("set", "activities", planned.activity, "status=ongoing", "title=Stor karta")
    try program("set", "activities", planned.activity, "status=completed")
    #expect(try program("list", "progress", "--json").objects.count == 2)
    let report = try program("report", "plan").output
    #expect(report.contains("Så har det gått"))
    let milestone = try program(
      "add", "milestones", "activity=\(planned.activity)", "title=Utskick", "date=2026-04-01")
    #expect(milestone.code == 0)
    #expect(try program("report", "plan").output.contains("Utskick"))
  }
}

extension PlanCommandTests {
  @Test func `adopted text is refused with the way, changed in the draft, and compared`() throws {
    let planned = try Planned()
    let program = planned.program
    try planned.complete()
    try program("adopt", planned.plan, "--date", "2026-01-28")
    for change in ["title=Annat", "due=2026-09-30", "responsible=", "commitments=inviteEarly"] {
      let refused = try program("set", "activities", planned.activity, change)
      #expect(refused.code == 1)
      #expect(refused.complaint.contains("revidera planen"), "\(refused.complaint)")
    }
    #expect(try program("set", "activities", planned.activity, "status=ongoing").code == 0)
    #expect(try program("undo").code == 0)
    try program("revise", planned.plan, "--reason", "Mer tid")
    #expect(try program("set", "activities", planned.activity, "due=2026-09-30").code == 0)
    let report = try program("report", "plan").output
    #expect(report.contains("Från version 1 till version 2"))
    #expect(report.contains("2026-06-01"))
    #expect(report.contains("2026-09-30"))
    #expect(report.contains("Mer tid"))
  }
}
