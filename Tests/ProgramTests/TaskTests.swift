import Foundation
import Testing

/// The ten most frequent tasks, done in the real program in Swedish with the keyboard alone; the
/// work is then looked at by the text commands.
///
/// Letters of the user's own words are not counted; every other key is. The numbers are those of
/// the table in `Tests/README.md`.
@Suite(.serialized)
struct TaskTests {
  @Test func `1 what needs doing stands there at the start`() throws {
    let typist = try Typist(Program.withWork())
    try typist.wait(for: "[0 Idag]")
    try typist.wait(for: "Svara om nycklarna")
    try typist.expectKeys(of: "See what needs doing now")
  }

  @Test func `2 a party is found by a part of its name in two keys`() throws {
    let typist = try Typist(Program.withWork())
    try typist.press("1", "s")
    try typist.write("karatef")
    try typist.wait(for: "rad 1 av 1")
    #expect(typist.screen.focusedLine?.contains("Exempel Karateförening") == true)
    try typist.expectKeys(of: "Find a party by a part of its name")
  }

  @Test func `3 a matter is written down in at most twelve keys`() throws {
    let program = try Program.withWork()
    let typist = try Typist(program)
    try typist.press("3")
    try typist.wait(for: "[3 Dagordning]")
    try typist.press("+", "Enter")
    try typist.wait(for: "Nytt ärende")
    try typist.write("Hyra av bryggplats")
    try typist.press("Tab", "Right", "Tab")
    try typist.write("karatef")
    try typist.wait(for: "> Exempel Karateförening")
    try typist.press("Enter", "C-s")
    try typist.wait(for: "Hyra av bryggplats")
    try typist.wait(for: "Sparat")
    let matter = try #require(program("list", "matters", "Hyra", "--json").objects.first)
    #expect(matter["kind"] as? String == "obstacle")
    #expect(matter["reporter"] is String)
    #expect(matter["number"] as? String == "2026-01")
    #expect(matter["receivedDate"] as? String == "2026-03-17")
    #expect(typist.keys <= 12)
    try typist.expectKeys(of: "Write down a matter with reporter and kind")
  }

  @Test func `4 a card is moved with one key`() throws {
    let program = try Program.withWork()
    let typist = try Typist(program)
    try typist.press("2")
    try typist.wait(for: "Dialogforum")
    let before = typist.keys
    try typist.press(">")
    try typist.wait(for: "u ångrar")
    try typist.wait(for: "Sparat")
    #expect(typist.keys - before == 1)
    let activity = try program("list", "activities", "--json").objects.first
    #expect(activity?["status"] as? String == "decided")
    try typist.expectKeys(of: "Move an activity one status")
  }

  @Test func `5 the addresses of the council stand on one line to copy`() throws {
    let program = try Program.withCouncil()
    let typist = try Typist(program)
    try typist.press("1", "k", "g", "g", "g")
    try typist.wait(for: "2 adresser, 1 utan: Samverkansrådet")
    let people = try program("list", "people", "--json").objects.compactMap { $0["email"] }
    let addresses = people.compactMap { $0 as? String }.sorted()
    #expect(addresses.count == 2)
    #expect(typist.screen.lines.contains(addresses.joined(separator: "; ")))
    try typist.expectKeys(of: "Copy the mail addresses of a group")
  }

  @Test func `6 forty follow-ups are ticked with forty keys besides movement`() throws {
    let program = try Program.withWork(followUps: 40)
    let typist = try Typist(program)
    try typist.press("4")
    try typist.wait(for: "[4 Uppföljning]")
    try typist.move("Home")
    try typist.focus(on: "Sak 1 ")
    let before = typist.keys
    for number in 1...40 {
      try typist.press("Space")
      try typist.wait(for: "Sak \(number)")
      if number < 40 { try typist.move("Down") }
    }
    #expect(typist.keys - before == 40)
    try typist.wait(for: "Sparat")
    let done = try program("list", "followups", "Sak", "--json").objects
      .filter { $0["status"] as? String == "done" }
    #expect(done.count == 40)
    try typist.expectKeys(of: "Tick 40 follow-ups")
  }
}

