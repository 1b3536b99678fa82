/// Whose seats a meeting has, and how many of them are taken.
extension BookIndex {
  /// The seats whose holders a meeting calls, one for each person, in the order of the sides and
  /// their names.
  package func called(to meeting: Meeting) -> [Mandate] {
    var seen: Set<Identifier<Person>> = []
    return meeting.kind.template.seats.flatMap { mandates(in: $0, on: meeting.date) }
      .map { (SeatSide.position(of: $0.side), nameOrder(of: $0.person), $0) }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
      .filter { seen.insert($0.person).inserted }
  }

  private func nameOrder(of person: Identifier<Person>) -> SwedishOrder {
    SwedishOrder(book.people.everKnown(person)?.name ?? "")
  }

  /// Present, notified and absent at a meeting, per side of their seats; guests not counted.
  package func attendance(of meeting: Meeting) -> [SeatSide: [Presence: Int]] {
    var counts: [SeatSide: [Presence: Int]] = [:]
    for (person, presence) in meeting.attendance {
      let seats = mandates(of: person).filter { $0.isCurrent(on: meeting.date) }
      let seat = seats.first { $0.body == meeting.kind.body } ?? seats.first
      guard let side = seat?.side else { continue }
      counts[side, default: [:]][presence, default: 0] += 1
    }
    return counts
  }

  /// The seats of which nothing is noted and something should be; a substitute of whom nothing is
  /// said was not called on.
  package func unnotedSeats(at meeting: Meeting) -> [Mandate] {
    called(to: meeting).filter { meeting.attendance[$0.person] == nil && $0.counts }
  }

  /// The seats that are taken now: by whoever holds them, or by a substitute for somebody who is
  /// not in the room; who is only co-opted or writes has none.
  package func seatsTaken(at meeting: Meeting) -> Int {
    called(to: meeting).count { seat in
      guard meeting.isInRoom(seat.person) else { return false }
      switch seat.role {
      case .member, .chair, .coordinator: return true
      case .secretary, .coOpted: return false
      case .substitute:
        return meeting.substitutes[seat.person].map { !meeting.isInRoom($0) } ?? false
      }
    }
  }

  /// Those a substitute can serve for: members of the same side who are not in the room and whose
  /// seat nobody else has taken, those of the same party first.
  package func whom(
    _ substitute: Identifier<Person>, canServeForAt meeting: Meeting
  ) -> [Identifier<Person>] {
    let seats = called(to: meeting)
    guard let own = seats.first(where: { $0.person == substitute && $0.role == .substitute }) else {
      return []
    }
    let served = Set(meeting.substitutes.filter { $0.key != substitute }.values)
    let free = seats.filter { seat in
      seat.side == own.side && (seat.role == .member || seat.role == .chair)
        && seat.person != substitute && !meeting.isInRoom(seat.person)
        && !served.contains(seat.person)
    }
    let isOfSameParty = { (seat: Mandate) in
      seat.nominatedBy != nil && seat.nominatedBy == own.nominatedBy
    }
    return (free.filter(isOfSameParty) + free.filter { !isOfSameParty($0) }).map(\.person)
  }
}
