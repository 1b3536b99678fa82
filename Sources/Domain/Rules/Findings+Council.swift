extension BookIndex {
  /// R1–R4: who sits in the council; two seats for one organisation count as two (R17).
  package func compositionFindings(on day: Day, period: AgreementPeriod) -> [Finding] {
    let seats = councilSeats(on: day)
    let limits = Limits(book, on: day)
    return seatCounts(seats, limits) + umbrellaSeat(seats, limits) + commissioner(seats)
      + nominators(seats, on: day, period: period)
  }

  /// The seats of the council that count: substitutes and co-opted left out, each person once.
  package func councilSeats(on day: Day) -> [Mandate] {
    var seated: Set<Identifier<Person>> = []
    return mandates(in: .council, on: day).filter {
      $0.role != .substitute && $0.role != .coOpted && seated.insert($0.person).inserted
    }
  }

  /// R1.
  private func seatCounts(_ seats: [Mandate], _ limits: Limits) -> [Finding] {
    let expected: [(SeatSide, SettingKey)] = [
      (.civilSociety, .councilCivilSeats), (.politics, .councilPoliticalSeats),
      (.official, .councilOfficialSeats),
    ]
    return expected.compactMap { side, key in
      let found = seats.count { $0.side == side }
      guard found != limits[key] else { return nil }
      return Finding(
        .seats, .warning, .seats(side, found: found, expected: limits[key]),
        repair: found < limits[key] ? .addMandate(.council, nominatedBy: nil) : nil)
    }
  }

  /// R2; says nothing until a setting names the umbrella.
  private func umbrellaSeat(_ seats: [Mandate], _ limits: Limits) -> [Finding] {
    guard let umbrella = limits.umbrella else { return [] }
    let isSeated = seats.contains { $0.side == .civilSociety && $0.nominatedBy == umbrella }
    guard !isSeated else { return [] }
    return [
      Finding(
        .umbrellaSeat, .warning, .umbrellaSeatMissing(umbrella), about: umbrella.reference,
        repair: .addMandate(.council, nominatedBy: umbrella))
    ]
  }

  /// R3; an empty side is R1's to tell.
  private func commissioner(_ seats: [Mandate]) -> [Finding] {
    let politicians = seats.filter { $0.side == .politics }
    guard !politicians.isEmpty, !politicians.contains(where: \.isCommissioner) else { return [] }
    return [Finding(.commissionerSeat, .warning, .commissionerMissing)]
  }

  /// R4.
  private func nominators(
    _ seats: [Mandate], on day: Day, period: AgreementPeriod
  ) -> [Finding] {
    seats.filter { seat in
      seat.side == .civilSociety && isKnownOutside(seat.nominatedBy, on: day, period: period)
    }
    .map { seat in
      Finding(
        .nominatorAffiliated, .warning, .nominatorNotAffiliated(seat.nominatedBy),
        about: seat.reference,
        repair: seat.nominatedBy.map(Repair.affiliate)
          ?? .edit(seat.reference, field: "nominatedBy"))
    }
  }
}
