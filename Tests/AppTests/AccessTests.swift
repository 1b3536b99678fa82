import App
import Domain
import Terminal
import TestSupport
import Testing

/// Rules of access that every screen keeps; the others are where their subject is.
struct AccessTests {
  private static let sizes = [Size.usual, Size(width: 60, height: 20), Size(width: 40, height: 12)]

  @Test(arguments: sizes)
  func `from whatever is open Esc leads back to the start view`(size: Size) throws {
    for (place, keys) in PlainTests.ways where !keys.hasPrefix("5") {
      var script = try Script(place, size: size)
      try script.press(keys)
      for _ in 0..<8 where !script.model.overlays.isEmpty || script.model.place != .today {
        try script.press("escape")
        if script.screen.contains("Kasta ändringarna") { try script.press("right right enter") }
      }
      #expect(script.model.place == .today && script.model.overlays.isEmpty, "\(place) \(keys)")
    }
  }

  @Test func `without styles the text tells focus, choice, ticks, lateness and refusal`() throws {
    var script = try Script(.parties)
    try script.press("space")
    #expect(script.rows.contains { $0.hasPrefix("> *  ") })
    #expect(script.screen.contains("! beslut saknas"))
    script = try Script(.followUps)
    #expect(script.screen.contains("[x]") && script.screen.contains("[ ]"))
    #expect(script.screen.contains("! sen "))
    script = try Script(.parties)
    try script.press("m down enter")
    #expect(script.screen.contains("Inget att ångra."))
    script = try Script(.plan)
    #expect(script.screen.contains("[2 Plan]") && script.screen.contains("[Föreslagen"))
  }

  @Test(arguments: [LineSet.unicode, .ascii], sizes)
  func `every sign is a letter or one that every font has`(lines: LineSet, size: Size) throws {
    let drawn = lines == .unicode ? "─│┌┐└┘├┤┬┴┼▲▼►◄█▓▒░" : ""
    let signs = Set("•…–›·×§←→↑↓’”“«»°½€\u{A0}—‑" + drawn)
    for (place, keys) in PlainTests.ways {
      let script = try PlainTests.script(place, keys, size, ViewSettings(lines: lines))
      let foreign = Set(script.screen).filter { sign in
        !sign.isASCII && !sign.isLetter && !signs.contains(sign)
      }
      #expect(foreign == [], "\(place) \(keys)")
    }
  }

  @Test(arguments: CommandTable.all.map(\.id), [Language.swedish, .english])
  func `no title or help shouts`(id: CommandID, language: Language) {
    for command in CommandTable.all where command.id == id {
      let words = [command.title, command.help].map { $0[language] }
      #expect(words.allSatisfy { !$0.contains("!") })
    }
  }
}

/// The clock is all that moves by itself, and little of it.
struct ClockTests {
  private func meeting(_ settings: ViewSettings = ViewSettings()) throws -> Script {
    try PlainTests.script(.today, "5 tab tab", .usual, settings)
  }

  private func later(_ minutes: Int64, days: Int = 0) throws -> Moment {
    let now = try Example.meetingDay()
    let total = now.time.minutes + Int(minutes)
    let time = try #require(TimeOfDay(hour: total / 60, minute: total % 60))
    return Moment(
      millis: now.millis + minutes * 60_000, day: now.day.adding(days: days), time: time)
  }

  @Test func `a minute changes few signs of a running meeting`() throws {
    var script = try meeting()
    #expect(script.model.place == .meeting)
    let before = script.model.view().cells
    try script.send(.clock(later(1)))
    let changed = zip(before, script.model.view().cells).count { $0 != $1 }
    #expect((1...24).contains(changed))
  }

  @Test func `in plain reading a minute changes nothing`() throws {
    var script = try meeting(ViewSettings(isPlain: true))
    let before = script.screen
    try script.send(.clock(later(1)))
    #expect(script.screen == before)
  }

  @Test func `a clock that jumps a day keeps the meeting and what is typed`() throws {
    var script = try meeting()
    try script.press("n")
    try script.type("Text")
    try script.send(.clock(later(0, days: 1)))
    #expect(script.model.place == .meeting && script.screen.contains("Text"))
    try script.send(.clock(Example.meetingDay()))
    #expect(script.model.place == .meeting && script.screen.contains("Text"))
  }
}
