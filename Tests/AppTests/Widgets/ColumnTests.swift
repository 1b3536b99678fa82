import Chance
import Domain
import Terminal
import TestSupport
import Testing

@testable import App

/// The column rule: closed values whole or not at all, only free text is cut.
struct ColumnTests {
  private static func name(_ minimum: Int, _ wished: Int) -> Column {
    Column("name", Phrase(verbatim: "Namn"), .free(minimum: minimum, wished: wished), priority: 1)
  }

  private static func closed(_ id: String, _ width: Int, priority: Int) -> Column {
    Column(id, Phrase(verbatim: id), .closed(width), priority: priority)
  }

  @Test func `the least important column goes first`() {
    let columns = [
      Self.name(10, 10), Self.closed("b", 5, priority: 3), Self.closed("a", 5, priority: 2),
    ]
    #expect(placing(columns, in: 24).map(\.column.id) == ["name", "b", "a"])
    #expect(placing(columns, in: 23).map(\.column.id) == ["name", "a"])
    #expect(placing(columns, in: 16).map(\.column.id) == ["name"])
  }

  @Test func `a column of little worth goes rather than cutting free text`() {
    let columns = [Self.name(10, 30), Self.closed("late", 8, priority: 5)]
    #expect(placing(columns, in: 40).map(\.column.id) == ["name", "late"])
    #expect(placing(columns, in: 39).map(\.column.id) == ["name"])
  }

  @Test func `a column worth more stays though free text is cut`() {
    let columns = [Self.name(10, 30), Self.closed("status", 8, priority: 4)]
    let placed = placing(columns, in: 25)
    #expect(placed.map(\.width) == [15, 8])
    #expect(placed.map(\.start) == [0, 17])
  }

  @Test func `what is left goes to the most important free column, at most 30`() {
    let columns = [Self.name(10, 20), Self.closed("status", 8, priority: 2)]
    #expect(placing(columns, in: 100).map(\.width) == [50, 8])
  }

  @Test func `the last column is never wider than the room`() {
    #expect(placing([Self.name(18, 34)], in: 7).map(\.width) == [7])
  }

  @Test func `the rule holds for any columns in any width`() {
    var source = SeededSource(seed: 2027)
    let broken = (0..<2_000).compactMap { _ -> String? in
      let columns = Self.randomColumns(&source)
      let width = source.next(in: 18...160)
      return Self.fault(columns, width, placing(columns, in: width)).map { fault in
        "\(fault): \(columns.map { "\($0.extent) \($0.priority)" }) in \(width)"
      }
    }
    #expect(broken == [])
  }

  /// Up to seven columns, of which one, of any place, is the most important.
  private static func randomColumns(_ source: inout SeededSource) -> [Column] {
    let count = source.next(in: 1...7)
    let first = source.next(in: 0...(count - 1))
    return (0..<count).map { index in
      let width = source.next(in: 1...18)
      let extent: Column.Extent =
        source.next(in: 0...2) == 0
        ? .free(minimum: width, wished: width + source.next(in: 0...40)) : .closed(width)
      return Column(
        "\(index)", Phrase(verbatim: ""), extent,
        priority: index == first ? 1 : source.next(in: 2...8))
    }
  }

  /// Which part of the rule is broken; nil when none is.
  private static func fault(
    _ columns: [Column], _ width: Int, _ placed: [PlacedColumn]
  ) -> String? {
    let kept = placed.map(\.column)
    let lost = columns.filter { !kept.contains($0) }
    if kept != columns.filter(kept.contains) { return "the order changed" }
    if !kept.contains(where: { $0.priority == 1 }) { return "the first column is lost" }
    if placed.contains(where: { !$0.isWhole }) { return "a closed column is cut" }
    let total = placed.last.map { $0.start + $0.width } ?? 0
    if total > width { return "wider than the room" }
    if zip(placed, placed.dropFirst()).contains(where: { $0.start + $0.width + 2 != $1.start }) {
      return "not two columns between"
    }
    if let least = kept.map(\.priority).max(), lost.contains(where: { $0.priority < least }) {
      return "a more important column was lost"
    }
    let isSqueezed = placed.contains { !$0.hasItsWish }
    return isSqueezed && kept.contains { $0.priority >= 5 } ? "a luxury stays" : nil
  }
}

extension PlacedColumn {
  /// Closed columns have just their width, free ones at least their least.
  fileprivate var isWhole: Bool {
    switch column.extent {
    case .closed(let own): width == own
    case .free(let minimum, _): width >= minimum
    }
  }

  fileprivate var hasItsWish: Bool {
    switch column.extent {
    case .closed: true
    case .free(_, let wished): width >= wished
    }
  }
}
