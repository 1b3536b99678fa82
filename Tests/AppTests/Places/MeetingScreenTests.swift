import App
import Domain
import Terminal
import TestSupport
import Testing

/// What is seen of a running meeting in narrow and usual windows.
struct MeetingScreenTests {
  private static let usual = Size.usual
  private static let middling = Size(width: 60, height: 20)
  private static let small = Size(width: 40, height: 12)

  private func running(_ size: Size, _ keys: String = "") throws -> Script {
    var script = try MeetingTests().running(size)
    try script.press(keys)
    return script
  }

  @Test(arguments: [usual, middling])
  func `the heading of a point is whole`(_ size: Size) throws {
    let script = try running(size, "tab")
    #expect(script.rows[3].contains(" 4     Lokalfrågan: vilka regler gäller var?"))
  }

  @Test func `the list of outcomes says the whole heading`() throws {
    let script = try running(Self.usual, "tab b")
    #expect(script.screen.contains(" Utfall: Lokalfrågan: vilka regler gäller var? "))
  }

  @Test func `row 2 gives up the plan before the heading`() throws {
    var script = try running(Self.middling)
    #expect(script.rows[1].hasPrefix(" Punkt 3 av 8: Åtgärder som löpt ut  "))
    #expect(script.rows[1].hasSuffix("10 min kvar"))
    script = try running(Self.usual)
    #expect(script.rows[1].hasSuffix("10 min kvar av 10, mötet i tid"))
    #expect(try running(Self.small).rows[0] == " MÖTE  Punkt 3 av 8           kl. 15.32")
  }

  @Test func `the day of the meeting is whole at sixty columns`() throws {
    let script = try running(Self.middling)
    #expect(script.rows[0].contains("Rådsmöte ons 2026-03-18 "))
    #expect(script.rows[0].hasSuffix("kl. 15.32"))
  }

  @Test(arguments: [
    (usual, "Space Bocka av  n Notering  + Åtgärd  b Utfall  Tab Nästa  u Ångra  ? Hjälp"),
    (middling, "Space Bocka av  n Notering  + Åtgärd  u Ångra  ? Hjälp"),
    (small, "Space Bocka av  n  u Ångra  ? Hjälp"),
  ])
  func `the keys of the meeting are told in their order`(_ size: Size, hints: String) throws {
    #expect(try running(size).rows.last == " " + hints)
  }

  @Test(arguments: [usual, middling])
  func `where the meeting begins the key for attendance is told first`(_ size: Size) throws {
    let script = try running(size, "shift-tab shift-tab")
    #expect(script.rows.last?.hasPrefix(" d Närvaro  n Notering") == true)
  }

  @Test func `the focused follow-up comes first where it is low`() throws {
    let script = try running(Self.small, "space space down")
    #expect(
      script.rows[6...8].map(\.trimmed) == [
        "U17 Lägg in planens åtaganden i", "verksamhetsplanerna",
        "Sen 19 dagar. Exempelförvaltningen f…",
      ])
  }

  @Test func `what was done last takes one row, and the details stay where they are`() throws {
    let before = try running(Self.usual)
    let after = try running(Self.usual, "space")
    let place = try #require(after.rows.firstIndex { $0.hasPrefix("  Senast: 15.32  Bockade av") })
    #expect(before.rows[place].hasPrefix("  Senast: 15.32  Startade"))
    for row in place + 1...place + 3 { #expect(before.rows[row] == after.rows[row]) }
    #expect(after.rows.count { $0.contains("Senast: ") } == 1)
  }

  @Test(arguments: [
    (usual, " 1 av 13 avbockade.                                    u ångrar: Bockade av U11"),
    (middling, " 1 av 13 avbockade.                u ångrar: Bockade av U11"),
    (small, " 1 av 13 avbockade.  u: Bockade av U11"),
  ])
  func `what undo takes back is named, if only by its number`(_ size: Size, row: String) throws {
    let script = try running(size, "space")
    #expect(script.rows[size.height - 2].filter { $0 != " " } == row.filter { $0 != " " })
  }

  @Test(arguments: [usual, middling, small])
  func `a sentence is whole, and tells the key that undoes once`(_ size: Size) throws {
    var script = try running(size, "tab tab b")
    try script.press("b enter")
    if script.form != nil { try script.press("ctrl-s") }
    let told = script.rows.suffix(4).dropLast().joined(separator: " ")
    #expect(told.split(separator: "ångrar").count == 2)
    #expect(script.recorded.last?.action == .decide)
    try script.press("w")
    #expect(script.screen.contains("Ej vald."))
  }

  @Test(arguments: [usual, middling, small])
  func `that a note is as before is told whole`(_ size: Size) throws {
    let script = try running(size, "n esc")
    #expect(script.screen.replacing("\n", with: "").contains("är som förut."))
  }

  @Test func `a note is broken between words, also with the caret`() throws {
    var script = try running(Self.small, "down down n")
    try script.type("bortom högerkanten och vidare utan att")
    let rows = script.rows
    #expect(rows.contains { $0.trimmed == "bortom högerkanten och vidare utan" })
    let last = try #require(rows.firstIndex { $0.trimmed == "att" })
    #expect(script.model.view().cursor == Point(column: 5, row: last))
  }

  @Test func `attendance says who`() throws {
    var script = try running(Self.usual, "d space esc")
    let meeting = try #require(script.model.index.runningMeeting)
    let person = try #require(meeting.attendance.keys.first)
    let name = try #require(script.model.book.people[person]?.name)
    #expect(script.screen.contains("Senast: 15.32  Närvaro: \(name), här"))
    #expect(script.rows[22].hasSuffix("u ångrar: Närvaro: \(name), här"))
    try script.press("u")
    #expect(script.sentence == "Ångrade: Närvaro: \(name), här. r gör om.")
    try script.press("d V esc")
    #expect(script.rows[22].hasSuffix("u ångrar: Närvaro: 15 personer"))
  }
}
