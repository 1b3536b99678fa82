import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// Moving cards where the columns stand for something else than status, and between lanes.
struct BoardMoveTests {
  private func activity(_ number: String, in script: Script) throws -> Activity {
    let plan = try #require(script.model.index.plan(on: script.model.now.day))
    return try #require(
      script.model.index.activities(in: plan.id).first { $0.number == number })
  }

  /// The board with the focus on the card of the number.
  private func board(
    _ keys: String, on number: String, size: Size = .usual, book: Book? = nil
  ) throws -> Script {
    var script = try Script(.plan, size: size, book: try book ?? Self.draft)
    try script.press(keys)
    for _ in 0..<8 where !(try focuses(number, script)) {
      try script.press("home")
      for _ in 0..<20 where !(try focuses(number, script)) { try script.press("down") }
      if !(try focuses(number, script)) { try script.press("right") }
    }
    #expect(try focuses(number, script))
    return script
  }

  /// The example before its plan is adopted, when its text may still be moved.
  private static var draft: Book {
    get throws {
      let script = try Script(.plan)
      let plan = try #require(script.model.shownPlan)
      return script.model.book.applying(plan.changing { $0.adoptedDate = nil })
    }
  }

  private func focuses(_ number: String, _ script: Script) throws -> Bool {
    script.list.focused == .entity(try activity(number, in: script).reference)
  }

  @Test func `a step between half-years moves the last day, and the sentence says which`() throws {
    var script = try board("g left left left left", on: "A08")
    try script.press(">")
    #expect(try activity("A08", in: script).due?.text == "2027-03-31")
    #expect(script.sentence == "A08: klar senast 2027-03-31, förut 2026-09-30. u ångrar.")
    #expect(try focuses("A08", script))
    #expect(script.rows[2].contains("[Våren 2027"))
    try script.press("<")
    #expect(try activity("A08", in: script).due?.text == "2026-09-30")
    #expect(script.recorded.count == 2)
  }

  @Test func `the outermost column is told, not stepped out of`() throws {
    var script = try board("g left left left left", on: "A03")
    try script.press("<")
    #expect(script.recorded.isEmpty)
    #expect(script.sentence == "A03 står i den yttersta kolumnen.")
  }

  @Test func `a step between commitments puts one in place of the other`() throws {
    var script = try board("g g left left left left left left", on: "A13")
    try script.press(">")
    #expect(try activity("A13", in: script).commitments == [.inviteEarly])
    #expect(script.sentence == "A13: Å2 i stället för Å1. u ångrar.")
    #expect(script.rows[2].contains("[Å2"))
    try script.press("u")
    #expect(try activity("A13", in: script).commitments == [.contributeToSustainability])
  }

  @Test func `a step between sides changes who carries it out`() throws {
    var script = try board("g g g g left left left", on: "A08")
    try script.press(">")
    #expect(try activity("A08", in: script).performingSide == .civilSociety)
    #expect(script.sentence == "A08: Civilsamhälle i stället för Kommun. u ångrar.")
  }

  @Test func `what is carried over half-years is one step to undo`() throws {
    var script = try board("g left left left left", on: "A08")
    try script.press("f right right enter")
    #expect(try activity("A08", in: script).due?.text == "2027-09-30")
    #expect(script.recorded.count == 1)
    try script.press("u")
    #expect(try activity("A08", in: script).due?.text == "2026-09-30")
  }

  @Test func `lanes stand across the columns and count their cards`() throws {
    var script = try Script(.plan, size: Size(width: 140, height: 40))
    try script.press("G")
    #expect(script.sentence == "Tavlan delas i band efter princip.")
    #expect(script.rows.contains { $0.hasPrefix(" Långsiktighet (4)") })
    try script.press("G G G")
    #expect(script.sentence == "Tavlan delas i band efter utmaning.")
    #expect(script.rows.contains { $0.hasPrefix(" Utan utmaning (") })
    try script.press("G")
    #expect(script.sentence == "Tavlan visas utan band.")
  }

  @Test func `every card of a board with lanes can be reached and is seen whole`() throws {
    for size in [Size.usual, Size(width: 140, height: 40), Size(width: 60, height: 20)] {
      var script = try Script(.plan, size: size)
      try script.press("G G right right")
      for _ in 0..<12 {
        let focused = try #require(script.list.focused?.reference)
        let card = try #require(script.model.book.activities[Identifier<Activity>(focused)])
        #expect(script.screen.contains(">\(card.number)") || size.width < 80)
        try script.press("down")
      }
    }
  }

  @Test(arguments: [Size.usual, Size(width: 140, height: 40), Size(width: 80, height: 16)])
  func `the first row names its lane, and says how many cards stand above`(size: Size) throws {
    var script = try Script(.plan, size: size)
    try script.press("G G right right end")
    let top = script.rows[4]
    #expect(top.hasPrefix(" Å") || top.hasPrefix(" Utan"))
    #expect(top.contains(" kort till ovanför"))
    try script.press("home")
    #expect(!script.screen.contains("ovanför"))
  }

  @Test func `up and down reach every lane, and come back to the column`() throws {
    var script = try Script(.plan)
    try script.press("G G right right home")
    let column = script.model.boardColumn
    let lanes = script.model.laneKeys(for: script.model.planActivities)
    var seen: Set<Int> = []
    func lane() throws -> Int {
      let activity = try #require(script.model.focusedActivity)
      return script.model.world.lane(of: activity, in: lanes)
    }
    for _ in 0..<40 {
      seen.insert(try lane())
      try script.press("down")
    }
    let held = script.model.boardColumns().flatMap(\.cards)
    #expect(seen == Set(held.map { script.model.world.lane(of: $0, in: lanes) }))
    for _ in 0..<40 { try script.press("up") }
    #expect(script.model.boardColumn == column)
  }

  @Test func `a carried card goes up and down between lanes`() throws {
    var script = try board("G G G", on: "A19")
    try script.press("f down enter")
    #expect(try activity("A19", in: script).performingSide == .civilSociety)
    #expect(script.recorded.count == 1)
  }

  @Test func `where one column is shown the lanes are headings in it`() throws {
    var script = try Script(.plan, size: Size(width: 60, height: 20))
    try script.press("G right")
    #expect(script.rows[5] == "  Självständighet och oberoende (1)")
    #expect(script.list.focused?.reference != nil)
  }

  @Test func `what both are to do but one answers for is told in words`() throws {
    let script = try board("", on: "A05", size: Size(width: 140, height: 40))
    #expect(script.screen.contains("! ensidig"))
    #expect(
      script.rows[38].contains(
        "A05 är ensidig: båda ska göra den, men bara kommunen svarar för den."))
  }
}
