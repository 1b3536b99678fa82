extension Book {
  /// The standing of a party in a period; of several, the latest that has not ended.
  package func affiliation(of party: Identifier<Party>, in period: String) -> Affiliation? {
    affiliations.all.filter { $0.party == party && $0.period == period }
      .max { $1.prevails(over: $0) }
  }

  /// The standing of a party in the period, which is new when it has none; not yet in the book.
  package func standing(
    of party: Identifier<Party>, by entrant: Entrant, ids: inout IdentifierSource
  ) -> Affiliation {
    affiliation(of: party, in: entrant.period.code)
      ?? Affiliation(
        id: ids.next(), party: party, period: entrant.period.code, status: .notAffiliated)
  }
}

extension Affiliation {
  /// Which of two standings of one party counts: not ended before ended, then the later.
  package func prevails(over other: Affiliation) -> Bool {
    if (status == .ended) != (other.status == .ended) { return other.status == .ended }
    let mine = confirmedDate ?? receivedDate ?? .earliest
    let theirs = other.confirmedDate ?? other.receivedDate ?? .earliest
    return mine == theirs ? id > other.id : mine > theirs
  }

  /// Whether the party had joined and not left on the day; an end counts from its own day.
  ///
  /// The status is what people see, so what is affiliated has no end, whatever else it says.
  package func isInForce(on day: Day) -> Bool {
    switch status {
    case .affiliated: (confirmedDate ?? receivedDate ?? .earliest) <= day
    case .ended:
      if let confirmedDate, let endedDate { confirmedDate <= day && day < endedDate } else { false }
    case .notAffiliated, .asked, .received, .incomplete: false
    }
  }

  /// The status on a day: who is going to leave has not left before the day of it.
  package func status(on day: Day) -> AffiliationStatus {
    status == .ended && isInForce(on: day) ? .affiliated : status
  }

  /// The first day the party is to be outside; nil unless it is still in on the day.
  package func comingEnd(on day: Day) -> Day? {
    status == .ended && isInForce(on: day) ? endedDate : nil
  }
}
