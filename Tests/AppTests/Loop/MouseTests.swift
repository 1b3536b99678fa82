import App
import Chance
import Domain
import Terminal
import TestSupport
import Testing

/// Every click and turn of the wheel does what keys do.
struct MouseTests {
  /// Clicks in the middle of the first place on the screen where the words stand.
  private func click(_ words: String, in script: inout Script) throws {
    let rows = script.rows
    let row = try #require(rows.firstIndex { $0.contains(words) }, "\(words)\n\(script.screen)")
    let range = try #require(rows[row].ranges(of: words).first)
    let column = columns(of: String(rows[row][..<range.lowerBound])) + columns(of: words) / 2
    try script.send(
      .event(.mouse(MouseEvent(.press(.left), at: Point(column: column, row: row)))))
    try script.send(
      .event(.mouse(MouseEvent(.release(.left), at: Point(column: column, row: row)))))
  }

  private func turn(_ action: MouseEvent.Action, _ script: inout Script) throws {
    try script.send(.event(.mouse(MouseEvent(action, at: Point(column: 10, row: 8)))))
  }

  @Test(arguments: [Size.usual, Size(width: 60, height: 20), Size(width: 40, height: 12)])
  func `a click on a tab goes to its place`(size: Size) throws {
    var script = try Script(.today, size: size)
    try click(size.width < 80 ? " 4" : "4 Uppföljning", in: &script)
    #expect(script.model.place == .followUps)
    try click(size.width < 80 ? " 2" : "2 Plan", in: &script)
    #expect(script.model.place == .plan)
  }

  @Test func `a click on the rest of the first row opens the menu`() throws {
    var script = try Script(.parties)
    try click("Allt är sparat", in: &script)
    #expect(script.rows.contains { $0.contains(" Meny ") })
  }

  @Test func `a click focuses a row, and a second one opens it`() throws {
    var script = try Script(.parties)
    try click("Exempelortens IF", in: &script)
    #expect(script.rows.contains { $0.hasPrefix(">") && $0.contains("Exempelortens IF") })
    try click("Exempelortens IF", in: &script)
    #expect(script.rows.contains { $0.contains("─ Exempelortens IF ─") })
  }

  @Test func `a click on a head orders the list, a second one turns it round`() throws {
    var script = try Script(.parties)
    let first = try #require(script.list.focused)
    try click("Anslutning", in: &script)
    #expect(script.rows[2].contains("Anslutning ▲"))
    #expect(script.list.focused == first)
    try click("Anslutning ▲", in: &script)
    #expect(script.rows[2].contains("Anslutning ▼"))
    try click("Namn ", in: &script)
    #expect(script.rows[2].contains("Namn ▲"))
  }

  @Test func `a click in a picture read plainly focuses its line, and a second one opens it`()
    throws
  {
    var script = try Script(.agenda, ViewSettings(isPlain: true))
    try script.send(.command("matterBars"))
    let row = try #require(script.rows.lastIndex { $0.hasPrefix("  ") && $0.contains("ärende") })
    let point = Point(column: 4, row: row)
    try script.send(.event(.mouse(MouseEvent(.press(.left), at: point))))
    #expect(script.rows[row].hasPrefix("> "))
    let before = script.model.overlays
    try script.send(.event(.mouse(MouseEvent(.press(.left), at: point))))
    #expect(script.model.overlays != before)
  }

  @Test func `a click after anything else only focuses`() throws {
    var script = try Script(.parties)
    try click("Exempelortens IF", in: &script)
    try script.press("w")
    try click("Exempelortens IF", in: &script)
    #expect(!script.rows.contains { $0.contains("─ Exempelortens IF ─") })
  }

  @Test func `a click on the focused row does not open it by itself`() throws {
    var script = try Script(.parties)
    try click("Bostadsrätts", in: &script)
    #expect(script.recorded.isEmpty && !script.screen.contains("Esc Stäng"))
  }

  @Test func `a click on a box ticks, and again unticks`() throws {
    var script = try Script(.followUps)
    let row = try #require(script.rows.firstIndex { $0.contains("Å3 ") })
    for count in 1...2 {
      try script.send(
        .event(.mouse(MouseEvent(.press(.left), at: Point(column: 3, row: row)))))
      #expect(script.recorded.count == count)
      #expect(script.rows[row].hasPrefix(count == 1 ? "> [x]  Å3" : "> [ ]  Å3"))
    }
  }

  @Test func `a click left of a party chooses it`() throws {
    var script = try Script(.parties)
    let row = try #require(script.rows.firstIndex { $0.contains("Exempelortens IF") })
    try script.send(.event(.mouse(MouseEvent(.press(.left), at: Point(column: 2, row: row)))))
    #expect(script.rows.contains { $0.hasPrefix("> *  Exempelortens IF") })
  }

