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
  /// Nil where both sides answer or take part, where nobody is named for what both are to do, and
  /// for what is put aside.
  package func oneSidedness(of activity: Activity) -> OneSidedness? {
    guard !activity.status.isPutAside else { return nil }
    let parties = activity.responsible.union(activity.contributors)
    let sides = Set(parties.compactMap { book.parties.everKnown($0)?.side })
    switch activity.performingSide {
    case .municipality: return sides.contains(.civilSociety) ? nil : .onlyMunicipality
    case .civilSociety: return sides.contains(.municipality) ? nil : .onlyCivilSociety
    case .joint where sides == [.municipality]: return .jointWithoutCivilSociety
    case .joint where sides == [.civilSociety]: return .jointWithoutMunicipality
    case .joint: return nil
    }
  }

  /// The one-sided among activities, by how they are so; without those of both sides.
  package func oneSided(_ activities: [Activity]) -> [OneSidedness: [Activity]] {
    Dictionary(
      grouping: activities.compactMap { activity in
        oneSidedness(of: activity).map { ($0, activity) }
      }, by: \.0
    ).mapValues { $0.map(\.1) }
  }
}
