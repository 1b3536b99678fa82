import TestSupport
import Testing

@testable import App

/// How wide the columns of the board are.
struct BoardFrameTests {
  private func wish(_ least: Int, _ most: Int) -> BoardFrame.Wish {
    BoardFrame.Wish(least: least, most: most)
  }

  @Test func `an empty column is narrow, and what it leaves goes to the full ones`() {
    let frame = BoardFrame(
      [wish(14, 14), wish(19, 40), wish(19, 40), wish(14, 14)], focused: 0, width: 80)
    #expect(frame.shown == 0..<4)
    #expect(frame.widths == [14, 25, 24, 14])
    #expect(frame.widths.reduce(0, +) + 3 == 80)
  }

  @Test func `a column takes no more than what is in it, unless nobody else wants it`() {
    let frame = BoardFrame([wish(19, 22), wish(19, 60)], focused: 0, width: 80)
    #expect(frame.widths == [22, 57])
    let both = BoardFrame([wish(19, 22), wish(19, 22)], focused: 0, width: 80)
    #expect(both.widths == [40, 39])
  }

  @Test(arguments: 0..<7) func `the column in focus is always seen`(focused: Int) {
    let frame = BoardFrame(
      Array(repeating: wish(19, 40), count: 7), focused: focused, width: 80)
    #expect(frame.shown.contains(focused))
    #expect(frame.shown.count == 4)
    #expect(frame.widths.reduce(0, +) + 3 == 80)
  }

  @Test func `what is below the last card is said in words`() throws {
    let script = try Script(.plan)
    #expect(script.screen.contains("kort till"))
    #expect(!script.screen.contains(": 8"))
  }

  @Test func `the board says by what its cards are ordered`() throws {
    var script = try Script(.plan)
    script.model.order(by: "due")
    #expect(script.screen.contains("ordning: senast"))
  }
}
