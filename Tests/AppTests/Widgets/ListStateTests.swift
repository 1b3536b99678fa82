import Chance
import Domain
import Terminal
import TestSupport
import Testing

@testable import App

struct ListStateTests {
  private static func row(_ number: Int) -> RowKey {
    .entity(EntityReference(.parties, RawIdentifier(high: 0, low: UInt64(number))))
  }

  private static func list(_ rows: [RowKey]) -> ListState {
    var list = ListState()
    list.replaceRows(rows)
    return list
  }

  private static let hundred = (0..<100).map(row)

  @Test func `new rows keep the focus on the record`() {
    var list = Self.list(Self.hundred)
    list.focus(Self.row(40))
    list.replaceRows(Self.hundred.reversed())
    #expect(list.focused == Self.row(40))
    #expect(list.focusIndex == 59)
  }

  @Test func `a record that is gone leaves the focus where it stood`() {
    var list = Self.list(Self.hundred)
    list.focus(Self.row(40))
    list.replaceRows(Self.hundred.filter { $0 != Self.row(40) })
    #expect(list.focused == Self.row(41))
  }

  @Test func `the last record gone moves the focus to the one before`() {
    var list = Self.list(Self.hundred)
    list.moveToEnd(true)
    list.replaceRows(Array(Self.hundred.dropLast()))
    #expect(list.focused == Self.row(98))
  }

  @Test func `an empty list has no focus and comes back with one`() {
    var list = Self.list(Self.hundred)
    list.focus(Self.row(40))
    list.replaceRows([])
    #expect(list.focused == nil)
    #expect(list.position == (0, 0))
    list.move(by: 1)
    list.moveToEnd(true)
    list.scroll(height: 10)
    list.replaceRows([Self.row(1)])
    #expect(list.focused == Self.row(1))
  }

  @Test func `a record that is not there does not take the focus`() {
    var list = Self.list(Self.hundred)
    list.focus(.todo(3))
    #expect(list.focused == Self.row(0))
  }

  @Test func `headings are never focused, whatever is done`() {
    var source = SeededSource(seed: 7)
    var list = ListState()
    var headingsFocused = 0
    for _ in 0..<2_000 {
      Self.doSomething(to: &list, &source)
      if list.focused?.isHeading == true { headingsFocused += 1 }
    }
    #expect(headingsFocused == 0)
  }

  /// Rows of which about every third is a heading, never headings alone.
  private static func doSomething(to list: inout ListState, _ source: inout SeededSource) {
    switch source.next(in: 0...5) {
    case 0:
      let count = source.next(in: 1...30)
      let rows = (0..<count).map { source.next(in: 0...2) == 0 ? RowKey.heading($0) : row($0) }
      list.replaceRows(rows + [row(count)])
    case 1: list.moveToEnd(source.next(in: 0...1) == 0)
    case 2: list.focusFirst()
    case 3: list.scroll(height: source.next(in: 1...20))
    default: list.move(by: source.next(in: -12...12))
    }
  }

  @Test func `the position counts rows without headings`() {
    var list = Self.list([.heading(0), Self.row(1), .heading(1), Self.row(2), Self.row(3)])
    #expect(list.position == (1, 3))
    list.move(by: 1)
    #expect(list.focused == Self.row(2))
    #expect(list.position == (2, 3))
  }

  @Test func `moving stops at the ends`() {
    var list = Self.list([.heading(0), Self.row(1), Self.row(2)])
    list.move(by: -5)
    #expect(list.focused == Self.row(1))
    list.move(by: 5)
    #expect(list.focused == Self.row(2))
  }

  @Test func `the focus keeps two rows between itself and the edges`() {
    var source = SeededSource(seed: 11)
    var list = Self.list(Self.hundred)
    var tooClose: [Int] = []
    for _ in 0..<2_000 {
      list.move(by: source.next(in: -9...9))
      list.scroll(height: 10)
      let above = list.focusIndex - list.top
      let below = list.top + 9 - list.focusIndex
      let isFarUp = list.top == 0 || above >= 2
      let isFarDown = list.top == 90 || below >= 2
      if !isFarUp || !isFarDown || above < 0 || below < 0 { tooClose.append(list.focusIndex) }
    }
    #expect(tooClose == [])
  }

  @Test func `a list that fits does not scroll`() {
    var list = Self.list(Array(Self.hundred.prefix(10)))
    list.moveToEnd(true)
    list.scroll(height: 10)
    #expect(list.top == 0)
  }

  @Test func `the heading above the first row stays in sight`() {
    var list = Self.list([.heading(0)] + Self.hundred)
    list.moveToEnd(true)
    list.scroll(height: 10)
    list.moveToEnd(false)
    list.scroll(height: 10)
    #expect(list.top == 0)
  }

  @Test(arguments: 1...3) func `the lowest lists show the focused row`(height: Int) {
    var list = Self.list(Self.hundred)
    for _ in 0..<50 {
      list.move(by: 1)
      list.scroll(height: height)
      #expect((list.top..<list.top + height).contains(list.focusIndex))
    }
  }

  @Test func `a page keeps one line`() throws {
    var script = try Script(.parties)
    let height = script.model.layout.body.size.height
    try script.press("pgdn")
    #expect(script.list.focusIndex == height - 1)
    try script.press("pgup")
    #expect(script.list.focusIndex == 0)
    try script.press("end")
    #expect(script.list.position.index == script.list.position.count)
    try script.press("home")
    #expect(script.list.focusIndex == 0)
  }
}
