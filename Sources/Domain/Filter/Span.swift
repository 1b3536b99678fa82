/// From one value to another, both within; open where nil.
package struct Span<Bound: Comparable & Hashable & Sendable>: Hashable, Sendable {
  package let from: Bound?
  package let to: Bound?

  package init(from: Bound? = nil, to: Bound? = nil) {
    self.from = from
    self.to = to
  }

  package func contains(_ value: Bound) -> Bool {
    (from.map { $0 <= value } ?? true) && (to.map { value <= $0 } ?? true)
  }
}

extension Span<Day> {
  /// What lies before, after or within, by the sign.
  package func compared(_ comparison: FilterTerm.Comparison) -> Span {
    switch comparison {
    case .equal: self
    case .less: Span(to: from?.adding(days: -1))
    case .atMost: Span(to: to)
    case .more: Span(from: to?.adding(days: 1))
    case .atLeast: Span(from: from)
    }
  }
}

extension Span<Int> {
  /// Reads "3", "2..5", "2.." and "..5"; nil for anything else.
  package init?(_ text: String, _ comparison: FilterTerm.Comparison) {
    let ends = text.spanEnds
    guard ends.count <= 2, ends.contains(where: { !$0.isEmpty }) else { return nil }
    let numbers = ends.map(Int.init)
    guard zip(ends, numbers).allSatisfy({ $0.isEmpty || $1 != nil }) else { return nil }
    let span = Span(from: numbers[0], to: numbers[ends.count - 1])
    guard comparison == .equal || ends.count == 1 else { return nil }
    switch comparison {
    case .equal: self = span
    case .less: self.init(to: span.from.map { $0 &- 1 })
    case .atMost: self.init(to: span.to)
    case .more: self.init(from: span.to.map { $0 &+ 1 })
    case .atLeast: self.init(from: span.from)
    }
  }
}

extension String {
  /// What stands on both sides of "..", or the whole.
  var spanEnds: [String] {
    guard let dots = range(ofDots: self) else { return [self] }
    return [String(self[..<dots.lowerBound]), String(self[dots.upperBound...])]
  }

  private func range(ofDots text: String) -> Range<Index>? {
    var index = startIndex
    while index < endIndex, let next = self.index(index, offsetBy: 1, limitedBy: endIndex),
      next < endIndex
    {
      if self[index] == ".", self[next] == "." { return index..<self.index(after: next) }
      index = next
    }
    return nil
  }
}
