import Domain
import Foundation
import TestSupport
import Testing

@testable import App

/// What the secretary does most in a meeting, with the keys it takes besides moving and its text.
///
/// The figures stand in `Tests/README.md`.
struct RoomKeysTests {
  /// One act, as keys and typed texts.
  private enum Step {
    case keys(String)
    case text(String)
    /// Movement, which is not counted.
    case move(String)
  }

  private static let acts: [(name: String, steps: [Step], shows: String)] = [
    ("Tick a follow-up", [.keys("space")], "avbockade"),
    (
      "Note on the item", [.move("up"), .keys("n"), .text("Alla höll med"), .keys("enter")], "höll"
    ),
    (
      "Follow-up with owner and day",
      [.keys("+"), .text("KFN: bjud in tekniska, 26 maj"), .keys("enter")], "Bjud in tekniska"
    ),
    (
      "Decision with owner and day",
      [.keys("b 5"), .text("KFN: bjud in tekniska, 26 maj"), .keys("ctrl-s")], "Bjud in tekniska"
    ),
    ("Next item", [.keys("tab")], "Punkt 4 av 8"),
    ("Everyone is here", [.keys("d V esc")], "Punkt 3 av 8"),
    ("Somebody comes late", [.keys("d"), .move("down"), .keys("< esc")], "Punkt 3 av 8"),
    ("What was said before, and back", [.keys("t esc")], "Punkt 3 av 8"),
    ("Show the room, and back", [.keys("p p")], "MÖTE PÅGÅR"),
    ("Take back the last act", [.move("space"), .keys("u")], "Ångrade"),
  ]

  @Test(arguments: acts.indices) func `an act of the meeting takes the keys that are written down`(
    index: Int
  ) throws {
    let act = Self.acts[index]
    var script = try MeetingTests().running()
    var keys = 0
    for step in act.steps {
      switch step {
      case .keys(let names):
        keys += names.split(separator: " ").count
        try script.press(names)
      case .move(let names): try script.press(names)
      case .text(let text): try script.type(text)
      }
    }
    #expect(script.screen.contains(act.shows), "\(act.name)")
    #expect(script.model.overlays.isEmpty)
    #expect(try Self.written(act.name) == keys, "\(act.name)")
  }

  private static func written(_ name: String) throws -> Int? {
    let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("README.md")
    let rows = try String(contentsOf: page, encoding: .utf8).split(separator: "\n")
    for row in rows {
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      if cells.count == 2, cells[0] == name { return Int(cells[1]) }
    }
    return nil
  }
}
