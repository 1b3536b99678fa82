import App
import Domain
import Terminal
import TestSupport
import Testing

/// Plain reading: what a screen reader or a Braille line meets.
struct PlainTests {
  private static let sizes = [
    Size(width: 80, height: 24), Size(width: 60, height: 20), Size(width: 40, height: 12),
  ]

  /// Every place, and every overlay that keys lead to from one.
  static let ways: [(Place, String)] =
    Place.tabs.filter { $0 != .meeting }.map { ($0, "") } + [
      (.parties, "down enter"), (.parties, "+"), (.parties, "e tab tab"), (.parties, "e up"),
      (.parties, "a"), (.parties, "n"), (.parties, "del"), (.parties, "m"), (.parties, "m enter"),
      (.parties, ":"), (.parties, ": u n d o"), (.parties, ": x x x"), (.parties, "?"),
      (.parties, "c"), (.parties, "i"), (.parties, "s k a r a"), (.parties, "+ X escape"),
      (.plan, "right down"), (.plan, "e"), (.agenda, "h"), (.agenda, "d"), (.agenda, "+"),
      (.agenda, "down b"), (.followUps, "b"), (.followUps, "+"), (.followUps, "space"),
      (.today, "5"), (.today, "5 tab tab"), (.today, "5 tab tab n A"), (.today, "5 tab tab + A"),
      (.today, "5 tab tab space"), (.today, "5 d"), (.today, "5 tab b"), (.today, "5 escape"),
    ]

  /// Where the keys lead, on the day of the council's meeting.
  static func script(
    _ place: Place, _ keys: String, _ size: Size, _ settings: ViewSettings
  ) throws -> Script {
    var start = try Example.start(size: size, settings: settings)
    if keys.hasPrefix("5") { start.now = try Example.meetingDay() }
    var script = Script(start: start)
    try script.send(.command(.go(to: place)))
    try script.press(keys)
    return script
  }

  @Test(arguments: sizes, [Language.swedish, .english])
  func `nothing is drawn and nothing stands beside anything else`(
    size: Size, language: Language
  ) throws {
    let settings = ViewSettings(language: language, isPlain: true)
    for (place, keys) in Self.ways {
      let script = try Self.script(place, keys, size, settings)
      let rows = script.rows
      let drawn = rows.filter { $0.contains { "─│┌┐└┘├┤┬┴┼[]█░".contains($0) } }
      #expect(drawn == [], "\(place) \(keys)")
      let columned = rows.filter { row in
        row.drop { $0 == " " || $0 == ">" }.contains("  ") || row.contains("›")
      }
      #expect(columned == [], "\(place) \(keys)")
    }
  }

  @Test(arguments: sizes)
  func `the cursor stands on the focused row or in the answer`(size: Size) throws {
    for (place, keys) in Self.ways {
      let script = try Self.script(place, keys, size, ViewSettings(isPlain: true))
      let canvas = script.model.view()
      let cursor = try #require(canvas.cursor)
      let line = canvas.line(cursor.row)
      #expect(line.hasPrefix(">"), "\(place) \(keys): \(cursor)\n\(script.screen)")
    }
  }

  @Test func `a row of the register is a sentence`() throws {
    var script = try Script(.parties, ViewSettings(isPlain: true))
    try script.press("s s e g e l enter")
    #expect(
      script.rows.contains {
        $0.hasPrefix("> Exempelsjöns segelsällskap, anmäld, beslut saknas, sedan 2026-03-02")
      })
  }

  @Test func `a form asks one thing at a time, and tells what is wrong with the answer`() throws {
    var script = try Script(.parties, ViewSettings(isPlain: true))
    try script.press("+")
    try script.type("Exempelklubben")
    try script.press("tab tab tab")
    try script.type("8750012346")
    try script.press("tab shift-tab")
    #expect(script.rows[0] == "Ny part. Fält 4 av 14.")
    #expect(
      script.rows[1...3].map { $0 } == [
        "  Namn: Exempelklubben", "  Sida: Civilsamhälle", "  Typ: Ideell förening",
      ])
    let question = try #require(script.rows.firstIndex(of: "Organisationsnummer."))
    #expect(script.rows[question...].contains { $0.hasPrefix("Fel: ") })
    #expect(script.rows.contains("> 8750012346"))
  }

  @Test func `a long row is read to its end at forty columns`() throws {
    var script = try Script(
      .followUps, size: Size(width: 40, height: 12), ViewSettings(isPlain: true))
    try script.press("end")
    let text = script.rows.drop { !$0.hasPrefix(">") }.joined(separator: " ")
    #expect(text.contains("senast"))
    #expect(!script.screen.contains("…"))
  }

  @Test func `every command can be found and read in the help`() throws {
    var script = try Script(.parties, ViewSettings(isPlain: true))
    try script.press("?")
    for command in CommandTable.commands(in: .parties) where !command.keys.isEmpty {
      let row = script.rows.first { $0.hasPrefix(">") } ?? ""
      #expect(row.dropFirst(2).contains(": "), "\(command.id)")
      try script.press("down")
    }
  }
}