/// The tasks around a meeting.
extension TaskTests {
  @Test func `7 an agenda is built of its standing points and two matters, one moved up`() throws {
    let program = try Program.withCouncil()
    for title in ["Hyra av bryggplats", "Nycklar till salen"] {
      try program("add", "matters", "title=\(title)", "kind=issue", "receivedDate=2026-02-03")
    }
    let typist = try Typist(program)
    try typist.press("3", "+", "m")
    try typist.wait(for: "Nytt möte")
    try typist.write("2026-05-26")
    try typist.press("C-s")
    try typist.wait(for: "the agenda of the new meeting") {
      $0.contains(" Rådsmöte tis 2026-05-26 kl. 15–17") && $0.contains("Mötet öppnas, närvaro")
    }
    for title in ["Hyra av bryggplats", "Nycklar till salen"] {
      try typist.press("h")
      try typist.wait(for: "Kön till")
      try typist.press("Enter")
      try typist.wait(for: "står på dagordningen")
      #expect(typist.screen.focusedLine?.contains(title) == true)
    }
    try typist.press("S-Up")
    try typist.wait(for: "a row with its new number") { $0.contains(/> +\d +Nycklar till salen/) }
    try typist.wait(for: "Sparat")
    let meeting = try #require(
      program("list", "meetings", "--json").objects.first { $0["date"] as? String == "2026-05-26" })
    #expect(meeting["start"] as? String == "15:00")
    let agenda = try program.agenda(of: meeting)
    #expect(agenda.count > 4)
    let own = agenda.filter { $0["matter"] is String }
    #expect(own.map { $0["heading"] as? String } == ["Nycklar till salen", "Hyra av bryggplats"])
    try typist.expectKeys(of: "Build an agenda: a new meeting, two matters, one moved")
  }

  @Test func `8 the notice is a file under its right name in four keys`() throws {
    let program = try Program.withCouncil()
    let typist = try Typist(program)
    try typist.press("3")
    try typist.wait(for: "Rådsmöte tis 2026-03-24")
    try typist.press("x")
    try typist.wait(for: "Kallelse Samverkansrådet 2026-03-24")
    try typist.press("x")
    try typist.wait(for: "Spara till fil")
    try typist.press("C-s")
    try typist.wait(for: "Sparade")
    let written = try program.onlyFile(endingWith: ".html")
    #expect(written.name.lowercased().contains("kallelse"))
    #expect(written.name.contains("2026-03-24"))
    #expect(written.text == (try program("report", "notice", "--format", "html").output))
    #expect(written.text.contains("15–17"))
    try typist.expectKeys(of: "Save the notice with its agenda")
  }

  @Test func `9 everyone is present with one key, and one is stepped to notified`() throws {
    let program = try Program.withCouncil()
    let typist = try Typist(program)
    try typist.press("3", "d")
    try typist.wait(for: "Närvaro: Rådsmöte")
    try typist.press("V")
    try typist.wait(for: "3 personer här")
    try typist.press("Space")
    try typist.wait(for: "anmäld frånvaro")
    try typist.press("Escape")
    try typist.wait(for: "Sparat")
    let meeting = try #require(program("list", "meetings", "--json").objects.first)
    let attendance = try #require(meeting["attendance"] as? [String: String])
    #expect(attendance.values.sorted() == ["notified", "present", "present"])
    try typist.expectKeys(of: "Record attendance with one who is absent")
  }

  @Test func `10 draft notes of the meeting that was held are a file in four keys`() throws {
    let program = try Program.withCouncil()
    let meeting = try #require(
      program("list", "meetings", "--json").objects.first?["id"] as? String)
    try program("set", "meetings", meeting, "status=held", "date=2026-03-16")
    let typist = try Typist(program)
    try typist.wait(for: "Anteckningar: Rådsmöte")
    try typist.press("Enter")
    try typist.wait(for: "Rådsmöte mån 2026-03-16")
    try typist.press("x")
    try typist.wait(for: "UTKAST")
    try typist.press("x")
    try typist.wait(for: "Spara till fil")
    try typist.press("C-s")
    try typist.wait(for: "Sparade")
    let written = try program.onlyFile(endingWith: ".html")
    let command = try program("report", "notes", "--meeting", meeting, "--format", "html")
    #expect(written.text == command.output)
    #expect(written.text.contains("UTKAST"))
    #expect(written.name.contains("2026-03-16"))
    try typist.expectKeys(of: "Save draft notes of the meeting held")
  }
}

extension Program {
  /// A register, an activity, and follow-ups of which one is late.
  static func withWork(followUps: Int = 1) throws -> Program {
    let program = try withRegister()
    try program("add", "activities", "title=Dialogforum", "number=A01")
    try program("add", "followups", "title=Svara om nycklarna", "due=2026-03-01")
    if followUps > 1 {
      for number in 1...followUps {
        try program("add", "followups", "title=Sak \(number) i raden", "due=2026-04-01")
      }
    }
    return program
  }

  /// A council of three, of whom two can be written to, and its next meeting with two points.
  static func withCouncil() throws -> Program {
    let program = try withRegister()
    let people = [("Ada Påhittad", "ada"), ("Bo Påhittad", "bo"), ("Cilla Påhittad", "")]
    for (name, mailbox) in people {
      let email = mailbox.isEmpty ? [] : ["email=\(mailbox)@exempel.example"]
      let person = try program.run(
        Self.binary, ["add", "people", "name=\(name)"] + email
      ).line
      try program(
        "add", "mandates", "person=\(person)", "body=council", "role=member", "side=civilSociety")
    }
    let meeting = try program(
      "add", "meetings", "kind=council", "date=2026-03-24", "start=15:00", "end=17:00"
    ).line
    try program("add", "treatments", "meeting=\(meeting)", "heading=Mötet öppnas", "minutes=5")
    try program("add", "treatments", "meeting=\(meeting)", "heading=Nästa möte", "minutes=5")
    return program
  }

  /// The points of a meeting in their order.
  fileprivate func agenda(of meeting: [String: Any]) throws -> [[String: Any]] {
    try self("list", "treatments", "--json").objects
      .filter { $0["meeting"] as? String == meeting["id"] as? String }
      .sorted { ($0["order"] as? String ?? "") < ($1["order"] as? String ?? "") }
  }

  /// The one file of this kind that the program has put in its folder.
  fileprivate func onlyFile(endingWith ending: String) throws -> (name: String, text: String) {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(ending) }
    try #require(names.count == 1)
    return (names[0], try String(contentsOfFile: path(names[0]), encoding: .utf8))
  }
}
