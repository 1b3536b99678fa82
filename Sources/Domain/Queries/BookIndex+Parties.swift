extension BookIndex {
  /// The standings of a party in all periods.
  package func affiliations(of party: Identifier<Party>) -> [Affiliation] {
    referring(to: party.reference)
  }

  /// The standing of a party in a period; of several, the one that prevails.
  package func affiliation(of party: Identifier<Party>, in period: String) -> Affiliation? {
    affiliations(of: party).filter { $0.period == period }.max { $1.prevails(over: $0) }
  }

  /// Whether a party had joined the agreement of a period and not left it on the day.
  package func isAffiliated(
    _ party: Identifier<Party>?, in period: String, on day: Day
  ) -> Bool {
    guard let party, !hasEnded(party, by: day) else { return false }
    return affiliations(of: party).contains { $0.period == period && $0.isInForce(on: day) }
  }

  /// Whether a party is no more on a day, so that it has joined nothing.
  func hasEnded(_ party: Identifier<Party>, by day: Day) -> Bool {
    book.parties.everKnown(party)?.hasEnded(by: day) ?? false
  }

  /// The ways to reach a party, those disposed of left out.
  package func contacts(of party: Identifier<Party>) -> [ContactPoint] {
    referring(to: party.reference).filter { $0.disposedDate == nil }
  }

  /// The bodies that a party has taken over from.
  package func forerunners(of party: Identifier<Party>) -> Set<Identifier<Party>> {
    Set(referring(Party.self, to: party.reference).filter { $0.heirs.contains(party) }.map(\.id))
  }

  /// The matters a party reported, oldest first.
  package func matters(reportedBy party: Identifier<Party>) -> [Matter] {
    referring(to: party.reference).filter { $0.reporter == party }.sorted(by: Matter.precedes)
  }

  /// The activities a party answers for or contributes to, by number.
  package func activities(of party: Identifier<Party>) -> [Activity] {
    referring(to: party.reference).arranged(by: \.placeByNumber).filter {
      $0.responsible.contains(party) || $0.contributors.contains(party)
    }
  }

  /// The seats a party nominated to, of all times, earliest first.
  package func mandates(nominatedBy party: Identifier<Party>) -> [Mandate] {
    referring(to: party.reference).sorted(by: Mandate.precedes)
  }

  /// The seats of a person, of all times, earliest first.
  package func mandates(of person: Identifier<Person>) -> [Mandate] {
    referring(to: person.reference).sorted(by: Mandate.precedes)
  }

  /// The seats of a body that run on the day, earliest first.
  package func mandates(in body: CouncilBody, on day: Day) -> [Mandate] {
    book.mandates.all.filter { $0.body == body && $0.isCurrent(on: day) }
      .sorted(by: Mandate.precedes)
  }

  /// The latest day up to `day` that a party is known to have done something; nil for never.
  ///
  /// Attended through a seat or took one, reported, nominated, said that a contact is right, ticked
  /// off, told of an activity, began or completed one, or joined.
  package func lastActive(of party: Identifier<Party>, on day: Day) -> Day? {
    var days = affiliations(of: party).compactMap { $0.confirmedDate ?? $0.receivedDate }
    days += matters(reportedBy: party).map(\.receivedDate)
    let own = activities(of: party).filter { $0.responsible.contains(party) }
    days += own.flatMap { [$0.start, $0.completedDate].compactMap { $0 } }
    days += followUps(responsible: party).compactMap(\.tickedDate)
    days += referring(ContactPoint.self, to: party.reference).compactMap(\.confirmedDate)
    days += referring(Nomination.self, to: party.reference).filter { $0.nominatingParty == party }
      .flatMap { [$0.date, $0.acceptedDate].compactMap { $0 } }
    days += own.flatMap { book.entries(of: $0.id) }.map(\.date)
    let seats = mandates(nominatedBy: party)
    days += seats.map(\.from)
    days += seats.flatMap { seat in meetings(attendedThrough: seat).map(\.date) }
    return days.filter { $0 <= day }.max()
  }

  /// What the register shows about a party beside its standing; nil when all is well.
  package func mark(
    of party: Party, on day: Day, period: AgreementPeriod
  ) -> PartyMark? {
    guard party.isCurrent(on: day) else { return nil }
    let standing = affiliation(of: party.id, in: period.code)
    switch standing?.status(on: day) {
    case .received, .incomplete: return standing?.decisionDate == nil ? .decisionMissing : nil
    case .affiliated:
      let limit = Limits(book, on: day)[.silentMonths]
      let months = lastActive(of: party.id, on: day).map { $0.months(until: day) }
      return months.flatMap { $0 >= limit ? .silent(months: $0) : nil }
    case .ended, .asked, .notAffiliated, nil: return party.mustAffiliate ? .mustAffiliate : nil
    }
  }

  private func meetings(attendedThrough seat: Mandate) -> [Meeting] {
    referring(Meeting.self, to: seat.person.reference).filter {
      $0.attendance[seat.person] == .present && seat.isCurrent(on: $0.date)
    }
  }
}

/// What needs doing about a party.
package enum PartyMark: Hashable, Sendable {
  case decisionMissing
  /// A committee or an administration that has not joined (R6).
  case mustAffiliate
  case silent(months: Int)
}

extension Party {
  /// Committees and administrations must affiliate; everybody else may (R6).
  package var mustAffiliate: Bool { kind == .committee || kind == .administration }
}

extension Mandate {
  /// Whether the seat is held on the day.
  package func isCurrent(on day: Day) -> Bool {
    from <= day && to.map { day <= $0 } ?? true
  }

  static func precedes(_ left: Mandate, _ right: Mandate) -> Bool {
    (left.from, left.id) < (right.from, right.id)
  }
}

extension Day {
  /// Whole months, never negative.
  package func months(until other: Day) -> Int {
    let from = components
    let to = other.components
    let months = (to.year - from.year) * 12 + to.month - from.month
    return max(0, to.day < from.day ? months - 1 : months)
  }
}
