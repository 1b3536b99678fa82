import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// Tab goes round in the parts of a place and never traps.
struct PlacePartTests {
  private static func part(_ script: Script) -> String {
    switch script.model.overlays.last {
    case nil: "list"
    case .page(let page) where page.isDetails: "details"
    case .picker(let picker) where picker.isQueue: "queue"
    default: "other"
    }
  }

  @Test func `on an agenda Tab leads to the row, to the queue, and back`() throws {
    var script = try Script(.agenda)
    var seen: [String] = []
    for _ in 1...3 {
      try script.press("tab")
      seen.append(Self.part(script))
    }
    #expect(seen == ["details", "queue", "list"])
    try script.press("shift-tab")
    #expect(Self.part(script) == "queue")
    try script.press("shift-tab shift-tab")
    #expect(Self.part(script) == "list" && script.model.overlays.isEmpty)
  }

  @Test(arguments: [Place.today, .parties, .plan, .followUps])
  func `elsewhere Tab leads to the row and back`(place: Place) throws {
    var script = try Script(place)
    try script.press("tab")
    #expect(Self.part(script) == "details")
    try script.press("tab")
    #expect(script.model.overlays.isEmpty)
  }

  @Test(arguments: ["tab", "enter"], [Place.parties, .agenda, .followUps])
  func `where there is a panel the focus goes into it, and no box lies over the list`(
    key: String, place: Place
  ) throws {
    var script = try Script(place, size: Size(width: 140, height: 40))
    let before = script.rows
    try script.press(key)
    #expect(Self.part(script) == "details")
    let panel = try #require(script.model.layout.panel)
    let list = script.rows[2..<37].map { $0.prefix(panel.minX - 2).dropFirst() }
    #expect(list == before[2..<37].map { $0.prefix(panel.minX - 2).dropFirst() })
    #expect((script.model.view().cursor?.column ?? 0) >= panel.minX)
    try script.press("down esc")
    #expect(script.rows == before)
  }

  @Test func `without a row Tab says why it leads nowhere`() throws {
    var script = try Script(.parties, book: Book())
    try script.press("tab")
    #expect(script.model.overlays.isEmpty && !script.sentence.isEmpty)
  }
}
