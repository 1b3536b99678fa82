import Domain
import TestSupport
import Testing

@testable import App

/// What was changed stays under the focus, whatever the filter or the group now says of it.
struct StayingRowTests {
  private static func filtered(_ place: Place, by text: String) throws -> Script {
    var script = try Script(place)
    try script.press("s")
    try script.type(text)
    try script.press("enter")
    return script
  }

  @Test func `under the filter of what is late Space ticks and unticks the same row`() throws {
    var script = try Self.filtered(.followUps, by: "sen")
    let rows = script.list.rows
    let focused = try #require(script.list.focused)
    try script.press("space")
    #expect(script.list.rows == rows)
    #expect(script.list.focused == focused)
    try script.press("space")
    #expect(script.recorded.map(\.action) == [.tick, .untick])
    let changes = script.recorded.flatMap(\.changes)
    #expect(Set(changes.filter { $0.kind != .progress }.map { EntityReference($0) }).count <= 1)
    #expect(Set(changes.flatMap(\.toldOf)).count <= 1)
  }

  @Test(arguments: ["down", "home end", "4 1 4", "s k backspace enter"])
  func `the ticked row goes when one moves on, asks anew or leaves`(way: String) throws {
    var script = try Self.filtered(.followUps, by: "sen")
    let ticked = try #require(script.list.focused)
    try script.press("space " + way)
    #expect(!script.list.rows.contains(ticked))
    #expect(script.list.focused?.isHeading == false)
  }

  @Test func `moving on from the ticked row focuses the next one`() throws {
    var script = try Self.filtered(.followUps, by: "sen")
    let rows = script.list.rows.filter { !$0.isHeading }
    try script.press("space down")
    #expect(script.list.focused == rows[1])
  }

  @Test func `in the group of what is late an activity that is ticked stays too`() throws {
    var script = try Script(.followUps)
    try script.press("g g g g home")
    let focused = try #require(script.list.focused)
    #expect(focused.reference?.kind == .activities)
    let rows = script.list.rows
    try script.press("space")
    #expect(script.list.rows == rows)
    try script.press("space")
    #expect(script.recorded.map(\.action) == [.tick, .untick])
    try script.press("space g")
    #expect(script.model.followUps.group == .all)
  }

  @Test func `a card moved out of the state that is asked for keeps the focus`() throws {
    var script = try Self.filtered(.plan, by: "status:pågår")
    let card = try #require(script.list.focused)
    try script.press(">")
    #expect(script.list.focused == card)
    try script.press("<")
    #expect(script.list.focused == card)
    try script.press("> down")
    #expect(script.model.plan.hits?.count == script.model.hitCount)
  }

  @Test func `a card that is carried out of the state asked for is still seen`() throws {
    var script = try Self.filtered(.plan, by: "status:pågår")
    let card = try #require(script.list.focused)
    try script.press("f right")
    #expect(script.list.focused == card)
    try script.press("esc")
    #expect(script.list.focused == card)
  }

  @Test func `a removed record does not stay`() throws {
    var script = try Self.filtered(.parties, by: "volley")
    let removed = try #require(script.list.focused)
    try script.press("del x ctrl-s")
    #expect(!script.list.rows.contains(removed))
  }
}
