/// What the yearly report counts, as the book knew it at the end of the year or on the day asked.
package struct YearFacts: Equatable, Sendable {
  package let year: Int
  /// The last day counted.
  package let through: Day
  /// Affiliated parties, and those that came and left during the year, by side.
  package let parties: [Side: PartyCounts]
  package let coverage: Coverage
  package let councilMeetings: Share
  /// Meetings with the C-network that were held.
  package let jointMeetings: Int
  /// Theme evenings and election meetings that were held.
  package let openEvents: Int
  /// Present of those noted at held council meetings.
  package let attendance: [SeatSide: Share]
  /// Seats at those meetings of which nothing was noted.
  package let unnoted: [SeatSide: Int]
  package let matters: MatterCounts
  package let activities: [ActivityStatus: Int]
  package let activitiesBySide: [PerformingSide: Int]
  /// Activities with a municipal part that are found in an operational plan.
  package let inAnnualProcess: Share

  /// Parties of one side.
  package struct PartyCounts: Hashable, Sendable {
    package let affiliated: Int
    package let new: Int
    package let left: Int
  }

  /// The matters of a year.
  package struct MatterCounts: Hashable, Sendable {
    package let received: [MatterKind: Int]
    package let handled: Int
    package let fedBack: Int
    /// From received to handled; nil when none was handled.
    package let medianDays: Int?
  }
}

extension BookIndex {
  /// Counts of one year; of the running year, up to the day.
  package func facts(of year: Int, on day: Day, period: AgreementPeriod) -> YearFacts {
    let begin = Day(year: year, month: 1, day: 1) ?? day
    let end = min(Day(year: year, month: 12, day: 31) ?? day, max(day, begin))
    let span = begin...end
    let held = meetingsByDay.filter { span.contains($0.date) && $0.status == .held }
    let councils = held.filter(\.kind.isCouncil)
    let planned = activities(in: plan(coveringYear: year)).filter { $0.status != .dropped }
    let municipal = planned.filter(hasMunicipalPart)
    return YearFacts(
      year: year, through: min(end, day), parties: partyCounts(span, period: period),
      coverage: coverage(on: end, period: period),
      councilMeetings: Share(councils.count, of: Limits(book, on: end)[.meetingsPerYear]),
      jointMeetings: held.count { $0.kind == .councilWithCNetwork },
      openEvents: held.count { $0.kind == .themeEvening || $0.kind == .electionMeeting },
      attendance: attendanceShares(councils),
      unnoted: Dictionary(grouping: councils.flatMap(unnotedSeats), by: \.side).mapValues(\.count),
      matters: matterCounts(span),
      activities: Dictionary(grouping: planned, by: \.status).mapValues(\.count),
      activitiesBySide: Dictionary(grouping: planned, by: \.performingSide).mapValues(\.count),
      inAnnualProcess: Share(
        municipal.count { isInAnnualProcess($0, in: year) }, of: municipal.count))
  }

  private func partyCounts(
    _ span: ClosedRange<Day>, period: AgreementPeriod
  ) -> [Side: YearFacts.PartyCounts] {
    var counts: [Side: YearFacts.PartyCounts] = [:]
    for side in Side.allCases {
      let own = book.affiliations.all.filter {
        $0.period == period.code && book.parties[$0.party]?.side == side
      }
      counts[side] = YearFacts.PartyCounts(
        affiliated: Set(own.filter { $0.isInForce(on: span.upperBound) }.map(\.party)).count,
        new: own.count { $0.confirmedDate.map(span.contains) ?? false },
        left: own.count { $0.endedDate.map(span.contains) ?? false })
    }
    return counts
  }

  private func attendanceShares(_ meetings: [Meeting]) -> [SeatSide: Share] {
    var counts: [SeatSide: (present: Int, noted: Int)] = [:]
    for meeting in meetings {
      for (side, presences) in attendance(of: meeting) {
        counts[side, default: (0, 0)].present += presences[.present] ?? 0
        counts[side, default: (0, 0)].noted += presences.values.reduce(0, +)
      }
    }
    return counts.mapValues { Share($0.present, of: $0.noted) }
  }

  private func matterCounts(_ span: ClosedRange<Day>) -> YearFacts.MatterCounts {
    let received = book.matters.all.filter { span.contains($0.receivedDate) }
    let handled = book.matters.all.compactMap { matter -> Int? in
      guard let day = handledDay(of: matter.id), span.contains(day) else { return nil }
      return matter.receivedDate.days(until: day)
    }
    .sorted()
    return YearFacts.MatterCounts(
      received: Dictionary(grouping: received, by: \.kind).mapValues(\.count),
      handled: handled.count,
      fedBack: book.matters.all.count { $0.feedbackDate.map(span.contains) ?? false },
      medianDays: handled.isEmpty ? nil : handled[handled.count / 2])
  }
}
