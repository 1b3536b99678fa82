extension Activity {
  /// The last day it would have in another half-year: as far into it as it stands in its own.
  ///
  /// The last day of a month stays the last of its month, so that a step there and back changes
  /// nothing; without a last day it becomes that of the half-year.
  package func dueDay(in half: HalfYear) -> Day {
    guard let due else { return half.last }
    let own = HalfYear(due)
    let steps = (half.year - own.year) * 2 + half.half - own.half
    let moved = due.adding(months: steps * 6)
    let isLastOfMonth = due.day == due.daysInMonth
    return isLastOfMonth ? moved.firstOfMonth.adding(days: moved.daysInMonth - 1) : moved
  }
}

extension BookIndex {
  /// The only side that answers for something both are to carry out; nil where all is well.
  package func onlySide(of activity: Activity) -> Side? {
    guard activity.performingSide == .joint, !activity.status.isPutAside else { return nil }
    let parties = activity.responsible.union(activity.contributors)
    let sides = Set(parties.compactMap { book.parties.everKnown($0)?.side })
    return sides.count == 1 ? sides.first : nil
  }
}
