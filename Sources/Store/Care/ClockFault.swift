/// What is wrong with the clock of this computer, as far as a book can tell.
package enum ClockFault: Equatable, Sendable {
  /// It says a year before 2000 or after 2199.
  case outOfRange
  /// It is a year or more from the newest change in the book; milliseconds since 1970 UTC.
  case farFrom(newest: Int64)

  private static let range: Range<Int64> = 946_684_800_000..<7_258_118_400_000
  private static let year: Int64 = 365 * 86_400_000

  /// Nil for a clock that can be right; `newest` is that of a book with something in it.
  init?(now: Int64, newest: Int64?) {
    if !Self.range.contains(now) {
      self = .outOfRange
    } else if let newest, abs(now - newest) >= Self.year {
      self = .farFrom(newest: newest)
    } else {
      return nil
    }
  }
}

extension BookFile {
  /// Told and no more: stamps order what is shown and decide nothing.
  package var clockFault: ClockFault? {
    ClockFault(now: environment.now(), newest: entries.last.flatMap(recordedTime))
  }
}
