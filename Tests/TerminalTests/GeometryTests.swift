import Testing

@testable import Terminal

struct GeometryTests {
  private let screen = Rect(column: 2, row: 1, width: 10, height: 6)

  @Test(arguments: [-3, 0, 1, 6, 99])
  func `a split keeps every row once`(count: Int) {
    #expect(screen.top(count).height + screen.droppingTop(count).height == 6)
    #expect(screen.bottom(count).height + screen.droppingBottom(count).height == 6)
    #expect(screen.top(count).maxY == screen.droppingTop(count).minY)
    #expect(screen.droppingBottom(count).maxY == screen.bottom(count).minY)
  }

  @Test(arguments: [-3, 0, 1, 10, 99])
  func `a split keeps every column once`(count: Int) {
    #expect(screen.left(count).width + screen.droppingLeft(count).width == 10)
    #expect(screen.left(count).maxX == screen.droppingLeft(count).minX)
    #expect(screen.droppingRight(count).maxX == screen.right(count).minX)
  }

  @Test func `margins that meet leave nothing`() {
    #expect(screen.inset(columns: 1, rows: 1) == Rect(column: 3, row: 2, width: 8, height: 4))
    #expect(screen.inset(columns: 6).isEmpty)
  }

  @Test(arguments: [(-1, 0), (0, 1), (5, 1), (6, 0)])
  func `a row exists only within`(index: Int, height: Int) {
    #expect(screen.row(index).height == height)
  }

  @Test func `rectangles that do not meet have an empty intersection`() {
    #expect(screen.intersection(Rect(column: 50, row: 50, width: 4, height: 4)).isEmpty)
    #expect(screen.intersection(Rect(column: 0, row: 0, width: 4, height: 4)).width == 2)
  }

  @Test func `a centred rectangle is never larger than its room`() {
    #expect(
      screen.centred(Size(width: 4, height: 2)) == Rect(column: 5, row: 3, width: 4, height: 2))
    #expect(screen.centred(Size(width: 40, height: 20)) == screen)
  }
}
