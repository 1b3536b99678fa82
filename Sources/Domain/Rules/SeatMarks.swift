extension BookIndex {
  /// What is to be seen to about a mandate, as it stands on a day.
  func marks(
    of mandate: Mandate, among all: [Mandate], on day: Day, period: AgreementPeriod
  ) -> [SeatMark] {
    let others = all.filter { $0.id != mandate.id && $0.overlaps(mandate) }
    let isTwice = others.contains { $0.person == mandate.person && $0.group == mandate.group }
    let isShared =
      mandate.body == .cNetwork && mandate.counts
      && others.contains {
        $0.counts && $0.nominatedBy == mandate.nominatedBy && $0.nominatedBy != nil
          && $0.person != mandate.person
      }
    return ending(of: mandate, on: day) + nominatorMarks(of: mandate, on: day, period: period)
      + (isTwice ? [.heldTwice] : []) + (isShared ? [.sharesAdministration] : [])
  }

  private func ending(of mandate: Mandate, on day: Day) -> [SeatMark] {
    guard mandate.isCurrent(on: day), let end = mandate.to else { return [] }
    let days = day.days(until: end)
    return days <= SeatMark.daysAhead ? [.ends(days: days)] : []
  }

  /// R4 with since when, and whether the party is there at all.
  private func nominatorMarks(
    of mandate: Mandate, on day: Day, period: AgreementPeriod
  ) -> [SeatMark] {
    let day = max(day, mandate.from)
    guard let party = book.parties.everKnown(mandate.nominatedBy) else { return [] }
    if let end = party.activeTo, end < day { return [.nominatorEnded(end)] }
    guard mandate.side == .civilSociety, mandate.body == .council,
      isKnownOutside(party.id, on: day, period: period)
    else { return [] }
    let left = affiliations(of: party.id).filter { $0.status == .ended }.compactMap(\.endedDate)
    return [.nominatorLeft(left.filter { $0 <= day }.max())]
  }
}

/// Seats of a body that end on one day and that nobody is to take over.
package struct SeatsEnding: Hashable, Sendable {
  package let body: CouncilBody
  package let end: Day
  /// Earliest first; those for whom others are to come are left out.
  package let mandates: [Identifier<Mandate>]
}

extension BookIndex {
  /// For how long after an end somebody may come and still be who takes over.
  private static let daysToTakeOver = 60

  /// The seats that end within the days in which they are spoken of, earliest first.
  package func seatsEnding(after day: Day) -> [SeatsEnding] {
    CouncilBody.allCases.flatMap { body in
      let all = book.mandates.all.filter { $0.body == body && $0.counts }
      let ends = all.filter { mandate in
        guard mandate.isCurrent(on: day), let end = mandate.to else { return false }
        return day.days(until: end) <= SeatMark.daysAhead
      }
      return open(ends, coming: all.filter { $0.from > day })
    }
    .sorted { ($0.end, $0.body.rawValue) < ($1.end, $1.body.rawValue) }
  }

  /// Whoever comes takes over one seat: of the same side, in the same group, in time.
  private func open(_ ends: [Mandate], coming: [Mandate]) -> [SeatsEnding] {
    var coming = coming.sorted(by: Mandate.precedes)
    var left: [Mandate] = []
    for seat in ends.sorted(by: { ($0.to ?? .latest, $0.id) < ($1.to ?? .latest, $1.id) }) {
      let until = (seat.to ?? .latest).adding(days: Self.daysToTakeOver)
      let successor = coming.firstIndex { other in
        other.side == seat.side && other.group == seat.group && other.from <= until
          && (seat.body != .cNetwork || other.nominatedBy == seat.nominatedBy)
      }
      if let successor { coming.remove(at: successor) } else { left.append(seat) }
    }
    let days = Dictionary(grouping: left) { $0.to ?? .latest }
    return days.keys.sorted().map { end in
      SeatsEnding(
        body: days[end]?.first?.body ?? .council, end: end, mandates: days[end]?.map(\.id) ?? [])
    }
  }

  /// Somebody with two seats in one body at a time, and two for one administration (R1, R7).
  package func doubledSeats(on day: Day, period: AgreementPeriod) -> [Finding] {
    CouncilBody.allCases.flatMap { doubledSeats(in: $0, on: day, period: period) }
  }

  /// Whatever is to be seen to about a body: what the start view counts, what its page lists and
  /// what the check of the book tells of it.
  package func seatFindings(
    of body: CouncilBody, on day: Day, period: AgreementPeriod
  ) -> [Finding] {
    (body == .council ? compositionFindings(on: day, period: period) : [])
      + doubledSeats(in: body, on: day, period: period)
      + (body == .cNetwork ? emptySeats(in: coverage(on: day, period: period)) : [])
  }

  /// R7.
  func emptySeats(in coverage: Coverage) -> [Finding] {
    coverage.withoutSeat.map { party in
      Finding(
        .cNetworkSeats, .gap, .cNetworkSeatMissing, about: party.reference,
        repair: .addMandate(.cNetwork, nominatedBy: party))
    }
  }

  /// Both seats of two tell of each other; that is one thing to see to.
  private func doubledSeats(
    in body: CouncilBody, on day: Day, period: AgreementPeriod
  ) -> [Finding] {
    var told: Set<DoubledSeat> = []
    let seats = seating(of: body, on: day, period: period).parts.flatMap(\.seats)
    return seats.flatMap { seat in
      seat.marks.compactMap { mark in
        guard let finding = finding(mark, seat.mandate),
          told.insert(DoubledSeat(mark, seat.mandate)).inserted
        else { return nil }
        return finding
      }
    }
  }

  private func finding(_ mark: SeatMark, _ mandate: Mandate) -> Finding? {
    let repair = Repair.edit(mandate.reference, field: Mandate.CodingKeys.to.rawValue)
    return switch mark {
    case .heldTwice:
      Finding(.seats, .warning, .seatHeldTwice, about: mandate.reference, repair: repair)
    case .sharesAdministration:
      Finding(
        .cNetworkSeats, .warning, .administrationTwice(mandate.nominatedBy),
        about: mandate.reference, repair: repair)
    case .ends, .nominatorLeft, .nominatorEnded: nil
    }
  }
}

/// What two seats have in common that should not.
private struct DoubledSeat: Hashable {
  let mark: SeatMark
  let person: Identifier<Person>?
  let group: Identifier<WorkingGroup>?
  let administration: Identifier<Party>?

  init(_ mark: SeatMark, _ mandate: Mandate) {
    self.mark = mark
    let isOfPerson = mark == .heldTwice
    person = isOfPerson ? mandate.person : nil
    group = isOfPerson ? mandate.group : nil
    administration = isOfPerson ? nil : mandate.nominatedBy
  }
}
