import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// Boxes over a place: nothing is written over their frames, at any size.
struct FrameTests {
  /// What brings a box up in the register.
  static let boxes = [
    "menu": "m", "open menu": "m down enter", "palette": ":", "help": "?", "page": "enter",
    "chain": "c", "form": "+", "faulty form": "a tab x x tab tab tab y tab",
    "searching form": "+ tab tab tab tab tab tab tab tab r å d", "choices": "a tab tab",
    "calendar": "a tab down", "list of a choice": "+ tab tab enter",
    "dialog": "+ a esc", "note": "n", "removal": "del ctrl-s",
  ]
  static let sizes = [
    Size(width: 40, height: 10), Size(width: 40, height: 12), Size(width: 60, height: 20),
    Size(width: 80, height: 24), Size(width: 140, height: 40),
  ]

  @Test(arguments: boxes.keys.sorted(), sizes)
  func `nothing is written over a frame`(box: String, size: Size) throws {
    // All about a row stands in the panel there.
    if box == "page", size.width >= 120 { return }
    for language in Language.allCases {
      var script = try Script(.parties, size: size, ViewSettings(language: language))
      try script.press(Self.boxes[box] ?? "")
      #expect(!script.model.overlays.isEmpty)
      #expect(Self.brokenRows(of: script.rows) == [])
    }
  }

  @Test(arguments: boxes.keys.sorted())
  func `the row below a box does not look focused`(box: String) throws {
    var script = try Script(.parties)
    try script.press("down down")
    #expect(script.rows.contains { $0.hasPrefix(">") })
    try script.press(Self.boxes[box] ?? "")
    #expect(!script.rows.contains { $0.hasPrefix(">") })
  }

  /// Rows of the topmost box, or beside it, that do not stand as its corners say.
  private static func brokenRows(of rows: [String]) -> [String] {
    let rows = rows.map { Array($0) }
    guard let top = rows.lastIndex(where: { $0.contains("┌") }),
      let left = rows[top].lastIndex(of: "┌"), let right = rows[top][left...].firstIndex(of: "┐"),
      let bottom = rows[top...].firstIndex(where: { $0.count > left && $0[left] == "└" })
    else { return ["no box"] }
    return rows[top + 1..<bottom].filter { row in
      row.count <= right || row[left] != "│" || row[right] != "│"
        || row.dropFirst(right + 1).first == "…"
    }.map { String($0) }
  }
}
