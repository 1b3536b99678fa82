import Domain

/// The column a list is ordered by, and which way.
package struct ListOrder: Hashable, Sendable {
  package let column: String
  package let isDescending: Bool

  package init(column: String, isDescending: Bool) {
    self.column = column
    self.isDescending = isDescending
  }
}

/// Where a row stands in an ordered column; made once per row and order.
enum SortKey: Comparable {
  case number(Int)
  case text(SwedishOrder)

  /// Nil for a row that says nothing in the column.
  init?(_ field: FilterField, _ values: [FieldValue]) {
    guard let value = values.first else { return nil }
    switch value {
    case .text(let text): self.init(text: text)
    case .number(let number): self = .number(number)
    case .day(let day): self = .number(day.number)
    case .flag(let flag): self = .number(flag ? 0 : 1)
    case .token(let token):
      self = .number(field.options.firstIndex { $0.value == token } ?? field.options.count)
    }
  }

  /// Digits alone count as a number.
  init?(text: String) {
    guard !text.isEmpty else { return nil }
    self = Int(text).map(SortKey.number) ?? .text(SwedishOrder(text))
  }
}

extension Sequence {
  /// Ordered by a key; what has none comes last either way, and equals keep their order.
  func ordered(descending: Bool, by key: (Element) -> SortKey?) -> [Element] {
    let keyed = enumerated().map { (place: $0.offset, key: key($0.element), element: $0.element) }
    return keyed.sorted { left, right in
      switch (left.key, right.key) {
      case (nil, nil): return left.place < right.place
      case (_?, nil): return true
      case (nil, _?): return false
      case (let first?, let second?):
        if first == second { return left.place < right.place }
        return descending ? second < first : first < second
      }
    }.map(\.element)
  }
}
