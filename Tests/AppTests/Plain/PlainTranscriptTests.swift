import App
import Domain
import Terminal
import TestSupport
import Testing

/// What somebody hears who ticks a follow-up without seeing the screen.
struct PlainTranscriptTests {
  @Test func `ticking a follow-up reads well from beginning to end`() throws {
    var listener = try Listener(.followUps)
    try listener.press("g g g", saying: "g g g")
    try listener.press("down", saying: "Ned")
    try listener.press("space", saying: "Mellanslag")
    try listener.press("w", saying: "w")
    try listener.press("u", saying: "u")
    #expect(listener.transcript == Self.expected)
  }

  private static let expected = """
    Uppföljning 2025, allt. 11 av 24 åtgärder. Allt är sparat.
    Åtaganden (3 av 6 avstämda)
    > Å1 Bidra efter förmåga till hållbar utveckling, avbockad, civilsamhället 2,
      kommunen 3, ansvarig Båda
      Å2 Ta initiativ till dialog tidigt, avbockad, civilsamhället 1, kommunen 3,
      sidorna skiljer sig, ansvarig Båda
      Å3 Medverka när man är inbjuden, inte avbockad, civilsamhället 2, kommunen 2,
      ansvarig Båda
      Å4 Skapa en ömsesidig relation, inte avbockad, kommunen 2, ansvarig Båda
    [g g g]
    > U11 Be om rättade kontaktuppgifter från alla anslutna, delvis klar, sen 15
      veckor, ansvarig Samordnaren, senast 2025-11-28
    Visar åtgärder: 24 st.
    [Ned]
    > U17 Lägg in planens åtaganden i verksamhetsplanerna, inte avbockad, sen 18
      dagar, ansvarig Exempelförvaltningen för kultur och fritid, senast 2026-02-27
    [Mellanslag]
    > U17 Lägg in planens åtaganden i verksamhetsplanerna, avbockad, klar, ansvarig
      Exempelförvaltningen för kultur och fritid, senast 2026-02-27
    Bockade av U17 Lägg in planens åtaganden i verksamhetsplanerna. u ångrar.
    [w]
    > U17 Lägg in planens åtaganden i verksamhetsplanerna, avbockad, klar, ansvarig
      Exempelförvaltningen för kultur och fritid, senast 2026-02-27
    Du är i Uppföljning 2025, åtgärder, rad 2 av 24: U17 Lägg in planens åtaganden
    i verksamhetsplanerna, avbockad, klar, ansvarig Exempelförvaltningen för
    kultur och fritid, senast 2026-02-27. Ej vald.
    [u]
    > U17 Lägg in planens åtaganden i verksamhetsplanerna, inte avbockad, sen 18
      dagar, ansvarig Exempelförvaltningen för kultur och fritid, senast 2026-02-27
    Ångrade: Bockade av U17 Lägg in planens åtaganden i verksamhetsplanerna. r gör
    om.

    """
}

/// Hears a screen as a screen reader speaks it: the whole when it comes up, then the row the cursor
/// stands on, and the sentence below the rows when it is a new one.
private struct Listener {
  private var script: Script
  private var sentence: [String]
  private(set) var transcript: String

  init(_ place: Place) throws {
    script = try Script(place, ViewSettings(isPlain: true))
    sentence = Self.sentence(of: script)
    transcript = script.rows.prefix(9).joined(separator: "\n") + "\n"
  }

  mutating func press(_ keys: String, saying name: String) throws {
    try script.press(keys)
    let new = Self.sentence(of: script)
    let said = try focusedRow() + (new == sentence ? [] : new)
    sentence = new
    transcript += "[\(name)]\n" + said.map { $0 + "\n" }.joined()
  }

  /// The row with the cursor, to its last line.
  private func focusedRow() throws -> [String] {
    let cursor = try #require(script.model.view().cursor)
    let rows = script.rows[cursor.row...]
    let rest = rows.dropFirst().prefix { $0.hasPrefix("  ") && !Self.beginsRow($0) }
    return Array(rows.prefix(1) + rest)
  }

  /// Rows of the checklist begin with their number.
  private static func beginsRow(_ line: String) -> Bool {
    let sign = line.dropFirst(2).first
    return sign == "U" || sign == "Å"
  }

  /// What stands between the rows and the hints.
  private static func sentence(of script: Script) -> [String] {
    script.rows.dropLast().reversed().prefix {
      !$0.isEmpty && !$0.hasPrefix("  ") && !$0.hasPrefix(">")
    }
    .reversed()
  }
}
