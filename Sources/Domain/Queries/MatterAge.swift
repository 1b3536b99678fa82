/// How long somebody has waited, in the steps that pictures and reports count by.
package enum MatterAge: Int, CaseIterable, Comparable, Sendable {
  case underMonth
  case underQuarter
  case underHalfYear
  case older

  /// The step that a number of days falls in.
  package init(days: Int) {
    switch days {
    case ..<30: self = .underMonth
    case ..<90: self = .underQuarter
    case ..<180: self = .underHalfYear
    default: self = .older
    }
  }

  /// Shortest first.
  package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension BookIndex {
  /// The matters of a status, the oldest first.
  package func matters(in status: MatterStatus) -> [Matter] {
    book.matters.all.filter { $0.status == status }.sorted(by: Matter.precedes)
  }

  /// The matters that nobody has finished, by how long ago they came, the oldest first.
  package func openMatters(aged age: MatterAge, on day: Day) -> [Matter] {
    book.matters.all.filter {
      $0.status.isOpen && MatterAge(days: $0.receivedDate.days(until: day)) == age
    }
    .sorted(by: Matter.precedes)
  }
}