  @Test(arguments: [Size.usual, Size(width: 60, height: 20)])
  func `a click on a hint does what its key does`(size: Size) throws {
    var script = try Script(.parties, size: size)
    try click("? Hjälp", in: &script)
    #expect(script.rows.contains { $0.contains("Hjälp: Parter") })
    try click("Esc Stäng", in: &script)
    #expect(!script.rows.contains { $0.contains("Hjälp: Parter") })
    try click("+ Ny", in: &script)
    #expect(script.rows.contains { $0.contains("Ny part") })
  }

  @Test func `a click on a tab while a filter is typed is no letter in it`() throws {
    var script = try Script(.parties)
    try script.press("s k a r a")
    try click("3 Dagordning", in: &script)
    #expect(script.model.place == .agenda)
    #expect(script.model.lists[.parties]?.filter.text == "kara")
  }

  @Test func `a click on a hint of the filter line is its key`() throws {
    var script = try Script(.parties)
    try script.press("s e x e m")
    try click("Enter Klar", in: &script)
    #expect(script.list.filter.text == "exem")
    #expect(!script.list.isFiltering)
    #expect(script.model.overlays.isEmpty)
  }

  @Test func `a menu is gone through with clicks alone`() throws {
    var script = try Script(.parties)
    try click("m Meny", in: &script)
    try click("Visa   ", in: &script)
    try click("Engelska", in: &script)
    #expect(script.model.language == .english)
  }

  @Test func `a dialog is answered by a click on its button`() throws {
    var script = try Script(.parties)
    try script.press("+")
    try script.type("Exempelklubben")
    try script.press("escape")
    try click("Kasta", in: &script)
    #expect(script.model.overlays.isEmpty)
  }

  @Test func `fields are focused, choices opened and the form saved by clicks`() throws {
    var script = try Script(.parties)
    try script.press("+")
    try click("E-post", in: &script)
    try script.type("brevlada@exempel.example")
    try click("Namn", in: &script)
    try script.type("Exempelklubben")
    try click("[ Spara ]", in: &script)
    #expect(script.recorded.count == 1)
    #expect(script.sentence.contains("Exempelklubben"))
  }

  @Test func `a day of the calendar is taken by a click`() throws {
    var script = try Script(.followUps)
    try script.press("+")
    try script.press("tab tab tab down")
    try click("  24", in: &script)
    #expect(script.screen.contains("2026-03-24"))
  }

  @Test func `a card is focused by a click, in whichever column`() throws {
    var script = try Script(.plan)
    try click("A11 Mentorer", in: &script)
    #expect(script.rows.contains { $0.contains(">A11 Mentorer") })
    try click("A11 Mentorer", in: &script)
    #expect(script.screen.contains("Esc Stäng"))
  }

  @Test func `what lies under something cannot be clicked`() throws {
    var script = try Script(.parties)
    try script.press("?")
    let before = script.screen
    for row in 0..<23 {
      for column in [0, 79] {
        try script.send(
          .event(.mouse(MouseEvent(.press(.left), at: Point(column: column, row: row)))))
      }
    }
    #expect(script.screen == before)
  }

  @Test func `the wheel moves where one is, in lists and in what lies over them`() throws {
    var script = try Script(.parties)
    try turn(.wheelDown, &script)
    try turn(.wheelDown, &script)
    #expect(script.list.focusIndex == 2)
    try turn(.wheelUp, &script)
    #expect(script.list.focusIndex == 1)
    try script.press("?")
    try turn(.wheelDown, &script)
    #expect(script.list.focusIndex == 1)
    #expect(script.rows.contains { $0.contains("│ > j     ") })
  }

  @Test func `clicks anywhere in any place, and twice, leave a screen as every screen must be`()
    throws
  {
    var source = SeededSource(seed: 6)
    for place in Place.tabs {
      var script = try Script(place)
      for _ in 0..<200 {
        let point = Point(column: source.next(in: 0...79), row: source.next(in: 0...23))
        try script.send(.event(.mouse(MouseEvent(.press(.left), at: point))))
        try script.send(.event(.mouse(MouseEvent(.release(.left), at: point))))
      }
    }
  }

  @Test func `other buttons and dragging do nothing`() throws {
    var script = try Script(.parties)
    let before = script.screen
    for action: MouseEvent.Action in [.press(.right), .press(.middle), .release(.left)] {
      try turn(action, &script)
    }
    #expect(script.screen == before)
  }
}
