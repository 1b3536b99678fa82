import Testing

@testable import Terminal

struct CanvasTests {
  @Test func `text is written from the point and clipped at the edge`() {
    var canvas = Canvas(size: Size(width: 8, height: 2))
    #expect(canvas.write("Åtgärder", at: Point(column: 3, row: 1)) == 8)
    #expect(canvas.text() == "\n   Åtgär\n")
  }

  @Test(arguments: [(-1, "", "bc"), (-5, "", ""), (0, "", "abc")])
  func `text that begins to the left shows its tail`(column: Int, first: String, second: String) {
    var canvas = Canvas(size: Size(width: 3, height: 2))
    canvas.write("abc", at: Point(column: column, row: 1))
    canvas.write("abc", at: Point(column: column, row: 7))
    #expect(canvas.line(0) == first)
    #expect(canvas.line(1) == second)
  }

  @Test func `a width cuts or pads in the same style`() {
    var canvas = Canvas(size: Size(width: 12, height: 1))
    canvas.write("Kulturförening", at: Point(column: 0, row: 0), style: .selected, width: 6)
    canvas.write("ab", at: Point(column: 6, row: 0), style: .error, width: 4)
    #expect(canvas.styledText() == "  Kultu…ab\n~ SSSSSSEEEE\n")
  }

  @Test(arguments: [(0, "x 本"), (1, " x本"), (2, "日x"), (3, "日 x")])
  func `half of a wide sign never stands alone`(column: Int, expected: String) {
    var canvas = Canvas(size: Size(width: 4, height: 1))
    canvas.write("日本", at: Point(column: 0, row: 0))
    canvas.write("x", at: Point(column: column, row: 0))
    #expect(canvas.line(0) == expected)
  }

  @Test func `only cells with another sign or another style have changed`() {
    var before = Canvas(size: Size(width: 4, height: 2))
    before.write("abcd", at: Point(column: 0, row: 1))
    var after = before
    after.write("x", at: Point(column: 1, row: 1))
    after.write("d", at: Point(column: 3, row: 1), style: .error)
    #expect(after.changes(in: 0, since: before) == [])
    #expect(after.changes(in: 1, since: before) == [1, 3])
    #expect(after.changes(in: 0, since: nil) == [0, 1, 2, 3])
  }

  @Test func `a wide sign that does not fit becomes a blank`() {
    var canvas = Canvas(size: Size(width: 3, height: 1))
    canvas.write("日本", at: Point(column: 0, row: 0))
    #expect(canvas.line(0) == "日")
    #expect(canvas.cells.map(\.width) == [2, 0, 1])
  }

  @Test func `a mark joins the cell before it`() {
    var canvas = Canvas(size: Size(width: 3, height: 1))
    canvas.write("x\u{323}y", at: Point(column: 0, row: 0))
    #expect(canvas.cell(at: Point(column: 0, row: 0))?.scalars == [0x78, 0x323])
    #expect(canvas.line(0) == "x\u{323}y")
  }

  @Test func `an escape sequence is drawn and not obeyed`() {
    var canvas = Canvas(size: Size(width: 10, height: 1))
    canvas.write("\u{1B}[2J\nx", at: Point(column: 0, row: 0))
    #expect(canvas.line(0) == "·[2J·x")
  }

  @Test(arguments: [
    (LineSet.unicode, "┌─ Om ─┐\n│      │\n├──────┤\n└──────┘\n"),
    (LineSet.ascii, "+- Om -+\n|      |\n+------+\n+------+\n"),
  ])
  func `a box has a title and a divider`(lines: LineSet, expected: String) {
    var canvas = Canvas(size: Size(width: 8, height: 4))
    canvas.box(canvas.bounds, title: "Om", lines)
    canvas.divider(in: canvas.bounds.row(2), lines)
    #expect(canvas.text() == expected)
  }

  @Test func `restyling keeps the text`() {
    var canvas = Canvas(size: Size(width: 4, height: 1))
    canvas.write("abcd", at: Point(column: 0, row: 0))
    canvas.restyle(Rect(column: 1, row: 0, width: 2, height: 9), .match)
    #expect(canvas.styledText() == "  abcd\n~  mm\n")
  }

  @Test func `drawing a full screen takes little time`() {
    let row = String(repeating: "Hjälmarens Seglarsällskap ─ ", count: 3)
    let clock = ContinuousClock()
    let best = (0..<20).map { _ in
      clock.measure {
        var canvas = Canvas(size: Size(width: 80, height: 24))
        for line in 0..<24 { canvas.write(row, at: Point(column: 0, row: line)) }
      }
    }.min()
    #expect((best ?? .seconds(1)) < .milliseconds(20))
  }
}
