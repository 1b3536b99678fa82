import Testing

/// Who came, when and for whom, on the command line.
struct AttendanceCommandTests {
  @Test func `times and substitutes are set by person, and stand in the minutes`() throws {
    let program = try Program.withBook()
    let meeting = try program("add", "meetings", "kind=council", "date=2026-03-18").line
    let people = try ["Ada Påhittad", "Bo Påhittad"].map {
      try program("add", "people", "name=\($0)").line
    }
    for (person, role) in zip(people, ["member", "substitute"]) {
      try program(
        "add", "mandates", "person=\(person)", "body=council", "role=\(role)",
        "side=civilSociety", "from=2026-01-01")
    }
    let (ada, bo) = (people[0], people[1])
    for change in [
      "attendance=\(ada):notified,\(bo):present", "arrivals=\(bo):15.20",
      "departures=\(bo):16.40", "substitutes=\(bo):\(ada)",
    ] {
      #expect(try program("set", "meetings", meeting, change).code == 0, "\(change)")
    }
    let notes = try program("report", "notes", "--meeting", "2026-03-18").output
    #expect(
      notes.contains("Ersättare, kom kl. 15.20, gick kl. 16.40, tjänstgör för Ada"),
      "\(notes)")
    let early = try program("set", "meetings", meeting, "departures=\(bo):15.00")
    #expect(early.code == 1)
    #expect(early.complaint.contains("departures: Personen kan inte gå innan hen kom."))
    let refused = try program("set", "meetings", meeting, "arrivals=\(bo):25.00")
    #expect(refused.code == 1)
    #expect(refused.complaint.contains("arrivals"))
    #expect(try program("set", "meetings", meeting, "substitutes=\(bo):zz").code == 1)
  }

  @Test func `whoever stands aside is named at the point`() throws {
    let program = try Program.withBook()
    let meeting = try program("add", "meetings", "kind=council", "date=2026-03-18").line
    let ada = try program("add", "people", "name=Ada Påhittad").line
    let point = try program(
      "add", "treatments", "meeting=\(meeting)", "heading=Lokaler", "aside=\(ada)"
    ).line
    #expect(!point.isEmpty)
    let notes = try program("report", "notes", "--meeting", "2026-03-18").output
    #expect(notes.contains("Jäv: Ada Påhittad deltog inte."), "\(notes)")
    #expect(
      try !program("report", "notes", "--meeting", "2026-03-18", "--public").output.contains(
        "Ada Påhittad"))
  }
}
