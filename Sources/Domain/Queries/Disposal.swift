/// Personal data that nothing needs any longer and a disposal decision may remove (R18).
package struct DisposalCandidate: Hashable, Sendable {
  package let subject: EntityReference
  package let reason: Reason
  /// Since when nothing has needed it; nil where the day is told by the history alone.
  package let since: Day?

  /// Why it may go.
  package enum Reason: Hashable, Sendable {
    /// The party has ended or left the agreement.
    case partyLeft
    /// All the person's seats ended at least two years ago.
    case seatsEnded
    /// A nomination for a year that ended at least two years ago.
    case nominationOld
    /// The record was taken away, and what it said of somebody is kept still.
    case removed
    /// The contact is said to be disposed of, and what it said is kept still.
    case saidDisposed
  }
}

extension BookIndex {
  /// How long a council's personal data is kept after it was last needed; months.
  package static let retentionMonths = 24

  /// What may be disposed of, by kind and then the longest unneeded first.
  package func disposalCandidates(on day: Day, period: AgreementPeriod) -> [DisposalCandidate] {
    (contactsToDispose(on: day, period: period) + peopleToDispose(on: day)
      + nominationsToDispose(on: day) + removedToDispose)
      .filter { book.holdsPersonalData($0.subject) }
      .sorted { left, right in
        (left.subject.kind.code, left.since ?? .earliest, left.subject)
          < (right.subject.kind.code, right.since ?? .earliest, right.subject)
      }
  }

  private var removedToDispose: [DisposalCandidate] {
    book.removedReferences().filter { Book.erasableKinds.contains($0.kind) }
      .map { DisposalCandidate(subject: $0, reason: .removed, since: nil) }
  }

  private func contactsToDispose(on day: Day, period: AgreementPeriod) -> [DisposalCandidate] {
    book.contacts.all.compactMap { contact in
      if let gone = contact.disposedDate, gone <= day {
        return DisposalCandidate(subject: contact.reference, reason: .saidDisposed, since: gone)
      }
      return leftDay(of: contact.party, on: day, period: period).map { left in
        DisposalCandidate(subject: contact.reference, reason: .partyLeft, since: left)
      }
    }
  }

  private func leftDay(
    of party: Identifier<Party>, on day: Day, period: AgreementPeriod
  ) -> Day? {
    if let ended = book.parties[party]?.activeTo, ended < day { return ended }
    guard !isAffiliated(party, in: period.code, on: day) else { return nil }
    return affiliation(of: party, in: period.code)?.endedDate.flatMap { $0 <= day ? $0 : nil }
  }

  private func peopleToDispose(on day: Day) -> [DisposalCandidate] {
    let limit = day.adding(months: -Self.retentionMonths)
    return book.people.all.compactMap { person in
      let ends = mandates(of: person.id).map { $0.to ?? .latest }
      guard let last = ends.max(), last <= limit else { return nil }
      return DisposalCandidate(subject: person.reference, reason: .seatsEnded, since: last)
    }
  }

  private func nominationsToDispose(on day: Day) -> [DisposalCandidate] {
    let limit = day.adding(months: -Self.retentionMonths)
    return book.nominations.all.compactMap { nomination in
      guard let end = Day(year: nomination.year, month: 12, day: 31), end <= limit else {
        return nil
      }
      return DisposalCandidate(subject: nomination.reference, reason: .nominationOld, since: end)
    }
  }
}
