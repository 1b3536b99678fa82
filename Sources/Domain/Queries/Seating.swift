/// Who sits in a body on a day, who is to come and who has been, with what is to be seen to.
package struct Seating: Equatable, Sendable {
  package let body: CouncilBody
  package let day: Day
  package let parts: [SeatPart]
  /// Whose seats begin after the day, earliest first.
  package let coming: [Seat]
  /// Whose seats ended before the day, latest first.
  package let past: [Seat]
  /// The first day on which anybody is said to sit in the body; nil for never.
  package let knownFrom: Day?

  /// Whether the book says anything of the body as it was on the day.
  package var isKnown: Bool { knownFrom.map { $0 <= day } ?? false }
}

/// The seats that belong together: those of one side, of one working group, or of the network.
package struct SeatPart: Equatable, Sendable {
  /// What the seats have in common.
  package enum Name: Hashable, Sendable {
    case side(SeatSide)
    case group(Identifier<WorkingGroup>?)
    /// One for each administration (R7).
    case administrations
  }

  package let name: Name
  package let seats: [Seat]
  package let vacancies: [Vacancy]
  /// How many there should be; nil where nothing says so.
  package let expected: Int?
  /// How many of the seats count: substitutes and co-opted do not.
  package let counted: Int
}

/// A mandate with what is to be seen to about it.
package struct Seat: Equatable, Sendable {
  package let mandate: Mandate
  package let marks: [SeatMark]
}

/// A seat that nobody has.
package struct Vacancy: Hashable, Sendable {
  package let body: CouncilBody
  package let side: SeatSide
  /// Whom the seat is for in the C-network.
  package let administration: Identifier<Party>?
  /// The first day without anybody in it; nil when nobody is known to have had it.
  package let since: Day?
}

/// What is to be seen to about a seat.
package enum SeatMark: Hashable, Sendable {
  /// Within half a year.
  case ends(days: Int)
  /// The party that nominated has left the agreement, or is not known to have joined it.
  case nominatorLeft(Day?)
  /// The party that nominated is no more.
  case nominatorEnded(Day)
  /// The same person has another seat in the body at the same time.
  case heldTwice
  /// Another person represents the same administration at the same time.
  case sharesAdministration
}

extension SeatMark {
  /// How long before its end a seat is spoken of.
  package static let daysAhead = 180
}

extension BookIndex {
  /// A body as it is valid on a day, by the dates of its mandates.
  package func seating(
    of body: CouncilBody, on day: Day, period: AgreementPeriod
  ) -> Seating {
    let all = book.mandates.all.filter { $0.body == body }.sorted(by: Mandate.precedes)
    let current = all.filter { $0.isCurrent(on: day) }
    func seat(_ mandate: Mandate) -> Seat {
      Seat(mandate: mandate, marks: marks(of: mandate, among: all, on: day, period: period))
    }
    let ended = all.filter { ($0.to ?? .latest) < day }
    return Seating(
      body: body, day: day,
      parts: parts(of: body, current.map(seat), ended: ended, on: day),
      coming: all.filter { $0.from > day }.map(seat),
      past: ended.sorted { ($0.to ?? .latest, $0.id) > ($1.to ?? .latest, $1.id) }
        .map { Seat(mandate: $0, marks: []) },
      knownFrom: all.first?.from)
  }

  /// The days on which somebody takes or has left a seat of a body, earliest first.
  package func daysOfChange(in body: CouncilBody) -> [Day] {
    let days = book.mandates.all.filter { $0.body == body }.flatMap { mandate in
      [mandate.from] + (mandate.to.map { [$0.adding(days: 1)] } ?? [])
    }
    return Set(days).sorted()
  }

  private func parts(
    of body: CouncilBody, _ seats: [Seat], ended: [Mandate], on day: Day
  ) -> [SeatPart] {
    switch body {
    case .council: SeatSide.allCases.map { bench($0, seats, ended, on: day) }
    case .workingCommittee:
      SeatSide.allCases.compactMap { side in
        let own = seats.filter { $0.mandate.side == side }
        return own.isEmpty ? nil : part(.side(side), own)
      }
    case .workingGroup: groups(seats, on: day)
    case .cNetwork: [network(seats, ended, on: day)]
    }
  }

  private func part(_ name: SeatPart.Name, _ seats: [Seat]) -> SeatPart {
    SeatPart(
      name: name, seats: seats, vacancies: [], expected: nil,
      counted: seats.count { $0.mandate.counts })
  }

  /// R1: the seats of one side, those that count first, with the empty ones.
  private func bench(
    _ side: SeatSide, _ seats: [Seat], _ ended: [Mandate], on day: Day
  ) -> SeatPart {
    let own = seats.filter { $0.mandate.side == side }
    let expected = Limits(book, on: day)[side.seatLimit]
    let counted = councilSeats(on: day).count { $0.side == side }
    let ends = ended.filter { $0.side == side && $0.counts }.compactMap(\.to).sorted(by: >)
    let empty = (0..<max(0, min(expected - counted, 100))).map { place in
      Vacancy(
        body: .council, side: side, administration: nil,
        since: ends.dropFirst(place).first?.adding(days: 1))
    }
    return SeatPart(
      name: .side(side),
      seats: own.filter { $0.mandate.counts } + own.filter { !$0.mandate.counts },
      vacancies: empty, expected: expected, counted: counted)
  }

  /// Every group that works on the day, also without anybody in it.
  private func groups(_ seats: [Seat], on day: Day) -> [SeatPart] {
    let working = book.groups.all.filter { $0.isCurrent(on: day) }.map(\.id)
    let all = Set(working).union(seats.compactMap(\.mandate.group)).sorted()
    let loose = seats.filter { $0.mandate.group == nil }
    return all.map { group in part(.group(group), seats.filter { $0.mandate.group == group }) }
      + (loose.isEmpty ? [] : [part(.group(nil), loose)])
  }

  /// R7: one for each administration of the day.
  private func network(_ seats: [Seat], _ ended: [Mandate], on day: Day) -> SeatPart {
    let bodies = book.bodies.filter { $0.kind == .administration && $0.isCurrent(on: day) }
    let seated = Set(seats.compactMap(\.mandate.nominatedBy))
    let empty = bodies.filter { !seated.contains($0.id) }.map { body in
      Vacancy(
        body: .cNetwork, side: .official, administration: body.id,
        since: ended.filter { $0.nominatedBy == body.id }.compactMap(\.to).max()?.adding(days: 1))
    }
    return SeatPart(
      name: .administrations, seats: seats, vacancies: empty.sorted { $0.since < $1.since },
      expected: bodies.count, counted: bodies.count - empty.count)
  }
}

extension Mandate {
  /// Whether it is one of the seats that R1 counts.
  package var counts: Bool { role != .substitute && role != .coOpted }

  func overlaps(_ other: Mandate) -> Bool {
    from <= other.to ?? .latest && other.from <= to ?? .latest
  }
}

extension Day? {
  fileprivate static func < (left: Self, right: Self) -> Bool {
    (left ?? .latest) < (right ?? .latest)
  }
}
