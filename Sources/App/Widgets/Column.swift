package import Domain
import Terminal

/// One column of a list: closed values are shown whole or not at all, only free text is cut.
package struct Column: Equatable, Sendable {
  /// How wide the column must and would be.
  package enum Extent: Equatable, Sendable {
    /// As wide as its longest value and its head.
    case closed(Int)
    case free(minimum: Int, wished: Int)

    /// As wide as the longest name of these values, in whichever language.
    static func closed<T: Token & Phrased>(over values: T.Type) -> Extent {
      .closed(T.width)
    }
  }

  package let id: String
  package let head: Phrase
  package let extent: Extent
  /// 1 is the last to go.
  package let priority: Int
  package let isRightAligned: Bool
  /// Whether a sentence about the row says the head before the value: "senast 2026-03-18".
  package let readsHead: Bool

  package init(
    _ id: String, _ head: Phrase, _ extent: Extent, priority: Int, isRightAligned: Bool = false,
    readsHead: Bool = false
  ) {
    self.id = id
    self.head = head
    self.extent = extent
    self.priority = priority
    self.isRightAligned = isRightAligned
    self.readsHead = readsHead
  }

  /// The column of a stored field, which is headed as the field is called.
  init<E: Entity>(
    of type: E.Type, _ key: E.CodingKeys, _ extent: Extent, priority: Int,
    isRightAligned: Bool = false, readsHead: Bool = false
  ) {
    self.init(
      key.rawValue, E.head(key), extent, priority: priority, isRightAligned: isRightAligned,
      readsHead: readsHead)
  }

  /// The same under another head, and as wide as that needs.
  func headed(_ head: Phrase) -> Column {
    let width = max(Terminal.columns(of: head.sv), Terminal.columns(of: head.en))
    let extent: Extent =
      switch extent {
      case .closed(let own): .closed(max(own, width))
      case .free(let minimum, let wished):
        .free(minimum: max(minimum, width), wished: max(wished, width))
      }
    return Column(
      id, head, extent, priority: priority, isRightAligned: isRightAligned, readsHead: readsHead)
  }

  /// The same with another wished width, no less than it must have; a closed one stays.
  func wishing(_ width: Int) -> Column {
    guard case .free(let minimum, _) = extent else { return self }
    return Column(
      id, head, .free(minimum: minimum, wished: max(minimum, width)), priority: priority,
      isRightAligned: isRightAligned, readsHead: readsHead)
  }

  fileprivate var minimum: Int {
    switch extent {
    case .closed(let width): width
    case .free(let minimum, _): minimum
    }
  }

  fileprivate var wished: Int {
    switch extent {
    case .closed(let width): width
    case .free(_, let wished): wished
    }
  }

  /// Whether its values are few and known, so that a sentence may say them in lower case.
  var isClosed: Bool { !isFree }

  fileprivate var isFree: Bool {
    if case .free = extent { true } else { false }
  }
}

extension Token where Self: Phrased {
  /// The columns that the longest name takes in either language.
  static var width: Int {
    allCases.map { max(columns(of: $0.phrase.sv), columns(of: $0.phrase.en)) }.max() ?? 0
  }
}

/// A column with the place the rule gave it.
package struct PlacedColumn: Equatable, Sendable {
  package let column: Column
  package let start: Int
  package let width: Int
}

/// The column rule of SCREENS.md d.1, with two columns of space between.
package func placing(_ columns: [Column], in width: Int) -> [PlacedColumn] {
  var kept = columns
  func total(_ extent: (Column) -> Int) -> Int {
    kept.reduce(0) { $0 + extent($1) } + max(0, kept.count - 1) * 2
  }
  func dropLeast(where drop: (Column) -> Bool) -> Bool {
    let candidates = kept.indices.filter { drop(kept[$0]) }
    guard let least = candidates.max(by: { kept[$0].priority < kept[$1].priority }) else {
      return false
    }
    kept.remove(at: least)
    return true
  }
  while kept.count > 1, total(\.minimum) > width, dropLeast(where: { $0.priority > 1 }) {}
  while total(\.wished) > width, dropLeast(where: { $0.priority >= 5 }) {}
  return spread(kept, in: width)
}

private func spread(_ columns: [Column], in width: Int) -> [PlacedColumn] {
  var widths = columns.map(\.minimum)
  var left = max(0, width - widths.reduce(0, +) - max(0, columns.count - 1) * 2)
  let free = columns.indices.filter { columns[$0].isFree }
    .sorted { columns[$0].priority < columns[$1].priority }
  for index in free {
    let more = min(left, columns[index].wished - widths[index])
    widths[index] += max(0, more)
    left -= max(0, more)
  }
  if let first = free.first { widths[first] += min(left, 30) }
  var start = 0
  return columns.indices.map { index in
    defer { start += widths[index] + 2 }
    return PlacedColumn(column: columns[index], start: start, width: min(widths[index], width))
  }
}
