/// Whether a party could nominate when it did (R15).
enum NominatingStanding: Hashable, Sendable {
  case joined
  case notJoined
  /// Nothing in the book says who had joined the agreement of that time.
  case unknown
}

extension BookIndex {
  /// Asked of the day of the nomination, else of its meeting, else of the months in which one
  /// nominates for the year: from the autumn before to its end.
  func standingToNominate(
    _ nomination: Nomination, period: AgreementPeriod
  ) -> NominatingStanding {
    let day = nomination.date ?? book.meetings.everKnown(nomination.meeting)?.date
    let first = day ?? Day(year: nomination.year - 1, month: 9, day: 1) ?? period.validFrom
    let last = day ?? Day(year: nomination.year, month: 12, day: 31) ?? period.validTo
    let hasJoined =
      !hasEnded(nomination.nominatingParty, by: first)
      && affiliations(of: nomination.nominatingParty).contains {
        $0.isInForce(from: first, to: last)
      }
    if hasJoined { return .joined }
    return knowsAffiliations(on: last, period: period) ? .notJoined : .unknown
  }

  /// Whether the book can tell who had joined: of the agreement in force always, of an earlier one
  /// as soon as any party is said to have joined it by then.
  package func knowsAffiliations(on day: Day, period: AgreementPeriod) -> Bool {
    day >= period.validFrom
      || book.affiliations.all.contains { ($0.confirmedDate ?? .latest) <= day }
  }

  /// R4: whether the party behind a seat is known not to stand by the agreement of the day.
  func isKnownOutside(
    _ party: Identifier<Party>?, on day: Day, period: AgreementPeriod
  ) -> Bool {
    if period.validFrom <= day, day <= period.validTo {
      return !isAffiliated(party, in: period.code, on: day)
    }
    return !isAffiliated(party, on: day) && knowsAffiliations(on: day, period: period)
  }

  /// Whether a party had joined the agreement of its time and not left it on the day.
  package func isAffiliated(_ party: Identifier<Party>?, on day: Day) -> Bool {
    guard let party, !hasEnded(party, by: day) else { return false }
    return affiliations(of: party).contains { $0.isInForce(on: day) }
  }
}

extension Affiliation {
  /// Whether it holds on any day of a span.
  fileprivate func isInForce(from first: Day, to last: Day) -> Bool {
    isInForce(on: first) || isInForce(on: last)
      || confirmedDate.map { first <= $0 && $0 <= last && isInForce(on: $0) } == true
  }
}

extension Nomination {
  /// Whether both say that the same party put it forward at the same time.
  func isPutForward(like other: Nomination) -> Bool {
    nominatingParty == other.nominatingParty && year == other.year && date == other.date
      && meeting == other.meeting
  }
}
