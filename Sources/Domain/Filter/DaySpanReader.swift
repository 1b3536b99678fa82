/// Reads days, weeks, months and years as a filter names them, relative to one day.
///
/// "2024", "2024-06", "2024H1", "v 12", "idag", "+14" and all that a form takes as a date; "30d",
/// "6v", "3m" and "1å" from today onwards or backwards; two of these with ".." between.
package struct DaySpanReader: Hashable, Sendable {
  private let today: Day
  private let direction: TimeDirection

  package init(today: Day, direction: TimeDirection) {
    self.today = today
    self.direction = direction
  }

  /// Nil for what is no time.
  package func read(_ text: String, _ comparison: FilterTerm.Comparison) -> Span<Day>? {
    let ends = text.spanEnds
    if ends.count == 2 {
      return comparison == .equal ? span(from: ends[0], to: ends[1]) : nil
    }
    if let age = age(text) { return span(of: age, comparison) }
    return day(text)?.compared(comparison)
  }

  private func span(from first: String, to last: String) -> Span<Day>? {
    let from = first.isEmpty ? nil : point(first)?.from
    let to = last.isEmpty ? nil : point(last)?.to
    guard first.isEmpty == (from == nil), last.isEmpty == (to == nil), from != nil || to != nil
    else { return nil }
    return Span(from: from, to: to)
  }

  /// One end of a span: a number of days is the day that far away.
  private func point(_ text: String) -> Span<Day>? {
    age(text).map { Span(from: $0, to: $0) } ?? day(text)
  }

  /// Less than thirty days is nearer to today than that day, whichever way the field counts.
  private func span(of far: Day, _ comparison: FilterTerm.Comparison) -> Span<Day> {
    let exact = Span(from: far, to: far)
    guard comparison != .equal else {
      return Span(from: min(today, far), to: max(today, far))
    }
    return exact.compared(direction == .ahead ? comparison : comparison.turned)
  }

  /// "30d", "6v", "3m", "1å" as the day that far ahead or back.
  private func age(_ text: String) -> Day? {
    let letters = Array(text.folded.utf8)
    let digits = letters.prefix { 48...57 ~= $0 }
    guard (1...4).contains(digits.count), let count = Int(digits: digits) else { return nil }
    let steps = direction == .ahead ? count : -count
    switch String(decoding: letters.dropFirst(digits.count), as: UTF8.self) {
    case "d", "dagar", "days": return today.adding(days: steps)
    case "v", "w", "veckor", "weeks": return today.adding(days: steps * 7)
    case "m", "man", "manader", "months": return today.adding(months: steps)
    case "a", "ar", "y", "years": return today.adding(months: steps * 12)
    default: return nil
    }
  }

  private func day(_ text: String) -> Span<Day>? {
    if let span = year(text) ?? month(text) ?? half(text) { return span }
    guard case .day(let day) = DateReader(today: today).read(text) else { return nil }
    let words = DateWords(text)
    let isWeek = words?.weekday == nil && words?.shape.contains("v") == true
    return Span(from: day, to: isWeek ? day.adding(days: 6) : day)
  }

  private func year(_ text: String) -> Span<Day>? {
    guard text.utf8.count == 4, let year = Int(digits: text.utf8),
      let first = Day(year: year, month: 1, day: 1)
    else { return nil }
    return Span(from: first, to: Day(year: year, month: 12, day: 31))
  }

  private func month(_ text: String) -> Span<Day>? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, 1...2 ~= parts[1].utf8.count,
      let year = Int(digits: parts[0].utf8), let month = Int(digits: parts[1].utf8),
      let first = Day(year: year, month: month, day: 1)
    else { return nil }
    return Span(from: first, to: first.adding(days: first.daysInMonth - 1))
  }

  private func half(_ text: String) -> Span<Day>? {
    HalfYear(text: text).map { Span(from: $0.first, to: $0.last) }
  }
}

extension FilterTerm.Comparison {
  /// The same seen from the other end.
  fileprivate var turned: FilterTerm.Comparison {
    switch self {
    case .equal: .equal
    case .less: .more
    case .atMost: .atLeast
    case .more: .less
    case .atLeast: .atMost
    }
  }
}
