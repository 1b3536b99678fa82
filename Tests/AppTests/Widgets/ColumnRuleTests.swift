import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// The column rule of every list, at every width.
struct ColumnRuleTests {
  /// What a list is made of, and every row it has in the example.
  private static let lists: [(name: String, place: Place, presses: String)] = [
    ("today", .today, ""), ("parties", .parties, ""), ("points", .agenda, ""),
    ("matters", .agenda, "g"), ("meetings", .agenda, "g g"), ("follow-ups", .followUps, ""),
    ("plan", .plan, ""),
  ]

  private func model(_ name: String, _ language: Language) throws -> Model {
    let list = try #require(Self.lists.first { $0.name == name })
    var script = try Script(list.place, ViewSettings(language: language))
    try script.press(list.presses)
    return script.model
  }

  @Test(arguments: lists.map(\.name), Language.allCases)
  func `no closed value is cut and no row is too wide, from 20 to 200 columns`(
    name: String, language: Language
  ) throws {
    let model = try model(name, language)
    let rows = model.list.rows.filter { !$0.isHeading }.map { model.cells(of: $0) }
    #expect(!rows.isEmpty)
    let found = (20...200).flatMap { width in
      faults(of: placing(model.shownColumns, in: width), width, rows, language)
    }
    #expect(found.first == nil)
  }

  private func faults(
    of placed: [PlacedColumn], _ width: Int, _ rows: [RowCells], _ language: Language
  ) -> [String] {
    var faults: [String] = []
    if let last = placed.last, last.start + last.width > width {
      faults.append("\(width): too wide")
    }
    for column in placed where column.column.isClosed {
      if columns(of: column.column.head[language]) > column.width {
        faults.append("\(width): head of \(column.column.id)")
      }
      let cut = rows.compactMap { $0.cell(column.column.id)?.text }
        .first { columns(of: $0) > column.width }
      if let cut { faults.append("\(width): \(column.column.id) cuts \(cut)") }
    }
    return faults
  }

  @Test(
    arguments: Place.tabs.filter { $0 != .meeting },
    [40, 47, 59, 60, 79, 80, 100, 119, 120, 140, 200])
  func `the last cell of the last row stays empty`(place: Place, width: Int) throws {
    let script = try Script(place, size: Size(width: width, height: 24))
    #expect(columns(of: script.rows[23]) < width)
    #expect(script.rows.allSatisfy { columns(of: $0) <= width })
  }

  @Test(arguments: [40, 60, 80, 140]) func `the focus stays on its record through resizing`(
    width: Int
  ) throws {
    var script = try Script(.parties)
    try script.press("down down down down down pagedown")
    let focused = script.list.focused
    for size in [Size(width: width, height: 12), Size(width: 80, height: 24)] {
      try script.send(.event(.resized(size)))
      #expect(script.list.focused == focused)
    }
    #expect(script.screen.contains("rad \(script.list.position.index) av \(script.list.total)"))
  }
}
