import Domain
import TestSupport
import Testing

@testable import App

/// What the headings of the lanes count.
struct LaneCountTests {
  @Test func `a lane counts all that it holds, and says how many stand above`() throws {
    var script = try Script(.plan)
    try script.press("G")
    let cards = script.model.boardColumns().flatMap(\.cards)
    for (lane, principle) in Principle.allCases.enumerated() {
      let held = Set(cards.filter { $0.principles.contains(principle) }.map(\.id)).count
      let heading = script.model.laneHeading(lane)[.swedish]
      #expect(heading.contains("(\(held)"), "\(heading)")
    }
    let last = Principle.allCases.count - 1
    #expect(script.model.laneHeading(last)[.swedish].contains("band ovanför"))
  }
}
