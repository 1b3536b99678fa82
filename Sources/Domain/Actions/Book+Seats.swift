/// A seat that a nomination leads to.
package struct SeatOffer: Hashable, Sendable {
  package let from: Day
  /// Nil where the term has no end.
  package let to: Day?
}

extension BookIndex {
  /// The seat that came of a nomination; nil when none has.
  package func seat(of nomination: Nomination) -> Mandate? {
    mandates(nominatedBy: nomination.nominatingParty).first { mandate in
      guard mandate.body == .council, let person = book.people.everKnown(mandate.person) else {
        return false
      }
      return person.name.folded == nomination.nominee.folded
        && mandate.from.year <= nomination.year
        && nomination.year <= (mandate.to ?? .latest).year
    }
  }

  /// From the first day of the year, or the day after the election in it, for the term of the
  /// council in whole calendar years.
  package func term(after nomination: Nomination) -> SeatOffer? {
    guard let first = Day(year: nomination.year, month: 1, day: 1) else { return nil }
    let election = book.meetings.everKnown(nomination.meeting)?.date ?? nomination.date
    let from = max(first, election.map { $0.adding(days: 1) } ?? first)
    let years = Limits(book, on: first)[.councilTermYears]
    let last = years > 0 ? from.year + years - 1 : nil
    return SeatOffer(from: from, to: last.flatMap { Day(year: $0, month: 12, day: 31) })
  }

  /// Gives who was elected the seat: the outcome, the person where nobody of that name is known,
  /// and the mandate; only the outcome where there is a seat already.
  package func seating(
    _ nomination: Nomination, as role: MandateRole, ids: inout IdentifierSource
  ) -> [Change] {
    let elected = nomination.changing { $0.outcome = .elected }
    guard seat(of: nomination) == nil, let term = term(after: nomination) else { return elected }
    let known = book.person(named: nomination.nominee)
    let person = known ?? Person(id: ids.next(), name: nomination.nominee)
    var mandate = Mandate(
      id: ids.next(), person: person.id, body: .council, role: role, side: .civilSociety,
      from: term.from)
    mandate.nominatedBy = nomination.nominatingParty
    mandate.to = term.to
    return elected + (known == nil ? [person.creation] : []) + [mandate.creation]
  }
}

extension Book {
  /// Who is known by a name, however it is spelt in capitals and marks; of several the one written
  /// down first, so that somebody is not made twice.
  package func person(named name: String) -> Person? {
    let wanted = name.folded
    return people.all.filter { $0.name.folded == wanted }.min { $0.id < $1.id }
  }
}
